import type { LimitRule } from '../procedure/index.ts'
import { formatDate, type Text } from '../text/index.ts'
import {
  type Calendar,
  clock,
  formatLimit,
  type Moment,
  momentDay,
  parseDay,
  type Reason,
} from '../time/index.ts'
import { anchoredDue, back } from './anchored-due.ts'
import type { Dossier, LimitRun } from './dossier.ts'
import { type DeadlineOptions, type Due, dueOn } from './due-day.ts'

const extended = (
  dossier: Dossier,
  rule: LimitRule,
  { events, extendedTo }: LimitRun,
  plain: Due,
  calendar: Calendar,
): Due => {
  const ended = events.at(-1)?.type === 'stop'
  const day = ended ? extendedTo : dossier.facts[rule.extendedBy ?? '']
  if (typeof day !== 'string') return plain
  const why: Reason = {
    code: 'extended',
    text: {
      vi: `Được hẹn lại từ ${formatDate(plain.due)} sang ${formatDate(day)}.`,
      en: `Re-appointed from ${formatDate(plain.due)} to ${formatDate(day)}.`,
    },
  }
  return {
    ...dueOn(parseDay(day), calendar, rule.desk, [...plain.why, why]),
    pauses: plain.pauses,
    extendedFrom: plain.due,
  }
}

/** What the day a limit started on is called: the day of receipt, or that of the event that started it. */
const startNameOf = (
  { received, journal, procedure }: Dossier,
  events: LimitRun['events'],
): { startName?: Text } => {
  const start = events.findLast(({ type }) => type === 'start' || type === 'restart')
  if (start === undefined || momentDay(start.at) === momentDay(received)) return {}
  const entry = journal.find(({ at }) => at === start.at)
  const title = procedure.events[entry?.event ?? '']?.title
  return {
    startName:
      title === undefined
        ? { vi: 'Ngày bắt đầu', en: 'The starting day' }
        : { vi: `Ngày "${title.vi}"`, en: `The day of "${title.en}"` },
  }
}

/** The run of a limit that counts now: its last. */
export const lastRun = (dossier: Dossier, name: string): LimitRun | undefined => dossier.clocks[name]?.at(-1)

/** When one run of a limit ends; null when the limit it depends on has not run. */
export const dueOfRun = (
  dossier: Dossier,
  name: string,
  run: LimitRun,
  calendar: Calendar,
  now: Moment,
  options: DeadlineOptions,
): Due | null => {
  const rule = dossier.procedure.limits[name]
  if (rule === undefined) return null
  const { within } = rule
  if ('since' in within || 'ahead' in within || 'yearOf' in within) {
    const anchored = anchoredDue(dossier, rule, run, calendar, options)
    return anchored === null ? null : extended(dossier, rule, run, anchored, calendar)
  }
  if (!('before' in within)) {
    const open = run.events.filter(({ type }) => type !== 'stop')
    const stop = run.events.find(({ type }) => type === 'stop')
    const state = clock(open, run.limit, calendar, stop?.at ?? now, {
      ...options,
      ...(rule.desk === undefined ? {} : { desk: rule.desk }),
      ...startNameOf(dossier, open),
    })
    return extended(dossier, rule, run, state, calendar)
  }
  const base = lastRun(dossier, within.before)
  const whole = base === undefined ? null : dueOfRun(dossier, within.before, base, calendar, now, options)
  if (whole === null) return null
  const day = back(parseDay(whole.due), run, calendar)
  return dueOn(day, calendar, rule.desk, [
    ...whole.why,
    {
      code: 'before',
      text: {
        vi: `Chậm nhất ${formatLimit(run.limit, 'vi')} trước ngày hẹn ${formatDate(whole.due)}.`,
        en: `At the latest ${formatLimit(run.limit, 'en')} before the appointment of ${formatDate(whole.due)}.`,
      },
      rule: run.basis,
    },
  ])
}
