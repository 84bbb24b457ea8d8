import type { LimitRule } from '../procedure/index.ts'
import { formatDate, type Text } from '../text/index.ts'
import {
  type Calendar,
  clock,
  type Day,
  type Desk,
  formatDay,
  formatLimit,
  type Moment,
  moment,
  momentDay,
  type Pause,
  type Policies,
  parseDay,
  type Reason,
} from '../time/index.ts'
import type { AppliedLimit, Dossier, LimitRun } from './dossier.ts'

/** How the agency reads what the law leaves open. */
export interface DeadlineOptions {
  /** The agency's policies over the defaults, see `policies` of `quytrinh/time`. */
  readonly policies?: Partial<Policies>
}

/** When one run of a limit ends, and why. */
export interface Due {
  readonly due: string
  readonly dueAt: Moment
  readonly provisional: boolean
  readonly pauses: readonly Pause[]
  readonly why: readonly Reason[]
  readonly extendedFrom?: string
}

const closeOf = (day: Day, calendar: Calendar, desk: Desk = 'office'): Moment => {
  const last = calendar.isWorking(day) ? calendar.sessions(day, desk).at(-1) : undefined
  return moment(day, last?.end ?? 24 * 60 - 1)
}

const dueOn = (day: Day, calendar: Calendar, desk: Desk | undefined, why: readonly Reason[]): Due => ({
  due: formatDay(day),
  dueAt: closeOf(day, calendar, desk),
  provisional: day > calendar.knownUntil,
  pauses: [],
  why,
})

const back = (day: Day, { limit }: AppliedLimit, calendar: Calendar): Day => {
  if (limit.unit !== 'working-day') return day - limit.amount
  let earlier = day - 1
  while (calendar.count(earlier, day) < limit.amount || !calendar.isWorking(earlier)) earlier -= 1
  return earlier
}

const extended = (dossier: Dossier, rule: LimitRule, plain: Due, calendar: Calendar): Due => {
  const day = rule.extendedBy === undefined ? undefined : dossier.facts[rule.extendedBy]
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
  if (!('before' in within)) {
    const open = run.events.filter(({ type }) => type !== 'stop')
    const stop = run.events.find(({ type }) => type === 'stop')
    const state = clock(open, run.limit, calendar, stop?.at ?? now, {
      ...options,
      ...(rule.desk === undefined ? {} : { desk: rule.desk }),
      ...startNameOf(dossier, open),
    })
    return extended(dossier, rule, state, calendar)
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
