import { type Issue, QuytrinhError } from '../issue/index.ts'
import type { LimitRule, Names } from '../procedure/index.ts'
import { formatMoment, type Text } from '../text/index.ts'
import type { Calendar, Moment, Pause, Reason } from '../time/index.ts'
import type { AppliedLimit, Dossier, LimitRun } from './dossier.ts'
import type { DeadlineOptions } from './due-day.ts'
import { dueOfRun, lastRun } from './due-of-run.ts'

/** How a limit of a dossier stands at a moment. */
export type DeadlineState = 'running' | 'paused' | 'met' | 'lapsed' | 'void'

/** A deadline of one dossier: when it ends, how it stands, and why, line by line. */
export interface Deadline<N extends Names = Names> {
  readonly limit: N['limit']
  readonly title: Text
  readonly state: DeadlineState
  /** Met, but after the deadline; or lapsed. A window that passes unused is void, and nobody is late. */
  readonly late: boolean
  /** The due day, `YYYY-MM-DD`; while the clock is paused, as if it went on today. */
  readonly due: string
  readonly dueAt: Moment
  /** The due day before it was extended. */
  readonly extendedFrom?: string
  readonly started: Moment
  readonly finished?: Moment
  /** Whether the due day lies beyond what the calendar knows for certain. */
  readonly provisional: boolean
  /** Who owes it. */
  readonly duty?: N['role']
  readonly applied: AppliedLimit
  /** When the clock stood still; the last one open while it does. */
  readonly pauses: readonly Pause[]
  readonly why: readonly Reason[]
}

/** The moment a run is judged at: when it stopped, or was paused, else now. A pause does not undo a lapse. */
const judgedAt = ({ events }: LimitRun, now: Moment): Moment => {
  const last = events.at(-1)
  return last?.type === 'stop' || last?.type === 'pause' ? last.at : now
}

const stateOf = (dossier: Dossier, rule: LimitRule, run: LimitRun, late: boolean): DeadlineState => {
  const last = run.events.at(-1)
  if (rule.window !== undefined && (last?.type === 'stop' ? last.reason !== 'used' : late)) return 'void'
  if (last?.type !== 'stop') return late ? 'lapsed' : last?.type === 'pause' ? 'paused' : 'running'
  const closing = dossier.journal.at(-1)?.at
  const cutShort = (dossier.outcome === 'withdrawn' || dossier.outcome === 'lapsed') && last.at === closing
  if (!cutShort) return 'met'
  return late ? 'lapsed' : 'void'
}

/** One run of a limit as a deadline; null when what it depends on is not there. */
export const deadlineOfRun = (
  dossier: Dossier,
  name: string,
  run: LimitRun,
  calendar: Calendar,
  now: Moment,
  options: DeadlineOptions = {},
): Deadline | null => {
  const rule = dossier.procedure.limits[name]
  const due = dueOfRun(dossier, name, run, calendar, now, options)
  const started = run.events.findLast(({ type }) => type === 'start' || type === 'restart')
  if (rule === undefined || due === null || started === undefined) return null
  const stop = run.events.find(({ type }) => type === 'stop')
  const past = Date.parse(judgedAt(run, now)) > Date.parse(due.dueAt)
  const state = stateOf(dossier, rule, run, past)
  const duty = rule.duty ?? dossier.procedure.steps[dossier.step]?.duty
  return {
    limit: name,
    title: rule.title,
    state,
    late: past && state !== 'void',
    due: due.due,
    dueAt: due.dueAt,
    ...(due.extendedFrom === undefined ? {} : { extendedFrom: due.extendedFrom }),
    started: started.at,
    ...(stop === undefined ? {} : { finished: stop.at }),
    provisional: due.provisional,
    ...(duty === undefined ? {} : { duty }),
    applied: { limit: run.limit, basis: run.basis, confidence: run.confidence },
    pauses: due.pauses,
    why: due.why,
  }
}

const nowTooEarly = (id: string, now: Moment, last: Moment): Issue => ({
  code: 'moment-before-last-entry',
  path: 'now',
  message: {
    vi: `Không xem hồ sơ ${id} tại ${formatMoment(now, 'vi')} được: mục nhật ký cuối ghi lúc ${formatMoment(last, 'vi')}.`,
    en: `Dossier ${id} cannot be seen as of ${formatMoment(now, 'en')}: its last journal entry is of ${formatMoment(last, 'en')}.`,
  },
  received: now,
})

/**
 * Every deadline of a dossier as it stands at a moment: running and paused ones, and those met, lapsed or void.
 * The same limit appears once for each time it ran. Order: due moment.
 *
 * @throws QuytrinhError when a deadline lies outside the calendar's tables, or `now` before the last journal entry.
 */
export function deadlines<N extends Names>(
  dossier: Dossier<N>,
  calendar: Calendar,
  now: Moment,
  options?: DeadlineOptions,
): readonly Deadline<N>[]
export function deadlines(
  dossier: Dossier,
  calendar: Calendar,
  now: Moment,
  options: DeadlineOptions = {},
): readonly Deadline[] {
  const last = dossier.journal.at(-1)?.at
  if (last !== undefined && Date.parse(now) < Date.parse(last))
    throw new QuytrinhError([nowTooEarly(dossier.id, now, last)])
  return Object.entries(dossier.clocks)
    .flatMap(([name, runs]) => runs.map((run) => deadlineOfRun(dossier, name, run, calendar, now, options)))
    .filter((deadline) => deadline !== null)
    .sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt))
}

/** The limits, among those asked for, that have run out at a moment. */
export const lapsedLimits = (
  dossier: Dossier,
  asked: readonly string[],
  calendar: Calendar,
  at: Moment,
  options: DeadlineOptions = {},
): readonly string[] =>
  asked.filter((name) => {
    const run = lastRun(dossier, name)
    const due = run === undefined ? null : dueOfRun(dossier, name, run, calendar, at, options)
    return due !== null && run !== undefined && Date.parse(judgedAt(run, at)) > Date.parse(due.dueAt)
  })
