/**
 * Tables that offices keep, from CSV and Excel, with the row and column of each fault; event logs of other systems.
 *
 * @module quytrinh/tables
 */

export type { CellReader } from './cells/cell.ts'
export { booleanCell, codeCell } from './cells/choice.ts'
export { dayCell, momentCell } from './cells/day.ts'
export { decimalCell, integerCell, type NumberOptions } from './cells/number.ts'
export { type PercentOptions, percentCell } from './cells/percent.ts'
export { textCell } from './cells/text.ts'
export { type CsvSeparator, parseCsv } from './csv.ts'
export {
  type LogColumn,
  type LogColumns,
  type LogMapping,
  parseLogMapping,
  xesColumns,
} from './event-log/mapping.ts'
export type { LoggedCase, LoggedStage } from './event-log/read-case.ts'
export { type EventLog, readEventLog } from './event-log.ts'
export type { Column, Columns, RecordOf, TableFault } from './records/column.ts'
export {
  type LeftRow,
  type RecordOptions,
  type Records,
  readRecords,
  type UnknownColumn,
} from './records/read-records.ts'
export type { RecordRow } from './records/repeated.ts'
export type { SkippedRow } from './records/skipped.ts'
export { readTableFile, type TableFile, type TableFileOptions } from './table-file.ts'
