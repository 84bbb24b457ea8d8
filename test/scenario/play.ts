import {
  type Actor,
  advance,
  type Dossier,
  type EventOf,
  type Names,
  type Result,
  tryAdvance,
} from '../../src/index.ts'

/** When in Vietnam (`2019-03-04 08:00`), who in which role, what. */
export type Line<N extends Names> = readonly [at: string, by: Actor, role: N['role'], event: EventOf<N>]

/** `2019-03-04 08:00` in Vietnam as a moment. */
export const momentOf = (at: string): string => `${at.replace(' ', 'T')}:00+07:00`

/** A person in one role. */
const acting = ({ id, name }: Actor, role: string): Actor => ({
  id,
  ...(name === undefined ? {} : { name }),
  roles: [role],
})

/** Reports what happened, in order. */
export const tell = <N extends Names>(dossier: Dossier<N>, lines: readonly Line<N>[]): Dossier<N> =>
  lines.reduce<Dossier<N>>(
    (current, [at, by, role, event]) => advance(current, event, { at: momentOf(at), by: acting(by, role) }),
    dossier,
  )

/** Tries what may be refused. */
export const attempt = <N extends Names>(
  dossier: Dossier<N>,
  [at, by, role, event]: Line<N>,
): Result<Dossier<N>> => tryAdvance(dossier, event, { at: momentOf(at), by: acting(by, role) })

/** Why something was refused, in Vietnamese; empty when it was not. */
export const refusalOf = (tried: Result<unknown>): string =>
  tried.ok ? '' : tried.issues.map(({ message }) => message.vi).join(' ')
