import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  countWorkingDays,
  formatDay,
  parseDay,
  proposedSwapNovember2026,
  vietnam,
  vietnamSources,
  weekday,
  withDecisions,
} from '../../src/time/index.ts'
import { expandRows } from '../../src/time/vietnam/rows.ts'
import { yearTables } from '../../src/time/vietnam/vietnam.ts'

interface Net {
  readonly weekdaysOff: readonly string[]
  readonly weekendDaysWorked: readonly string[]
}

const net: { readonly years: { readonly [year: string]: Net } } = JSON.parse(
  readFileSync(new URL('../data/time/net-days.json', import.meta.url), 'utf8'),
)

describe('the years 2007–2027 against the compiled net tables', () => {
  it('has twenty-one of them', () => expect(Object.keys(net.years)).toHaveLength(21))

  it.each(Object.entries(net.years))('%s', (year, { weekdaysOff, weekendDaysWorked }) => {
    const off: string[] = []
    const worked: string[] = []
    for (let day = parseDay(`${year}-01-01`); day <= parseDay(`${year}-12-31`); day += 1) {
      const weekend = weekday(day) === 0 || weekday(day) === 6
      if (!weekend && !vietnam.isWorking(day)) off.push(formatDay(day))
      if (weekend && vietnam.isWorking(day)) worked.push(formatDay(day))
    }
    expect(off).toEqual(weekdaysOff)
    expect(worked).toEqual(weekendDaysWorked)
  })
})

describe('known days', () => {
  it('works Sunday 30/01/2011', () => {
    expect(vietnam.explain(parseDay('2011-01-30'))).toMatchObject({ kind: 'swap-worked', working: true })
    expect(weekday(parseDay('2011-01-30'))).toBe(0)
  })

  it.each([
    ['2015-01-02', '2014-12-27'],
    ['2012-12-31', '2013-01-05'],
    ['2018-12-31', '2019-01-05'],
  ])('swaps %s and %s across a year', (off, worked) => {
    expect(vietnam.explain(parseDay(off))).toMatchObject({
      kind: 'swap-off',
      working: false,
      row: { for: worked },
    })
    expect(vietnam.explain(parseDay(worked))).toMatchObject({
      kind: 'swap-worked',
      working: true,
      row: { for: off },
    })
  })

  it('counts 13 working days after 15/04/2024 to 07/05/2024', () => {
    expect(addWorkingDays('2024-04-15', 13, vietnam)).toBe('2024-05-07')
    expect(countWorkingDays('2024-04-15', '2024-05-07', vietnam)).toBe(13)
  })

  it('counts 15 working days after 06/02/2026 to 06/03/2026', () => {
    expect(addWorkingDays('2026-02-06', 15, vietnam)).toBe('2026-03-06')
  })

  it('gives each row its article, its confidence and sources that exist', () => {
    const seen = vietnam.explain(parseDay('2026-02-17'))
    expect(seen).toMatchObject({
      kind: 'statutory',
      name: { vi: 'Tết Nguyên đán' },
      basis: 'BLLĐ 2019, Đ.112.1.b',
      row: { confidence: 'verified2', sources: ['hc-holiday', 'vietnamnews-2026'] },
    })
    const { rows } = vietnam.definition
    for (const row of typeof rows === 'function' ? rows() : rows)
      for (const id of row.sources) expect(vietnamSources[id]?.title, `${row.date} ${id}`).toBeTruthy()
  })

  it.each([
    ['2007-04-26', 'BLLĐ 1994, Đ.73 (Luật 84/2007/QH11)'],
    ['2013-04-30', 'BLLĐ 1994, Đ.73 (Luật 84/2007/QH11)'],
    ['2013-05-01', 'BLLĐ 2012, Đ.115'],
    ['2020-09-02', 'BLLĐ 2012, Đ.115'],
    ['2021-09-03', 'BLLĐ 2019, Đ.112.1.đ'],
    ['2026-04-27', 'BLLĐ 2019, Đ.111.3'],
    ['2026-11-24', 'NQ 28/2026/QH16, Đ.2'],
    ['2026-02-07', 'QĐ 188/1999/QĐ-TTg, Đ.1'],
  ])('%s rests on %s', (day, basis) => expect(vietnam.explain(parseDay(day)).basis).toBe(basis))

  it('keeps one row per date and pairs every swap', () => {
    const rows = yearTables.flatMap((table, index) => expandRows(2007 + index, table))
    expect(new Set(rows.map(({ date }) => date)).size).toBe(rows.length)
    for (const { date, kind, for: other } of rows)
      if (kind === 'swap-off' || kind === 'swap-worked')
        expect(rows.find((row) => row.date === other)?.for, date).toBe(date)
  })
})

describe('what is not known', () => {
  it.each(['2006-12-31', '2061-01-01'])('refuses %s', (iso) => {
    expect(() => vietnam.isWorking(parseDay(iso))).toThrow('01/01/2007–31/12/2060')
    expect(() => addWorkingDays(iso, 1, vietnam)).toThrow('không suy đoán')
  })

  it('refuses an answer outside and amounts that are not whole', () => {
    expect(() => addWorkingDays('2060-12-30', 5, vietnam)).toThrow('nothing is guessed')
    expect(() => addWorkingDays('2026-02-06', -1, vietnam)).toThrow('Không cộng được -1')
    expect(() => addWorkingDays('2026-02-06', 1.5, vietnam)).toThrow('Cannot add 1.5')
    expect(() => vietnam.count(Number.NaN, 20_000)).toThrow('nằm ngoài lịch')
  })

  it('leaves the proposed swap of November 2026 off until it is chosen', () => {
    const [monday, saturday] = [parseDay('2026-11-23'), parseDay('2026-11-28')]
    expect([vietnam.isWorking(monday), vietnam.isWorking(saturday)]).toEqual([true, false])
    const swapped = withDecisions(vietnam, [proposedSwapNovember2026])
    expect([swapped.isWorking(monday), swapped.isWorking(saturday)]).toEqual([false, true])
    expect(swapped.version).toBe(`${vietnam.version}+proposed-swap-november-2026`)
    expect(proposedSwapNovember2026).toMatchObject({ status: 'proposed' })
  })
})
