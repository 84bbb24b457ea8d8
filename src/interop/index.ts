export { type CatalogueReport, reportCatalogue, type UnitCount } from './catalogue-report.ts'
export type { CellReader } from './cells/cell.ts'
export { booleanCell, codeCell } from './cells/choice.ts'
export { dayCell, momentCell } from './cells/day.ts'
export { decimalCell, integerCell, type NumberOptions } from './cells/number.ts'
export { percentCell } from './cells/percent.ts'
export { textCell } from './cells/text.ts'
export { parseCsv } from './csv.ts'
export { toDot } from './dot.ts'
export {
  type LogMapping,
  parseLogMapping,
  xesColumns,
} from './event-log/mapping.ts'
export type { LoggedCase } from './event-log/read-case.ts'
export { type EventLog, readEventLog } from './event-log.ts'
export { agendaIcal, type IcalOptions } from './ical.ts'
export {
  type NationalCatalogue,
  type NationalEntry,
  type PublishedTime,
  parseNationalCatalogue,
} from './national-catalogue.ts'
export { type Input, type InputKind, type ProcedureInput, readInput, recognise } from './recognise.ts'
export type { Columns, RecordOf, TableFault } from './records/column.ts'
export {
  type LeftRow,
  type Records,
  readRecords,
} from './records/read-records.ts'
export type { SkippedRow } from './records/skipped.ts'
export type { SubmissionMethod } from './submission.ts'
export { readTableFile, type TableFile, type TableFileOptions } from './table-file.ts'
export { parseWorkflows, type WorkflowReading } from './workflow.ts'
