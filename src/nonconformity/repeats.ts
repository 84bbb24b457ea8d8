import { monthsBetween } from './months.ts'
import { type Rate, rateOf } from './rate.ts'
import type { Nonconformity } from './record.ts'

type Case = Pick<Nonconformity, 'id' | 'clauses' | 'unit' | 'foundOn' | 'causes' | 'stage'>

const repeats = (one: Case, other: Case, months: number): boolean =>
  one.id !== other.id &&
  one.stage !== 'cancelled' &&
  other.stage !== 'cancelled' &&
  one.unit === other.unit &&
  one.clauses.some((clause) => other.clauses.includes(clause)) &&
  one.causes.some(({ head }) => other.causes.some((cause) => cause.head === head)) &&
  monthsBetween(one.foundOn, other.foundOn, months)

/**
 * The nonconformities that repeat a given one: the same clause, unit and cause head, found within 12 months before or
 * after it. One whose cause is not known yet repeats nothing; cancelled ones do not count.
 */
export const repeatsOf = <C extends Case>(
  list: readonly C[],
  candidate: Case,
  { months = 12 }: { readonly months?: number } = {},
): readonly C[] => list.filter((other) => repeats(other, candidate, months))

/** How many of the nonconformities with a known cause repeat an earlier one within 12 months. */
export const recurrence = (list: readonly Case[], options: { readonly months?: number } = {}): Rate => {
  const known = list.filter(({ causes, stage }) => causes.length > 0 && stage !== 'cancelled')
  const again = known.filter((record, index) =>
    repeatsOf(known, record, options).some(
      (other) =>
        other.foundOn < record.foundOn || (other.foundOn === record.foundOn && known.indexOf(other) < index),
    ),
  )
  return rateOf(again.length, known.length)
}
