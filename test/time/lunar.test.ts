import { CalendarVietnamese } from 'date-chinese'
import { describe, expect, it } from 'vitest'
import { lunarDays } from '../../src/time/vietnam/lunar.ts'

const solar = (calendar: CalendarVietnamese, year: number): string => {
  const { year: y, month, day } = calendar.toGregorian(year)
  return `${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

describe('the lunar table against an independent ephemeris, 2007–2060', () => {
  const calendar = new CalendarVietnamese()
  it('gives Tết and Hùng Kings of every year', () => {
    const wrong: string[] = []
    for (let year = 2007; year <= 2060; year += 1) {
      const [tet, hungKings] = lunarDays(year) ?? []
      calendar.fromJDE(calendar.newYear(year))
      if (solar(calendar, year) !== `${year}-${tet}`) wrong.push(`${year} ${solar(calendar, year)} ${tet}`)
      const { cycle, year: inCycle } = calendar
      calendar.set(cycle, inCycle, 3, false, 10)
      if (solar(calendar, year) !== `${year}-${hungKings}`)
        wrong.push(`${year} ${solar(calendar, year)} ${hungKings}`)
    }
    expect(wrong).toEqual([])
  })
})
