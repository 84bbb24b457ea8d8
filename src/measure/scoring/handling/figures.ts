import * as z from 'zod'
import { type DeepReadonly, momentFact } from '../../../procedure/index.ts'

const count = z.int().min(0)
const line = z.string().min(1)

/** Time taken against time allowed: two amounts of the same unit, or the due and the actual moment. */
export const timingShape = z.union([
  z.strictObject({ allowed: z.number().gt(0), actual: z.number().min(0) }),
  z.strictObject({ dueAt: momentFact, doneAt: momentFact }),
])

/** What the dossier’s points are computed from; null where it is not known. */
export const dossierFiguresShape = z.strictObject({
  id: line,
  total: timingShape.nullable(),
  units: z.array(z.strictObject({ unit: line, timing: timingShape })).nullable(),
  contacts: z.strictObject({ times: count, applicantsFault: count }).nullable(),
  agencies: z.strictObject({ desk: z.boolean(), required: count, others: count }).nullable(),
  complaints: z.strictObject({ made: count, verifiedFalse: count }).nullable(),
})

/** Time taken against time allowed: two amounts of the same unit, or the due and the actual moment. */
export type Timing = DeepReadonly<z.output<typeof timingShape>>

/**
 * What the points of one dossier are computed from; null where it is not known.
 *
 * `contacts`: how often the applicant had to contact the desk to complete the dossier, and how many of these times by
 * the applicant’s own fault. `agencies`: whether the one-stop desk was contacted, how many agencies in charge of a field
 * check or council that law requires, how many others. `complaints` of harassment or wrongdoing, and how many of them
 * were verified to be false.
 */
export type DossierFigures = DeepReadonly<z.output<typeof dossierFiguresShape>>

const procedures = z.strictObject({
  level: z.enum(['ministry', 'department', 'provincialDesk', 'district', 'commune']),
  inScope: count,
  atDesk: count,
  settledAtDesk: count,
})

/** What the agency’s own points are computed from; null where it is not known. */
export const agencyFiguresShape = z.strictObject({
  desk: procedures.nullable(),
  publicity: z
    .strictObject({
      correct: z.boolean(),
      full: z.boolean(),
      timely: z.boolean(),
      posted: z.boolean(),
      electronic: z.boolean(),
    })
    .nullable(),
  feedback: z.strictObject({ received: count, onTime: count, prolonged: count }).nullable(),
  online: z
    .strictObject({
      eligible: count,
      level3or4: count,
      received: count,
      online: count,
      unsettledOrLate: count,
    })
    .nullable(),
})

/**
 * What the agency’s own points are computed from; null where it is not known.
 *
 * `desk`: procedures not exempt (Đ.14.5a, b), those of them received and returned at the desk, and those fully appraised
 * and approved there. `feedback`: petitions received, answered in time, prolonged. `online`: procedures eligible and at
 * levels 3 and 4; dossiers received, received online, and online ones unsettled or late.
 */
export type AgencyFigures = DeepReadonly<z.output<typeof agencyFiguresShape>>

const points = z.union([z.literal(0), z.literal(1), z.literal(2)]).nullable()

/** Points that are already given, by the numbers of the indices. */
export const dossierPointsShape = z.strictObject({
  id: line,
  points: z.strictObject({ 1: points, 2: points, 3: points, 4: points, 7: points }),
})
