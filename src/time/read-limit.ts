import { failure, type Result, success } from '../issue/index.ts'
import { text } from '../text/index.ts'
import { type Limit, limitIssue, limitUnits } from './limit.ts'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/**
 * A limit that arrived as data, `{ amount, unit }` with an optional `cutoff`. Another shape, an unknown unit and an
 * amount that cannot be counted are issues (`limit-shape`, `limit-amount`, `limit-cutoff`).
 */
export const readLimit = (value: unknown, path: string): Result<Limit> => {
  const unit = isRecord(value) ? limitUnits.find((known) => known === value['unit']) : undefined
  if (!isRecord(value) || unit === undefined || typeof value['amount'] !== 'number')
    return failure({
      code: 'limit-shape',
      path,
      message: text(
        `${path} phải là thời hạn dạng { amount, unit }, đơn vị là một trong: ${limitUnits.join(', ')}.`,
        `${path} must be a limit { amount, unit }, its unit one of: ${limitUnits.join(', ')}.`,
      ),
      expected: limitUnits,
      received: JSON.stringify(value) ?? String(value),
    })
  const { amount, cutoff } = value
  const limit = { amount, unit, ...(cutoff === undefined ? {} : { cutoff: String(cutoff) }) }
  const issue = limitIssue(limit)
  return issue === undefined ? success(limit) : failure({ ...issue, path: `${path}.${issue.path}` })
}
