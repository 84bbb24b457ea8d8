import type { Deadline, Dossier, Status } from '../dossier/index.ts'
import { momentDay, parseDay } from '../time/index.ts'
import type { RegisterRow } from './row.ts'

/** What the register knows of a dossier beyond the dossier itself. */
export interface RowExtras {
  readonly unit?: string
  readonly apologised?: boolean
  /** The limit by which a closed dossier counts as on time or late, such as `processing`; any of them when absent. */
  readonly judgedBy?: string
}

const dueOf = (deadline: Deadline): Pick<RegisterRow, 'due' | 'dueAt'> => ({
  due: parseDay(deadline.due),
  dueAt: deadline.dueAt,
})

const openPart = ({ next, deadlines }: Status): Pick<RegisterRow, 'due' | 'dueAt' | 'state'> => {
  if (next !== null) return { ...dueOf(next), state: next.state === 'lapsed' ? 'lapsed' : 'running' }
  const still = deadlines.find(({ state }) => state === 'paused')
  return still === undefined ? { due: null, state: 'running' } : { ...dueOf(still), state: 'paused' }
}

const closedPart = (
  { journal }: Dossier,
  { deadlines }: Status,
  judgedBy: string | undefined,
): Pick<RegisterRow, 'due' | 'dueAt' | 'state' | 'finishedOn' | 'late'> => {
  const counted = deadlines.filter(
    ({ state, limit }) =>
      (state === 'met' || state === 'lapsed') && (judgedBy === undefined || limit === judgedBy),
  )
  const last = counted.toSorted((a, b) => (a.dueAt < b.dueAt ? 1 : -1))[0]
  const closing = journal.at(-1)
  if (last === undefined || closing === undefined) return { due: null, state: 'void' }
  return {
    ...dueOf(last),
    state: 'met',
    finishedOn: momentDay(closing.at),
    late: counted.some(({ late }) => late),
  }
}

/**
 * The row of a dossier: while it is open, its next deadline, or the one that is paused; once it is closed, the last of
 * its deadlines, late when any of them, or the one it is judged by, was
 * missed. A dossier closed without a deadline to keep is void.
 */
export const registerRow = (
  dossier: Dossier,
  status: Status,
  { judgedBy, ...extras }: RowExtras = {},
): RegisterRow => {
  const duty = status.next?.duty ?? status.duty
  return {
    id: dossier.id,
    procedure: dossier.procedure.id,
    title: status.subject,
    step: status.title,
    ...(duty === null ? {} : { duty }),
    ...extras,
    ...(status.outcome === null ? openPart(status) : closedPart(dossier, status, judgedBy)),
  }
}
