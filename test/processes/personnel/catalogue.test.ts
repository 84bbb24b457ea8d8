import { describe, expect, test } from 'vitest'
import { personnelCatalogue } from '../../../processes/personnel/catalogue.ts'
import { personnelDuties } from '../../../processes/personnel/duties.ts'
import { agenda } from '../../../src/agenda/index.ts'
import { factTitle } from '../../../src/procedure/index.ts'
import { vietnam } from '../../../src/time/index.ts'

describe.each(personnelCatalogue)('$id', ({ id, title, clauses, load }) => {
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

  test('links only to procedures of the group', async () => {
    const ids = personnelCatalogue.map((entry) => entry.id)
    for (const link of Object.values((await load()).links ?? {}))
      for (const to of link?.procedures ?? []) expect(ids).toContain(to)
  })
})

describe('duties of a year', () => {
  const dueIn = (year: number) =>
    Object.fromEntries(
      agenda(personnelDuties, vietnam, { year, level: 'province' }).map(({ id, due }) => [id, due]),
    )

  test('belong to procedures of the group', () => {
    const ids = personnelCatalogue.map(({ id }) => id)
    for (const { procedure } of personnelDuties) expect(ids).toContain(procedure)
  })

  test('evaluation is owed every year: without a day until 2015, in December until 2020, then before 15/12', () => {
    const evaluations = (year: number) =>
      Object.keys(dueIn(year)).filter((id) => id.startsWith('civil-servant-evaluation'))
    expect([2014, 2015, 2019, 2020, 2024, 2025, 2026].flatMap(evaluations)).toEqual([
      'civil-servant-evaluation@2014-12-31',
      'civil-servant-evaluation@2015-12-31',
      'civil-servant-evaluation@2019-12-31',
      'civil-servant-evaluation@2020-12-14',
      'civil-servant-evaluation@2024-12-14',
      'civil-servant-evaluation@2025-12-14',
      'civil-servant-evaluation@2026-12-14',
    ])
  })

  test('2016: two rounds of streamlining, evaluation in December', () => {
    expect(dueIn(2016)).toEqual({
      'streamlining-list@2016-05-01': '2016-05-04',
      'streamlining-list@2016-11-01': '2016-11-01',
      'civil-servant-evaluation@2016-12-31': '2016-12-30',
      'minimum-training@2016-12-31': '2016-12-30',
    })
  })

  test('2026: before 15 December for everyone, the regulation of a unit once', () => {
    expect(dueIn(2026)).toEqual({
      'streamlining-yearly-report@2026-02-14': '2026-02-23',
      'streamlining-results@2026-06-15': '2026-06-15',
      'streamlining-results@2026-12-15': '2026-12-15',
      'evaluation-regulation@2026-11-30': '2026-11-30',
      'civil-servant-evaluation@2026-12-14': '2026-12-14',
      'public-unit-evaluation@2026-12-14': '2026-12-14',
      'employee-evaluation@2026-12-14': '2026-12-14',
      'minimum-training@2026-12-31': '2026-12-31',
    })
    expect(dueIn(2027)).not.toHaveProperty('evaluation-regulation@2027-11-30')
  })
})
