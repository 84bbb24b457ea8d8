import { type Day, formatDay, parseDay, weekday } from '../day.ts'
import type { HolidayCode } from './holidays.ts'
import { lunarDays } from './lunar.ts'
import type { SourcedRows } from './year.ts'

const monday = 1
const tuesday = 2
const saturday = 6
const thursday = 4

/**
 * How many of the days of Tết lie before the first day of the first lunar month. One until 2014; for the five days
 * of later years the Prime Minister chooses (BLLĐ 2019, Đ.112.3). Provisional convention, read off the choices of
 * 2015–2027: one when the first day is a Tuesday, which keeps the days within one working week, else two.
 */
const daysBeforeTet = (year: number, tet: Day): number => (year < 2015 || weekday(tet) === tuesday ? 1 : 2)

/**
 * The second day of National Day, the day before or after 2 September, is the Prime Minister's choice too.
 * Provisional convention, read off the choices of 2021–2027 (none of them a Sunday): the day after when 2 September
 * is a Sunday, Monday or Thursday, else the day before.
 */
const secondNationalDay = (nationalDay: Day): Day => {
  const on = weekday(nationalDay)
  return on === 0 || on === monday || on === thursday ? nationalDay + 1 : nationalDay - 1
}

const restful = (day: Day): boolean => weekday(day) === 0 || weekday(day) === saturday

const holidaysOf = (year: number): readonly (readonly [Day, HolidayCode])[] => {
  const on = (monthDay: string): Day => parseDay(`${year}-${monthDay}`)
  const [newYear, hungKings] = lunarDays(year) ?? []
  const found: [Day, HolidayCode][] = [
    [on('01-01'), 'NY'],
    [on('04-30'), 'VD'],
    [on('05-01'), 'LD'],
    [on('09-02'), 'ND'],
  ]
  if (newYear !== undefined && hungKings !== undefined) {
    const tet = on(newYear)
    const first = tet - daysBeforeTet(year, tet)
    for (let day = first; day < first + (year < 2014 ? 4 : 5); day += 1) found.push([day, 'TET'])
    found.push([on(hungKings), 'HK'])
  }
  if (year >= 2021) found.push([secondNationalDay(on('09-02')), 'ND2'])
  if (year >= 2026) found.push([on('11-24'), 'CD'])
  return found.sort(([a], [b]) => a - b)
}

const lawOn = (date: string): string => {
  if (date < '2013-05-01') return 'law-1994-73'
  return date < '2021-01-01' ? 'law-2012-115' : 'law-2019-111-112'
}

const sourceIds = (date: string, code: HolidayCode): string => {
  if (code === 'CD') return 'nq-28-2026'
  return code === 'TET' || code === 'HK' ? `${lawOn(date)} lunar-table` : lawOn(date)
}

/**
 * The days off the law itself gives in a year, without swaps: the holidays of the Labour Code in force (1994 as
 * amended in 2007; 2012 from 1 May 2013; 2019 from 2021), Culture Day from 2026 (NQ 28/2026/QH16), and for each
 * holiday on a weekly rest day the next free working day. Culture Day is not made up: whether it should be is open,
 * first in 2029.
 */
export const statutoryRows = (year: number): readonly SourcedRows[] => {
  const found = holidaysOf(year)
  const taken = new Set(found.map(([day]) => day))
  const rows: SourcedRows[] = []
  for (const [day, code] of found) {
    rows.push(['derived', sourceIds(formatDay(day), code), [[formatDay(day), code]]])
    if (!restful(day) || code === 'CD') continue
    let made = day + 1
    while (restful(made) || taken.has(made)) made += 1
    taken.add(made)
    rows.push(['derived', lawOn(formatDay(made)), [[formatDay(made), formatDay(day), 'substitute']]])
  }
  return rows
}
