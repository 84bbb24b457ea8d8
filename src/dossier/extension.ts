import type { Issue } from '../issue/index.ts'
import { formatDate } from '../text/index.ts'
import { type Calendar, formatDay, type Moment, tryParseDay } from '../time/index.ts'
import { deadlineOfRun } from './deadlines.ts'
import type { Dossier } from './dossier.ts'
import type { DeadlineOptions } from './due-day.ts'

const notLater = (fact: string, day: string, due: string, first: string): Issue => ({
  code: 'extension-not-later',
  path: fact,
  message: {
    vi: `Ngày hẹn lại ${formatDate(day)} không sau ngày hẹn hiện nay ${formatDate(due)}. Sớm nhất: ${formatDate(first)}.`,
    en: `The new day ${formatDate(day)} is not after the present one, ${formatDate(due)}. The earliest: ${formatDate(first)}.`,
  },
  expected: [first],
  received: day,
})

const dayOff = (fact: string, day: string, next: string): Issue => ({
  code: 'extension-day-off',
  path: fact,
  message: {
    vi: `Ngày hẹn lại ${formatDate(day)} là ngày nghỉ. Ngày làm việc kế tiếp: ${formatDate(next)}.`,
    en: `The new day ${formatDate(day)} is a day off. The next working day: ${formatDate(next)}.`,
  },
  expected: [next],
  received: day,
})

/** A new due day must come after the present one and be a working day; what an event gives otherwise is an issue. */
export const extensionIssues = (
  dossier: Dossier,
  payload: Readonly<Record<string, unknown>>,
  calendar: Calendar,
  at: Moment,
  options: DeadlineOptions,
): readonly Issue[] =>
  Object.entries(dossier.procedure.limits).flatMap(([name, { extendedBy }]): Issue[] => {
    const given = extendedBy === undefined ? undefined : payload[extendedBy]
    const run = dossier.clocks[name]?.at(-1)
    if (extendedBy === undefined || typeof given !== 'string' || run === undefined) return []
    const day = tryParseDay(given)
    const deadline = deadlineOfRun(dossier, name, run, calendar, at, options)
    if (!day.ok || deadline === null) return []
    const present = tryParseDay(deadline.due)
    if (present.ok && day.value <= present.value)
      return [notLater(extendedBy, given, deadline.due, formatDay(calendar.add(present.value, 1)))]
    return calendar.isWorking(day.value)
      ? []
      : [dayOff(extendedBy, given, formatDay(calendar.next(day.value)))]
  })
