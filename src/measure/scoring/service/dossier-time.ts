import { freeze } from 'immer'
import { type Result, success } from '../../../issue/index.ts'
import { type Text, text } from '../../../text/index.ts'
import {
  type Calendar,
  epochMs,
  type Limit,
  momentOfEpochMs,
  tryDue,
  tryParseMoment,
} from '../../../time/index.ts'

/** How a dossier can end. */
export type TerminalStatus = 'done' | 'returned' | 'stopped' | 'refused' | 'withdrawn'

/** What is known of a dossier’s time; ISO moments with their offset. */
export interface DossierTime {
  readonly id: string
  readonly receivedAt: string
  /** The moment of appointment; null when none was set. */
  readonly dueAt: string | null
  /** The time the law allows, for a dossier without an appointment. */
  readonly maximum?: Limit
  /** Whether it was accepted: only then a withdrawal ends it. */
  readonly accepted: boolean
  readonly statuses: readonly { readonly status: TerminalStatus; readonly at: string }[]
  readonly supplements: readonly { readonly requestedAt: string; readonly completedAt: string | null }[]
}

/** By which rule the end of a dossier was found. */
export type EndRule = 'status' | 'supplement-pending' | 'period-end'

/** Whether a dossier was on time; null when neither an appointment nor a statutory time is known. */
export interface TimeVerdict {
  readonly id: string
  readonly onTime: boolean | null
  /** The moment it ended for the count, supplements taken off. */
  readonly endAt: string
  readonly dueAt: string | null
  readonly by: EndRule
  readonly reason: Text
}

/** A done dossier that was also returned counts from when it was done, and so on down. */
const ranks: Readonly<Record<TerminalStatus, number>> = {
  done: 0,
  returned: 1,
  stopped: 2,
  refused: 2,
  withdrawn: 3,
}

interface End {
  readonly at: string
  readonly by: EndRule
}

const endOf = ({ accepted, statuses, supplements }: DossierTime, periodEnd: string): End => {
  const [first] = statuses
    .filter(({ status }) => accepted || status !== 'withdrawn')
    .toSorted((a, b) => ranks[a.status] - ranks[b.status] || epochMs(b.at) - epochMs(a.at))
  if (first !== undefined) return { at: first.at, by: 'status' }
  const pending = supplements.find(({ completedAt }) => completedAt === null)
  return pending === undefined
    ? { at: periodEnd, by: 'period-end' }
    : { at: pending.requestedAt, by: 'supplement-pending' }
}

const pausedMs = (supplements: DossierTime['supplements']): number =>
  supplements.reduce(
    (sum, { requestedAt, completedAt }) =>
      completedAt === null ? sum : sum + epochMs(completedAt) - epochMs(requestedAt),
    0,
  )

const reasons = {
  twice: text(
    'Yêu cầu bổ sung quá một lần: tính là trễ hạn.',
    'More than one supplement was asked for: late.',
  ),
  open: text(
    'Không có hạn trả và thời hạn quy định.',
    'Neither an appointment nor a statutory time is known.',
  ),
  onTime: text('Kết thúc vào hoặc trước hạn.', 'It ended at the due moment or before.'),
  late: text('Kết thúc sau hạn.', 'It ended after the due moment.'),
} as const

/**
 * Whether a dossier was on time as 2.1 counts it. It ends with its status (done before returned before stopped or
 * refused; a withdrawal only when it was accepted; of several alike, the last), else with the one supplement request
 * still open, else with the period; the time a supplement took is taken off the end. More than one request makes it
 * late. Without an appointment the statutory time counts from receipt. Issues: those of reading moments and of `tryDue`.
 *
 * Source: QĐ 766/QĐ-TTg (2022), 2.1, as a description of its formulas gives it.
 */
export const onTimeBy766 = (
  dossier: DossierTime,
  periodEnd: string,
  calendar: Calendar,
): Result<TimeVerdict> => {
  const { id, supplements, maximum } = dossier
  const given = [
    dossier.receivedAt,
    periodEnd,
    ...dossier.statuses.map(({ at }) => at),
    ...supplements.flatMap(({ requestedAt, completedAt }) => [requestedAt, completedAt ?? []].flat()),
  ]
  for (const at of given) {
    const read = tryParseMoment(at, id)
    if (!read.ok) return read
  }
  const end = endOf(dossier, periodEnd)
  const endAt = momentOfEpochMs(epochMs(end.at) - pausedMs(supplements))
  const statutory =
    dossier.dueAt === null && maximum !== undefined
      ? tryDue(maximum, dossier.receivedAt, calendar)
      : undefined
  if (statutory?.ok === false) return statutory
  const appointed = dossier.dueAt === null ? undefined : tryParseMoment(dossier.dueAt, id)
  if (appointed?.ok === false) return appointed
  const dueAt = appointed?.value ?? statutory?.value.dueAt ?? null
  const verdict = (onTime: boolean | null, reason: Text): Result<TimeVerdict> =>
    success(freeze({ id, onTime, endAt, dueAt, by: end.by, reason }))
  if (supplements.length > 1) return verdict(false, reasons.twice)
  if (dueAt === null) return verdict(null, reasons.open)
  return endAt <= dueAt ? verdict(true, reasons.onTime) : verdict(false, reasons.late)
}
