import { describe, expect, test } from 'vitest'
import { publicServiceCatalogue } from '../../../processes/public-service/catalogue.ts'
import { publicServiceDuties } from '../../../processes/public-service/duties.ts'
import { agenda, type Level } from '../../../src/agenda/index.ts'
import { vietnam } from '../../../src/time/index.ts'

const owed = (year: number, level: Level) => agenda(publicServiceDuties, vietnam, { year, level })
const daysOf = (duty: string, year: number, level: Level): readonly string[] =>
  owed(year, level)
    .filter((item) => item.duty === duty)
    .map(({ named, due }) => named ?? due)
const timesOf = (duty: string, year: number, level: Level): number =>
  owed(year, level)
    .filter((item) => item.duty === duty)
    .reduce((sum, { times = 1 }) => sum + times, 0)

test('a duty that names a procedure names one of the group', () => {
  const ids = publicServiceCatalogue.map(({ id }) => id)
  for (const { procedure } of publicServiceDuties)
    if (procedure !== undefined) expect(ids).toContain(procedure)
})

describe('reception days of the head (Luật Tiếp công dân, Đ.12, Đ.13, Đ.15, Đ.18)', () => {
  test.each<[Level, string, number]>([
    ['commune', 'citizen-reception-commune', 52],
    ['district', 'citizen-reception-district', 24],
    ['province', 'citizen-reception-province', 12],
    ['ministry', 'citizen-reception-head', 12],
  ])('%s: %s, %i days in 2019', (level, duty, days) => {
    expect(timesOf(duty, 2019, level)).toBe(days)
    expect(owed(2019, level).filter((item) => item.duty.startsWith('citizen-reception-'))).toHaveLength(12)
  })

  test('the law is in force from 01/07/2014: half of the year is owed', () => {
    expect(timesOf('citizen-reception-district', 2014, 'district')).toBe(12)
    expect(daysOf('citizen-reception-province', 2014, 'province')[0]).toBe('2014-07-31')
    expect(daysOf('citizen-reception-province', 2013, 'province')).toEqual([])
  })

  test('the text of 2026 was not read: what a commune owes from 01/07/2026 says so', () => {
    const marks = owed(2026, 'commune')
      .filter(({ duty }) => duty === 'citizen-reception-commune')
      .map(({ confidence }) => confidence)
    expect(marks).toEqual([...Array<string>(6).fill('verified'), ...Array<string>(6).fill('unverified')])
  })
})

describe('reports on reception, complaints and denunciations', () => {
  test('before the 20th of the last month of a quarter until circular 02/2021', () => {
    expect(daysOf('complaint-report', 2014, 'province')).toEqual([
      '2014-03-19',
      '2014-06-19',
      '2014-09-19',
      '2014-12-19',
    ])
    expect(daysOf('complaint-report', 2019, 'ministry')).toHaveLength(4)
  })

  test('in the year of the change the quarter before it goes by the old circular', () => {
    expect(daysOf('complaint-report', 2021, 'province')).toEqual([
      '2021-03-19',
      '2021-06-30',
      '2021-09-30',
      '2021-12-31',
    ])
  })

  test('by circular 01/2024 with its data windows', () => {
    const [first] = owed(2024, 'province').filter(({ duty }) => duty === 'complaint-report')
    expect(first).toMatchObject({ covers: { from: '2023-12-15', to: '2024-03-14' } })
    expect(first?.basis).toMatch(/^TT 01\/2024/)
  })

  test('the monthly report on conclusions was owed from 28/05/2019 to 30/06/2026', () => {
    const months = (year: number) => daysOf('denunciation-conclusions', year, 'province').length
    expect([2018, 2019, 2024, 2026, 2027].map(months)).toEqual([0, 8, 12, 6, 0])
    expect(daysOf('denunciation-conclusions', 2024, 'commune')).toEqual([])
  })
})

describe('dialogue', () => {
  test('a commune owes one a year, by the law of the time', () => {
    const basis = (year: number) =>
      owed(year, 'commune').find(({ duty }) => duty === 'dialogue-with-people')?.basis
    expect(basis(2014)).toBeUndefined()
    expect(basis(2019)).toMatch(/^Luật 77\/2015/)
    expect(basis(2026)).toMatch(/^Luật 72\/2025/)
  })

  test('a province owes business two a year from 2016', () => {
    expect([2015, 2016, 2019].map((year) => timesOf('dialogue-with-business', year, 'province'))).toEqual([
      0, 2, 2,
    ])
  })
})

describe('rating of the one-stop desk (TT 01/2018/TT-VPCP, Đ.15.4)', () => {
  test('every quarter from 2019 to the second of 2025, by every level', () => {
    const quarters = (year: number) => daysOf('one-stop-rating', year, 'commune').length
    expect([2018, 2019, 2024, 2025, 2026].map(quarters)).toEqual([0, 4, 4, 2, 0])
  })

  test('a report a year by provinces and ministries', () => {
    expect(daysOf('one-stop-rating-report', 2019, 'province')).toEqual(['2019-12-31'])
    expect(daysOf('one-stop-rating-report', 2019, 'district')).toEqual([])
    expect(daysOf('one-stop-rating-report', 2026, 'province')).toEqual([])
  })
})
