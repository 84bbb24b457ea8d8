import * as z from 'zod'
import { type DeepReadonly, dayFact, momentFact } from '../procedure/index.ts'
import {
  causeHeads,
  causeMethods,
  clauses,
  dispositions,
  grades,
  namesOf,
  nonconformitySources,
  verdicts,
} from '../standard/index.ts'
import { namesOfStages } from './stage.ts'

const line = z.string().min(1)

const cause = z.object({ cause: line, head: z.enum(namesOf(causeHeads)), proof: z.exactOptional(line) })

const action = z.object({ what: line, due: z.exactOptional(dayFact), owner: z.exactOptional(line) })

const effect = z.object({
  round: z.int().min(1),
  verdict: z.enum(namesOf(verdicts)),
  by: line,
  on: dayFact,
  /** The last day of the time of observation. */
  observedUntil: dayFact,
  criterion: line,
  data: line,
  evidence: z.array(line).min(1),
})

/** The shape of a nonconformity that comes from elsewhere. */
export const nonconformityShape = z.strictObject({
  id: line,
  kind: z.enum(['service', 'corrective', 'preventive']),
  stage: z.enum(namesOfStages),
  source: z.enum(namesOf(nonconformitySources)),
  sourceRef: z.exactOptional(line),
  foundOn: dayFact,
  loggedAt: momentFact,
  foundBy: z.exactOptional(line),
  unit: line,
  process: z.exactOptional(line),
  clauses: z.array(z.enum(namesOf(clauses))).min(1),
  legalRef: z.exactOptional(line),
  summary: line,
  statement: z.exactOptional(z.object({ requirement: line, evidence: line, gap: line })),
  grade: z.enum(namesOf(grades)).nullable(),
  dossierIds: z.array(line),
  harm: z.exactOptional(line),
  containment: z.exactOptional(z.object({ what: line, by: line, at: momentFact })),
  disposition: z.exactOptional(z.object({ what: z.enum(namesOf(dispositions)), reason: line, by: line })),
  noAction: z.exactOptional(z.object({ reason: line, by: line })),
  /** Everyone who has owned an action or carried a part of it out. */
  workers: z.array(line),
  round: z.int().min(0),
  causeMethod: z.enum(namesOf(causeMethods)).nullable(),
  /** The causes of the present round. */
  causes: z.array(cause),
  /** The actions of every round. */
  actions: z.array(action),
  sameElsewhere: z.exactOptional(line),
  documentChanges: z.exactOptional(line),
  extensions: z.int().min(0),
  /** The day by which the actions are to be done. */
  actBy: z.exactOptional(dayFact),
  doneOn: z.exactOptional(dayFact),
  verification: z.exactOptional(z.object({ result: line, by: line, on: dayFact })),
  /** The verdicts, oldest first. */
  effects: z.array(effect),
  /** The day the present step is due. */
  dueOn: z.exactOptional(dayFact),
  closedOn: z.exactOptional(dayFact),
})

/**
 * A nonconformity with all that became of it: what was found where and by whom, grade, containment, causes, actions,
 * verification, one verdict for each round, and the days that matter. Days are `YYYY-MM-DD`, people are ids.
 */
export type Nonconformity = DeepReadonly<z.output<typeof nonconformityShape>>

/** A verdict on the effect of one round. */
export type Effectiveness = Nonconformity['effects'][number]
