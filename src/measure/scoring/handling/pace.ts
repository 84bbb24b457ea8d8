import { momentDay, parseMoment } from '../../../time/index.ts'
import type { Timing } from './figures.ts'
import type { Points } from './indices.ts'
import type { HandlingPolicies } from './policies.ts'

/** How a dossier kept its time, in points: 2 early, 1 just in time, 0 late. */
export interface Pace {
  readonly points: Points
  /** On the due day but before the due moment: `earlyBy` decided. */
  readonly sameDay: boolean
}

const compared = (taken: number, given: number): Points => (taken < given ? 2 : taken === given ? 1 : 0)

/** The pace of a timing; throws `QuytrinhError` (`moment-unreadable`) for a moment without its offset. */
export const paceOf = (timing: Timing, { earlyBy }: HandlingPolicies): Pace => {
  if ('allowed' in timing) return { points: compared(timing.actual, timing.allowed), sameDay: false }
  const [due, done] = [parseMoment(timing.dueAt), parseMoment(timing.doneAt)]
  if (done >= due) return { points: done === due ? 1 : 0, sameDay: false }
  const sameDay = momentDay(done) === momentDay(due)
  return { points: sameDay && earlyBy === 'day' ? 1 : 2, sameDay }
}
