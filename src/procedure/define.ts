import { freeze } from 'immer'
import type * as z from 'zod'
import type { ClauseId } from '../standard/index.ts'
import type { Text } from '../text/index.ts'
import type {
  AcceptedDeviation,
  Basis,
  Event,
  Form,
  LimitRule,
  Link,
  On,
  Procedure,
  RecordKept,
  Regime,
  Role,
  Setting,
  Step,
} from './literal.ts'
import type { OneOrMore } from './names.ts'

type PayloadOf<E> = E extends { readonly payload: infer P extends z.ZodObject } ? z.output<P> : object

/** The names of one literal, gathered from its parts. */
export interface NamesOf<
  R extends string,
  S extends string,
  L extends string,
  F extends string,
  G extends string,
  O extends string,
  Facts extends z.ZodObject,
  Events,
> {
  role: R
  step: S
  event: keyof Events & string
  fact: keyof z.output<Facts> & string
  limit: L
  form: F
  regime: G
  setting: O
  facts: { [K in keyof z.output<Facts>]: z.output<Facts>[K] }
  payloads: { [E in keyof Events & string]: PayloadOf<Events[E]> }
}

interface EventNames<R extends string, F extends string, K extends string> {
  role: R
  step: string
  event: string
  fact: K
  limit: string
  form: F
  regime: string
  setting: string
  facts: Record<string, unknown>
  payloads: Record<string, object>
}

/** Refuses a payload field that no fact is named after, or whose type the fact does not take. */
type PayloadsAreFacts<Events, Facts> = {
  readonly [E in keyof Events]: Exclude<keyof PayloadOf<Events[E]>, keyof Facts> extends never
    ? PayloadOf<Events[E]> extends {
        [K in keyof PayloadOf<Events[E]>]: K extends keyof Facts ? Facts[K] : never
      }
      ? unknown
      : { readonly payload: 'A field of this payload has another type than the fact of the same name.' }
    : { readonly payload: `No fact is named '${Exclude<keyof PayloadOf<Events[E]>, keyof Facts> & string}'.` }
}

interface Literal<
  R extends string,
  S extends string,
  L extends string,
  F extends string,
  G extends string,
  O extends string,
  Facts extends z.ZodObject,
  Events,
  N extends NamesOf<R, S, L, F, G, O, Facts, Events> = NamesOf<
    NoInfer<R>,
    NoInfer<S>,
    NoInfer<L>,
    NoInfer<F>,
    NoInfer<G>,
    NoInfer<O>,
    NoInfer<Facts>,
    NoInfer<Events>
  >,
> {
  readonly id: string
  readonly version: string
  readonly title: Text
  readonly clauses: readonly ClauseId[]
  readonly basis: readonly Basis[]
  readonly regimes?: { readonly [K in G]: Regime }
  readonly settings?: { readonly [K in O]: Setting }
  readonly roles: { readonly [K in R]: Role }
  readonly openedBy?: OneOrMore<NoInfer<R>>
  readonly separate?: readonly (readonly [NoInfer<R>, NoInfer<R>])[]
  readonly facts: Facts
  readonly subject?: NoInfer<keyof z.output<Facts> & string>
  readonly labels?: { readonly [K in NoInfer<keyof z.output<Facts> & string>]?: Text }
  readonly links?: { readonly [K in NoInfer<keyof z.output<Facts> & string>]?: Link }
  readonly forms?: { readonly [K in F]: Form }
  readonly records?: { readonly [record: string]: RecordKept }
  readonly events: Events & PayloadsAreFacts<Events, z.output<Facts>>
  readonly limits: { readonly [K in L]: LimitRule<N> }
  readonly initial: NoInfer<S>
  readonly steps: { readonly [K in S]: Step<N> }
  readonly across?: readonly { readonly in: readonly NoInfer<S>[]; readonly on: On<N> }[]
  readonly accepted?: readonly AcceptedDeviation[]
}

/**
 * Defines a procedure. The literal is checked against its own names: a misspelt step, role, event, limit, fact,
 * form, regime, setting or clause does not compile, nor does a missing translation or a payload field that no fact
 * is named after. The result is frozen.
 *
 * @example
 * ```ts
 * import { defineProcedure, workingDays } from 'quytrinh'
 * import * as z from 'zod'
 *
 * const leave = defineProcedure({
 *   id: 'leave', version: '1.0.0',
 *   title: { vi: 'Nghỉ phép', en: 'Leave' },
 *   clauses: ['6.2.1'], basis: [],
 *   roles: { officer: { title: { vi: 'Công chức', en: 'Officer' } }, head: { title: { vi: 'Trưởng phòng', en: 'Head' } } },
 *   separate: [['officer', 'head']],
 *   facts: z.object({ reason: z.string().optional() }),
 *   events: {
 *     ask: { title: { vi: 'Xin nghỉ', en: 'Ask' }, by: 'officer', payload: z.object({ reason: z.string().min(1) }) },
 *     approve: { title: { vi: 'Duyệt', en: 'Approve' }, by: 'head' },
 *   },
 *   limits: { answer: { title: { vi: 'Trả lời đơn', en: 'Answer' }, runsIn: ['asked'], within: [{ limit: workingDays(2), basis: 'setting', confidence: 'setting' }] } },
 *   initial: 'draft',
 *   steps: {
 *     draft: { title: { vi: 'Soạn đơn', en: 'Draft' }, duty: 'officer', unlimited: { vi: 'Chưa nộp', en: 'Not filed yet' }, on: { ask: 'asked' } },
 *     asked: { title: { vi: 'Chờ duyệt', en: 'Awaiting approval' }, duty: 'head', on: { approve: 'approved' } },
 *     approved: { title: { vi: 'Đã duyệt', en: 'Approved' }, outcome: 'done' },
 *   },
 * })
 * leave.steps.asked.duty //=> 'head'
 * ```
 */
export function defineProcedure<
  const R extends string,
  const S extends string,
  Facts extends z.ZodObject,
  const Events extends {
    readonly [event: string]: Event<
      EventNames<NoInfer<R>, NoInfer<F>, NoInfer<keyof z.output<Facts> & string>>
    >
  },
  const L extends string = never,
  const F extends string = never,
  const G extends string = never,
  const O extends string = never,
>(literal: Literal<R, S, L, F, G, O, Facts, Events>): Procedure<NamesOf<R, S, L, F, G, O, Facts, Events>>
export function defineProcedure(literal: Procedure): Procedure {
  return freeze(literal, true)
}
