import type { AuditedDossier } from '../../audit/index.ts'
import type { Dossier } from '../../dossier/index.ts'
import { everyDossier } from '../every-dossier.ts'
import type { Workspace } from '../workspace.ts'
import { isAudit } from './audit.ts'

/** A period of civil days, both ends with it. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** The twelve months up to a day. */
export const yearUpTo = (day: string): Period => ({
  from: `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`,
  to: day,
})

const isAlive = ({ received, journal, outcome }: Dossier, { from, to }: Period): boolean =>
  received.slice(0, 10) <= to && (outcome === null || (journal.at(-1)?.at ?? received).slice(0, 10) >= from)

/** The dossiers worked on in a period, the audits themselves left out, and an issue for each that cannot be read. */
export const dossiersIn = async (workspace: Workspace, period: Period) => {
  const { dossiers, broken } = await everyDossier(workspace)
  return { dossiers: dossiers.filter((each) => !isAudit(each) && isAlive(each, period)), broken }
}

/** The unit of a person of the agency; undefined for anyone else and for who belongs to none. */
export const unitOfPerson = (person: string, { profile }: Workspace): string | undefined =>
  profile.people.find(({ id }) => id === person)?.unit

/** The units whose people stand in the journal of a dossier. */
export const unitsOf = ({ journal }: Dossier, workspace: Workspace): readonly string[] => [
  ...new Set(journal.flatMap(({ by }) => unitOfPerson(by.id, workspace) ?? [])),
]

/** Dossiers by the unit they belong to: each once for every unit whose people worked on it. */
export const byUnit = (dossiers: readonly Dossier[], workspace: Workspace): readonly AuditedDossier[] =>
  dossiers.flatMap((dossier) =>
    unitsOf(dossier, workspace).map((unit) => ({ id: dossier.id, journal: dossier.journal, unit })),
  )
