import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { oneStop } from '../../../processes/public-service/one-stop.ts'
import type { Dossier } from '../../../src/dossier/index.ts'
import {
  apologyReport,
  bookReport,
  controlSlipReport,
  formOn,
  type OneStopForm,
  type OneStopPrint,
  oneStopFields,
  type Report,
  receiptReport,
  refusalReport,
  reportMarkdown,
  stopNoticeReport,
  supplementRequestReport,
} from '../../../src/report/index.ts'
import { toDesk } from '../../data/scenario/one-stop/scenario.ts'
import { play } from '../../processes/public-service/run.ts'
import { textsOf } from '../texts.ts'
import { accepted, dossiersOf, print, sets } from './dossiers.ts'

const builders: Readonly<Record<OneStopForm, (dossier: Dossier, print: OneStopPrint) => Report>> = {
  receipt: receiptReport,
  supplementRequest: supplementRequestReport,
  refusal: refusalReport,
  apology: apologyReport,
  stopNotice: stopNoticeReport,
  controlSlip: controlSlipReport,
  book: (dossier, by) => bookReport([{ dossier }], by),
}

const forms = Object.keys(builders).filter((name): name is OneStopForm => Object.hasOwn(builders, name))

const fieldValue = ({ blocks }: Report, label: string): string | undefined =>
  blocks
    .flatMap((block) => (block.kind === 'fields' ? block.fields : []))
    .find((field) => field.label === label)?.value

const flat = (report: Report): string => reportMarkdown(report).replaceAll('<br>', '\n')

describe.each(sets)('the forms of $set', (set) => {
  const dossiers = dossiersOf(set)
  const made = forms.flatMap((form) => {
    const code = set.codes[form]
    const dossier = dossiers[form] ?? dossiers['controlSlip']
    return code === undefined || dossier === undefined ? [] : [{ form, code, dossier }]
  })

  test('are all printed', () => {
    expect(made.map(({ form }) => form)).toEqual(forms.filter((form) => set.codes[form] !== undefined))
  })

  test.each(made)('$form carries its number and its circular', ({ form, code, dossier }) => {
    expect(builders[form](dossier, print).formCode).toBe(`Mẫu số ${code} (${set.set})`)
  })

  test.each(made)(
    '$form leaves room for its number, and names nothing that is not there',
    ({ form, dossier }) => {
      const { number: _, ...unnumbered } = print
      expect(JSON.stringify(builders[form](dossier, unnumbered))).not.toMatch(/undefined|null|NaN/)
    },
  )

  test.each(made)('$form shows every field the form has, in both languages', ({ form, dossier }) => {
    for (const language of ['vi', 'en'] as const) {
      const report = builders[form](dossier, { ...print, language })
      const shown = textsOf(report)
      for (const { name, title, place, optional, from } of oneStopFields(form)) {
        if (optional === true || (from !== undefined && from > set.day)) continue
        if (name === 'agency') expect(report.agency?.name).toBe('VĂN PHÒNG HĐND VÀ UBND')
        else if (name === 'placeDate') expect(report.placeDate).toContain('Cái Bè, ')
        else if (name === 'number') expect(report.number).toContain('…')
        else if (name === 'recipients') expect(flat(report)).toContain(title[language])
        else
          expect(
            shown.some((text) =>
              place === 'body' ? text.startsWith(title[language]) : text === title[language],
            ),
            `${form}.${name}`,
          ).toBe(true)
      }
    }
  })

  test('write what the decree asks for: what is missing and why, why it is refused, why it is late', () => {
    const text = (form: OneStopForm): string => {
      const dossier = dossiers[form]
      return dossier === undefined ? '' : flat(builders[form](dossier, print))
    }
    expect(text('receipt')).toContain('Mã hồ sơ: H58.12-260206-0001')
    expect(text('supplementRequest')).toContain('1. Bản vẽ mặt bằng')
    expect(text('supplementRequest')).toContain('Lý do: Bản vẽ thiếu kích thước')
    expect(text('refusal')).toContain('Lý do từ chối: Không thuộc thẩm quyền')
    expect(text('apology')).toContain('Lý do chưa trả kết quả đúng hẹn: Chờ xác minh')
    expect(text('apology')).toContain(`Thời gian hẹn trả lại: ngày 25 tháng 03 năm ${set.day.slice(0, 4)}`)
  })
})

