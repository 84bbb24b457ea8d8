import * as z from 'zod'

const share = z.exactOptional(z.number().min(0).max(1))
const conclusion = z.exactOptional(z.boolean())

/**
 * What a year is classed by. Shares run from 0 to 1. A conclusion (discipline, degradation, corruption) that is not
 * given has not been drawn; every other figure a rule asks for has to be given.
 */
export const evaluationMetrics = z.strictObject({
  /** How well the general criteria are met: politics, ethics, style, discipline. */
  generalLevel: z.exactOptional(z.enum(['well', 'met', 'unmet'])),
  /** Tasks completed, of the tasks assigned. */
  tasksDone: share,
  /** Tasks completed on time and to quality, of the tasks assigned. */
  tasksOnTimeQuality: share,
  /** Tasks above what was required, of the tasks assigned. */
  tasksExceeded: share,
  /** Tasks completed late, of the tasks assigned. */
  tasksLate: share,
  /** Finished ahead of schedule, with quality (Decree 56/2015). */
  tasksAheadOfSchedule: conclusion,
  /** Criteria on results that miss time, quality or effect, of all. */
  criteriaFailed: share,
  /** Recognised works and initiatives that were applied (Decree 56/2015). */
  initiatives: z.exactOptional(z.int().min(0)),
  unitTargetsDone: share,
  unitTargetsExceeded: share,
  unitTargetsOnTimeQuality: share,
  /** Sub-units classed as completed or better, of all. */
  subUnitsCompleted: share,
  /** Sub-units classed as good or better, of all. */
  subUnitsGood: share,
  /** Component units that did not complete their duty: a count. */
  componentUnitsNotCompleted: z.exactOptional(z.int().min(0)),
  /** Defects pointed out have been put right, or there were none. */
  defectsFixed: conclusion,
  /** The year's points, 0 to 100. */
  score: z.exactOptional(z.number().min(0).max(100)),
  /** Disciplined in the year for a violation tied to duty. */
  disciplined: conclusion,
  /** Degradation concluded by the competent body. */
  degradation: conclusion,
  /** Corruption or waste in the unit led, handled by law. */
  corruptionInUnit: conclusion,
  /** A violation in the personnel work of the unit was concluded. */
  personnelViolation: conclusion,
})

/** What a year is classed by. */
export type EvaluationMetrics = z.output<typeof evaluationMetrics>

/** The name of one figure. */
export type Metric = keyof EvaluationMetrics

/** Figures that stand for a conclusion: not given means not drawn. */
export const conclusions: readonly Metric[] = [
  'tasksAheadOfSchedule',
  'defectsFixed',
  'disciplined',
  'degradation',
  'corruptionInUnit',
  'personnelViolation',
]
