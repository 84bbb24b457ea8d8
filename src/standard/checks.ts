import { freeze } from 'immer'
import type { Text } from '../text/index.ts'
import { systemChecks } from './checks/4.ts'
import { managementChecks } from './checks/5.ts'
import { resourceChecks } from './checks/6.ts'
import { serviceChecks } from './checks/7.ts'
import { improvementChecks } from './checks/8.ts'
import type { ClauseId } from './clause.ts'
import { namesOf } from './terms.ts'

/** The 181 things to check, by id, in the order of the standard. In our own words: no sentence is the standard's. */
export const checks = {
  ...systemChecks,
  ...managementChecks,
  ...resourceChecks,
  ...serviceChecks,
  ...improvementChecks,
} as const satisfies Record<`${ClauseId}#${number}`, Text>

/** The id of something to check: its clause and a number that never changes, such as `5.6.2#1`. */
export type CheckId = keyof typeof checks

/** Something to check on a clause. */
export interface Check {
  readonly id: CheckId
  readonly clause: ClauseId
  readonly text: Text
}

/** Whether a text is the id of something to check. */
export const isCheckId = (value: string): value is CheckId => Object.hasOwn(checks, value)

/**
 * What to check on a clause, frozen; nothing for a heading.
 *
 * @example
 * import { checksOf } from 'quytrinh/standard'
 *
 * checksOf('5.5.1').map(({ text }) => text.en)
 * //=> ['Duties and powers are set and made known inside the agency.']
 */
export const checksOf = (clause: ClauseId): readonly Check[] =>
  freeze(
    namesOf(checks)
      .filter((id) => id.startsWith(`${clause}#`))
      .map((id) => ({ id, clause, text: checks[id] })),
    true,
  )
