import * as z from 'zod'
import { type Issue, joinPath, type Result } from '../../../issue/index.ts'
import type { DeepReadonly } from '../../../procedure/index.ts'
import { text } from '../../../text/index.ts'
import { sumOf } from '../exact.ts'
import { aboveIssue, repeatedIssues } from '../faults.ts'
import { readAs } from '../read.ts'

const points = z.number().min(0)
const line = z.string().min(1)

/** One criterion as an agency hands it in. */
export const criterionShape = z.strictObject({
  id: line,
  field: line,
  title: z.exactOptional(line),
  /** The most points. */
  max: z.number().gt(0),
  /** Points the agency gives itself; absent for a criterion that is surveyed only. */
  self: z.exactOptional(points.nullable()),
  /** Points after appraisal. */
  appraised: z.exactOptional(points.nullable()),
  /** Points of the survey; absent for a criterion that is not surveyed. */
  survey: z.exactOptional(points.nullable()),
  /** Whether it applies to the agency; it does when not said. */
  applies: z.exactOptional(z.boolean()),
  evidence: z.exactOptional(z.array(line)),
})

/**
 * One criterion: its field, its most points, the points the agency gives itself, those after appraisal, those of the
 * survey (null: expected and not known yet; absent: not asked for), and whether it applies.
 */
export type Criterion = DeepReadonly<z.output<typeof criterionShape>>

const rule = 'quyết định của tỉnh về xác định Chỉ số cải cách hành chính'
const limitName = text('điểm tối đa', 'the most points')

const criterionIssues = (row: Criterion, path: string): readonly Issue[] => {
  const { max, self, appraised, survey } = row
  const given = [['self', self] as const, ['appraised', appraised] as const, ['survey', survey] as const]
  const above = given.flatMap(([name, value]) =>
    typeof value === 'number' && value > max ? [aboveIssue(path, [name, value], [limitName, max], rule)] : [],
  )
  if (above.length > 0 || row.applies === false) return above
  if (self === undefined && appraised === undefined && survey === undefined)
    return [
      {
        code: 'missing',
        path,
        message: text(
          `Tiêu chí "${row.id}" chưa có điểm tự chấm, thẩm định hay khảo sát; chưa biết thì ghi null.`,
          `The criterion "${row.id}" has no points of its own, of appraisal or of a survey; write null for what is not known yet.`,
        ),
        rule,
      },
    ]
  const sum = sumOf([appraised ?? self ?? 0, survey ?? 0])
  return sum > max ? [aboveIssue(path, ['survey', sum], [limitName, max], rule)] : []
}

/**
 * The faults of a self-assessment: points above the most there are (also appraised and surveyed points together), an id
 * given twice, a criterion without any points.
 */
export const selfAssessmentIssues = (rows: readonly Criterion[], path = ''): readonly Issue[] => [
  ...repeatedIssues(rows, path),
  ...rows.flatMap((row, at) => criterionIssues(row, joinPath(path, at))),
]

/** A self-assessment that comes from elsewhere, one criterion a row; a fault names its row, its field and the rule. */
export const parseSelfAssessment = (value: unknown, path = ''): Result<readonly Criterion[]> =>
  readAs(z.array(criterionShape), value, path, (rows) => selfAssessmentIssues(rows, path))
