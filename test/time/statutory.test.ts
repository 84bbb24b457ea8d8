import { describe, expect, it } from 'vitest'
import { parseDay, vietnam, weekday } from '../../src/time/index.ts'
import { statutoryRows } from '../../src/time/vietnam/statutory.ts'
import { yearTables } from '../../src/time/vietnam/vietnam.ts'

const key = (rows: readonly (readonly string[])[]): readonly string[] =>
  rows
    .filter(([, kind]) => kind === 'statutory' || kind === 'substitute')
    .map((row) => row.slice(0, 3).join(' '))

describe('the statutory rule against the tables: no choice of 2007–2027 differs from the convention', () => {
  it.each(yearTables.map((rows, index) => [2007 + index, rows] as const))('%i', (year, rows) => {
    expect(key(statutoryRows(year))).toEqual(key(rows))
  })
})

describe('years without a table', () => {
  it('gives five days of Tết, two of National Day and Culture Day, all derived', () => {
    for (let year = 2028; year <= 2060; year += 1) {
      const rows = statutoryRows(year)
      const count = (code: string): number =>
        rows.filter((row) => row[1] === 'statutory' && row[2] === code).length
      expect([count('TET'), count('ND') + count('ND2'), count('CD'), count('HK')], String(year)).toEqual([
        5, 2, 1, 1,
      ])
      expect(rows.every((row) => row[3] === 'derived')).toBe(true)
    }
  })

  it('makes up every rest day but Culture Day with a later weekday of its own', () => {
    for (let year = 2028; year <= 2060; year += 1) {
      const rows = statutoryRows(year)
      const resting = rows.filter(
        ([date, kind, code]) =>
          kind === 'statutory' && code !== 'CD' && [0, 6].includes(weekday(parseDay(date))),
      )
      const made = rows.filter(([, kind]) => kind === 'substitute')
      expect(made.map(([, , other]) => other).toSorted()).toEqual(resting.map(([date]) => date).toSorted())
      for (const [date, , other] of made)
        expect(date > other && ![0, 6].includes(weekday(parseDay(date)))).toBe(true)
      expect(new Set(rows.map(([date]) => date)).size).toBe(rows.length)
    }
  })

  it('does not make up Saturday 24/11/2029', () => {
    expect(vietnam.isWorking(parseDay('2029-11-26'))).toBe(true)
    expect(vietnam.explain(parseDay('2029-11-24')).row?.note?.vi).toContain('Chưa rõ')
  })
})
