import type { Names, OneForm, Scalar } from './names.ts'

/** Facts compared with fixed values, by fact name. */
type Comparison<N extends Names> = {
  readonly [F in keyof N['facts'] as Extract<N['facts'][F], Scalar> extends never ? never : F]?: Extract<
    N['facts'][F],
    Scalar
  >
}

/** Facts compared with numbers, by fact name. */
type Bounds<N extends Names> = {
  readonly [F in keyof N['facts'] as Extract<N['facts'][F], number> extends never ? never : F]?: number
}

/**
 * A guard as data. Conditions see the facts as they are once the event's payload has been merged in.
 *
 * - `is`: every named fact equals the value; `below`, `atLeast`: every named number compares so (missing = 0)
 * - `given`: the fact has a value that is not empty
 * - `regime`: the dossier's legal regime is this one, or one of these
 * - `setting`: the agency's setting has this value
 * - `lapsed`: this limit has run out at the moment of the event
 * - `all`, `any`, `not`: combinations
 *
 * Each condition has one of these forms; several are joined with `all`.
 */
export type Condition<N extends Names = Names> = OneForm<
  | { readonly is: Comparison<N> }
  | { readonly below: Bounds<N> }
  | { readonly atLeast: Bounds<N> }
  | { readonly given: N['fact'] }
  | { readonly regime: N['regime'] | readonly N['regime'][] }
  | { readonly setting: { readonly [S in N['setting']]?: Scalar } }
  | { readonly lapsed: N['limit'] }
  | { readonly all: readonly Condition<N>[] }
  | { readonly any: readonly Condition<N>[] }
  | { readonly not: Condition<N> }
>

/** What a condition looks at. Time has been told beforehand, as the list of limits that have run out. */
export interface Situation {
  readonly facts: Readonly<Record<string, unknown>>
  readonly regime: string | null
  readonly settings: Readonly<Record<string, Scalar>>
  readonly lapsed: readonly string[]
}

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0)

const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)

/** Whether a condition holds in a situation. */
export const holds = (condition: Condition, situation: Situation): boolean => {
  if ('all' in condition) return condition.all.every((part) => holds(part, situation))
  if ('any' in condition) return condition.any.some((part) => holds(part, situation))
  if ('not' in condition) return !holds(condition.not, situation)
  if ('is' in condition)
    return Object.entries(condition.is).every(([fact, value]) => situation.facts[fact] === value)
  if ('below' in condition)
    return Object.entries(condition.below).every(
      ([fact, bound]) => numberOf(situation.facts[fact]) < numberOf(bound),
    )
  if ('atLeast' in condition)
    return Object.entries(condition.atLeast).every(
      ([fact, bound]) => numberOf(situation.facts[fact]) >= numberOf(bound),
    )
  if ('given' in condition) return isGiven(situation.facts[condition.given])
  if ('regime' in condition)
    return typeof condition.regime === 'string'
      ? situation.regime === condition.regime
      : situation.regime !== null && condition.regime.includes(situation.regime)
  if ('setting' in condition)
    return Object.entries(condition.setting).every(([name, value]) => situation.settings[name] === value)
  return situation.lapsed.includes(condition.lapsed)
}

/** Every limit a condition asks the time of. */
export const limitsAsked = (condition: Condition): readonly string[] => {
  if ('lapsed' in condition) return [condition.lapsed]
  if ('all' in condition) return condition.all.flatMap(limitsAsked)
  if ('any' in condition) return condition.any.flatMap(limitsAsked)
  if ('not' in condition) return limitsAsked(condition.not)
  return []
}

/** Every fact a condition looks at. */
export const factsAsked = (condition: Condition): readonly string[] => {
  if ('all' in condition) return condition.all.flatMap(factsAsked)
  if ('any' in condition) return condition.any.flatMap(factsAsked)
  if ('not' in condition) return factsAsked(condition.not)
  if ('is' in condition) return Object.keys(condition.is)
  if ('below' in condition) return Object.keys(condition.below)
  if ('atLeast' in condition) return Object.keys(condition.atLeast)
  return 'given' in condition ? [condition.given] : []
}
