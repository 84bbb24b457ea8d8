import type { Confidence } from '../../procedure/index.ts'
import type { Text } from '../../text/index.ts'
import type { Unit } from '../measured.ts'

/** What a share is taken of, under one convention. */
export interface CountedBy {
  readonly title: Text
  /** Null where nothing is divided. */
  readonly denominator: Text | null
}

/** How dossiers give the counts of an indicator. */
export type CaseRule = 'onTime' | 'early' | 'online'

/** Which dossiers an indicator counts, and how. */
export interface CountedDossiers {
  readonly rule: CaseRule
  /** Those of these procedures; when none is named, those of the one-stop desk. */
  readonly procedures?: readonly string[]
  /** What an on-time rate is taken of, where its convention does not say so itself. */
  readonly of?: 'received' | 'finished'
}

/** An indicator: what it counts, of what, where that is written and how sure we are of it. */
export interface Indicator {
  readonly title: Text
  readonly unit: Unit
  /** Whether counts of several periods add up, or the latest one stands. */
  readonly kind: 'flow' | 'stock'
  /** Which way is better; null where neither is. */
  readonly better: 'higher' | 'lower' | null
  readonly numerator: Text
  /** The ways to count it, the usual one first. */
  readonly conventions: Readonly<Record<string, CountedBy>>
  /** Where the formula is written; null for a plain reading of the goal or a choice of ours. */
  readonly basis: string | null
  readonly confidence: Confidence
  /** Who knows the counts: the dossiers of procedures, those who count, people who are asked. */
  readonly from: 'dossiers' | 'counts' | 'survey'
  /** How dossiers are counted. */
  readonly dossiers?: CountedDossiers
  /** What is counted apart: one value for each group, such as an autonomy group. */
  readonly grouped?: Text
  /** From and until when the rules it rests on are in force, where the indicator hangs on them. */
  readonly inForce?: { readonly from?: string; readonly to?: string }
}

/** The one convention of an indicator that is counted in one way only. */
export const counted = (vi: string, en: string): { readonly counted: CountedBy } => ({
  counted: { title: { vi: 'Theo mẫu số nêu trên', en: 'Of the denominator named' }, denominator: { vi, en } },
})

/** The convention of a number that is not divided by anything. */
export const undivided = {
  counted: { title: { vi: 'Đếm số lượng', en: 'A plain count' }, denominator: null },
} as const satisfies Indicator['conventions']
