export { type CatalogueReport, reportCatalogue, type UnitCount } from './catalogue-report.ts'
export { type CsvSeparator, parseCsv } from './csv.ts'
export { toDot } from './dot.ts'
export { agendaIcal, type IcalOptions } from './ical.ts'
export {
  type NationalCatalogue,
  type NationalEntry,
  type PublishedTime,
  parseNationalCatalogue,
} from './national-catalogue.ts'
export { type Input, type InputKind, type ProcedureInput, readInput, recognise } from './recognise.ts'
export type { SubmissionMethod } from './submission.ts'
export { parseWorkflows, type WorkflowReading } from './workflow.ts'
