import { describe, expect, test } from 'vitest'
import { type Programme, planProgramme } from '../../../src/audit/index.ts'
import { unwrap } from '../../../src/issue/index.ts'
import { auditProgrammeReport, type Report } from '../../../src/report/index.ts'
import { expectRoundTrip } from '../round-trip.ts'
import { textsOf } from '../texts.ts'

const print = { agency: { name: 'UBND PHƯỜNG PHÚC LỢI', place: 'Phúc Lợi' }, day: '2019-01-10' }

const programmeOf = (years: number): Programme =>
  unwrap(
    planProgramme({
      year: 2019,
      years,
      units: [
        { id: 'tu-phap', title: { vi: 'Bộ phận Tư pháp', en: 'Justice' } },
        { id: 'van-phong', title: { vi: 'Văn phòng', en: 'Office' } },
      ],
      clauses: ['4.2.3', '4.2.4', '8.2.2'],
      earlier: [{ unit: 'tu-phap', clause: '4.2.4', grade: 'major' }],
      months: [3, 9],
      capacity: 1,
    }),
  )

const tablesOf = ({ blocks }: Report): readonly (readonly unknown[])[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []))

/** The months with a mark, by unit. */
const marked = (rows: readonly unknown[] = []): readonly unknown[] =>
  rows.map((row) =>
    Array.isArray(row) ? [row[0], row.slice(1).flatMap((cell, at) => (cell === '×' ? [at + 1] : []))] : row,
  )

describe('the programme of audits', () => {
  const programme = programmeOf(1)
  const report = auditProgrammeReport(programme, print)

  test('marks the months in which each unit is visited', () => {
    const months = (unit: string): readonly number[] =>
      programme.visits.filter((visit) => visit.unit === unit).map(({ month }) => month)
    expect(months('tu-phap')).toContain(3)
    expect(marked(tablesOf(report)[0])).toEqual([
      ['Bộ phận Tư pháp', months('tu-phap')],
      ['Văn phòng', months('van-phong')],
    ])
    expect(report.orientation).toBe('landscape')
  })

  test('says what each visit looks at', () => {
    expect(textsOf(report)).toContain('Điều khoản của chương trình: 4.2.3, 4.2.4, 8.2.2')
    expect(tablesOf(report)[1]).toContainEqual([
      3,
      'Bộ phận Tư pháp',
      'toàn bộ điều khoản của chương trình',
      '',
    ])
    expect(textsOf(report)).not.toContain('Chưa được đánh giá')
  })

  test('cites the clauses of the edition applied, each once', () => {
    const texts = textsOf(auditProgrammeReport(programme, { ...print, edition: '2015' }))
    expect(texts).toContain('Điều khoản của chương trình: 7.5.2, 7.5.3, 9.2')
    expect(texts).toContain('Năm 2019 (TCVN ISO 9001:2015)')
  })

  test('notes a second visit, and says what is left out', () => {
    const [first] = programme.visits
    const again: Programme = {
      ...programme,
      visits:
        first === undefined
          ? []
          : [first, { ...first, unit: 'tu-phap', month: 10, clauses: ['4.2.4'], again: true }],
    }
    const texts = textsOf(auditProgrammeReport(again, print))
    expect(tablesOf(auditProgrammeReport(again, print))[1]).toContainEqual([
      10,
      'Bộ phận Tư pháp',
      '4.2.4',
      'đánh giá lại',
    ])
    expect(texts).toContain('Chưa được đánh giá')
    expect(texts).toContain('Năm 2019, chương trình không đánh giá Văn phòng.')
  })

  test('is told year by year over a cycle of several', () => {
    const cycle = auditProgrammeReport(programmeOf(3), print)
    expect(cycle.subtitle).toBe('Năm 2019–2021 (TCVN ISO 9001:2008)')
    for (const rows of tablesOf(cycle))
      expect(rows.filter((row) => !Array.isArray(row))).toEqual([
        { group: 'Năm 2019' },
        { group: 'Năm 2020' },
        { group: 'Năm 2021' },
      ])
  })

  test('comes through unchanged, in both languages', async () => {
    await expectRoundTrip(report)
    const english = auditProgrammeReport(programme, { ...print, language: 'en' })
    await expectRoundTrip(english)
    expect(textsOf(english)).toContain('every clause of the programme')
    expect(textsOf(english)).toContain('Justice')
  })
})
