/**
 * Documents people hold in their hands: one model, written as Markdown, HTML, Word or spreadsheet.
 *
 * @module quytrinh/report
 */

export type { AuditPrint } from './audit/audit-print.ts'
export { auditReportDocument } from './audit/audit-report.ts'
export { checklistReport } from './audit/checklist.ts'
export { auditPlanReport } from './audit/plan.ts'
export { auditProgrammeReport } from './audit/programme.ts'
export {
  bold,
  cellText,
  checks,
  column,
  day,
  emptyRows,
  fields,
  figure,
  group,
  heading,
  italic,
  list,
  pageBreak,
  paragraph,
  signatures,
  signer,
  table,
} from './blocks.ts'
export type {
  AgencyHeading,
  Align,
  Block,
  Cell,
  Checks,
  Column,
  DayCell,
  Field,
  Fields,
  Figure,
  Heading,
  List,
  PageBreak,
  Paragraph,
  Report,
  ReportParts,
  Row,
  Run,
  Signatures,
  Signer,
  Table,
} from './document.ts'
export { reportHtml } from './html.ts'
export { reportMarkdown } from './markdown.ts'
export { correctiveActionRequest } from './nonconformity/action-request.ts'
export { type NonconformityAnalysis, nonconformityAnalysisReport } from './nonconformity/analysis.ts'
export { nonconformityRegister } from './nonconformity/register.ts'
export { nonconformitySlip } from './nonconformity/slip.ts'
export { apologyReport } from './one-stop/apology.ts'
export { type BookEntry, bookReport } from './one-stop/book.ts'
export { controlSlipReport } from './one-stop/control-slip.ts'
export { type FormField, type OneStopForm, oneStopFields } from './one-stop/form-fields.ts'
export { type FormOnDay, formOn } from './one-stop/form-on.ts'
export type { HandedIn, OneStopDetails, OneStopPrint } from './one-stop/one-stop-print.ts'
export { receiptReport } from './one-stop/receipt.ts'
export { refusalReport } from './one-stop/refusal.ts'
export { stopNoticeReport } from './one-stop/stop-notice.ts'
export { supplementRequestReport } from './one-stop/supplement-request.ts'
export type { Print, Wording } from './print.ts'
export { procedureReport } from './procedure/procedure.ts'
export { type AgendaLine, agendaReport } from './quality/agenda.ts'
export { type Coverage, type CoveredClause, coverageReport } from './quality/coverage.ts'
export { type Declaration, declarationReport } from './quality/declaration.ts'
export { type ListedDocument, masterListReport } from './quality/master-list.ts'
export {
  nothingRecorded,
  type ReviewOutputs,
  type ReviewPack,
  type ReviewSection,
  reviewPackReport,
} from './quality/review-pack.ts'
export {
  type YearlyReport,
  type YearlySection,
  yearlyIsoReport,
  yearlySections,
} from './quality/yearly-report.ts'
export { type ReformReport, type ReformSection, reformReportDocument } from './reform/reform-report.ts'
export type {
  DossierStanding,
  IndicatorStanding,
  ProcedureStanding,
  ReformPart,
  TaskStanding,
  UnitStanding,
} from './reform/standing.ts'
export { report } from './report.ts'
export type { Told, ToldCell, ToldTable } from './told.ts'
export { blank, dateLine, momentLine, motto, placeDateLine, recipientsTitle } from './wording.ts'
