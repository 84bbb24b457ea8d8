import { describe, expect, test } from 'vitest'
import { administrationCatalogue } from '../../../processes/administration/catalogue.ts'
import { administrationDuties } from '../../../processes/administration/duties.ts'
import { qualityCatalogue } from '../../../processes/quality/catalogue.ts'
import { agenda } from '../../../src/agenda/index.ts'
import { factTitle } from '../../../src/procedure/index.ts'
import { vietnam } from '../../../src/time/index.ts'

describe.each(administrationCatalogue)('$id', ({ id, title, clauses, load }) => {
  test('is what its entry announces', async () => {
    const procedure = await load()
    expect([procedure.id, procedure.title, procedure.clauses]).toEqual([id, title, clauses])
  })

  test('has a name in both languages for every fact', async () => {
    const procedure = await load()
    for (const fact of Object.keys(procedure.facts.shape)) {
      expect(factTitle(procedure, fact).vi, fact).not.toBe(fact)
      expect(factTitle(procedure, fact).en, fact).not.toBe(fact)
    }
  })

  test('links only to procedures of its group, or of the quality system', async () => {
    const ids = [...administrationCatalogue, ...qualityCatalogue].map((entry) => entry.id)
    for (const link of Object.values((await load()).links ?? {}))
      for (const to of link?.procedures ?? []) expect(ids).toContain(to)
  })
})

describe('duties of a year', () => {
  const dueIn = (year: number, level: 'province' | 'commune' = 'province') =>
    Object.fromEntries(agenda(administrationDuties, vietnam, { year, level }).map(({ id, due }) => [id, due]))

  test('belong to procedures of the group', () => {
    const ids = administrationCatalogue.map(({ id }) => id)
    for (const { procedure } of administrationDuties) expect(ids).toContain(procedure)
  })

  test('the file plan is issued in January, from 2021 on', () => {
    expect(dueIn(2026)).toMatchObject({ 'file-plan@2026-01-31': '2026-01-30' })
    expect(dueIn(2020)).not.toHaveProperty('file-plan@2020-01-31')
  })

  test('the Office of the Government asked provinces for the tasks of 2016 by 15 December', () => {
    expect(dueIn(2016)).toMatchObject({ 'task-round-up@2016-12-15': '2016-12-15' })
    expect(dueIn(2016, 'commune')).not.toHaveProperty('task-round-up@2016-12-15')
    expect(dueIn(2017)).not.toHaveProperty('task-round-up@2017-12-15')
  })
})
