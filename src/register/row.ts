import { type Issue, QuytrinhError } from '../issue/index.ts'
import { type Text, text } from '../text/index.ts'
import { type Day, type Moment, parseMoment } from '../time/index.ts'

/** How the deadline of a row stands: still open (running, lapsed), stopped for now, or over (met, void). */
export type RowState = 'running' | 'paused' | 'met' | 'lapsed' | 'void'

/** One dossier in the register, with the deadline that matters for it. */
export interface RegisterRow {
  /** Unique in the register. */
  readonly id: string
  /** The id of the procedure. */
  readonly procedure: string
  readonly title: Text
  readonly step: Text
  /** The role that owes the next act. */
  readonly duty?: string
  /** The unit of the agency. */
  readonly unit?: string
  /** The due day; null when nothing is due. */
  readonly due: Day | null
  /** The moment of the due day after which it is overdue; the end of the day unless given. */
  readonly dueAt?: Moment
  readonly state: RowState
  /** The day it was finished; needed when `met`. */
  readonly finishedOn?: Day
  /** Finished after its deadline; judged by the days unless given. */
  readonly late?: boolean
  /** A letter of apology has gone out. */
  readonly apologised?: boolean
}

const rowIssue = (row: RegisterRow, field: string, expected: Text, received: unknown): Issue => ({
  code: 'register-row',
  path: `${row.id}.${field}`,
  message: text(
    `Dòng ${row.id} của sổ theo dõi: "${field}" phải là ${expected.vi}.`,
    `Row ${row.id} of the register: "${field}" must be ${expected.en}.`,
  ),
  expected,
  received: String(received),
})

const aDay = text('một ngày (số nguyên)', 'a day (a whole number)')

/** Moments compare as texts once they are written in Vietnam's time. */
const isNormal = (moment: Moment): boolean => moment.length === 25 && moment.endsWith('+07:00')

/** A frozen copy of a row; throws {@link QuytrinhError} `register-row` for a day that is none. */
export const readRow = (row: RegisterRow): RegisterRow => {
  const { due, finishedOn, state } = row
  if (due !== null && !Number.isSafeInteger(due)) throw new QuytrinhError([rowIssue(row, 'due', aDay, due)])
  if (finishedOn === undefined ? state === 'met' : !Number.isSafeInteger(finishedOn))
    throw new QuytrinhError([rowIssue(row, 'finishedOn', aDay, finishedOn)])
  const { dueAt } = row
  return Object.freeze(
    dueAt === undefined || isNormal(dueAt) ? { ...row } : { ...row, dueAt: parseMoment(dueAt) },
  )
}

/** Whether a finished row was finished after its deadline. */
export const wasLate = ({ late, due, finishedOn }: RegisterRow): boolean =>
  late ?? (due !== null && finishedOn !== undefined && finishedOn > due)
