import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import {
  clauses,
  dispositions,
  grades,
  namesOf,
  nonconformitySources,
  verdicts,
} from '../../../src/standard/index.ts'
import { line } from '../../line.ts'
import { analysis } from './cause.ts'

/** A person by the id they report events with. */
export const person = line

export const grade = z.enum(namesOf(grades))
export const disposition = z.enum(namesOf(dispositions))
export const verdict = z.enum(namesOf(verdicts))

/** Why a slip is cancelled. */
export const cancelReason = z.enum(['duplicate', 'notNonconformity', 'overtaken'])

/** What is to be done and by when. Who does it is told beside it, so that nobody judges their own work. */
export const action = z.object({ what: line, due: dayFact })

/** How likely and how grave, 1 to 3 each. */
export const level = z.int().min(1).max(3)

/** The requirement, what was seen, and the gap between them; no names of persons. */
export const statement = z.object({ requirement: line, evidence: line, gap: line })

/** What every slip says when it is opened. */
export const slipFacts = {
  summary: line,
  source: z.enum(namesOf(nonconformitySources)),
  sourceRef: line.optional(),
  foundOn: dayFact,
  unit: line,
  process: line.optional(),
  clauses: z.array(z.enum(namesOf(clauses))).min(1),
  legalRef: line.optional(),
  cancelReason: cancelReason.optional(),
  cancelNote: line.optional(),
  duplicateOf: line.optional(),
} as const

/** What is known of a fault that has happened. */
export const faultFacts = {
  statement: statement.optional(),
  dossierIds: z.array(line).optional(),
  harm: line.optional(),
  resultOut: z.boolean().optional(),
  containment: line.optional(),
  grade: grade.optional(),
  gradeReason: line.optional(),
} as const

/** What is known of an inspection that found the fault. */
export const inspectionFacts = {
  minutesSigned: dayFact.optional(),
  inspectionReport: line.optional(),
} as const

/** What is known of the action, from the need for it to the verdict on its effect. */
export const actionFacts = {
  noActionReason: line.optional(),
  owner: person.optional(),
  reassignReason: line.optional(),
  involved: z.array(person).optional(),
  round: z.int().min(1).optional(),
  analysis: analysis.optional(),
  action: action.optional(),
  doer: person.optional(),
  actions: z.array(action).optional(),
  criterion: line.optional(),
  sameElsewhere: line.optional(),
  returnReason: line.optional(),
  actBy: dayFact.optional(),
  extensionReason: line.optional(),
  extensions: z.int().min(0).optional(),
  proof: z.array(line).min(1).optional(),
  documentChanges: line.optional(),
  verification: line.optional(),
  notDone: line.optional(),
  redoBy: dayFact.optional(),
  sample: line.optional(),
  recurrence: line.optional(),
  observeUntil: dayFact.optional(),
  verdictBy: dayFact.optional(),
  prolongReason: line.optional(),
  verdict: verdict.optional(),
  criterionResult: line.optional(),
  data: line.optional(),
  evidence: z.array(line).min(1).optional(),
  roundReason: line.optional(),
  direction: line.optional(),
  closingNote: line.optional(),
  recurrenceOf: line.optional(),
} as const
