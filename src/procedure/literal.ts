import type * as z from 'zod'
import type { ClauseId, RequiredRecordId } from '../standard/index.ts'
import type { Text } from '../text/index.ts'
import type { Desk, Limit } from '../time/index.ts'
import type { Condition } from './condition.ts'
import type { Effect } from './effect.ts'
import type { Names, OneOrMore, Scalar } from './names.ts'

/** Every confidence mark, surest first. */
export const confidences = [
  'verified',
  'secondary',
  'practice',
  'interpretation',
  'setting',
  'unverified',
] as const

/**
 * How sure a legal statement is: `verified` read in the text of the instrument, `secondary` read in a page that
 * reports it, `practice` seen in real use, `interpretation` our reading where the text is silent, `setting` chosen
 * by the agency, `unverified` from memory, to be checked before it is relied on.
 */
export type Confidence = (typeof confidences)[number]

/** The source of a rule: instrument and article, and how sure we are. */
export interface Citation {
  /** Instrument and article, as Vietnamese offices cite them: `NĐ 61/2018/NĐ-CP, Đ.19.4`. */
  readonly basis: string
  readonly confidence: Confidence
}

/** An instrument a procedure rests on, with its validity (civil dates; open when absent). */
export interface Basis extends Citation {
  readonly title: Text
  readonly from?: string
  readonly to?: string
}

/** A legal regime: the instrument that governs dossiers received from one day to another (civil dates, inclusive). */
export interface Regime extends Citation {
  readonly title: Text
  readonly from: string
  readonly to?: string
}

/** A role: who may report events and who owes a step. */
export interface Role {
  readonly title: Text
  /** Held by people outside the agency: what they owe is not the agency's delay. */
  readonly outside?: true
}

/** A choice the law leaves to the agency, or that is not verified: its default and why. */
export interface Setting extends Citation {
  readonly title: Text
  readonly default: Scalar
}

/** A form that people fill in. Logic never keys on its number: numbers change between circulars. */
export interface Form {
  readonly title: Text
  /** The code under each set of forms, dated. */
  readonly codes?: readonly (Citation & {
    readonly set: string
    readonly code: string
    /** The first day of the set; absent when it is not known. */
    readonly from?: string
    readonly to?: string
  })[]
  /** The fields on the form, named as the facts where a fact fills them. */
  readonly fields?: readonly {
    readonly name: string
    readonly title: Text
    readonly confidence: Confidence
  }[]
}

/** A record that is kept, and for how long. */
export interface RecordKept extends Citation {
  readonly title: Text
  readonly retention: Text
  /** The record or records the standard requires that this one is, such as `R17` for internal audits. */
  readonly required?: OneOrMore<RequiredRecordId>
}

/** A fact that holds the ids of other dossiers: the first instance of a complaint, the actions an audit raised. */
export interface Link {
  readonly title: Text
  /** The procedures those dossiers may be of, by id; any when absent. */
  readonly procedures?: readonly string[]
}

/** What someone reports as done. */
export interface Event<N extends Names = Names> {
  readonly title: Text
  /** The role, or roles, that may report it; `system` is the software itself when a limit has lapsed. */
  readonly by: OneOrMore<N['role'] | 'system'>
  /** The facts that name people who may not report it, by their ids: nobody judges their own work. */
  readonly notBy?: OneOrMore<N['fact']>
  /** The fields it brings; each is a fact of the same name. */
  readonly payload?: z.ZodObject
  /** The form or forms it fills in or issues. */
  readonly form?: OneOrMore<N['form']>
  /** The first and the last day it may happen, `YYYY-MM-DD`, where the law that knows it came or went on a day. */
  readonly from?: string
  readonly to?: string
  readonly rule?: Citation
}

/** A reason for refusing an event, read out to whoever tried. */
export interface Refusal<N extends Names = Names> extends Text {
  /** The article, or the article under each regime. */
  readonly rule?: string | { readonly [R in N['regime']]?: string }
  /** The reason is this one when this holds; always when absent. */
  readonly when?: Condition<N>
}

