import { type Actor, systemActor } from '../dossier/index.ts'
import type { Procedure } from '../procedure/index.ts'
import { text, unaccent } from '../text/index.ts'
import type { Input } from './command.ts'
import { didYouMean } from './did-you-mean.ts'
import { unreadable } from './fault.ts'
import { heldIn } from './held-roles.ts'
import { missingOption } from './usage-issue.ts'
import type { Workspace } from './workspace.ts'

/** The procedure roles that stand for a unit: those titled with its code or its name. */
export const unitRoles = (
  unit: string | undefined,
  { units }: Workspace['profile'],
  { roles }: Procedure,
): readonly string[] => {
  const found = units.find(({ code }) => code === unit)
  if (found === undefined) return []
  const names = [found.code, found.name].map(plain)
  return Object.entries(roles).flatMap(([role, { title }]) => (names.includes(plain(title.vi)) ? [role] : []))
}

const plain = (name: string): string => unaccent(name).replace(/[^a-z0-9]/g, '')

/** Whoever `--by` names: a person of the profile with the procedure roles their own roles hold, or `system`. */
export const actorOf = (input: Input, workspace: Workspace, procedure: Procedure): Actor => {
  const id = input.text('by')
  const ids = workspace.profile.people.map((person) => person.id)
  if (id === undefined)
    throw unreadable(
      missingOption(
        '--by',
        text(
          `người thực hiện. Có: ${ids.join(', ') || '(chưa có ai)'}`,
          `who does it. There are: ${ids.join(', ') || '(nobody)'}`,
        ),
      ),
    )
  return id === systemActor.id ? systemActor : personNamed(id, '--by', workspace, procedure)
}

/** A person of the profile named by an option, with the procedure roles their own roles hold; a Fault when there is none. */
export const personNamed = (
  id: string,
  option: string,
  { profile }: Workspace,
  procedure: Procedure,
): Actor => {
  const ids = profile.people.map((person) => person.id)
  const near = didYouMean(id, ids)
  const person = profile.people.find((each) => each.id === id)
  if (person === undefined)
    throw unreadable({
      code: 'person-unknown',
      path: option,
      message: text(
        `Không có "${id}" trong quytrinh.json › people.${near.vi} Có: ${ids.join(', ') || '(chưa có ai)'}.`,
        `There is no "${id}" in quytrinh.json › people.${near.en} There are: ${ids.join(', ') || '(nobody)'}.`,
      ),
      expected: ids,
      received: id,
    })
  const roles = person.roles.flatMap((role) => [
    role,
    ...heldIn(profile.roles[role]?.holds ?? [], procedure.id),
  ])
  return {
    id,
    name: person.name,
    roles: [...new Set([...roles, ...unitRoles(person.unit, profile, procedure)])],
  }
}
