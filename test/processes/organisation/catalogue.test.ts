import { expect, test } from 'vitest'
import { organisationCatalogue } from '../../../processes/organisation/catalogue.ts'
import { organisationDuties } from '../../../processes/organisation/duties.ts'

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
