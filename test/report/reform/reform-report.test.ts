import { describe, expect, test } from 'vitest'
import { barChart } from '../../../src/chart/index.ts'
import { judge, type Measured } from '../../../src/measure/index.ts'
import { figure, type ReformSection, reformReportDocument } from '../../../src/report/index.ts'
import { expectRoundTrip } from '../round-trip.ts'
import { textsOf } from '../texts.ts'

const window = { from: '2019-12-15', to: '2020-03-14' }
const measured: Measured = {
  indicator: 'edoc.rate',
  unit: 'percent',
  value: 90.7,
  numerator: 907,
  denominator: 1000,
  convention: 'counted',
  window,
  source: 'counts',
  sampled: false,
}
const empty: Measured = { ...measured, value: null, numerator: 0, denominator: 0 }
const target = {
  indicator: 'edoc.rate',
  comparison: '≥',
  value: 90,
  year: 2020,
  basis: 'Kế hoạch',
  confidence: 'verified',
} as const

const title = (vi: string) => ({ vi, en: vi })
const document = (sections: readonly ReformSection[], language: 'vi' | 'en' = 'vi') =>
  reformReportDocument(
    {
      period: { vi: 'Quý I năm 2020', en: 'first quarter of 2020' },
      window,
      windowBasis: title('NĐ 09/2019/NĐ-CP, Đ.12'),
      sections,
      head: { title: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH' },
      recipients: ['- Lưu: VT.'],
    },
    {
      language,
      agency: { name: 'UBND HUYỆN CÁI BÈ', place: 'Cái Bè' },
      number: '12/BC-UBND',
      day: '2020-03-18',
    },
  )

const rowsOf = (sections: readonly ReformSection[]): readonly unknown[] =>
  document(sections).blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))

const part = (...parts: NonNullable<ReformSection['parts']>): readonly ReformSection[] => [
  { title: title('Đánh giá chung'), parts },
]

describe('a reform report', () => {
  test('stands under heading, motto and number, tells its window, numbers its sections and is signed', () => {
    const made = document(Array.from({ length: 10 }, (_, at) => ({ title: title(`mục ${at}`) })))
    expect(made).toMatchObject({ title: 'BÁO CÁO', motto: true, number: 'Số: 12/BC-UBND' })
    expect(made.subtitle).toBe('Kết quả công tác cải cách hành chính Quý I năm 2020')
    const texts = textsOf(made)
    expect(texts).toContain('Số liệu từ ngày 15/12/2019 đến ngày 14/03/2020 (NĐ 09/2019/NĐ-CP, Đ.12)')
    expect(made.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))).toEqual(
      ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'].map(
        (numeral, at) => `${numeral}. MỤC ${at}`,
      ),
    )
    expect(made.blocks.at(-1)).toMatchObject({ kind: 'signatures', recipients: ['- Lưu: VT.'] })
  })

  test('says of a section nobody told of that nobody did, and writes nothing in its place', () => {
    const [, , body] = document([{ title: title('Cải cách thể chế') }]).blocks
    expect(body).toMatchObject({ runs: [{ text: 'Chưa có báo cáo' }] })
    expect(textsOf(document([{ title: title('x'), told: { lines: ['Đã làm.'] } }]))).not.toContain(
      'Chưa có báo cáo',
    )
  })

  test('shows a value with its counts, target and verdict; no data is neither 0 nor 100', () => {
    const rows = [measured, empty].map((each) => ({ measured: each, judgement: judge(each, target) }))
    const name = 'Tỷ lệ văn bản trao đổi dưới dạng điện tử'
    expect(rowsOf(part({ kind: 'indicators', rows }))).toEqual([
      [1, name, '90,7 %', '907 / 1.000', 'từ 90 % trở lên (năm 2020)', 'đạt'],
      [2, name, 'chưa có số liệu', '', 'từ 90 % trở lên (năm 2020)', 'chưa có số liệu'],
    ])
  })

  test('says what a figure is made of: both counts, convention, source and days', () => {
    const [row] = rowsOf(part({ kind: 'sources', rows: [{ measured }] }))
    expect(JSON.stringify(row)).toMatch(/907 \(.+1\.000 \(.+số liệu nhập; 15\/12\/2019–14\/03\/2020/)
  })

  test('adds tasks up under several units, and not under one', () => {
    const task = { unit: 'A', onTime: 3, late: 1, overdue: 2, running: 4, untold: 5 }
    expect(rowsOf(part({ kind: 'tasks', rows: [task] }))).toEqual([['A', 3, 1, 2, 4, 5]])
    expect(rowsOf(part({ kind: 'tasks', rows: [task, { ...task, unit: 'B' }] })).at(-1)).toEqual([
      'Cộng',
      6,
      2,
      4,
      8,
      10,
    ])
  })

  test('tells which unit has sent, and how late; an empty part has no figures', () => {
    const rows = [
      { name: 'Sở Y tế', state: 'late', receivedOn: '2020-03-20', daysLate: 2 },
      { name: 'Sở Tài chính', state: 'missing', receivedOn: null, daysLate: 4 },
    ] as const
    expect(rowsOf(part({ kind: 'units', rows }))).toEqual([
      [1, 'Sở Y tế', 'Trễ hạn', { day: '2020-03-20' }, 2],
      [2, 'Sở Tài chính', 'Chưa gửi', '', 4],
    ])
    expect(textsOf(document(part({ kind: 'dossiers', by: 'unit', rows: [] })))).toContain('Chưa có số liệu')
  })

  test('reads back from every format, with a chart, in both languages', async () => {
    const bars = [{ name: 'Tư pháp', value: 90 }]
    const chart = barChart(
      { unit: 'percent', category: 'Đơn vị', measure: 'Đúng hạn', bars },
      { language: 'vi', title: 'Đúng hạn' },
    )
    const sections = part(
      { kind: 'indicators', rows: [{ measured, judgement: judge(measured, target) }] },
      { kind: 'figures', figures: [figure(chart)] },
    )
    for (const language of ['vi', 'en'] as const) await expectRoundTrip(document(sections, language))
  })
})
