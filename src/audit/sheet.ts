import { freeze } from 'immer'
import type { JournalEntry } from '../dossier/index.ts'
import { failure, type Issue, type Result, success } from '../issue/index.ts'
import { suggestion } from '../procedure/index.ts'
import { text } from '../text/index.ts'
import { tryParseMoment } from '../time/index.ts'
import { answerShape, type GivenAnswer, type SignedAnswer } from './answer.ts'
import type { Assignment } from './assignment.ts'
import type { Checklist, ChecklistItem } from './checklist.ts'
import { read } from './read.ts'

/** The answers of one audit to one checklist. A question without an answer has not been asked. */
export interface AuditSheet {
  /** The id of the audit. */
  readonly audit: string
  readonly checklist: Checklist
  /** Who audits which unit: nobody else may answer about it. */
  readonly assignments: readonly Assignment[]
  /** Every answer in the order given; the last one to a question about a unit counts. */
  readonly answers: readonly SignedAnswer[]
}

/** Who answers, and when: `2018-09-18T09:15:00+07:00`. */
export interface Signature {
  readonly by: string
  readonly at: string
}

/** A sheet on which nothing has been asked yet. */
export const openSheet = ({ audit, checklist, assignments }: Omit<AuditSheet, 'answers'>): AuditSheet =>
  freeze({ audit, checklist, assignments, answers: [] }, true)

const strayed = (code: string, path: string, expected: string, received: string): Issue => ({
  code,
  path,
  message: text(
    `Câu trả lời này thuộc ${path === 'audit' ? 'cuộc đánh giá' : 'bảng câu hỏi'} khác (${received}), không phải ${expected}.`,
    `This answer belongs to another ${path} (${received}), not to ${expected}.`,
  ),
  expected: [expected],
  received,
})

const unknownQuestion = (question: string, items: readonly ChecklistItem[]): Issue => {
  const known = items.map(({ id }) => id)
  const meant = suggestion(question, known)
  return {
    code: 'question-unknown',
    path: 'question',
    message: text(
      `Bảng câu hỏi không có câu "${question}"${meant === undefined ? '' : `; có phải "${meant}"?`}.`,
      `The checklist has no question "${question}"${meant === undefined ? '' : `; did you mean "${meant}"?`}.`,
    ),
    expected: known,
    received: question,
  }
}

const assignmentIssues = (
  { assignments }: AuditSheet,
  { unit }: GivenAnswer,
  by: string,
): readonly Issue[] => {
  const units = assignments.map((each) => each.unit)
  if (!units.includes(unit))
    return [
      {
        code: 'unit-not-audited',
        path: 'unit',
        message: text(
          `Cuộc đánh giá này không đánh giá đơn vị "${unit}".`,
          `This audit does not audit the unit "${unit}".`,
        ),
        expected: units,
        received: unit,
      },
    ]
  if (assignments.some((each) => each.unit === unit && each.auditors.includes(by))) return []
  return [
    {
      code: 'auditor-not-assigned',
      path: 'by',
      message: text(
        `"${by}" không được phân công đánh giá đơn vị "${unit}".`,
        `"${by}" is not assigned to audit the unit "${unit}".`,
      ),
      received: by,
      rule: 'TCVN ISO 9001:2008, 8.2.2',
    },
  ]
}

const missing = (path: string, vi: string, en: string): Issue => ({
  code: 'missing',
  path,
  message: text(vi, en),
  rule: 'TCVN ISO 9001:2008, 8.2.2',
})

const contentIssues = ({ answer, evidence, reason }: GivenAnswer): readonly Issue[] => {
  if ((answer === 'minor' || answer === 'major') && evidence === undefined)
    return [
      missing(
        'evidence',
        'Kết luận không phù hợp thì phải ghi bằng chứng.',
        'A nonconformity needs its evidence written down.',
      ),
    ]
  if ((answer === 'notApplicable' || answer === 'notAsked') && reason === undefined)
    return [
      missing(
        'reason',
        'Câu không áp dụng, hoặc rút lại câu trả lời, thì phải nêu lý do.',
        'A question that does not apply, or an answer taken back, needs its reason.',
      ),
    ]
  return []
}

/**
 * The sheet with one more answer. Refused, with the place and the reason: an answer to another audit or checklist, to
 * a question that is not there, about a unit that is not audited, by someone not assigned to it, a nonconformity
 * without evidence, "not applicable" without a reason.
 */
export const answer = (sheet: AuditSheet, given: GivenAnswer, { by, at }: Signature): Result<AuditSheet> => {
  const body = read(answerShape, given, '')
  if (!body.ok) return body
  const moment = tryParseMoment(at, 'at')
  if (!moment.ok) return moment
  const { audit, checklist, question } = body.value
  const issues: readonly Issue[] = [
    ...(audit === sheet.audit ? [] : [strayed('other-audit', 'audit', sheet.audit, audit)]),
    ...(checklist === sheet.checklist.hash
      ? []
      : [strayed('other-checklist', 'checklist', sheet.checklist.hash, checklist)]),
    ...(sheet.checklist.items.some(({ id }) => id === question)
      ? []
      : [unknownQuestion(question, sheet.checklist.items)]),
    ...assignmentIssues(sheet, body.value, by),
    ...contentIssues(body.value),
  ]
  if (issues.length > 0) return failure(...issues)
  return success(
    freeze({ ...sheet, answers: [...sheet.answers, { ...body.value, by, at: moment.value }] }, true),
  )
}

/**
 * The sheet an audit's journal holds: every `answer` its entries bring, signed by who reported it. Every answer that
 * the sheet refuses is an issue that names its entry.
 */
export const readSheet = (
  opening: Omit<AuditSheet, 'answers'>,
  journal: readonly JournalEntry[],
): Result<AuditSheet> => {
  let sheet = openSheet(opening)
  const issues: Issue[] = []
  for (const { seq, at, by, payload } of journal) {
    if (!Object.hasOwn(payload, 'answer')) continue
    const given = read(answerShape, payload['answer'], '')
    const next = given.ok ? answer(sheet, given.value, { by: by.id, at }) : given
    if (next.ok) sheet = next.value
    else
      issues.push(
        ...next.issues.map((issue) => ({
          ...issue,
          path: issue.path === 'by' ? `[${seq - 1}].by` : `[${seq - 1}].payload.answer.${issue.path}`,
        })),
      )
  }
  return issues.length > 0 ? failure(...issues) : success(sheet)
}

/** The answers that count: the last one to each question about each unit, those taken back left out. */
export const standingAnswers = (sheet: AuditSheet): readonly SignedAnswer[] =>
  [
    ...new Map(sheet.answers.map((given) => [JSON.stringify([given.question, given.unit]), given])).values(),
  ].filter((given) => given.answer !== 'notAsked')
