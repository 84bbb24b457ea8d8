import { freeze } from 'immer'
import type { Grade } from '../standard/index.ts'
import { formatDate, type Text, text } from '../text/index.ts'
import { type Calendar, type Moment, momentDay, parseDay } from '../time/index.ts'
import type { Nonconformity } from './record.ts'
import { isEnded } from './stage.ts'

/** Who is told of a delay. */
export type Rung = 'owner' | 'unitHead' | 'qmr' | 'head'

/** Who is told, and from how many working days after the due day; a negative number is before it. */
export interface LadderStep {
  readonly tell: Rung
  readonly after: number
  /** Only for this grade. */
  readonly grade?: Grade
}

/** Owner two working days ahead, head of unit one late, representative five, head ten; a major one sooner. A setting. */
export const defaultLadder: readonly LadderStep[] = [
  { tell: 'owner', after: -2 },
  { tell: 'unitHead', after: 1 },
  { tell: 'qmr', after: 5 },
  { tell: 'qmr', after: 1, grade: 'major' },
  { tell: 'head', after: 10 },
  { tell: 'head', after: 5, grade: 'major' },
]

/** Who should know of a nonconformity now, and why. */
export interface Escalation {
  readonly tell: readonly Rung[]
  /** Working days past the due day; negative before it. */
  readonly late: number
  readonly reason: Text
}

const reasonOf = (due: string, late: number): Text => {
  const day = formatDate(due)
  if (late > 0)
    return text(`quá hạn ${late} ngày làm việc (hạn ${day})`, `${late} working days late (due ${day})`)
  return late === 0
    ? text(`đến hạn hôm nay (${day})`, `due today (${day})`)
    : text(`còn ${-late} ngày làm việc (hạn ${day})`, `${-late} working days left (due ${day})`)
}

/**
 * Who should know now that a nonconformity is due or late, each once, in the order of the ladder. Null when it has
 * ended, nothing is due, or nobody has to know yet.
 *
 * @throws QuytrinhError `calendar-out-of-range` for a day the calendar does not know.
 */
export const escalation = (
  record: Pick<Nonconformity, 'stage' | 'dueOn' | 'grade'>,
  calendar: Calendar,
  now: Moment,
  ladder: readonly LadderStep[] = defaultLadder,
): Escalation | null => {
  if (isEnded(record) || record.dueOn === undefined) return null
  const late = calendar.count(parseDay(record.dueOn), momentDay(now))
  const tell = ladder
    .filter(({ after, grade }) => late >= after && (grade === undefined || grade === record.grade))
    .map((step) => step.tell)
  return tell.length === 0
    ? null
    : freeze({ tell: [...new Set(tell)], late, reason: reasonOf(record.dueOn, late) }, true)
}
