import { freeze } from 'immer'
import type { Answer, ClauseId, FindingGrade } from '../standard/index.ts'
import { type Text, text } from '../text/index.ts'
import { type Aggregation, aggregations } from './aggregation.ts'
import { type Conclusion, conclusions } from './conclusion.ts'
import { type Finding, isNonconformity } from './finding.ts'
import { grouped } from './grouped.ts'
import type { AuditPlan } from './plan.ts'
import { type Sample, sampleStatement } from './sample.ts'
import { type AuditSheet, standingAnswers } from './sheet.ts'

/** What an audit counted. Shares are from 0 to 1, null when there is nothing to divide. */
export interface AuditStatistics {
  readonly questions: number
  /** Answers that stand, by what they say; `notAsked` counts the questions without any. */
  readonly answers: Readonly<Record<Answer, number>>
  readonly findings: Readonly<Record<FindingGrade, number>>
  readonly byClause: readonly { readonly clause: ClauseId; readonly findings: number }[]
  /** Major nonconformities among all nonconformities. */
  readonly majorShare: number | null
  /** Of the clauses and units planned, how many were looked at. */
  readonly coverage: {
    readonly clauses: { readonly audited: number; readonly planned: number }
    readonly units: { readonly audited: number; readonly planned: number }
  }
  /** Answers given by each auditor. */
  readonly load: readonly { readonly auditor: string; readonly answers: number }[]
}

/** The data of an audit report; the document itself is made from it. */
export interface AuditReport {
  readonly audit: string
  readonly plan: AuditPlan
  readonly leader: string
  readonly auditors: readonly string[]
  readonly units: readonly string[]
  /** What was looked at, and that it is a sample. */
  readonly samples: readonly Text[]
  readonly conclusions: readonly Conclusion[]
  /** The findings, gravest first. */
  readonly findings: Readonly<Record<FindingGrade, readonly Finding[]>>
  readonly aggregations: readonly Aggregation[]
  readonly statistics: AuditStatistics
}

/** What a report is made from. */
export interface ReportInput {
  readonly plan: AuditPlan
  readonly leader: string
  readonly sheet: AuditSheet
  readonly samples: readonly Sample[]
  readonly findings: readonly Finding[]
  /** The findings of the audit before. */
  readonly earlier?: readonly Pick<Finding, 'clause' | 'unit' | 'grade'>[]
}

const noSample = text(
  'Không lấy mẫu hồ sơ. Kết luận dựa trên phỏng vấn và tài liệu đã xem; có thể còn sự không phù hợp chưa được phát hiện.',
  'No dossiers were sampled. The conclusions rest on interviews and the documents seen; there may be nonconformities that were not found.',
)

const statisticsOf = (
  { sheet, findings }: ReportInput,
  concluded: readonly Conclusion[],
): AuditStatistics => {
  const standing = standingAnswers(sheet)
  const asked = concluded.filter(({ questions }) => questions > 0)
  const answered = new Set(standing.map(({ question }) => question))
  const count = (answer: Answer): number =>
    answer === 'notAsked'
      ? sheet.checklist.items.filter(({ id }) => !answered.has(id)).length
      : standing.filter((given) => given.answer === answer).length
  const graded = (grade: FindingGrade): number => findings.filter((finding) => finding.grade === grade).length
  const nonconformities = findings.filter(isNonconformity).length
  return {
    questions: sheet.checklist.items.length,
    answers: {
      notAsked: count('notAsked'),
      conforms: count('conforms'),
      minor: count('minor'),
      major: count('major'),
      observation: count('observation'),
      improvement: count('improvement'),
      notApplicable: count('notApplicable'),
    },
    findings: {
      major: graded('major'),
      minor: graded('minor'),
      observation: graded('observation'),
      improvement: graded('improvement'),
    },
    byClause: [...grouped(findings, ({ clause }) => clause)].map(([clause, found]) => ({
      clause,
      findings: found.length,
    })),
    majorShare: nonconformities === 0 ? null : graded('major') / nonconformities,
    coverage: {
      clauses: {
        audited: asked.filter(({ state }) => state !== 'notAudited').length,
        planned: asked.length,
      },
      units: {
        audited: new Set(standing.map(({ unit }) => unit)).size,
        planned: sheet.assignments.length,
      },
    },
    load: [...grouped(standing, ({ by }) => by)].map(([auditor, given]) => ({
      auditor,
      answers: given.length,
    })),
  }
}

/**
 * The data of an audit report: plan, team, what the sample was, the conclusion on each clause, findings by grade, where
 * minor ones weigh as a major one, and the figures. It says that it rests on a sample.
 */
export const auditReport = (input: ReportInput): AuditReport => {
  const { plan, leader, sheet, samples, findings, earlier = [] } = input
  const concluded = conclusions(sheet, { findings })
  const graded = (grade: FindingGrade) => findings.filter((finding) => finding.grade === grade)
  return freeze(
    {
      audit: sheet.audit,
      plan,
      leader,
      auditors: [...new Set(sheet.assignments.flatMap(({ auditors }) => auditors))],
      units: sheet.assignments.map(({ unit }) => unit),
      samples: samples.length === 0 ? [noSample] : samples.map(sampleStatement),
      conclusions: concluded,
      findings: {
        major: graded('major'),
        minor: graded('minor'),
        observation: graded('observation'),
        improvement: graded('improvement'),
      },
      aggregations: aggregations(findings, earlier),
      statistics: statisticsOf(input, concluded),
    },
    true,
  )
}
