import { formatDate, formatShortDate, type Text, text } from '../text/index.ts'
import { type Day, formatDay } from './day.ts'

/** One line of an explanation. */
export interface Reason {
  /** `event-day`, `count`, `weekly-rest`, `statutory`, `substitute`, `swap-off`, `swap-worked`, `pause`, `roll` … */
  readonly code: string
  readonly text: Text
  /** The article or decision it rests on. */
  readonly rule?: string
  /** The ISO days it is about. */
  readonly days?: readonly string[]
}

/** A reason; the rule, when there is one, is also read in brackets after the text. */
export const reason = (code: string, said: Text, rule?: string, days: readonly Day[] = []): Reason =>
  Object.freeze({
    code,
    text: rule === undefined ? said : text(`${said.vi} (${rule})`, `${said.en} (${rule})`),
    ...(rule === undefined ? {} : { rule }),
    ...(days.length === 0 ? {} : { days: Object.freeze(days.map(formatDay)) }),
  })

/** A day for people within an explanation that ends in some year: `06/03`, or `06/03/2027` in another year. */
export const showDay = (day: Day, year: string): string => {
  const iso = formatDay(day)
  return iso.startsWith(year) ? formatShortDate(iso) : formatDate(iso)
}

const showRange = (first: Day, last: Day, year: string): string => {
  if (first === last) return showDay(first, year)
  const [from, to] = [formatDay(first), formatDay(last)]
  const start = from.slice(0, 7) === to.slice(0, 7) ? from.slice(8) : showDay(first, year)
  return `${start}–${showDay(last, year)}`
}

/** Days, consecutive ones joined: `14–15/02, 28/02–01/03`. */
export const showDays = (days: readonly Day[], year: string): string => {
  const ranges: [Day, Day][] = []
  for (const day of days) {
    const last = ranges.at(-1)
    if (last !== undefined && last[1] + 1 === day) last[1] = day
    else ranges.push([day, day])
  }
  return ranges.map(([first, last]) => showRange(first, last, year)).join(', ')
}

/** The Civil Code in force on a day, with the article of 2015 and the one of 2005 that says the same. */
export const civilCode = (day: Day, article2015: string, article2005: string): string =>
  day >= 17_167 ? `BLDS 2015, Đ.${article2015}` : `BLDS 2005, Đ.${article2005}`
