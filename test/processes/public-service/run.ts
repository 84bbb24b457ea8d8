import { oneStop } from '../../../processes/public-service/one-stop.ts'
import { type Actor, type Dossier, open, systemActor, tryAdvance } from '../../../src/dossier/index.ts'
import type { Result } from '../../../src/issue/index.ts'
import type { OneStopNames, Row, Scenario } from '../../data/scenario/one-stop/scenario.ts'

/** `2026-02-06 09:15` in Vietnam as a moment. */
export const momentOf = (at: string): string => `${at.replace(' ', 'T')}:00+07:00`

/** One person for each role, so that separation of duties is kept. */
export const actorOf = (role: string): Actor =>
  role === 'system' ? systemActor : { id: `${role}-1`, name: role, roles: [role] }

export const send = (dossier: Dossier<OneStopNames>, [at, role, event]: Row): Result<Dossier<OneStopNames>> =>
  tryAdvance(dossier, event, { at: momentOf(at), by: actorOf(role) })

/** Plays a scenario up to the event that is refused. */
export const play = (scenario: Scenario): Dossier<OneStopNames> => {
  const { facts, settings, limits } = scenario
  let dossier = open(oneStop, {
    id: 'H58.12-260206-0001',
    at: momentOf(scenario.received),
    by: actorOf('receiver'),
    ...(facts === undefined ? {} : { facts }),
    ...(settings === undefined ? {} : { settings }),
    ...(limits === undefined ? {} : { limits }),
  })
  for (const row of scenario.events) {
    const next = send(dossier, row)
    if (!next.ok)
      throw new Error(`${row[2].type}: ${next.issues.map(({ message }) => message.en).join('; ')}`)
    dossier = next.value
  }
  return dossier
}
