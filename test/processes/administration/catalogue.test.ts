import { describe, expect, test } from 'vitest'
import { administrationCatalogue } from '../../../processes/administration/catalogue.ts'
import { administrationDuties } from '../../../processes/administration/duties.ts'
import { reportingDuties } from '../../../processes/administration/reporting/duties.ts'
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
    for (const { procedure } of administrationDuties)
      if (procedure !== undefined) expect(ids).toContain(procedure)
  })

  test('the work programme of the province is issued by the end of the year before', () => {
    expect(dueIn(2019)).toMatchObject({ 'work-programme@2019-12-31': '2019-12-31' })
    expect(dueIn(2019, 'commune')).not.toHaveProperty('work-programme@2019-12-31')
    expect(dueIn(2015)).not.toHaveProperty('work-programme@2015-12-31')
  })

  test('the conclusions of meetings are reviewed every quarter from 2019 on', () => {
    const reviews = (year: number) =>
      Object.keys(dueIn(year)).filter((id) => id.startsWith('meeting-conclusions'))
    expect(reviews(2019)).toEqual([
      'meeting-conclusions@2019-03-31',
      'meeting-conclusions@2019-06-30',
      'meeting-conclusions@2019-09-30',
      'meeting-conclusions@2019-12-31',
    ])
    expect(reviews(2018)).toEqual([])
  })

  test('the report on the reform: by the letter of 2011, by decree 09/2019, by the letter of 2023', () => {
    const days = (year: number, level: 'province' | 'district' = 'province') =>
      agenda(reportingDuties, vietnam, { year, level })
        .filter(({ duty }) => duty.startsWith('reform-report'))
        .map(({ named, due, covers }) => [named ?? due, covers?.from])
    expect(days(2014).map(([day]) => day)).toEqual([
      '2014-03-05',
      '2014-06-05',
      '2014-09-05',
      '2014-11-25',
      '2014-12-05',
    ])
    expect(days(2019)).toEqual([
      ['2019-03-25', '2018-12-15'],
      ['2019-06-25', '2018-12-15'],
      ['2019-09-25', '2019-06-15'],
      ['2019-12-25', '2018-12-15'],
    ])
    expect(days(2024).map(([day]) => day)).toEqual(['2024-03-20', '2024-06-20', '2024-09-20', '2024-12-20'])
    expect(days(2019, 'district')).toHaveLength(4)
    expect(days(2021, 'district')).toEqual([])
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
