import { freeze } from 'immer'
import { failure, type Issue, type Result, success } from '../issue/index.ts'
import { text } from '../text/index.ts'
import { type Finding, isNonconformity, linkNonconformity } from './finding.ts'

/** Findings with what still has to be raised for them: the fields of an audit that its follow-up is judged by. */
export interface FollowUp {
  readonly findings: readonly Finding[]
  /** The nonconformities among the findings without a number, by the id of the finding. */
  readonly unlinked: readonly string[]
  /** The numbers of the nonconformities raised. */
  readonly nonconformities: readonly string[]
}

const unknownFinding = (id: string, known: readonly string[]): Issue => ({
  code: 'finding-unknown',
  path: id,
  message: text(`Cuộc đánh giá không có phát hiện "${id}".`, `The audit has no finding "${id}".`),
  expected: known,
  received: id,
})

/** Enters the numbers of nonconformities, by finding, into the findings agreed. No finding is lost or changed. */
export const followUp = (
  findings: readonly Finding[],
  numbers: Readonly<Record<string, string>> = {},
): Result<FollowUp> => {
  const known = findings.map(({ id }) => id)
  const issues: Issue[] = Object.keys(numbers)
    .filter((id) => !known.includes(id))
    .map((id) => unknownFinding(id, known))
  const linked = findings.map((finding) => {
    const number = Object.hasOwn(numbers, finding.id) ? numbers[finding.id] : undefined
    const next = number === undefined ? success(finding) : linkNonconformity(finding, number)
    if (next.ok) return next.value
    issues.push(...next.issues.map((issue) => ({ ...issue, path: finding.id })))
    return finding
  })
  if (issues.length > 0) return failure(...issues)
  return success(
    freeze(
      {
        findings: linked,
        unlinked: linked
          .filter((finding) => isNonconformity(finding) && finding.nonconformity === undefined)
          .map(({ id }) => id),
        nonconformities: [...new Set(linked.flatMap(({ nonconformity }) => nonconformity ?? []))],
      },
      true,
    ),
  )
}
