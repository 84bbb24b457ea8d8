import type { Procedure } from '../procedure/index.ts'
import { text } from '../text/index.ts'
import { didYouMean } from './did-you-mean.ts'
import type { Frame } from './frame.ts'
import type { Profile } from './profile.ts'

/** A warning for each procedure role an agency's roles hold that no procedure has: most likely misspelt. */
export const strangeHolds = (
  { roles }: Pick<Profile, 'roles'>,
  procedures: readonly Procedure[],
  frame: Frame,
): readonly string[] => {
  const known = [
    ...new Set(
      procedures.flatMap((procedure) =>
        Object.keys(procedure.roles).flatMap((role) => [role, `${procedure.id}/${role}`]),
      ),
    ),
  ]
  return Object.entries(roles).flatMap(([role, { holds }]) =>
    holds
      .filter((held) => !known.includes(held))
      .map((held) => {
        const near = didYouMean(held, known)
        const place = `quytrinh.json › roles.${role}.holds`
        return frame.say(
          text(
            `${place}: không quy trình nào có vai trò "${held}".${near.vi}`,
            `${place}: no procedure has a role "${held}".${near.en}`,
          ),
        )
      }),
  )
}
