import {
  type Calendar,
  type Day,
  type Desk,
  formatDay,
  type Moment,
  moment,
  type Pause,
  type Policies,
  type Reason,
} from '../time/index.ts'

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

/** Due at the close of a day, or at its end when nobody works then. */
export const dueOn = (day: Day, calendar: Calendar, desk: Desk | undefined, why: readonly Reason[]): Due => ({
  due: formatDay(day),
  dueAt: closeOf(day, calendar, desk),
  provisional: day > calendar.knownUntil,
  pauses: [],
  why,
})
