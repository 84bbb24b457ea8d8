import { freeze } from 'immer'
import { failure, plainFields, type Result, success } from '../issue/index.ts'
import { issuesOfZod } from '../procedure/index.ts'
import { type Nonconformity, nonconformityShape } from './record.ts'
import { recordIssues } from './rules.ts'

/**
 * A nonconformity that comes from elsewhere, as JSON data. Every fault is an issue with its field: an unknown clause or
 * head, a field that is missing or not known, and all of {@link recordIssues}.
 *
 * @param path where it stands in a larger whole; every path starts with it
 */
export const parseNonconformity = (value: unknown, path = ''): Result<Nonconformity> => {
  const given = plainFields(value, path)
  if (!given.ok) return given
  const read = nonconformityShape.safeParse(given.value)
  if (!read.success) return failure(...issuesOfZod(read.error, path, given.value))
  const issues = recordIssues(read.data)
  return issues.length === 0
    ? success(freeze(read.data, true))
    : failure(
        ...issues.map((issue) => ({ ...issue, path: path === '' ? issue.path : `${path}.${issue.path}` })),
      )
}
