import { type Nonconformity, stages } from '../../nonconformity/index.ts'
import { grades, nonconformitySources } from '../../standard/index.ts'
import { text } from '../../text/index.ts'
import { type AuditPrint, clauseNumbers, unitName } from '../audit/audit-print.ts'
import { column, day, signatures, signer, table } from '../blocks.ts'
import type { Cell, Report } from '../document.ts'
import { printed } from '../print.ts'
import { kinds } from './kinds.ts'

const wording = {
  title: text('SỔ THEO DÕI SỰ KHÔNG PHÙ HỢP', 'REGISTER OF NONCONFORMITIES'),
  seq: text('STT', 'No.'),
  slip: text('Số phiếu', 'Slip'),
  kind: text('Loại', 'Kind'),
  foundOn: text('Ngày phát hiện', 'Found on'),
  unit: text('Đơn vị', 'Unit'),
  clauses: text('Điều khoản', 'Clauses'),
  summary: text('Nội dung', 'Description'),
  source: text('Nguồn', 'Source'),
  grade: text('Mức độ', 'Grade'),
  stage: text('Tình trạng', 'State'),
  due: text('Hạn', 'Due'),
  closed: text('Ngày đóng', 'Closed on'),
  kept: text('NGƯỜI THEO DÕI', 'KEPT BY'),
  representative: text('ĐẠI DIỆN LÃNH ĐẠO', 'MANAGEMENT REPRESENTATIVE'),
} as const

const dayOr = (date: string | undefined): Cell => (date === undefined ? '' : day(date))

/** The register of nonconformities, one line each in the order given, with where it stands and when it is due. */
export const nonconformityRegister = (records: readonly Nonconformity[], print: AuditPrint): Report => {
  const { language = 'vi' } = print
  const words = (name: keyof typeof wording): string => wording[name][language]
  return printed(print, {
    title: words('title'),
    orientation: 'landscape',
    blocks: [
      table(
        [
          column(words('seq'), 1, 'center'),
          column(words('slip'), 2),
          column(words('kind'), 2),
          column(words('foundOn'), 2, 'center'),
          column(words('unit'), 2.5),
          column(words('clauses'), 1.7, 'center'),
          column(words('summary'), 5),
          column(words('source'), 2),
          column(words('grade'), 2),
          column(words('stage'), 2),
          column(words('due'), 2, 'center'),
          column(words('closed'), 2, 'center'),
        ],
        records.map((record, at) => [
          at + 1,
          record.id,
          kinds[record.kind][language],
          day(record.foundOn),
          unitName(record.unit, print),
          clauseNumbers(record.clauses, print),
          record.summary,
          nonconformitySources[record.source][language],
          record.grade === null ? '' : grades[record.grade][language],
          stages[record.stage][language],
          dayOr(record.dueOn),
          dayOr(record.closedOn),
        ]),
      ),
      signatures([signer(language, words('kept')), signer(language, words('representative'))]),
    ],
  })
}
