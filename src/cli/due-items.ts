import type { Moment } from '../time/index.ts'
import { isWithin } from './deadline-words.ts'
import type { DueWork } from './due-cache.ts'
import type { DueRow, OpenDeadline } from './due-row.ts'

/** How a deadline stands in the day's work; `waiting` is late, but on people outside the agency. */
export type Bucket = 'overdue' | 'waiting' | 'today' | 'soon' | 'later'

/** A dossier in the day's work, by the deadline that presses most. */
export interface Item {
  readonly row: DueRow
  readonly deadline: OpenDeadline
  readonly bucket: Bucket
  /** The moment it is looked at: the one asked for, or its last entry when that is later. */
  readonly seen: Moment
  /** Whether a deadline that calls for an apology has passed. */
  readonly sorry: boolean
}

/** Whether a dossier was written after the moment it is looked at. */
export const writtenLater = ({ written }: DueRow, now: Moment): boolean =>
  Date.parse(written) > Date.parse(now)

/** Undefined for a window that has passed: no work is left of it, and nobody is late. */
const bucketOf = (
  { due, dueAt, window, outside }: OpenDeadline,
  seen: Moment,
  within: number,
  { calendar }: DueWork,
): Bucket | undefined => {
  if (Date.parse(seen) > Date.parse(dueAt))
    return window ? undefined : outside === undefined ? 'overdue' : 'waiting'
  if (due === seen.slice(0, 10)) return 'today'
  return isWithin(due, seen, within, calendar) ? 'soon' : 'later'
}

const rank: Readonly<Record<Bucket, number>> = { overdue: 0, today: 1, soon: 2, waiting: 3, later: 4 }

/** A dossier as the work of some roles, by what presses most; undefined when nothing in it falls to them. */
export const itemOf = (
  row: DueRow,
  now: Moment,
  within: number,
  work: DueWork,
  mine: (duties: readonly string[]) => boolean,
): Item | undefined => {
  const seen = writtenLater(row, now) ? row.written : now
  const open = row.open.flatMap((deadline) => {
    const bucket = bucketOf(deadline, seen, within, work)
    return bucket === undefined ? [] : [{ deadline, bucket }]
  })
  const [first] = open
    .filter(({ deadline }) => mine(deadline.duties))
    .toSorted(
      (a, b) => rank[a.bucket] - rank[b.bucket] || Number(a.deadline.window) - Number(b.deadline.window),
    )
  if (first === undefined) return undefined
  return {
    row,
    ...first,
    seen,
    sorry: open.some((each) => each.deadline.apology && each.bucket === 'overdue'),
  }
}
