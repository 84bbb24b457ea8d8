import {
  booleanCell,
  type CellReader,
  dayCell,
  decimalCell,
  integerCell,
  momentCell,
  textCell,
} from '../../interop/index.ts'
import { failure, success } from '../../issue/index.ts'
import { text } from '../../text/index.ts'

const count = integerCell({ least: 0 })
const amount = decimalCell({ least: 0, mark: ',' })

/** A moment, or a day whose hour is not known. */
export interface When {
  readonly at: string
  readonly dayAlone: boolean
}

const whenCell: CellReader<When> = (cell) => {
  const moment = momentCell()(cell)
  if (moment.ok) return success({ at: moment.value, dayAlone: false })
  const day = dayCell()(cell)
  return day.ok ? success({ at: `${day.value}T23:59:00+07:00`, dayAlone: true }) : moment
}

/** Times of the units that took part: `Sở Tư pháp: 3/5; Sở Xây dựng: 2/2`, each actual of allowed. */
const unitsCell: CellReader<readonly { unit: string; timing: { allowed: number; actual: number } }[]> = (
  cell,
) => {
  const units: { unit: string; timing: { allowed: number; actual: number } }[] = []
  for (const part of cell.split(';').map((each) => each.trim())) {
    if (part === '') continue
    const [, unit = '', one = '', other = ''] = /^(.+):\s*([\d.,]+)\s*\/\s*([\d.,]+)$/.exec(part) ?? []
    const [actual, allowed] = [amount(one), amount(other)]
    if (unit === '' || !actual.ok || !allowed.ok)
      return failure({
        code: 'units-unreadable',
        path: '',
        message: text(
          `"${part}" không đọc được: cần "tên cơ quan: thực tế/quy định", cách nhau bằng dấu chấm phẩy, như "Sở Tư pháp: 3/5; Sở Xây dựng: 2/2".`,
          `"${part}" cannot be read: "agency: actual/allowed" is needed, parted by semicolons, such as "Justice: 3/5; Construction: 2/2".`,
        ),
        received: part,
      })
    units.push({ unit: unit.trim(), timing: { allowed: allowed.value, actual: actual.value } })
  }
  return success(units)
}

/** The columns of a table of dossiers for the nine indices of TT 01/2018. */
export const dossierColumns = {
  id: { titles: ['Mã hồ sơ', 'Dossier'], required: true, read: textCell() },
  allowed: { titles: ['Thời gian quy định', 'Time allowed'], read: amount },
  actual: { titles: ['Thời gian giải quyết', 'Time taken'], read: amount },
  dueAt: { titles: ['Hẹn trả', 'Due'], read: whenCell },
  doneAt: { titles: ['Ngày xong', 'Done'], read: whenCell },
  units: { titles: ['Thời gian từng cơ quan', 'Time of each agency'], read: unitsCell },
  contacts: { titles: ['Số lần liên hệ hoàn thiện', 'Contacts'], read: count },
  contactsByFault: { titles: ['Do lỗi người nộp', 'By the applicant’s fault'], read: count },
  desk: { titles: ['Liên hệ Bộ phận Một cửa', 'Desk contacted'], read: booleanCell() },
  required: { titles: ['Cơ quan pháp luật quy định', 'Agencies by law'], read: count },
  others: { titles: ['Cơ quan khác', 'Other agencies'], read: count },
  complaints: { titles: ['Số phản ánh', 'Complaints'], read: count },
  complaintsFalse: { titles: ['Phản ánh sai', 'False complaints'], read: count },
} as const
