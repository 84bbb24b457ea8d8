import { text } from '../text/index.ts'
import type { Calendar } from './calendar.ts'
import type { Day } from './day.ts'
import { type Reason, reason, showDays } from './reason.ts'
import type { DayReason } from './row.ts'

interface Group {
  readonly of: DayReason
  readonly days: Day[]
}

const grouped = (first: Day, last: Day, calendar: Calendar): readonly Group[] => {
  const groups = new Map<string, Group>()
  for (let day = first; day <= last; day += 1) {
    const of = calendar.explain(day)
    if (of.kind === 'working') continue
    const key = `${of.kind} ${of.name.vi} ${of.basis}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { of, days: [day] })
    else group.days.push(day)
  }
  return [...groups.values()].toSorted(
    (a, b) => Number(b.of.kind === 'weekly-rest') - Number(a.of.kind === 'weekly-rest'),
  )
}

/** Days in [first, last] that differ from a plain working day: those skipped, and rest days that were worked. */
export const whyDays = (first: Day, last: Day, calendar: Calendar, year: string): readonly Reason[] =>
  grouped(first, last, calendar).map(({ of, days }) => {
    const shown = showDays(days, year)
    const said = of.working
      ? text(`Có tính ${shown}: ${of.name.vi}`, `Counted ${shown}: ${of.name.en}`)
      : text(`Bỏ qua ${shown}: ${of.name.vi}`, `Skipped ${shown}: ${of.name.en}`)
    return reason(of.kind, said, of.basis, days)
  })
