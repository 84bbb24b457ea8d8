import { freeze } from 'immer'
import type { DossierFigures } from './figures.ts'
import type { DossierIndex, Points } from './indices.ts'
import { paceOf } from './pace.ts'
import { type HandlingPolicies, type HandlingPolicy, resolveHandling } from './policies.ts'

/** The points of one dossier; null for an index without figures. */
export interface DossierPoints {
  readonly id: string
  readonly points: Readonly<Record<DossierIndex, Points | null>>
  /** The open questions that bore on them. */
  readonly choices: readonly HandlingPolicy[]
}

/** Points with the questions that bore on them. */
type Award = readonly [points: Points | null, ...choices: HandlingPolicy[]]

const unknown: Award = [null]

const timePoints = (timing: DossierFigures['total'], answers: HandlingPolicies): Award => {
  if (timing === null) return unknown
  const { points, sameDay } = paceOf(timing, answers)
  return sameDay ? [points, 'earlyBy'] : [points]
}

const unitPoints = (
  units: DossierFigures['units'],
  unit: string | undefined,
  answers: HandlingPolicies,
): Award => {
  const own = (units ?? []).filter((each) => unit === undefined || each.unit === unit)
  const awards = own.map(({ timing }) => timePoints(timing, answers))
  const sorted = awards.toSorted(([a], [b]) => (a ?? 0) - (b ?? 0))
  const [lowest, highest] = [sorted[0], sorted.at(-1)]
  if (lowest === undefined || highest === undefined) return unknown
  if (lowest[0] === highest[0]) return lowest
  const [points, ...choices] = answers.severalUnits === 'lowest' ? lowest : highest
  return [points, ...choices, 'severalUnits']
}

const contactPoints = (contacts: DossierFigures['contacts'], answers: HandlingPolicies): Award => {
  if (contacts === null) return unknown
  const counted = (times: number): Points => (times === 0 ? 2 : times === 1 ? 1 : 0)
  const { times, applicantsFault } = contacts
  const all = counted(times)
  const own = counted(times - applicantsFault)
  if (all === own) return [all]
  if (answers.applicantsFault === 'not-counted') return [own, 'applicantsFault']
  return [all === 0 ? 1 : all, 'applicantsFault']
}

const agencyCount = (agencies: DossierFigures['agencies'], answers: HandlingPolicies): Award => {
  if (agencies === null) return unknown
  const { desk, required, others } = agencies
  if (others === 0) return [desk || required > 0 ? 1 : 2]
  if (desk || others > 1) return [0]
  return [answers.oneOtherAgency === 'one' ? 1 : 0, 'oneOtherAgency']
}

const attitudePoints = (
  complaints: DossierFigures['complaints'],
  total: DossierFigures['total'],
  answers: HandlingPolicies,
): Award => {
  if (complaints === null) return unknown
  if (complaints.made > complaints.verifiedFalse) return [0]
  const time = timePoints(total, answers)
  if (time[0] !== 0) return time
  const late = { zero: 0, one: 1, 'left-out': null } as const
  return [late[answers.lateWithoutComplaint], 'lateWithoutComplaint']
}

/**
 * The points of one dossier for the indices 1, 2, 3, 4 and 7. With `unit`, index 2 is that unit’s alone. What the
 * circular leaves open is answered by `policies` and named in `choices`. Moments have to carry their offset, otherwise
 * it throws `QuytrinhError` (`moment-unreadable`).
 *
 * Source: TT 01/2018/TT-VPCP, Đ.13.
 *
 * @example
 * ```ts
 * import { dossierPoints } from 'quytrinh/measure'
 *
 * const { points, choices } = dossierPoints({
 *   id: 'H01',
 *   total: { allowed: 10, actual: 12 },
 *   units: null,
 *   contacts: { times: 1, applicantsFault: 0 },
 *   agencies: { desk: true, required: 0, others: 0 },
 *   complaints: { made: 0, verifiedFalse: 0 },
 * })
 * points //=> { 1: 0, 2: null, 3: 1, 4: 1, 7: 0 }
 * choices //=> ['lateWithoutComplaint']
 * ```
 */
export const dossierPoints = (
  figures: DossierFigures,
  { policies, unit }: { readonly policies?: Partial<HandlingPolicies>; readonly unit?: string } = {},
): DossierPoints => {
  const answers = resolveHandling(policies)
  const awards = {
    1: timePoints(figures.total, answers),
    2: unitPoints(figures.units, unit, answers),
    3: contactPoints(figures.contacts, answers),
    4: agencyCount(figures.agencies, answers),
    7: attitudePoints(figures.complaints, figures.total, answers),
  }
  const { 1: one, 2: two, 3: three, 4: four, 7: seven } = awards
  const choices = Object.values(awards).flatMap(([, ...made]) => made)
  return freeze(
    {
      id: figures.id,
      points: { 1: one[0], 2: two[0], 3: three[0], 4: four[0], 7: seven[0] },
      choices: [...new Set(choices)],
    },
    true,
  )
}
