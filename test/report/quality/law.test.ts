import { describe, expect, test } from 'vitest'
import { qualityDuties } from '../../../processes/quality/duties.ts'
import { agenda } from '../../../src/agenda/index.ts'
import {
  agendaReport,
  declarationReport,
  type Report,
  yearlyIsoReport,
  yearlySections,
} from '../../../src/report/index.ts'
import { vietnam } from '../../../src/time/index.ts'
import { expectRoundTrip } from '../round-trip.ts'
import { textsOf } from '../texts.ts'

const print = { agency: { name: 'UBND TỈNH TIỀN GIANG', place: 'Mỹ Tho' }, day: '2019-12-02' }
const english = { ...print, language: 'en' } as const

const rowsOf = ({ blocks }: Report): readonly unknown[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))

describe('the agenda of the year', () => {
  const items = agenda(qualityDuties, vietnam, { year: 2019, level: 'province' })

  test('has a line for each duty with its due day, the day off it was moved from, and its article', () => {
    const report = agendaReport(
      items.map((item) => (item.duty === 'internal-audit' ? { ...item, progress: 'Đã làm 1/1' } : item)),
      print,
    )
    expect(rowsOf(report)).toHaveLength(items.length)
    // 30 November 2019 is a Saturday.
    expect(rowsOf(report)).toContainEqual([
      1,
      'Tổng hợp kết quả kiểm tra trong năm (30/11 là ngày nghỉ)',
      { day: '2019-11-29' },
      '',
      'TT 26/2014/TT-BKHCN, Đ.38.1',
      '',
    ])
    expect(textsOf(report)).toContain('Đã làm 1/1')
  })

  test('tells the period, how often, what is provisional, and what was never compared with the text', () => {
    const item = {
      id: 'x@2030-12-31',
      duty: 'x',
      title: { vi: 'Báo cáo', en: 'Report' },
      due: '2030-12-31',
      provisional: true,
      times: 2,
      covers: { from: '2029-12-15', to: '2030-12-14' },
      basis: 'NĐ 1',
      confidence: 'unverified',
      why: [],
    } as const
    expect(rowsOf(agendaReport([item], print))).toEqual([
      [
        1,
        'Báo cáo (2 lần; tạm tính)',
        { day: '2030-12-31' },
        '15/12/2029 – 14/12/2030',
        'NĐ 1 (chưa đối chiếu văn bản)',
        '',
      ],
    ])
    expect(textsOf(agendaReport([item], english))).toContain('Report (2 times; provisional)')
  })

  test('comes through unchanged', async () => {
    await expectRoundTrip(agendaReport(items, print))
    await expectRoundTrip(agendaReport(items, english))
  })
})

describe('the declaration (QĐ 19/2014/QĐ-TTg, Đ.4.3)', () => {
  const declaration = {
    scope: ['Cấp giấy phép xây dựng', { vi: 'Hộ tịch', en: 'Civil status' }],
    edition: '2015',
    confirmation: 'Quyết định số 12/QĐ-UBND ngày 02/04/2019',
    leadUnit: 'Sở Khoa học và Công nghệ',
    notice: 'Công văn số 45/UBND-VP',
    postedAtOffice: '2019-04-05',
    postedOnWeb: 'https://tiengiang.gov.vn',
    head: { title: 'CHỦ TỊCH', name: 'Lê Văn Hưởng' },
    recipients: ['Sở KH&CN', 'Lưu: VT'],
  } as const

  test('says what conforms to which edition, for what, how it was told and posted, and who declares', () => {
    const texts = textsOf(declarationReport(declaration, { ...print, number: '15/QĐ-UBND' }))
    for (const text of [
      'Số: 15/QĐ-UBND',
      'Hệ thống quản lý chất lượng phù hợp Tiêu chuẩn quốc gia TCVN ISO 9001:2015',
      'Cấp giấy phép xây dựng',
      'Hộ tịch',
      'Xác nhận hiệu lực của hệ thống: Quyết định số 12/QĐ-UBND ngày 02/04/2019',
      'Thông báo bằng văn bản cho đơn vị chủ trì: Sở Khoa học và Công nghệ',
      'Văn bản thông báo: Công văn số 45/UBND-VP',
      'Niêm yết tại trụ sở từ ngày: 05/04/2019',
      'Đăng trên trang thông tin điện tử: https://tiengiang.gov.vn',
      'CHỦ TỊCH',
      'Lê Văn Hưởng',
      'Lưu: VT',
    ])
      expect(texts).toContain(text)
    expect(texts.some((text) => text.startsWith('Thay thế công bố'))).toBe(false)
  })

  test('names the declaration it replaces, and leaves the rest to be filled in', () => {
    const texts = textsOf(
      declarationReport({ scope: ['Hộ tịch'], edition: '2008', replaces: 'QĐ 5/QĐ-UBND' }, print),
    )
    expect(texts).toContain('Thay thế công bố: QĐ 5/QĐ-UBND')
    expect(texts).toContain('Niêm yết tại trụ sở từ ngày: ')
    expect(texts).toContain('THỦ TRƯỞNG CƠ QUAN')
  })

  test('says that the layout of the annex was not seen', () => {
    expect(textsOf(declarationReport(declaration, print)).at(-1)).toMatch(/Phụ lục I chưa được đối chiếu/)
    expect(textsOf(declarationReport(declaration, english)).at(-1)).toMatch(/Annex I has not been seen/)
  })

  test('comes through unchanged', async () => {
    await expectRoundTrip(declarationReport(declaration, print))
    await expectRoundTrip(declarationReport(declaration, english))
    expect(textsOf(declarationReport(declaration, english))).toContain('Civil status')
  })
})

describe('the yearly report (QĐ 19/2014/QĐ-TTg, Đ.12.6)', () => {
  const year = {
    year: 2019,
    sections: {
      scope: { lines: ['20 sở, 11 huyện'] },
      inspections: {
        lines: [],
        table: { columns: ['Hình thức', 'Số cơ quan'], rows: [['Tại trụ sở', 12]] },
      },
      corrections: { lines: [] },
    },
    recipients: ['Lưu: VT'],
  }

  test('tells of each duty with its article; what nobody told is not passed off as nothing', () => {
    const texts = textsOf(yearlyIsoReport(year, print))
    const headings = texts.filter((text) => /^\d\. /.test(text))
    expect(headings).toHaveLength(Object.keys(yearlySections).length)
    for (const article of ['Đ.4.4.a', 'Đ.4.4.b', 'Đ.4.4.c', 'Đ.33', 'Đ.37.2.c'])
      expect(headings.some((text) => text.includes(article))).toBe(true)
    expect(texts).toContain('Kính gửi: Bộ Khoa học và Công nghệ')
    expect(texts).toContain('Tại trụ sở')
    expect(texts.filter((text) => text === 'Không có')).toHaveLength(1)
    expect(texts.filter((text) => text === 'Chưa có báo cáo')).toHaveLength(headings.length - 3)
  })

  test('says that the layout of the annex was not seen', () => {
    expect(textsOf(yearlyIsoReport(year, print)).at(-1)).toMatch(/Phụ lục II chưa được đối chiếu/)
  })

  test('comes through unchanged, to whomever it goes', async () => {
    await expectRoundTrip(yearlyIsoReport(year, print))
    const report = yearlyIsoReport({ ...year, to: 'Sở Khoa học và Công nghệ' }, english)
    await expectRoundTrip(report)
    expect(textsOf(report)).toContain('To: Sở Khoa học và Công nghệ')
  })
})