/** Where an event leads, and under which condition. Without `to`, the step stays. */
export interface Transition<N extends Names = Names> {
  readonly to?: N['step']
  readonly when?: Condition<N>
  readonly do?: readonly Effect<N>[]
  /** Why the event is refused when `when` does not hold; of several reasons, the first that holds is read out. */
  readonly refuse?: OneOrMore<Refusal<N>>
}

/** A transition, several tried in order, or just the name of the step it leads to. */
export type Transitions<N extends Names = Names> = N['step'] | Transition<N> | readonly Transition<N>[]

/** What each event leads to. */
export type On<N extends Names = Names> = { readonly [E in N['event']]?: Transitions<N> }

/** How a dossier ended. */
export type Outcome = 'done' | 'refused' | 'withdrawn' | 'lapsed'

/** A part of work that runs beside others inside one step. */
export interface Part<N extends Names = Names> {
  readonly title: Text
  readonly duty: N['role']
  /** The event that reports this part as done. */
  readonly finishes: N['event']
  /** The part is only there when this holds on entering the step. */
  readonly when?: Condition<N>
}

interface StepBase {
  readonly title: Text
  readonly clause?: ClauseId
  readonly rule?: Citation
}

/** A step in which work is owed by a role. */
export interface WorkingStep<N extends Names = Names> extends StepBase {
  readonly duty: N['role']
  readonly on: On<N>
  /** Why no limit binds this step; a step has a limit or says why not. */
  readonly unlimited?: Text
  readonly together?: never
  readonly outcome?: never
}

/** A step in which several parts run side by side; when all are done the dossier goes on to `next`. */
export interface TogetherStep<N extends Names = Names> extends StepBase {
  readonly duty: N['role']
  readonly together: { readonly [part: string]: Part<N> }
  readonly next: N['step']
  readonly on?: On<N>
  readonly unlimited?: Text
  readonly outcome?: never
}

/** A step that ends the dossier. */
export interface FinalStep extends StepBase {
  readonly outcome: Outcome
  readonly duty?: never
  readonly on?: never
  readonly together?: never
  readonly unlimited?: never
}

/** A step of a procedure. */
export type Step<N extends Names = Names> = WorkingStep<N> | TogetherStep<N> | FinalStep

/** How long, under which instrument: the row in force on the day the limit starts applies. */
export interface LimitRow<N extends Names = Names> extends Citation {
  readonly limit: Limit
  /** First and last day the row is in force (civil dates, inclusive; open when absent). */
  readonly from?: string
  readonly to?: string
  /** Only for dossiers under this regime, or one of these. */
  readonly regime?: OneOrMore<N['regime']>
}

/**
 * A step or an event; or one of them under a condition, or only for dossiers received from one day to another (civil
 * dates, inclusive), as when an amendment changes what a clock starts with.
 */
export type Where<Name extends string, N extends Names = Names> =
  | Name
  | {
      readonly at: Name
      readonly when?: Condition<N>
      readonly from?: string
      readonly to?: string
    }

/** A day of every year, such as `12-15`, under which instrument. */
export interface YearlyRow<N extends Names = Names> extends Omit<LimitRow<N>, 'limit'> {
  /** `MM-DD`. */
  readonly date: string
  /** So many years after the year the fact names; the same year when absent. */
  readonly years?: number
}

/**
 * How long a limit is: dated rows, a fact of the dossier, a share of another limit, or so long before another. Or it
 * hangs on a day the dossier knows: `since` counts from the day in a fact, `ahead` so long before it (`0` working days
 * is that day itself), `yearOf` falls on a fixed day of the year in a fact (a number, or a day of that year).
 */
export type Within<N extends Names = Names> =
  | readonly LimitRow<N>[]
  | { readonly fact: N['fact']; readonly basis: string; readonly confidence: Confidence }
  | {
      readonly share: N['limit']
      readonly part: number
      readonly basis: string
      readonly confidence: Confidence
    }
  | { readonly before: N['limit']; readonly rows: readonly LimitRow<N>[] }
  | { readonly since: N['fact']; readonly rows: readonly LimitRow<N>[] }
  | { readonly ahead: N['fact']; readonly rows: readonly LimitRow<N>[] }
  | { readonly yearOf: N['fact']; readonly rows: readonly YearlyRow<N>[] }