describe('the facts of the law', () => {
  const facts: unknown = JSON.parse(
    readFileSync(new URL('../../data/report/one-stop-fields.json', import.meta.url), 'utf8'),
  )

  test.each(Object.entries(Object(facts)))(
    '%s has the fields the law asks for, marked as verified',
    (form, names) => {
      const verified = forms.flatMap((name) =>
        name === form
          ? oneStopFields(name).flatMap((field) => (field.confidence === 'verified' ? [field.name] : []))
          : [],
      )
      expect(verified).toEqual(names)
    },
  )
})

describe('a form', () => {
  test('follows the circular of its day, not the order of numbers: 05 is the slip of 2018, 06 that of 2025', () => {
    expect(formOn(oneStop, 'controlSlip', '2025-09-14').code).toEqual({
      code: '05',
      set: 'TT 01/2018/TT-VPCP',
    })
    expect(formOn(oneStop, 'controlSlip', '2025-09-15').code).toEqual({
      code: '06',
      set: 'TT 03/2025/TT-VPCP',
    })
    expect(formOn(oneStop, 'stopNotice', '2025-09-15').code?.code).toBe('05')
  })

  test('has no number between the decision of 2015 and the circular of 2018', () => {
    expect(formOn(oneStop, 'receipt', '2018-08-01').code).toBeUndefined()
    expect(receiptReport(accepted('2018-08-01 09:00', 5), print).formCode).toBeUndefined()
  })

  test('is on A5 under the circular of 2018 but for the book, unless the agency prints otherwise', () => {
    const dossier = accepted('2019-03-04 09:00', 5)
    expect(receiptReport(dossier, print).paper).toBe('A5')
    expect(receiptReport(dossier, { ...print, paper: 'A4' }).paper).toBe('A4')
    expect(bookReport([{ dossier }], print)).toMatchObject({ paper: 'A4', orientation: 'landscape' })
  })

  test('is called as its circular calls it', () => {
    const [before, after] = sets.map((set) => dossiersOf(set)['apology'])
    expect(before && apologyReport(before, print).title).toBe('PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ')
    expect(after && apologyReport(after, print).title).toBe(
      'VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT',
    )
  })

  test('that the procedure does not have is refused', () => {
    expect(() => formOn(oneStop, 'receit', '2019-03-04')).toThrow('không có biểu mẫu "receit"')
  })
})

describe('the receipt', () => {
  test('of a real one: 25 working days from 20/11/2019 are up on 25/12/2019', () => {
    const receipt = receiptReport(accepted('2019-11-20 08:37', 25), print)
    expect(fieldValue(receipt, 'Thời gian giải quyết hồ sơ theo quy định')).toBe('25 ngày làm việc')
    expect(fieldValue(receipt, 'Thời gian nhận hồ sơ')).toBe('08 giờ 37 phút, ngày 20 tháng 11 năm 2019')
    expect(fieldValue(receipt, 'Thời gian trả kết quả giải quyết hồ sơ')).toMatch(
      /, ngày 25 tháng 12 năm 2019$/,
    )
    expect(receipt.placeDate).toBe('Cái Bè, ngày 20 tháng 11 năm 2019')
  })

  test('printed again later still shows the first appointment', () => {
    const [set] = sets
    const apologised = set && dossiersOf(set)['apology']
    expect(apologised?.journal.at(-1)?.event).toBe('apologise')
    const again = apologised && receiptReport(apologised, print)
    expect(again && fieldValue(again, 'Thời gian trả kết quả giải quyết hồ sơ')).toContain('ngày 18 tháng 03')
  })

  test('leaves room for what nobody has written', () => {
    const receipt = receiptReport(accepted('2019-11-20 08:37', 25), print)
    expect(fieldValue(receipt, 'Email')).toBe('')
    const papers = receipt.blocks.find(({ kind }) => kind === 'table')
    expect(papers?.kind === 'table' && papers.rows).toHaveLength(3)
  })

  test('asks for the identity number from Decree 118 on', () => {
    const label = 'Số định danh/CCCD/MST'
    expect(fieldValue(receiptReport(accepted('2019-11-20 08:37', 5), print), label)).toBeUndefined()
    expect(fieldValue(receiptReport(accepted('2025-07-07 08:37', 5), print), label)).toBe('')
  })
})

