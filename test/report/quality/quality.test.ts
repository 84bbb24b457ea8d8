import { describe, expect, test } from 'vitest'
import { coverageReport, masterListReport, reportMarkdown } from '../../../src/report/index.ts'

const agency = { name: 'SỞ NỘI VỤ', place: 'Mỹ Tho' }

describe('the coverage matrix', () => {
  const clauses = [
    {
      id: '8.2.2',
      title: { vi: 'Đánh giá nội bộ', en: 'Internal audit' },
      coveredBy: [
        {
          procedure: 'internal-audit',
          title: { vi: 'Đánh giá nội bộ', en: 'Internal audit' },
          steps: ['Lập chương trình', { vi: 'Đánh giá', en: 'Audit' }],
          records: ['Báo cáo đánh giá'],
        },
      ],
    },
    { id: '8.5.3', title: { vi: 'Hành động phòng ngừa', en: 'Preventive action' }, coveredBy: [] },
  ]

  test('shows where each clause is served, and what is served by nothing', () => {
    const gap = {
      code: 'clause-uncovered',
      path: '8.5.3',
      message: { vi: 'Chưa có quy trình phòng ngừa.', en: 'No procedure for preventive action.' },
      rule: 'TCVN ISO 9001:2008, 8.5.3',
    }
    const markdown = reportMarkdown(coverageReport({ clauses, gaps: [gap] }, { agency }))
    expect(markdown).toContain(
      '| 8.2.2 | Đánh giá nội bộ | Đánh giá nội bộ | Lập chương trình;<br>Đánh giá | Báo cáo đánh giá |',
    )
    expect(markdown).toContain('| 8.5.3 | Hành động phòng ngừa | (chưa có quy trình, tài liệu) |  |  |')
    expect(markdown).toContain('1. Chưa có quy trình phòng ngừa. (TCVN ISO 9001:2008, 8.5.3)')
  })

  test('says so when nothing is missing, in English too', () => {
    const markdown = reportMarkdown(coverageReport({ clauses, gaps: [] }, { agency, language: 'en' }))
    expect(markdown).toContain('No requirement is left unmet.')
    expect(markdown).toContain('Audit')
  })

  test('names the edition its clauses are numbered in', () => {
    const subtitle = (edition?: '2008' | '2015') =>
      coverageReport({ clauses, gaps: [], ...(edition === undefined ? {} : { edition }) }, { agency })
        .subtitle
    expect(subtitle('2015')).toBe('Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015')
    expect(subtitle()).toBe('Hệ thống quản lý chất lượng theo TCVN ISO 9001')
  })
})

test('the master list has a line for each document, dates as dates', () => {
  const list = masterListReport(
    [
      {
        code: 'QT-HT-01',
        title: 'Kiểm soát tài liệu',
        revision: 2,
        effectiveFrom: '2019-03-05',
        holders: ['A', 'B'],
      },
      { code: 'QT-HT-02', title: 'Kiểm soát hồ sơ', revision: '01' },
    ],
    { agency, formCode: 'BM.01.02', day: '2019-03-06' },
  )
  const table = list.blocks.find(({ kind }) => kind === 'table')
  expect(table?.kind === 'table' && table.rows).toEqual([
    [1, 'QT-HT-01', 'Kiểm soát tài liệu', 2, { day: '2019-03-05' }, '', 'A\nB'],
    [2, 'QT-HT-02', 'Kiểm soát hồ sơ', '01', '', '', ''],
  ])
  expect(list).toMatchObject({
    formCode: 'BM.01.02',
    placeDate: 'Mỹ Tho, ngày 06 tháng 03 năm 2019',
    title: 'DANH MỤC TÀI LIỆU NỘI BỘ',
  })
})
