import { type Names, rolesOf } from '../procedure/index.ts'
import type { Text } from '../text/index.ts'
import { type Calendar, parseMoment, vietnam } from '../time/index.ts'
import type { Actor } from './actor.ts'
import { askedIn } from './advance.ts'
import { lapsedLimits } from './deadlines.ts'
import type { Dossier } from './dossier.ts'
import type { DeadlineOptions } from './due-day.ts'
import { possibleEvents } from './possible.ts'
import { excludingFact, separatedRole } from './separation.ts'

/** An event someone could report now. */
export interface AllowedEvent<N extends Names = Names> {
  readonly event: N['event']
  readonly title: Text
  /** The role it would be reported in. */
  readonly role: string
  /** The fields it takes; whether they suffice is decided when it is reported. */
  readonly fields: readonly string[]
}

/**
 * What someone could report now: events the step accepts, whose guard may hold with the right payload, in a role
 * they hold, that neither a separation of duties nor their own part in the work closes to them.
 */
export function allowed<N extends Names>(
  dossier: Dossier<N>,
  actor: Actor,
  at: string,
  calendar?: Calendar,
  options?: DeadlineOptions,
): readonly AllowedEvent<N>[]
export function allowed(
  dossier: Dossier,
  actor: Actor,
  at: string,
  calendar: Calendar = vietnam,
  options: DeadlineOptions = {},
): readonly AllowedEvent[] {
  const { procedure } = dossier
  const moment = parseMoment(at)
  const lapsed = lapsedLimits(dossier, askedIn(dossier), calendar, moment, options)
  return possibleEvents(dossier, lapsed, moment).flatMap((event) => {
    const role = rolesOf(procedure, event).find((one) => actor.roles.includes(one))
    const definition = procedure.events[event]
    if (role === undefined || definition === undefined) return []
    if (separatedRole(dossier, actor.id, role) !== undefined) return []
    if (excludingFact(dossier, actor.id, event, dossier.facts) !== undefined) return []
    return [{ event, title: definition.title, role, fields: Object.keys(definition.payload?.shape ?? {}) }]
  })
}
