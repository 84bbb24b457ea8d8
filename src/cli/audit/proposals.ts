import { evidence, type Proposal } from '../../audit/index.ts'
import type { Dossier } from '../../dossier/index.ts'
import type { Issue } from '../../issue/index.ts'
import type { Moment } from '../../time/index.ts'
import { seenAt } from '../dossier-view.ts'
import type { Workspace } from '../workspace.ts'
import { dossiersIn, type Period, unitOfPerson, unitsOf } from './audited-dossiers.ts'
import { roleHolders } from './people.ts'

/** A finding that a journal suggests, and the units it is about. */
export interface UnitProposal extends Proposal {
  readonly units: readonly string[]
}

/** The unit of whoever reported the event, for a form; the units whose people stand in the journal, for the rest. */
const unitsAbout = (
  { kind, entries }: Proposal,
  dossier: Dossier,
  workspace: Workspace,
): readonly string[] => {
  const reporters = dossier.journal.filter(({ seq }) => kind === 'blankForm' && entries.includes(seq))
  const own = reporters.flatMap(({ by }) => unitOfPerson(by.id, workspace) ?? [])
  return own.length === 0 ? unitsOf(dossier, workspace) : own
}

/**
 * What the dossiers of a period show by themselves at a moment; only what is about some units when they are named. A
 * dossier on which nobody with a unit worked counts for every unit.
 */
export const proposalsIn = async (
  workspace: Workspace,
  period: Period,
  now: Moment,
  audited?: readonly string[],
): Promise<{ readonly proposals: readonly UnitProposal[]; readonly broken: readonly Issue[] }> => {
  const { dossiers, broken } = await dossiersIn(workspace, period)
  const { calendar, policies } = workspace
  const proposals = dossiers.flatMap((dossier) => {
    const people = roleHolders(workspace, dossier.procedure)
    return evidence([dossier], calendar, seenAt(dossier, now), { people, policies }).flatMap((proposal) => {
      const units = unitsAbout(proposal, dossier, workspace)
      const own = audited === undefined ? units : units.filter((unit) => audited.includes(unit))
      if (units.length > 0 && own.length === 0) return []
      return [{ ...proposal, units: own.length === 0 ? (audited ?? []) : own }]
    })
  })
  return { proposals, broken }
}