test('the apology names the day that was promised and the new one', () => {
  const [set] = sets
  const dossier = set && dossiersOf(set)['apology']
  const apology = dossier && apologyReport(dossier, print)
  expect(apology && fieldValue(apology, 'Thời gian hẹn trả kết quả')).toBe('ngày 18 tháng 03 năm 2019')
  expect(apology && fieldValue(apology, 'Thời gian hẹn trả lại')).toBe('ngày 25 tháng 03 năm 2019')
})

test('the request to supplement says whether it comes at intake or after appraisal', () => {
  const after = sets[0] && dossiersOf(sets[0])['supplementRequest']
  expect(after && fieldValue(supplementRequestReport(after, print), 'Giai đoạn')).toBe(
    'Sau khi thẩm định hồ sơ',
  )
  const intake = play({
    name: '',
    received: '2019-03-04 09:00',
    events: [
      [
        '2019-03-04 09:10',
        'receiver',
        { type: 'requestIntakeSupplement', missing: ['Tờ khai'], supplementReason: 'Thiếu' },
      ],
    ],
    step: 'intakeSupplement',
  })
  expect(fieldValue(supplementRequestReport(intake, print), 'Giai đoạn')).toBe('Khi tiếp nhận hồ sơ')
})

describe('the control slip', () => {
  const handled = (closing: string): Dossier =>
    play({
      name: '',
      received: '2019-03-04 08:37',
      events: [
        ['2019-03-04 08:40', 'receiver', { type: 'accept', limit: { amount: 5, unit: 'working-day' } }],
        ['2019-03-04 09:00', 'receiver', { type: 'transfer' }],
        ['2019-03-04 10:00', 'agencyHead', { type: 'assign', officer: 'Nguyễn Văn A' }],
        ...toDesk(closing),
      ],
      step: 'resultAtDesk',
    })

  const rows = (dossier: Dossier): readonly (readonly unknown[])[] => {
    const table = controlSlipReport(dossier, print).blocks.find(({ kind }) => kind === 'table')
    return table?.kind === 'table' ? table.rows.flatMap((row) => ('group' in row ? [] : [row])) : []
  }

  test('has a line for each change of hands, and empty lines for what is to come', () => {
    const lines = rows(handled('2019-03-08 09:00'))
    expect(lines.map(([parties]) => String(parties).split('\n')[0])).toEqual([
      '1. Giao: Người tiếp nhận tại Bộ phận Một cửa',
      '1. Giao: Người đứng đầu cơ quan có thẩm quyền',
      '1. Giao: Công chức, viên chức thụ lý hồ sơ',
      '1. Giao: Người có thẩm quyền ký duyệt',
      '1. Giao: Văn thư',
      '1. Giao:',
    ])
    expect(lines[0]?.[1]).toContain('09 giờ 00 phút, ngày 04 tháng 03 năm 2019')
  })

  test.each([
    ['2019-03-08 09:00', 'Trước hạn'],
    ['2019-03-11 09:00', 'Đúng hạn'],
    ['2019-03-12 09:00', 'Quá hạn'],
  ])('of a result due on 11/03/2019 handed over at %s says: %s', (closing, outcome) => {
    expect(rows(handled(closing)).at(-2)?.[2]).toBe(outcome)
  })
})

describe('the book', () => {
  const dossiers = sets.slice(0, 1).flatMap((set) => Object.values(dossiersOf(set)))

  test('has a line for each dossier, with dates as dates', () => {
    const book = bookReport(
      dossiers.map((dossier) => ({ dossier, details: { sets: 1, phone: '0912' } })),
      print,
    )
    const table = book.blocks.find(({ kind }) => kind === 'table')
    const rows = table?.kind === 'table' ? table.rows : []
    expect(rows).toHaveLength(dossiers.length)
    const columns = oneStopFields('book').map(({ name }) => name)
    const [first] = rows
    const cells = first !== undefined && !('group' in first) ? first : []
    expect(cells[columns.indexOf('receivedAt')]).toEqual({ day: '2019-03-04' })
    expect(cells[columns.indexOf('dueAt')]).toEqual({ day: '2019-03-18' })
    expect(cells[columns.indexOf('seq')]).toBe(1)
    expect(book.subtitle).toBe('Năm 2019')
  })

  test('is not printed empty', () => {
    expect(() => bookReport([], print)).toThrow('chưa có hồ sơ nào')
  })
})
