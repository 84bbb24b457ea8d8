import { oneStop } from '../../processes/public-service/one-stop.ts'
import { internalAudit } from '../../processes/quality/internal-audit.ts'
import { managementReview } from '../../processes/quality/management-review.ts'
import { nonconformity } from '../../processes/quality/nonconformity.ts'
import { qms } from '../../processes/quality/qms.ts'
import { auditReport } from '../../src/audit/index.ts'
import { type Dossier, unwrap, vietnam } from '../../src/index.ts'
import { nonconformityOf } from '../../src/nonconformity/index.ts'
import {
  apologyReport,
  auditPlanReport,
  auditReportDocument,
  bookReport,
  checklistReport,
  controlSlipReport,
  coverageReport,
  declarationReport,
  masterListReport,
  nonconformityAnalysisReport,
  nonconformityRegister,
  nonconformitySlip,
  type Report,
  receiptReport,
  reviewPackReport,
  yearlyIsoReport,
} from '../../src/report/index.ts'
import { coverage, namesOf, reviewInputs } from '../../src/standard/index.ts'
import { dossiers } from './desk.ts'
import { inUse } from './january.ts'
import { documentsInForce } from './manual.ts'
import { closedAudit, reviewed } from './november.ts'
import { closedSlips } from './october.ts'
import { long, mai, office, tam } from './people.ts'
import { momentOf, tell } from './play.ts'
import { checklist, findings, plan, sample, sheet } from './september.ts'

export const closedReview = tell(reviewed, [
  [
    '2019-12-13 08:00',
    tam,
    'secretary',
    { type: 'trackConclusions', openConclusions: [], progress: 'QT-01, lần ban hành 02' },
  ],
  ['2019-12-13 14:00', mai, 'representative', { type: 'close' }],
])

/** Sở Khoa học và Công nghệ tổng hợp, UBND tỉnh báo cáo. */
const department = { id: 'so-khcn', name: 'Sở Khoa học và Công nghệ Tiền Giang', roles: ['leadUnit'] }
const province = { id: 'ubnd-tinh', name: 'UBND tỉnh Tiền Giang', roles: ['authority'] }

// Hệ thống ghi nhận đánh giá và xem xét của năm; tháng 12 báo cáo.
export const yearEnd = tell(inUse, [
  ['2019-09-23 09:00', mai, 'representative', { type: 'recordAudit', auditReport: 'BC 212/BC-UBND' }],
  ['2019-11-20 11:00', long, 'head', { type: 'recordReview', reviewMinutes: 'BB 14/BB-UBND' }],
  ['2019-11-20 14:00', department, 'leadUnit', { type: 'sumUp', summary: 'Tổng hợp kiểm tra năm 2019' }],
  ['2019-12-10 08:00', province, 'authority', { type: 'reportYear', yearlyReport: 'BC 430/BC-UBND' }],
])

const slips = closedSlips.map((slip) => unwrap(nonconformityOf(slip)))
const matrix = coverage([qms, oneStop, internalAudit, nonconformity, managementReview])
const desk = { ...office, calendar: vietnam }
const { postedAtOffice = '', postedOnWeb = '', scope = [] } = yearEnd.facts
const reviewSummary = (input: keyof typeof reviewInputs): string => {
  const told = closedReview.facts[input]
  if (told === undefined) return ''
  return told.state === 'given' ? told.summary : told.reason
}
const apologised: readonly Dossier[] = dossiers.filter(({ journal }) =>
  journal.some(({ event }) => event === 'apologise'),
)

/** Mọi văn bản của năm. */
export const documents: Readonly<Record<string, readonly Report[]>> = {
  declaration: [
    declarationReport(
      { scope, edition: '2008', postedAtOffice, postedOnWeb, head: { name: long.name } },
      { ...office, number: '01/CB-UBND', day: '2019-01-15' },
    ),
  ],
  receipts: dossiers.map((dossier) => receiptReport(dossier, desk)),
  controlSlips: dossiers.map((dossier) => controlSlipReport(dossier, desk)),
  apologies: apologised.map((dossier) => apologyReport(dossier, desk)),
  book: [
    bookReport(
      dossiers.map((dossier) => ({ dossier })),
      desk,
    ),
  ],
  auditPlan: [auditPlanReport(plan, { ...office, number: '85/KH-UBND', day: '2019-08-28' })],
  checklists: Object.keys(office.units).map((unit) => checklistReport(checklist, { ...office, unit, sheet })),
  auditReport: [
    auditReportDocument(
      auditReport({
        plan,
        leader: 'yen',
        sheet,
        samples: [sample],
        findings: closedAudit.facts.findings ?? findings,
      }),
      { ...office, number: '212/BC-UBND', day: '2019-09-20' },
    ),
  ],
  nonconformities: slips.map((slip) => nonconformitySlip(slip, office)),
  register: [nonconformityRegister(slips, office)],
  analysis: [
    nonconformityAnalysisReport(
      { records: slips, now: momentOf('2019-12-16 08:00'), months: { from: '2019-01', to: '2019-11' } },
      office,
    ),
  ],
  coverage: [
    coverageReport(
      {
        clauses: matrix.clauses,
        gaps: matrix.gaps,
        edition: '2008',
      },
      office,
    ),
  ],
  masterList: [
    masterListReport(
      documentsInForce.rows.map(({ code, title, revision, effectiveFrom, place, holders }) => ({
        code,
        title,
        revision,
        holders,
        ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
        ...(place === undefined ? {} : { place }),
      })),
      office,
    ),
  ],
  reviewPack: [
    reviewPackReport(
      {
        period: { from: '2019-01-01', to: '2019-11-20' },
        inputs: namesOf(reviewInputs).map((id) => ({
          id,
          title: reviewInputs[id],
          lines: [reviewSummary(id)],
        })),
      },
      { ...office, day: '2019-11-20' },
    ),
  ],
  yearlyReport: [
    yearlyIsoReport(
      {
        year: 2019,
        sections: {
          scope: { lines: scope },
          declarations: { lines: [yearEnd.facts.declaration ?? ''] },
          audits: { lines: [closedAudit.facts.reportNumber ?? ''] },
          reviews: { lines: [closedReview.facts.minutes ?? ''] },
        },
        to: 'Sở Khoa học và Công nghệ Tiền Giang',
      },
      { ...office, day: '2019-12-02' },
    ),
  ],
}
