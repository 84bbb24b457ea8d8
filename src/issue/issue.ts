import type { Text } from '../text/index.ts'

/**
 * A fault in input or in a definition, as plain data: what rule it breaks, where, what was expected and what
 * stood there. Issues are collected in lists; {@link QuytrinhError} wraps a list when one must be thrown.
 */
export interface Issue {
  /** A stable code in kebab case (`limit-unreadable`), or a verification rule (`QT302`). */
  readonly code: string
  /** Where the fault is: `people[3].roles[0]`, `steps.raised.on.analyse`; empty when it is the whole input. */
  readonly path: string
  /** One sentence for people, in both languages. */
  readonly message: Text
  /** What would have been accepted, in words or as the list of allowed values. */
  readonly expected?: Text | readonly string[]
  /** What stood there, as text. */
  readonly received?: string
  /** The article or clause that asks for it: `NĐ 61/2018/NĐ-CP, Đ.19.9`. */
  readonly rule?: string
  /** The shortest sequence of events that leads to the fault, for findings of a verification. */
  readonly trace?: readonly string[]
}

/** What a parser returns: the value, or every issue found. Nothing is half-read. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** A successful {@link Result}. */
export const success = <Value>(value: Value): Result<Value> => ({ ok: true, value })

/** A failed {@link Result} with its issues. */
export const failure = (...issues: readonly Issue[]): Result<never> => ({ ok: false, issues })
