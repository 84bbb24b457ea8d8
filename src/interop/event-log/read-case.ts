import type { Issue } from '../../issue/index.ts'
import type { Case, Stage } from '../../measure/index.ts'
import { type Cell, faults } from './faults.ts'
import { instantOf } from './instant.ts'
import type { LogColumn, LogMapping } from './mapping.ts'
import type { LogRow, LogTable } from './table.ts'

/** A stage of a log, with the group its resource belongs to. */
export interface LoggedStage extends Stage {
  readonly group: string | null
}

/** A case of a log, with what a log says of it beyond a {@link Case}. */
export interface LoggedCase extends Case {
  readonly stages: readonly LoggedStage[]
  readonly plannedAt: string | null
  readonly responsible: string | null
}

/** What the rows of one case gave; a null case is left out whole. */
export interface CaseReading {
  readonly read: LoggedCase | null
  readonly issues: readonly Issue[]
  /** The rows whose event was left out. */
  readonly leftOut: readonly number[]
  /** Events that were not done yet when they were written: another transition than a completing one. */
  readonly notCompleted: number
}

const caseColumns: readonly LogColumn[] = [
  'received',
  'settled',
  'due',
  'planned',
  'procedure',
  'unit',
  'channel',
  'responsible',
]

type Event = Pick<LoggedStage, 'step' | 'by' | 'group'> & { readonly at: string }

/** The events in the order of their moments, each beginning where the one before it ended. */
const stagesOf = (events: readonly Event[], receivedAt: string): readonly LoggedStage[] => {
  const sorted = events.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  return sorted.map(({ at, ...event }, index) => ({
    ...event,
    from: sorted[index - 1]?.at ?? receivedAt,
    to: at,
  }))
}

/** The cells in which a later row of a case says otherwise than its first. */
const contradictions = (
  first: LogRow,
  others: readonly LogRow[],
  { value, cell }: LogTable,
): readonly Issue[] =>
  caseColumns.flatMap((column) => {
    const said = value(first, column)
    return others
      .filter((row) => value(row, column) !== said)
      .flatMap((row) => {
        const [one, other] = [cell(first, column), cell(row, column)]
        return one === null || other === null ? [] : [faults.differs(other, one)]
      })
  })

/** Reads the rows of one case, in the order of the log. */
export const readCase = (
  id: string,
  [first, ...others]: readonly [LogRow, ...LogRow[]],
  table: LogTable,
  { procedure, completed = ['complete'], offset }: LogMapping,
): CaseReading => {
  const rows = [first, ...others]
  const issues: Issue[] = [...contradictions(first, others, table)]
  const report = (row: LogRow, column: LogColumn, fault: (cell: Cell) => Issue): void => {
    const cell = table.cell(row, column)
    if (cell !== null) issues.push(fault(cell))
  }
  const value = (row: LogRow, column: LogColumn): string | null => table.value(row, column) || null
  const needed = (row: LogRow, column: LogColumn): string | null => {
    const found = value(row, column)
    if (found === null) report(row, column, faults.empty)
    return found
  }
  const instant = (row: LogRow, column: LogColumn): string | null => {
    const written = value(row, column)
    const read = written === null ? null : instantOf(written, offset)
    if (written !== null && read === null) report(row, column, faults.moment)
    return read
  }

  needed(first, 'received')
  const receivedAt = instant(first, 'received')
  const settledAt = instant(first, 'settled')
  const dueAt = instant(first, 'due')
  const plannedAt = instant(first, 'planned')
  if (receivedAt !== null && settledAt !== null && Date.parse(settledAt) < Date.parse(receivedAt))
    report(first, 'settled', (cell) => faults.settledFirst(cell, receivedAt))
  if (receivedAt === null || issues.length > 0)
    return { read: null, issues, leftOut: rows.map(({ row }) => row), notCompleted: 0 }

  const done = rows.filter((row) => completed.includes(value(row, 'transition') ?? completed[0] ?? ''))
  const events: Event[] = []
  const leftOut: number[] = []
  for (const row of done) {
    const step = needed(row, 'step')
    const at = needed(row, 'at') === null ? null : instant(row, 'at')
    const isEarly = at !== null && Date.parse(at) < Date.parse(receivedAt)
    if (isEarly) report(row, 'at', (cell) => faults.eventFirst(cell, receivedAt))
    if (step === null || at === null || isEarly) leftOut.push(row.row)
    else events.push({ step, by: value(row, 'by'), group: value(row, 'group'), at })
  }
  const read: LoggedCase = {
    id,
    procedure: value(first, 'procedure') ?? procedure,
    unit: value(first, 'unit'),
    channel: value(first, 'channel'),
    responsible: value(first, 'responsible'),
    receivedAt,
    dueAt,
    plannedAt,
    settledAt,
    stages: stagesOf(events, receivedAt),
  }
  return { read, issues, leftOut, notCompleted: rows.length - done.length }
}
