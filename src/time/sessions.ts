import { type Day, formatDay, readDay } from './day.ts'

/** A stretch of work without a break, in minutes since midnight: 07:30–11:30 is `{ start: 450, end: 690 }`. */
export interface Session {
  readonly start: number
  readonly end: number
}

/** Whose hours: the office, or its one-stop desk. */
export type Desk = 'office' | 'one-stop'

/**
 * Hours that apply to a desk, between two dates, in a season of the year. Where several fit a day, the last one
 * applies, and one that names the desk goes before one that does not.
 */
export interface SessionPlan {
  /** Absent: the hours of both desks. */
  readonly desk?: Desk
  /** First and last ISO day on which the plan may apply. */
  readonly from?: string
  readonly to?: string
  /** `MM-DD` to `MM-DD`, both included; may pass the end of the year (`10-16` to `04-15`). */
  readonly season?: { readonly from: string; readonly to: string }
  readonly sessions: readonly Session[]
  /** The decision that sets the hours. */
  readonly basis?: string
}

const inSeason = (monthDay: string, season: { readonly from: string; readonly to: string }): boolean =>
  season.from <= season.to
    ? monthDay >= season.from && monthDay <= season.to
    : monthDay >= season.from || monthDay <= season.to

const applies = (plan: SessionPlan, day: Day, desk: Desk): boolean =>
  (plan.desk ?? desk) === desk &&
  (plan.from === undefined || day >= (readDay(plan.from) ?? day)) &&
  (plan.to === undefined || day <= (readDay(plan.to) ?? day)) &&
  (plan.season === undefined || inSeason(formatDay(day).slice(5), plan.season))

/** The plan whose hours a desk keeps on a day. */
export const planOn = (plans: readonly SessionPlan[], day: Day, desk: Desk): SessionPlan | undefined => {
  const fitting = plans.filter((plan) => applies(plan, day, desk))
  return fitting.findLast((plan) => plan.desk !== undefined) ?? fitting.at(-1)
}

/** `HH:mm` of minutes since midnight: 450 → `07:30`. */
export const formatClock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Minutes since midnight of `HH:mm` (`24:00` included), or `undefined`. */
export const readClock = (value: string): number | undefined => {
  const match = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/.exec(value)
  return match === null ? undefined : Number(match[1] ?? 24) * 60 + Number(match[2] ?? 0)
}
