import { describe, expect, test } from 'vitest'
import { duties as bundled, catalogue } from '../../processes/index.ts'
import { publicServiceDuties } from '../../processes/public-service/duties.ts'
import { agenda, type DutyRow, type Level } from '../../src/agenda/index.ts'
import { vietnam } from '../../src/time/index.ts'

const duties = [...new Set([...bundled, ...publicServiceDuties])]
const open = '9999-12-31'
const overlap = (a: DutyRow, b: DutyRow): boolean =>
  (a.from ?? '') <= (b.to ?? open) && (b.from ?? '') <= (a.to ?? open)

test('ids are unique, and procedures are those of the catalogue', () => {
  expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length)
  const ids = catalogue.map(({ id }) => id)
  expect(duties.flatMap(({ procedure = [] }) => procedure).filter((id) => !ids.includes(id))).toEqual([])
})

test.each(duties)('$id: one law at a time, each row from its first day to its last', ({ rows, title }) => {
  for (const { from = '', to = open } of rows) expect(from <= to).toBe(true)
  for (const [at, row] of rows.entries())
    expect(rows.slice(at + 1).filter((other) => overlap(row, other))).toEqual([])
  expect(title.vi).not.toBe(title.en)
})

describe('the duties of an agency', () => {
  const owed = (year: number, level: Level): readonly string[] => [
    ...new Set(agenda(duties, vietnam, { year, level }).map(({ duty }) => duty)),
  ]

  test('2014: what the laws of 2014 ask, nothing later', () => {
    expect(owed(2014, 'province')).toContain('citizen-reception-province')
    for (const later of ['one-stop-rating', 'dialogue-with-business', 'denunciation-conclusions'])
      expect(owed(2014, 'province')).not.toContain(later)
    expect(owed(2014, 'commune')).not.toContain('dialogue-with-people')
  })

  test('2019: every group of work has its duties at the province', () => {
    expect(owed(2019, 'province')).toEqual(
      expect.arrayContaining([
        ...['citizen-reception-province', 'complaint-report', 'denunciation-conclusions'],
        ...['dialogue-with-business', 'one-stop-rating', 'one-stop-rating-report'],
        ...['procedure-control-report', 'procedure-control-quarterly-report', 'procedure-review-plan'],
        ...['systematisation-result', 'expired-documents-list', 'monitoring-plan', 'monitoring-report'],
        ...['budget-guidance', 'budget-estimate', 'budget-council', 'budget-assignment', 'budget-settlement'],
        ...['civil-servant-evaluation', 'streamlining-results', 'minimum-training', 'organisation-review'],
        ...['internal-audit', 'management-review', 'qms-inspection', 'qms-inspection-summary', 'qms-report'],
        ...['reform-report', 'reform-ranking', 'reform-inspection', 'satisfaction-survey', 'work-programme'],
        'meeting-conclusions',
      ]),
    )
  })

  test('2024 and 2026: the rating of 2018 ends with 30/06/2025, the district with its last day', () => {
    expect(owed(2024, 'district')).toContain('one-stop-rating')
    expect(owed(2026, 'province')).not.toContain('one-stop-rating')
    expect(owed(2026, 'district')).toEqual([])
  })

  test.each([2014, 2019, 2024, 2026])('%i: each with an article and in force on the day it names', (year) => {
    for (const level of ['commune', 'district', 'province', 'ministry'] as const)
      for (const { duty, basis, named, due } of agenda(duties, vietnam, { year, level })) {
        const rows = duties.find(({ id }) => id === duty)?.rows ?? []
        const day = named ?? due
        const row = rows.find(({ from = '', to = open }) => from <= day && day <= to)
        expect(row?.basis, `${duty} ${day}`).toBe(basis)
      }
  })
})
