import { type Candidate, populationOf } from '../../audit/index.ts'
import type { Dossier } from '../../dossier/index.ts'
import type { Moment } from '../../time/index.ts'
import { seenAt } from '../dossier-view.ts'
import type { Workspace } from '../workspace.ts'

/** The events of the one-stop desk by which a dossier goes back; other procedures have none of these. */
const sentBack = ['requestIntakeSupplement', 'requestSupplement', 'returnDraft'] as const

/** Dossiers of a workspace as a population, each seen at a moment its journal allows. */
export const populationIn = (
  dossiers: readonly Dossier[],
  now: Moment,
  { calendar }: Workspace,
): readonly Candidate[] =>
  dossiers.flatMap((dossier) =>
    populationOf([dossier], calendar, seenAt(dossier, now), { officer: 'caseOfficer', returned: sentBack }),
  )
