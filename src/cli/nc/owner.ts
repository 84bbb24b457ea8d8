import type { Procedure } from '../../procedure/index.ts'
import { text } from '../../text/index.ts'
import { refused } from '../fault.ts'
import { heldIn } from '../held-roles.ts'
import { personNamed } from '../people.ts'
import type { Workspace } from '../workspace.ts'

/** A Fault, with who does, unless a person of the profile holds the role of this procedure that a field names them for. */
export const needHolder = (id: string, role: string, procedure: Procedure, workspace: Workspace): void => {
  const option = `--set ${role}`
  const holds = (person: string): boolean =>
    personNamed(person, option, workspace, procedure).roles.includes(role)
  if (holds(id)) return
  const { people, roles } = workspace.profile
  const holders = people.filter((person) => holds(person.id)).map((person) => person.id)
  const title = procedure.roles[role]?.title ?? text(role, role)
  const granting = Object.keys(roles).filter((name) =>
    heldIn(roles[name]?.holds ?? [], procedure.id).includes(role),
  )
  throw refused({
    code: 'role-not-held',
    path: option,
    message: text(
      `"${id}" không giữ vai trò "${title.vi}" (${role}) trong quy trình này. ${holders.length === 0 ? `Chưa ai giữ; ghi vai trò ${granting.join(', ') || role} cho một người trong quytrinh.json › people` : `Người giữ: ${holders.join(', ')}`}.`,
      `"${id}" does not hold the role "${title.en}" (${role}) in this procedure. ${holders.length === 0 ? `Nobody does yet; give someone in quytrinh.json › people the role ${granting.join(', ') || role}` : `Those who do: ${holders.join(', ')}`}.`,
    ),
    expected: holders,
    received: id,
  })
}
