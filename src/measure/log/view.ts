import { epochMs, parseMoment } from '../../time/index.ts'
import type { Case } from '../case.ts'
import type { DataWindow } from '../data-window.ts'
import type { Source } from '../measured.ts'

/** What a measure looks at: the days it tells about, and the moment up to which the log is known. */
export interface LogView {
  readonly window: DataWindow
  /** The moment of looking, with its offset. What happened later is not known yet. */
  readonly now: string
  /** Where the cases come from; `journal` unless given. */
  readonly source?: Source
}

/**
 * The cases as they were known at a moment: those received by then, open when settled later, with the stages begun by
 * then.
 *
 * @throws QuytrinhError `moment-unreadable` when the moment is none.
 */
export const knownAt = (cases: readonly Case[], now: string): readonly Case[] => {
  const moment = epochMs(parseMoment(now))
  const past = (instant: string): boolean => Date.parse(instant) <= moment
  const ended = (instant: string | null): string | null =>
    instant !== null && past(instant) ? instant : null
  return cases
    .filter(({ receivedAt }) => past(receivedAt))
    .map((one) => ({
      ...one,
      settledAt: ended(one.settledAt),
      stages: one.stages
        .filter(({ from }) => past(from))
        .map((stage) => (ended(stage.to) === stage.to ? stage : { ...stage, by: null, to: null })),
    }))
}
