import { expect, test } from 'vitest'
import { financeCatalogue } from '../../../processes/finance/catalogue.ts'
import { financeDuties } from '../../../processes/finance/duties.ts'
import { agenda } from '../../../src/agenda/index.ts'
import { vietnam } from '../../../src/time/index.ts'

const duesIn = (year: number) =>
  Object.fromEntries(
    agenda(financeDuties, vietnam, { year, level: 'province' }).map(({ duty, due }) => [duty, due]),
  )

test('the budget year of a province under the law of 2015, days off moved on', () => {
  expect(duesIn(2024)).toEqual({
    'budget-closing': '2024-01-31',
    'budget-guidance': '2024-06-17',
    'budget-estimate': '2024-07-22',
    'budget-settlement': '2024-10-01',
    'budget-adjustment': '2024-11-15',
    'budget-council': '2024-12-10',
    'budget-assignment': '2024-12-31',
    'settlement-council': '2024-12-31',
  })
})

test('the closing period of 2024 ends in the Tết of 2025 and so on its first working day', () => {
  expect(duesIn(2025)['budget-closing']).toBe('2025-02-03')
})

test('what circular 26 and decree 75 of 2026 ask for', () => {
  expect(duesIn(2026)).toEqual({
    'budget-estimate': '2026-07-10',
    'programme-estimate': '2026-08-10',
    'budget-last-papers': '2026-12-30',
  })
  expect(duesIn(2027)).toMatchObject({
    'autonomy-report-unit': '2027-02-01',
    'budget-advances': '2027-02-15',
    'autonomy-report-superior': '2027-02-15',
    'autonomy-report-first-level': '2027-03-01',
  })
})

test('every duty that names a procedure names one of the catalogue, which loads as announced', async () => {
  const ids = financeCatalogue.map(({ id }) => id)
  expect(financeDuties.flatMap(({ procedure }) => procedure ?? []).filter((id) => !ids.includes(id))).toEqual(
    [],
  )
  for (const { id, title, clauses, load } of financeCatalogue) {
    const procedure = await load()
    expect([procedure.id, procedure.title, procedure.clauses]).toEqual([id, title, clauses])
  }
})
