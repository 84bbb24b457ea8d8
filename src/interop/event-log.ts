import { failure, type Issue, type Result, success } from '../issue/index.ts'
import { type TimeBase, timeBaseOf } from '../measure/index.ts'
import type { Calendar } from '../time/index.ts'
import { parseCsv } from './csv.ts'
import { faults } from './event-log/faults.ts'
import type { LogMapping } from './event-log/mapping.ts'
import { type LoggedCase, readCase } from './event-log/read-case.ts'
import { type LogRow, type LogTable, logTable } from './event-log/table.ts'
import { freeze } from './freeze.ts'

/** What {@link readEventLog} read, and what it did not. */
export interface EventLog {
  /** In the order in which the log first names them; their events in the order of their moments. */
  readonly cases: readonly LoggedCase[]
  /** Everything that contradicts itself or does not read, each with its row and column. */
  readonly issues: readonly Issue[]
  /** The cases left out whole, by id, and the rows whose event was left out, numbered as in a spreadsheet. */
  readonly leftOut: { readonly cases: readonly string[]; readonly rows: readonly number[] }
  /** Rows of events that were not done yet when written (`start`, `schedule`): no stage comes of them. */
  readonly notCompleted: number
  /** The calendar its durations are to be counted by; elapsed time when none was given. */
  readonly timeBase: TimeBase
}

type CaseRows = [LogRow, ...LogRow[]]

const byCase = (
  { rows, value, cell }: LogTable,
  issues: Issue[],
): { readonly cases: ReadonlyMap<string, CaseRows>; readonly nameless: readonly number[] } => {
  const cases = new Map<string, CaseRows>()
  const nameless: number[] = []
  for (const row of rows) {
    const id = value(row, 'case')
    if (id === '') {
      const empty = cell(row, 'case')
      if (empty !== null) issues.push(faults.empty(empty))
      nameless.push(row.row)
    } else {
      const own = cases.get(id)
      if (own === undefined) cases.set(id, [row])
      else own.push(row)
    }
  }
  return { cases, nameless }
}

/**
 * The cases of a foreign event log, one row an event, from CSV text or from rows with a header. The mapping says which
 * column is what ({@link xesColumns} for names as XES has them). Moments keep their own offset; an empty settlement,
 * deadline or plan is null. A case that contradicts itself (two values in one of its columns, settled before it was
 * received) or whose moments do not read is left out whole; an event before the receipt, without a step or with an
 * unreadable moment alone. Each has an issue that names row and column.
 *
 * Issues when nothing can be read: those of `parseCsv`, `log-column-missing`, `log-column-twice`; and those of the cells
 * when not one case reads.
 *
 * @param calendar the calendar of the log's country; without one durations are elapsed time, and the result says so
 *
 * @example
 * ```ts
 * import { onTimeShare } from 'quytrinh/measure'
 * import { readEventLog } from 'quytrinh/tables'
 *
 * const csv = `id,received,settled,due,step,done
 * A1,2019-03-04T08:00:00+07:00,2019-03-06T09:00:00+07:00,2019-03-08T17:00:00+07:00,check,2019-03-05T10:00:00+07:00
 * A2,2019-03-04T08:00:00+07:00,2019-03-11T09:00:00+07:00,2019-03-08T17:00:00+07:00,check,2019-03-05T11:00:00+07:00`
 * const columns = { case: 'id', received: 'received', settled: 'settled', due: 'due', step: 'step', at: 'done' }
 * const log = readEventLog(csv, { columns, procedure: 'permit' })
 * const view = { window: { from: '2019-03-01', to: '2019-03-31' }, now: '2019-04-01T00:00:00+07:00' }
 * log.ok && onTimeShare(log.value.cases, 'finished', view).rate.value //=> 50
 * ```
 */
export const readEventLog = (
  log: string | readonly (readonly string[])[],
  mapping: LogMapping,
  calendar?: Calendar,
): Result<EventLog> => {
  const rows = typeof log === 'string' ? parseCsv(log) : success(log)
  if (!rows.ok) return rows
  const table = logTable(rows.value, mapping)
  if (!table.ok) return failure(...table.issues)
  const issues: Issue[] = [...table.value.issues]
  const { cases, nameless } = byCase(table.value, issues)
  const leftOut: { readonly cases: string[]; readonly rows: number[] } = {
    cases: [],
    rows: [...table.value.odd, ...nameless],
  }
  const read: LoggedCase[] = []
  let notCompleted = 0
  for (const [id, own] of cases) {
    const one = readCase(id, own, table.value, mapping)
    if (one.read === null) leftOut.cases.push(id)
    else read.push(one.read)
    issues.push(...one.issues)
    leftOut.rows.push(...one.leftOut)
    notCompleted += one.notCompleted
  }
  if (read.length === 0 && leftOut.cases.length + leftOut.rows.length > 0) return failure(...issues)
  leftOut.rows.sort((a, b) => a - b)
  return success(freeze({ cases: read, issues, leftOut, notCompleted, timeBase: timeBaseOf(calendar) }))
}
