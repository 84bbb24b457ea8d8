import type { Names, OneForm, Scalar } from './names.ts'

type Values<N extends Names> = {
  readonly [F in keyof N['facts']]?: unknown extends N['facts'][F] ? Scalar : Extract<N['facts'][F], Scalar>
}

/**
 * A change of the facts, or of a clock, as data. Payload fields are merged into the facts of the same name before
 * any effect; an effect is for what the payload does not say.
 *
 * - `set`: facts take fixed values; `increment`: a count goes up by one (missing = 0); `clear`: facts are forgotten
 * - `append`: the value of one fact is added to the list in another
 * - `pause`, `resume`, `restart`, `stop`: the clock of a limit, beside what its steps already say
 */
export type Effect<N extends Names = Names> = OneForm<
  | { readonly set: Values<N> }
  | { readonly increment: N['fact'] }
  | { readonly clear: N['fact'] }
  | { readonly append: { readonly from: N['fact']; readonly to: N['fact'] } }
  | { readonly pause: N['limit'] }
  | { readonly resume: N['limit'] }
  | { readonly restart: N['limit'] }
  | { readonly stop: N['limit'] }
>

type FactRecord = Readonly<Record<string, unknown>>

/** The facts after an effect; effects on clocks leave them as they are. */
export const applyEffect = (facts: FactRecord, effect: Effect): FactRecord => {
  if ('set' in effect) return { ...facts, ...effect.set }
  if ('increment' in effect) {
    const count = facts[effect.increment]
    return { ...facts, [effect.increment]: (typeof count === 'number' ? count : 0) + 1 }
  }
  if ('clear' in effect) {
    const { [effect.clear]: _, ...rest } = facts
    return rest
  }
  if ('append' in effect) {
    const list = facts[effect.append.to]
    return {
      ...facts,
      [effect.append.to]: [...(Array.isArray(list) ? list : []), facts[effect.append.from]],
    }
  }
  return facts
}

/** The facts after several effects, in order. */
export const applyEffects = (facts: FactRecord, effects: readonly Effect[]): FactRecord =>
  effects.reduce(applyEffect, facts)
