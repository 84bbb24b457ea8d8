import type { Text } from '../text/index.ts'

/**
 * How well a row is known: `verified2` two sources or more, `verified1` one, `verified2-secondary` two secondary
 * sources and the notice itself not seen, `derived` computed from the rule of the law.
 */
export type Confidence = 'verified2' | 'verified1' | 'verified2-secondary' | 'derived'

/** Why a day is off, or worked although it is a weekly rest day. */
export type DayKind = 'statutory' | 'substitute' | 'swap-off' | 'swap-worked'

/** Where rows were read; a {@link DayRow} names it by its id. */
export interface Source {
  readonly id: string
  readonly title: string
  readonly url?: string
}

/** One day that differs from the plain week, with what it rests on. */
export interface DayRow {
  /** ISO day. */
  readonly date: string
  readonly kind: DayKind
  readonly name: Text
  /** The article that gives the day. */
  readonly basis: string
  readonly confidence: Confidence
  /** Ids of the sources, see `vietnamSources` or the decision that brought the row. */
  readonly sources: readonly string[]
  /** ISO day: the rest day a substitute day makes up, or the other side of a swap. */
  readonly for?: string
  readonly note?: Text
}

/** What a day is and on what ground: a working day, a weekly rest day, or a {@link DayRow}. */
export interface DayReason {
  readonly day: string
  readonly kind: 'working' | 'weekly-rest' | DayKind
  readonly working: boolean
  readonly name: Text
  /** The article; empty for a plain working day. */
  readonly basis: string
  /** Absent for plain working days and weekly rest days. */
  readonly row?: DayRow
}
