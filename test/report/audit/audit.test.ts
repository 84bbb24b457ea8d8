import { describe, expect, test } from 'vitest'
import {
  auditReport,
  drawSample,
  findingsOf,
  linkNonconformity,
  openSheet,
  planAudit,
} from '../../../src/audit/index.ts'
import { unwrap } from '../../../src/issue/index.ts'
import {
  auditPlanReport,
  auditReportDocument,
  checklistReport,
  type Report,
  reportMarkdown,
} from '../../../src/report/index.ts'
import { vietnam } from '../../../src/time/index.ts'
import { answered, checklist, sheet } from '../../audit/fixture.ts'

const print = {
  agency: { parent: 'THÀNH PHỐ HÀ NỘI', name: 'UBND PHƯỜNG PHÚC LỢI', place: 'Phúc Lợi' },
  units: { 'tu-phap': 'Bộ phận Tư pháp', 'van-phong': { vi: 'Văn phòng', en: 'Office' } },
  people: { an: 'Lê Văn An', binh: 'Trần Thị Bình', chi: 'Đỗ Chi' },
  day: '2020-09-18',
} as const

const plan = unwrap(
  planAudit({
    purpose: 'Xác định sự phù hợp của hệ thống',
    scope: 'Hộ tịch, chứng thực',
    criteria: ['TCVN ISO 9001:2008', 'NĐ 61/2018/NĐ-CP'],
    leader: 'an',
    people: [
      { id: 'an', unit: 'van-phong' },
      { id: 'binh', unit: 'dia-chinh' },
      { id: 'tam', unit: 'tu-phap' },
    ],
    units: [{ unit: 'tu-phap', auditors: ['binh'], clauses: ['4.2.4', '7.5.1'] }],
    openingDay: '2020-09-18',
    calendar: vietnam,
  }),
)

const [first, second] = checklist.items.map(({ id }) => id)
const filled = answered([
  {
    question: first ?? '',
    answer: 'major',
    evidence: 'Hồ sơ 12/2020 không có mục lục',
    gap: 'Không tìm được',
  },
  { question: second ?? '', answer: 'conforms' },
])

const cells = ({ blocks }: Report): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flatMap((row) => ('group' in row ? [row.group] : row.map(String)))
      : [],
  )

test('the plan says what for, against what, and who audits whom, when', () => {
  const report = auditPlanReport(plan, print)
  const markdown = reportMarkdown(report)
  for (const words of [
    'Mục đích: Xác định sự phù hợp của hệ thống',
    'Phạm vi: Hộ tịch, chứng thực',
    '- NĐ 61/2018/NĐ-CP',
    'Họp khai mạc: 18/09/2020',
  ])
    expect(markdown).toContain(words)
  expect(cells(report)).toContain('Bộ phận Tư pháp')
  expect(cells(report)).toContain('4.2.4, 7.5.1')
  expect(cells(report)).toContain('Trần Thị Bình')
  expect(cells(report)).toContain('họp kết thúc')
  expect(cells(auditPlanReport(plan, { ...print, language: 'en' }))).toContain('closing meeting')
})

describe('the checklist', () => {
  test('is empty to be filled in, grouped by clause, every question once', () => {
    const shown = cells(checklistReport(checklist, print))
    for (const { question } of checklist.items)
      expect(shown.filter((cell) => cell === question.vi).length).toBeGreaterThanOrEqual(1)
    expect(shown.filter((cell) => /^4\.2\.4 /.test(cell))).toHaveLength(1)
    expect(shown.filter((cell) => /^8\.2\.2 /.test(cell))).toHaveLength(1)
    expect(shown).not.toContain('phù hợp')
  })

  test('shows what was answered about one unit, and not what was answered about another', () => {
    const shown = cells(checklistReport(checklist, { ...print, unit: 'tu-phap', sheet: filled }))
    expect(shown).toContain('Hồ sơ 12/2020 không có mục lục\nKhông tìm được')
    expect(shown).toContain('không phù hợp nặng')
    const other = cells(checklistReport(checklist, { ...print, unit: 'van-phong', sheet: filled }))
    expect(other).not.toContain('không phù hợp nặng')
  })

  test('cites the clauses of the edition it was made for', () => {
    const shown = cells(checklistReport({ ...checklist, edition: '2015' }, print))
    expect(shown.some((cell) => /^9\.2/.test(cell))).toBe(true)
  })
})

describe('the report', () => {
  const [found] = findingsOf(filled, [])
  const linked = found === undefined ? [] : [unwrap(linkNonconformity(found, 'KPH 2020-004'))]
  const sample = unwrap(drawSample({ of: 'Hộ tịch', seed: 'ĐGNB 2020', population: [] }))
  const audit = auditReport({ plan, leader: 'an', sheet: filled, samples: [sample], findings: linked })

  test('says what was found, on what evidence, and under which slip', () => {
    const shown = cells(auditReportDocument(audit, print))
    expect(shown).toContain('không phù hợp nặng (1)')
    expect(shown).toContain('Hồ sơ 12/2020 không có mục lục')
    expect(shown).toContain('KPH 2020-004')
    expect(shown).toContain('không phù hợp')
    expect(shown).toContain(
      `${2}/${checklist.items.filter(({ clause }) => clause === checklist.items[0]?.clause).length}`,
    )
  })

  test('says that it rests on a sample, and who wrote how much', () => {
    const markdown = reportMarkdown(auditReportDocument(audit, print))
    for (const statement of audit.samples) expect(markdown).toContain(statement.vi.slice(0, 30))
    expect(markdown).toContain('Số câu trả lời đã ghi – Trần Thị Bình: 2')
    expect(markdown).toContain('Trưởng đoàn: Lê Văn An')
  })

  test('says so when nothing was found', () => {
    const clean = auditReport({ plan, leader: 'an', sheet: openSheet(sheet), samples: [], findings: [] })
    expect(reportMarkdown(auditReportDocument(clean, print))).toContain('Không có phát hiện nào.')
  })
})
