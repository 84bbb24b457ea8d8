import { failure, type Result, success } from '../issue/index.ts'
import { type Limit, limitIssue, limitUnits } from './limit.ts'
import { shown } from './shown.ts'
import { wrongShape } from './wrong-shape.ts'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const form = `{ amount, unit }, unit: ${limitUnits.join(', ')}`

/**
 * A limit that arrived as data, `{ amount, unit }` with an optional `cutoff`. Another shape, an unknown unit and an
 * amount that cannot be counted are issues (`limit-shape`, `limit-amount`, `limit-cutoff`).
 */
export const readLimit = (value: unknown, path: string): Result<Limit> => {
  const unit = isRecord(value) ? limitUnits.find((known) => known === value['unit']) : undefined
  if (!isRecord(value) || unit === undefined || typeof value['amount'] !== 'number')
    return failure(wrongShape('limit', path, form, value))
  const { amount, cutoff } = value
  const limit = { amount, unit, ...(cutoff === undefined ? {} : { cutoff: shown(cutoff) }) }
  const issue = limitIssue(limit)
  return issue === undefined ? success(limit) : failure({ ...issue, path: `${path}.${issue.path}` })
}
