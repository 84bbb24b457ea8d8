import { describe, expect, test } from 'vitest'
import { legislationCatalogue } from '../../../processes/legislation/catalogue.ts'
import { legislationDuties } from '../../../processes/legislation/duties.ts'
import { publicServiceCatalogue } from '../../../processes/public-service/catalogue.ts'
import { agenda } from '../../../src/agenda/index.ts'
import { factTitle } from '../../../src/procedure/index.ts'
import { vietnam } from '../../../src/time/index.ts'

describe.each(legislationCatalogue)('$id', ({ id, title, clauses, load }) => {
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

  test('links only to procedures of its group, or of public service', async () => {
    const ids = [...legislationCatalogue, ...publicServiceCatalogue].map((entry) => entry.id)
    for (const link of Object.values((await load()).links ?? {}))
      for (const to of link?.procedures ?? []) expect(ids).toContain(to)
  })
})

describe('duties of a year', () => {
  const dueIn = (year: number, level: 'province' | 'commune' = 'province') =>
    Object.fromEntries(agenda(legislationDuties, vietnam, { year, level }).map(({ id, due }) => [id, due]))

  test('name no procedure but those of the group; reports and inspections are none', () => {
    const ids = legislationCatalogue.map(({ id }) => id)
    for (const { procedure } of legislationDuties)
      if (procedure !== undefined) expect(ids).toContain(procedure)
    expect(legislationDuties.filter(({ procedure }) => procedure === undefined).map(({ id }) => id)).toEqual([
      'procedure-control-report',
      'procedure-control-quarterly-report',
      'procedure-control-inspection',
    ])
  })

  test('2017: the plans and the list fall in Tết Đinh Dậu and move to 02/02', () => {
    expect(dueIn(2017)).toEqual({
      'expired-documents-list@2017-01-30': '2017-02-02',
      'monitoring-plan@2017-01-30': '2017-02-02',
      'procedure-review-plan@2017-01-30': '2017-02-02',
      'procedure-control-report@2017-06-30': '2017-06-30',
      'monitoring-report@2017-10-15': '2017-10-16',
      'procedure-control-inspection@2017-12-31': '2017-12-29',
      'procedure-control-quarterly-report@2017-12-31': '2017-12-29',
      'procedure-control-report@2017-12-31': '2017-12-29',
    })
  })

  test('the quarterly report on procedure control begins with circular 02/2017', () => {
    const quarters = (year: number) =>
      Object.keys(dueIn(year)).filter((id) => id.startsWith('procedure-control-quarterly-report'))
    expect([2016, 2017, 2019].map((year) => quarters(year).length)).toEqual([0, 1, 4])
  })

  test('the result of a systematisation is published within 60 days of its cut-off', () => {
    expect(dueIn(2019)).toMatchObject({ 'systematisation-result@2019-03-01': '2019-03-01' })
    expect(dueIn(2024)).toMatchObject({ 'systematisation-result@2024-02-29': '2024-02-29' })
    for (const year of [2018, 2020, 2023, 2029])
      expect(Object.keys(dueIn(year)).join()).not.toContain('systematisation-result')
    expect(Object.keys(dueIn(2024, 'commune')).join()).not.toContain('systematisation-result')
  })

  test('the systematisation is cut off once in five years', () => {
    expect(dueIn(2018)).toMatchObject({ 'systematisation-cutoff@2018-12-31': '2019-01-02' })
    expect(dueIn(2019)).not.toHaveProperty('systematisation-cutoff@2019-12-31')
    expect(dueIn(2023)).toHaveProperty('systematisation-cutoff@2023-12-31')
  })

  test('2026: what fell away in 2021 and 2025 is no longer owed', () => {
    expect(Object.keys(dueIn(2026))).toEqual([
      'procedure-review-plan@2026-01-30',
      'procedure-control-quarterly-report@2026-03-31',
      'procedure-control-quarterly-report@2026-06-30',
      'procedure-control-report@2026-06-30',
      'procedure-control-quarterly-report@2026-09-30',
      'procedure-control-inspection@2026-12-31',
      'procedure-control-quarterly-report@2026-12-31',
      'procedure-control-report@2026-12-31',
    ])
  })

  test('a commune sends no plan of review to the ministry', () => {
    expect(dueIn(2026, 'commune')).not.toHaveProperty('procedure-review-plan@2026-01-30')
  })
})
