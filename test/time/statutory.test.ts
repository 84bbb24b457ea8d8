import { describe, expect, it } from 'vitest'
import { parseDay, vietnam, weekday } from '../../src/time/index.ts'
import { type HolidayCode, holidays } from '../../src/time/vietnam/holidays.ts'
import { expandRows } from '../../src/time/vietnam/rows.ts'
import { statutoryRows } from '../../src/time/vietnam/statutory.ts'
import { yearTables } from '../../src/time/vietnam/vietnam.ts'
import type { SourcedRows } from '../../src/time/vietnam/year.ts'

const key = (year: number, rows: readonly SourcedRows[]): readonly string[] =>
  expandRows(year, rows)
    .filter(({ kind }) => kind === 'statutory' || kind === 'substitute')
    .map(({ date, kind, name, for: other }) => `${date} ${kind} ${name.vi} ${other}`)

describe('the statutory rule against the tables: no choice of 2007–2027 differs from the convention', () => {
  it.each(yearTables.map((rows, index) => [2007 + index, rows] as const))('%i', (year, rows) => {
    expect(key(year, statutoryRows(year))).toEqual(key(year, rows))
  })
})

describe('years without a table', () => {
  it('gives five days of Tết, two of National Day and Culture Day, all derived', () => {
    for (let year = 2028; year <= 2060; year += 1) {
      const rows = expandRows(year, statutoryRows(year))
      const count = (code: HolidayCode): number =>
        rows.filter(({ kind, name }) => kind === 'statutory' && name.vi === holidays[code].name.vi).length
      expect([count('TET'), count('ND') + count('ND2'), count('CD'), count('HK')], String(year)).toEqual([
        5, 2, 1, 1,
      ])
      expect(rows.every(({ confidence }) => confidence === 'derived')).toBe(true)
    }
  })

  it('makes up every rest day but Culture Day with a later weekday of its own', () => {
    for (let year = 2028; year <= 2060; year += 1) {
      const rows = expandRows(year, statutoryRows(year))
      const resting = rows.filter(
        ({ date, kind }) =>
          kind === 'statutory' && !date.endsWith('-11-24') && [0, 6].includes(weekday(parseDay(date))),
      )
      const made = rows.filter(({ kind }) => kind === 'substitute')
      expect(made.map((row) => row.for).toSorted()).toEqual(resting.map(({ date }) => date).toSorted())
      for (const { date, for: other = date } of made)
        expect(date > other && ![0, 6].includes(weekday(parseDay(date)))).toBe(true)
      expect(new Set(rows.map(({ date }) => date)).size).toBe(rows.length)
    }
  })

  it('does not make up Saturday 24/11/2029', () => {
    expect(vietnam.isWorking(parseDay('2029-11-26'))).toBe(true)
    expect(vietnam.explain(parseDay('2029-11-24')).row?.note?.vi).toContain('Chưa rõ')
  })
})
