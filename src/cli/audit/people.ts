import type { AuditPerson, RoleHolder } from '../../audit/index.ts'
import type { Actor } from '../../dossier/index.ts'
import type { Procedure } from '../../procedure/index.ts'
import type { AuditPrint } from '../../report/index.ts'
import type { Moment } from '../../time/index.ts'
import type { Input } from '../command.ts'
import type { Frame } from '../frame.ts'
import { printOf } from '../out.ts'
import { actorOf, unitRoles } from '../people.ts'
import type { Workspace } from '../workspace.ts'

/** The people of the agency with their units, as independence is judged by them. */
export const auditPeople = ({ profile }: Workspace): readonly AuditPerson[] =>
  profile.people.map(({ id, unit = '' }) => ({ id, unit }))

/** The people of the agency with the roles of a procedure that they hold. */
export const roleHolders = ({ profile }: Workspace, procedure: Procedure): readonly RoleHolder[] =>
  profile.people.map(({ id, roles, unit }) => ({
    id,
    roles: [
      ...roles.flatMap((role) => [role, ...(profile.roles[role]?.holds ?? [])]),
      ...unitRoles(unit, profile, procedure),
    ],
  }))

/** Someone named by another option than `--by`, as who does it. */
export const actorNamed = (id: string, input: Input, workspace: Workspace, procedure: Procedure): Actor =>
  actorOf({ ...input, text: (name) => (name === 'by' ? id : input.text(name)) }, workspace, procedure)

/** Who prints a document of an audit, with the names of units and people. */
export const auditPrint = (workspace: Workspace, frame: Frame, at: Moment): AuditPrint => {
  const { units, people, edition } = workspace.profile
  return {
    ...printOf(workspace, frame, at),
    units: Object.fromEntries(units.map(({ code, name }) => [code, name])),
    people: Object.fromEntries(people.map(({ id, name }) => [id, name])),
    edition,
  }
}

/** The name of a unit, or its code where the profile has none. */
export const unitTitle = (code: string, { profile }: Workspace): string =>
  profile.units.find((unit) => unit.code === code)?.name ?? code
