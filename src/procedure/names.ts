/** A value that can be compared and printed. */
export type Scalar = string | number | boolean

/**
 * The names one procedure uses, and the types of its facts and payloads. A procedure literal is checked against
 * its own names, so that a misspelt step, role, event, limit or fact is a compile error.
 */
export interface Names {
  role: string
  step: string
  event: string
  limit: string
  form: string
  regime: string
  setting: string
  /** The names of the facts. */
  fact: string
  /** The facts a dossier knows, by name. */
  facts: Record<string, unknown>
  /** The fields each event brings, by event. */
  payloads: Record<string, object>
}

/** One or several. */
export type OneOrMore<Item> = Item | readonly Item[]

type KeysOf<Union> = Union extends unknown ? keyof Union : never

/** A union of forms of which exactly one may be used: the keys of the others are refused. */
export type OneForm<Union, All extends PropertyKey = KeysOf<Union>> = Union extends unknown
  ? Union & { readonly [Key in Exclude<All, keyof Union>]?: never }
  : never
