import { type Dossier, deadlines } from '../dossier/index.ts'
import { type Text, text } from '../text/index.ts'
import type { Calendar, Moment } from '../time/index.ts'
import { isOwedInside } from './owed.ts'

/** Why a dossier is looked at beside those drawn. */
export const sampleMarks = {
  late: text('trễ hạn', 'late'),
  returned: text('trả lại, yêu cầu bổ sung', 'returned or sent back for a supplement'),
  complained: text('bị phản ánh, khiếu nại', 'complained of'),
  refused: text('từ chối', 'refused'),
} as const satisfies Record<string, Text>

/** Why a dossier is looked at beside those drawn. */
export type SampleMark = keyof typeof sampleMarks

/** A dossier that may be drawn. */
export interface Candidate {
  readonly id: string
  /** The month it is counted in, `2018-09`. */
  readonly month?: string
  /** The officer who handled it, by id. */
  readonly officer?: string
  readonly marks?: readonly SampleMark[]
}

/** How dossiers are seen as a population. */
export interface PopulationOptions {
  /** The role whose holder counts as the officer. */
  readonly officer?: string
  /** The events that mean a dossier was returned. */
  readonly returned?: readonly string[]
  /** The ids of dossiers complained of. */
  readonly complained?: readonly string[]
}

/**
 * Dossiers as a population to draw from: the month of receipt, the officer, and what marks a dossier out, as its
 * journal and its deadlines show at a moment.
 */
export const populationOf = (
  dossiers: readonly Dossier[],
  calendar: Calendar,
  now: Moment,
  { officer, returned = [], complained = [] }: PopulationOptions = {},
): readonly Candidate[] =>
  dossiers.map((dossier) => {
    const by = dossier.journal.findLast((entry) => entry.by.role === officer)?.by.id
    const late = deadlines(dossier, calendar, now).some(
      ({ late, limit }) => late && isOwedInside(dossier.procedure, limit),
    )
    const marks: readonly (SampleMark | false)[] = [
      late && 'late',
      dossier.journal.some(({ event }) => returned.includes(event)) && 'returned',
      complained.includes(dossier.id) && 'complained',
      dossier.outcome === 'refused' && 'refused',
    ]
    return {
      id: dossier.id,
      month: dossier.received.slice(0, 7),
      ...(by === undefined ? {} : { officer: by }),
      marks: marks.filter((mark) => mark !== false),
    }
  })
