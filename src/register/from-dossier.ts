import type { Deadline, Dossier, Status } from '../dossier/index.ts'
import { momentDay, parseDay } from '../time/index.ts'
import type { RegisterRow } from './row.ts'

/** What the register knows of a dossier beyond the dossier itself. */
export interface RowExtras {
  readonly unit?: string
  readonly apologised?: boolean
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
): Pick<RegisterRow, 'due' | 'dueAt' | 'state' | 'finishedOn' | 'late'> => {
  const counted = deadlines.filter(({ state }) => state === 'met' || state === 'lapsed')
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
 * its deadlines, late when any of them was missed. A dossier closed without a deadline to keep is void.
 */
export const registerRow = (dossier: Dossier, status: Status, extras: RowExtras = {}): RegisterRow => {
  const duty = status.next?.duty ?? status.duty
  return {
    id: dossier.id,
    procedure: dossier.procedure.id,
    title: status.procedure,
    step: status.title,
    ...(duty === null ? {} : { duty }),
    ...extras,
    ...(status.outcome === null ? openPart(status) : closedPart(dossier, status)),
  }
}
