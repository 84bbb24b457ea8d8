import type { Issue } from '../issue/index.ts'
import type { Procedure } from '../procedure/index.ts'
import { formatNumber, text, unaccent } from '../text/index.ts'
import type { Frame } from './frame.ts'
import { heldIn } from './held-roles.ts'
import { unitRoles } from './people.ts'
import { counted } from './plural.ts'
import type { Workspace } from './workspace.ts'

/** The roles of a procedure that nobody of the agency can act in: no role holds them, nobody is of their unit. */
export const unheldRoles = (procedure: Procedure, { profile }: Workspace): readonly string[] => {
  const held = new Set([
    ...Object.values(profile.roles).flatMap(({ holds }) => heldIn(holds, procedure.id)),
    ...profile.people.flatMap(({ unit }) => unitRoles(unit, profile, procedure)),
  ])
  return Object.entries(procedure.roles)
    .filter(([role, { outside }]) => outside !== true && !held.has(role))
    .map(([role]) => role)
}

const unitCode = (title: string): string =>
  unaccent(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

/** How to give roles that nobody holds, below a refusal; nothing when someone holds them. */
export const roleNotes = (
  issues: readonly Issue[],
  procedure: Procedure,
  workspace: Workspace,
  frame: Frame,
): readonly string[] => {
  const asked = issues.flatMap(({ code, expected }) =>
    code === 'role-not-allowed' && expected !== undefined && !('vi' in expected) ? expected : [],
  )
  const unheld = unheldRoles(procedure, workspace)
  if (asked.length === 0 || !asked.every((role) => unheld.includes(role))) return []
  return asked.map((role) => {
    const title = procedure.roles[role]?.title ?? text(role, role)
    return frame.say(
      text(
        `Chưa ai trong cơ quan giữ vai trò "${title.vi}". Sửa quytrinh.json: thêm đơn vị vào units (mã "${unitCode(title.vi)}" hoặc tên "${title.vi}") rồi ghi unit cho người thuộc đơn vị đó; hoặc thêm "${role}" vào roles › holds.`,
        `Nobody of the agency holds the role "${title.en}". In quytrinh.json, add the unit to units (code "${unitCode(title.vi)}" or name "${title.vi}") and give its people that unit; or add "${role}" to roles › holds.`,
      ),
    )
  })
}

/** The roles of procedures nobody of the agency can act in, in one line; nothing when every role is held. */
export const unheldLines = (
  procedures: readonly Procedure[],
  workspace: Workspace,
  frame: Frame,
): readonly string[] => {
  const titles = procedures.flatMap((procedure) =>
    unheldRoles(procedure, workspace).map((role) =>
      frame.say(procedure.roles[role]?.title ?? text(role, role)),
    ),
  )
  const names = [...new Set(titles)]
  if (names.length === 0) return []
  const shown = names.slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '')
  return [
    frame.say(
      text(
        `${formatNumber(names.length, 'vi')} vai trò chưa ai giữ: ${shown}. Sửa quytrinh.json: thêm đơn vị cùng mã hoặc tên vào units rồi ghi unit cho người thuộc đơn vị, hoặc thêm vai trò vào roles › holds.`,
        `${counted(names.length, 'role')} held by nobody: ${shown}. In quytrinh.json, add units of that code or name and give people their unit, or add the role to roles › holds.`,
      ),
    ),
  ]
}
