import { expect, test } from 'vitest'
import { organisationCatalogue } from '../../../processes/organisation/catalogue.ts'
import { organisationDuties } from '../../../processes/organisation/duties.ts'
import { agenda } from '../../../src/agenda/index.ts'
import { vietnam } from '../../../src/time/index.ts'

test('every entry loads the procedure it announces, and every duty names one', async () => {
  for (const { id, title, clauses, load } of organisationCatalogue) {
    const procedure = await load()
    expect([procedure.id, procedure.title, procedure.clauses]).toEqual([id, title, clauses])
  }
  const ids = organisationCatalogue.map(({ id }) => id)
  expect(
    organisationDuties.map(({ procedure }) => procedure).filter((id) => !ids.includes(id ?? '')),
  ).toEqual([])
})

test('the plans of autonomy of decree 60/2021 are owed in 2022 alone', () => {
  const owed = (year: number) =>
    agenda(organisationDuties, vietnam, { year, level: 'district' }).map(({ duty, due }) => [duty, due])
  expect(owed(2022)).toEqual([
    ['autonomy-transition-plan', '2022-03-31'],
    ['autonomy-transition-approval', '2022-06-30'],
  ])
  expect([2021, 2023].map(owed)).toEqual([[], []])
})