/** A time limit: where its clock runs, pauses and restarts, and how long it is. */
export interface LimitRule<N extends Names = Names> {
  readonly title: Text
  /** Who owes what the limit asks for; the duty of the step when absent. */
  readonly duty?: N['role']
  /** The steps in which the clock runs. Leaving them all means the limit was met. */
  readonly runsIn: readonly N['step'][]
  /** The events that start the clock; entering one of `runsIn` when absent. */
  readonly starts?: readonly Where<N['event'], N>[]
  /** The steps in which the clock stands still. */
  readonly pausesIn?: readonly Where<N['step'], N>[]
  /** The events that set the clock back to zero. */
  readonly restarts?: readonly Where<N['event'], N>[]
  /** The events that meet the limit while its steps go on; leaving the steps always does. */
  readonly ends?: readonly Where<N['event'], N>[]
  /** The limit is only there when this holds at its start. */
  readonly when?: Condition<N>
  readonly within: Within<N>
  /**
   * The act this limit is a window for: within it the act is in time. When the dossier goes on without the act the
   * limit is void, and nobody is late.
   */
  readonly window?: N['event']
  /** Whose hours count: those of the one-stop desk instead of the office's. */
  readonly desk?: Desk
  /** A fact that, once given, is the new due day (`YYYY-MM-DD`): an extension. */
  readonly extendedBy?: N['fact']
  /** The limit this one is a share of, so that shares can be added up against the whole. */
  readonly partOf?: N['limit']
}

/** A deviation from a verification rule that the author has accepted, and why. */
export interface AcceptedDeviation {
  readonly code: string
  readonly path: string
  readonly reason: Text
}

/**
 * A procedure of an agency: what must be done, by whom, within which time, on which basis. One literal; the machine,
 * the deadlines, the checklist, the diagram and the proofs are all derived from it.
 */
export interface Procedure<N extends Names = Names> {
  /** Kebab-case, unique in a catalogue. */
  readonly id: string
  /** Semantic version; a dossier keeps the version it was opened under. */
  readonly version: string
  readonly title: Text
  /** Clauses of TCVN ISO 9001:2008 the procedure serves. */
  readonly clauses: readonly ClauseId[]
  readonly basis: readonly Basis[]
  readonly regimes?: { readonly [R in N['regime']]: Regime }
  readonly settings?: { readonly [S in N['setting']]: Setting }
  readonly roles: { readonly [R in N['role']]: Role }
  /** The roles that may open a dossier; any role of the procedure when absent. */
  readonly openedBy?: OneOrMore<N['role']>
  /** Pairs of roles that one person may not both hold in one dossier. */
  readonly separate?: readonly (readonly [N['role'], N['role']])[]
  readonly facts: z.ZodObject
  /** The fact that says what a dossier is about, for lists; the title of the procedure when absent. */
  readonly subject?: N['fact']
  /** What people call a fact, where no form has a field of its name. */
  readonly labels?: { readonly [F in N['fact']]?: Text }
  /** The facts that refer to other dossiers: one id or a list of ids. */
  readonly links?: { readonly [F in N['fact']]?: Link }
  readonly forms?: { readonly [F in N['form']]: Form }
  readonly records?: { readonly [record: string]: RecordKept }
  readonly events: { readonly [E in N['event']]: Event<N> }
  readonly limits: { readonly [L in N['limit']]: LimitRule<N> }
  readonly initial: N['step']
  readonly steps: { readonly [S in N['step']]: Step<N> }
  /** Events accepted alike in several steps. */
  readonly across?: readonly { readonly in: readonly N['step'][]; readonly on: On<N> }[]
  readonly accepted?: readonly AcceptedDeviation[]
  /** Carries the types of facts and payloads; never present at run time. */
  readonly '~names'?: N
}
