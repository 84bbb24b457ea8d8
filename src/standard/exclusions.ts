import { freeze } from 'immer'
import { failure, type Issue, isPlain, joinPath, type Result, success } from '../issue/index.ts'
import { nfc, text } from '../text/index.ts'
import type { ClauseId } from './clause.ts'
import { nothingLeft, outside, strangeField, twice, unjustified, wrongShape } from './exclusion-issues.ts'
import { isWithin, leavesOf } from './outline.ts'
import { readClause } from './read-clause.ts'

/** A clause an agency may exclude: one inside clause 7, never 7 as a whole. */
export type ExcludableClause = Extract<ClauseId, `7.${string}`>

/** A clause an agency leaves out of its quality system, with all below it, and why. */
export interface Exclusion {
  readonly clause: ExcludableClause
  readonly justification: string
}

/** Whether an agency may exclude a clause at all: only requirements inside clause 7 (1.2). */
export const canExclude = (clause: ClauseId): clause is ExcludableClause =>
  clause !== '7' && isWithin(clause, '7')

const fields = ['clause', 'justification']

const readOne = (value: unknown, path: string): Result<Exclusion> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !isPlain(value))
    return failure(
      wrongShape(path, text('nhóm trường clause, justification', 'fields clause, justification'), value),
    )
  const given = new Map<string, unknown>(Object.entries(value))
  const strange = [...given.keys()].filter((key) => !fields.includes(key))
  const issues: Issue[] = strange.map((key) => strangeField(key, path))
  const [clause, justification] = fields.map((field) => given.get(field))
  const at = joinPath(path, 'clause')
  if (typeof clause !== 'string')
    return failure(...issues, wrongShape(at, text('số điều khoản', 'a clause number'), clause))
  const read = readClause(clause, at)
  if (!read.ok) return failure(...issues, ...read.issues)
  const reason = typeof justification === 'string' ? nfc(justification).trim() : ''
  if (!/\p{L}/u.test(reason)) issues.push(unjustified(read.value, joinPath(path, 'justification')))
  if (!canExclude(read.value)) return failure(outside(read.value, at), ...issues)
  return issues.length > 0 ? failure(...issues) : success({ clause: read.value, justification: reason })
}

/**
 * The exclusions of an agency, read with care and frozen: only requirements inside clause 7, each once and with a
 * reason (TCVN ISO 9001:2008, 1.2). All faults are told: `exclusion-unreadable`, `clause-unknown`,
 * `exclusion-outside-7`, `exclusion-of-all`, `exclusion-unjustified`, `exclusion-twice`, `unrecognized-key`.
 *
 * @example
 * import { readExclusions } from 'quytrinh/standard'
 *
 * readExclusions([{ clause: '7.3', justification: 'Cơ quan thực hiện theo TTHC đã công bố, không thiết kế dịch vụ' }]).ok
 * //=> true
 * readExclusions([{ clause: '8.3', justification: 'Chưa cần' }]).ok //=> false
 */
export const readExclusions = (list: unknown): Result<readonly Exclusion[]> => {
  if (!Array.isArray(list)) return failure(wrongShape('', text('danh sách', 'a list'), list))
  const issues: Issue[] = []
  const kept: Exclusion[] = []
  for (const [index, value] of list.entries()) {
    const path = joinPath('', index)
    const read = readOne(value, path)
    if (!read.ok) {
      issues.push(...read.issues)
      continue
    }
    const { clause } = read.value
    const earlier = kept.find((each) => isWithin(clause, each.clause) || isWithin(each.clause, clause))
    if (earlier === undefined) kept.push(read.value)
    else issues.push(twice(clause, earlier.clause, joinPath(path, 'clause')))
  }
  const left = leavesOf('7').filter((leaf) => !kept.some(({ clause }) => isWithin(leaf, clause)))
  if (left.length === 0) issues.push(nothingLeft)
  return issues.length > 0 ? failure(...issues) : success(freeze(kept, true))
}
