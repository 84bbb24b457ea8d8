import type { LimitRow } from '../../../src/procedure/index.ts'
import { type Calendar, days, due, vietnam } from '../../../src/time/index.ts'
import { law } from './citations.ts'

/** How long one may complain, by what is complained of and at which instance. */
export const limitations = {
  first: { limit: days(90), ...law('Đ.9') },
  firstDiscipline: { limit: days(15), ...law('Đ.48') },
  second: { limit: days(30), ...law('Đ.33.1') },
  secondRemote: { limit: days(45), ...law('Đ.33.1') },
  secondDiscipline: { limit: days(10), ...law('Đ.48') },
  secondDismissal: { limit: days(30), ...law('Đ.48') },
} as const satisfies Readonly<Record<string, LimitRow>>

/** A complaint as it was filed; days as `YYYY-MM-DD`. */
export interface Filing {
  readonly matter: keyof typeof limitations
  /** The day the decision was received, or the conduct known. */
  readonly knownOn: string
  readonly receivedOn: string
  /** Days of illness, disaster or travel that do not count (Đ.9). */
  readonly excludedDays?: number
}

/** Whether a complaint is in time, and the last day on which it is. */
export interface Limitation {
  readonly last: string
  readonly inTime: boolean
  readonly basis: string
}

/**
 * Whether a complaint was filed within the time to complain (thời hiệu): counted from the day after the decision was
 * received, without the excluded days, to the next working day when it ends on a day off.
 *
 * Source: Luật Khiếu nại 2011, Đ.9, Đ.33.1, Đ.48; BLDS 2015, Đ.147–148.
 */
export const limitation = (
  { matter, knownOn, receivedOn, excludedDays = 0 }: Filing,
  calendar: Calendar = vietnam,
): Limitation => {
  const { limit, basis } = limitations[matter]
  const last = due(days(limit.amount + excludedDays), knownOn, calendar).due
  return Object.freeze({ last, inTime: receivedOn <= last, basis })
}
