import type { FindingGrade, Grade } from '../standard/index.ts'
import { type Text, text } from '../text/index.ts'
import { monthsBetween } from './months.ts'
import type { Nonconformity } from './record.ts'

/** What is asked to grade a finding. Everything not stated counts as no. */
export interface Grading {
  /** A requirement was not met. */
  readonly breach?: boolean
  /** The requirement, or the process it asks for, is missing altogether. */
  readonly missing?: boolean
  /** It breaks down again and again. */
  readonly habitual?: boolean
  /** Law was breached so that somebody’s rights were hurt. */
  readonly rightsHurt?: boolean
  /** No breach yet, but it may become one. */
  readonly mayBecome?: boolean
}

/** A grade and why. */
export interface Graded<G extends FindingGrade = FindingGrade> {
  readonly grade: G
  readonly reason: Text
}

/**
 * The grade of a finding: major when a requirement or process is missing, breaks down again and again, or the law was
 * breached and rights were hurt; minor for a single lapse; an observation when it may become one; else an improvement.
 *
 * ISO 9001 names no grades; the rule is the agency's, a setting.
 */
export const gradeOf = ({ breach, missing, habitual, rightsHurt, mayBecome }: Grading): Graded => {
  if (missing === true)
    return {
      grade: 'major',
      reason: text('thiếu hẳn yêu cầu hoặc quá trình', 'the requirement or process is missing'),
    }
  if (habitual === true)
    return { grade: 'major', reason: text('lặp đi lặp lại nhiều lần', 'it breaks down again and again') }
  if (rightsHurt === true)
    return {
      grade: 'major',
      reason: text('trái pháp luật, ảnh hưởng quyền lợi', 'the law was breached and rights were hurt'),
    }
  if (breach === true)
    return {
      grade: 'minor',
      reason: text('sai sót đơn lẻ, hệ thống vẫn hoạt động', 'a single lapse, the system still works'),
    }
  return mayBecome === true
    ? {
        grade: 'observation',
        reason: text('chưa vi phạm nhưng có thể dẫn đến vi phạm', 'no breach yet, but it may become one'),
      }
    : { grade: 'improvement', reason: text('phù hợp, có thể làm tốt hơn', 'it conforms and could be better') }
}

/** When a minor nonconformity is raised to major: in how many places, and how long it is remembered. */
export interface RaiseRule {
  readonly places: number
  readonly months: number
}

/** The same minor in three places, or again in the same unit within 12 months; a setting. */
export const raiseRule: RaiseRule = { places: 3, months: 12 }

type Case = Pick<Nonconformity, 'id' | 'clauses' | 'unit' | 'foundOn' | 'grade' | 'stage'>

const sharesClause = (one: Case, other: Case): boolean =>
  one.clauses.some((clause) => other.clauses.includes(clause))

/**
 * The grade of a nonconformity in the light of the others: a minor one becomes major when the same (a clause in common)
 * is found in three or more units, or was found in this unit before, within 12 months. Null while it has no grade.
 */
export const raisedGrade = (
  list: readonly Case[],
  candidate: Case,
  rule: RaiseRule = raiseRule,
): Graded<Grade> | null => {
  const { grade } = candidate
  if (grade === null) return null
  const kept: Graded<Grade> = { grade, reason: text('giữ nguyên mức phân loại', 'the grade stands') }
  if (grade === 'major') return kept
  const same = list.filter(
    (other) =>
      other.id !== candidate.id &&
      other.stage !== 'cancelled' &&
      other.grade !== null &&
      sharesClause(other, candidate) &&
      monthsBetween(other.foundOn, candidate.foundOn, rule.months),
  )
  const before = same.find(({ unit, foundOn }) => unit === candidate.unit && foundOn < candidate.foundOn)
  if (before !== undefined)
    return {
      grade: 'major',
      reason: text(
        `tái diễn tại ${candidate.unit} trong ${rule.months} tháng (${before.id})`,
        `it came back in ${candidate.unit} within ${rule.months} months (${before.id})`,
      ),
    }
  const units = new Set([candidate.unit, ...same.map(({ unit }) => unit)])
  return units.size >= rule.places
    ? {
        grade: 'major',
        reason: text(
          `cùng lỗi ở ${units.size} đơn vị trong ${rule.months} tháng`,
          `the same in ${units.size} units within ${rule.months} months`,
        ),
      }
    : kept
}
