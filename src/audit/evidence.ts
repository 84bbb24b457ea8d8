import { freeze } from 'immer'
import { type DeadlineOptions, type Dossier, deadlines } from '../dossier/index.ts'
import { type Calendar, type Moment, parseMoment } from '../time/index.ts'
import { missingApologies } from './evidence/apology.ts'
import { blankForms } from './evidence/blank-form.ts'
import { lateness } from './evidence/late.ts'
import { brokenSeparations, type RoleHolder, rolesNotHeld } from './evidence/roles.ts'
import type { Proposal } from './proposal.ts'

/** What the agency knows beside its dossiers. */
export interface EvidenceOptions extends DeadlineOptions {
  /** The people of the agency and the roles they hold; without them no role is judged. */
  readonly people?: readonly RoleHolder[]
  /** The procedures whose open dossiers are corrective or preventive actions, by id. */
  readonly actions?: readonly string[]
}

const actionProcedures = ['nonconformity', 'corrective-action', 'preventive-action'] as const

/**
 * What dossiers show by themselves at a moment, as proposed findings in the order of the dossiers: limits that were or
 * are late, apologies that were not made, forms left blank, separated roles in one hand, roles not held, overdue
 * corrective actions. Each names its criterion and the journal entries it rests on, and no person. An auditor accepts
 * or rejects each.
 *
 * @throws QuytrinhError when a deadline lies outside the calendar, or `now` before the last entry of a journal.
 */
export const evidence = (
  dossiers: readonly Dossier[],
  calendar: Calendar,
  now: Moment,
  { people, actions = actionProcedures, ...options }: EvidenceOptions = {},
): readonly Proposal[] => {
  const moment = parseMoment(now)
  return freeze(
    dossiers.flatMap((dossier) => {
      const all = deadlines(dossier, calendar, moment, options)
      return [
        ...lateness(dossier, all, moment, actions),
        ...missingApologies(dossier, all),
        ...blankForms(dossier),
        ...brokenSeparations(dossier),
        ...(people === undefined ? [] : rolesNotHeld(dossier, people)),
      ]
    }),
    true,
  )
}
