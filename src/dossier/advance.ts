import { freeze } from 'immer'
import { failure, type Result, success, unwrap } from '../issue/index.ts'
import {
  attempt,
  type EventOf,
  limitsAsked,
  type Names,
  type Outcome,
  type Procedure,
  rolesOf,
  type Transition,
  tableOf,
  transitionsOf,
} from '../procedure/index.ts'
import { type Calendar, type Moment, tryParseMoment, vietnam } from '../time/index.ts'
import { type Actor, readActor, signatureOf } from './actor.ts'
import { advanceClocks, startedRows } from './clocks.ts'
import { lapsedLimits } from './deadlines.ts'
import type { Dossier } from './dossier.ts'
import type { DeadlineOptions } from './due-day.ts'
import { extensionIssues } from './extension.ts'
import { readFields } from './fields.ts'
import { type JournalEntry, seal } from './journal/index.ts'
import { isInForce, isPossible, possibleEvents } from './possible.ts'
import { refusals } from './refusal.ts'
import { excludingFact, separatedRole } from './separation.ts'

/** When an event happened, who reports it, and on which calendar lapses are judged. */
export interface Report {
  /** The moment, with its offset: `2026-02-06T09:15:00+07:00`. Never read from a clock inside. */
  readonly at: string
  readonly by: Actor
  /** Vietnam's calendar unless given. */
  readonly calendar?: Calendar
  /** The agency's policies, for the lapses a guard asks about. */
  readonly policies?: DeadlineOptions['policies']
}

/** An event as it comes in: its name and its fields. */
export interface IncomingEvent {
  readonly type: string
  readonly [field: string]: unknown
}

/** Every limit whose lapse the step's events ask about. */
export const askedIn = ({ procedure, step }: Dossier): readonly string[] => [
  ...new Set(
    Object.keys(procedure.events).flatMap((event) =>
      transitionsOf(procedure, step, event).flatMap(({ when }) =>
        when === undefined ? [] : limitsAsked(when),
      ),
    ),
  ),
]

const outcomeOf = (procedure: Procedure, step: string): Outcome | null =>
  procedure.steps[step]?.outcome ?? null

const momentOf = (dossier: Dossier, at: string): Result<Moment> => {
  const read = tryParseMoment(at)
  if (!read.ok) return failure(...read.issues.map((issue) => ({ ...issue, path: 'at' })))
  const last = dossier.journal.at(-1)?.at
  return last !== undefined && Date.parse(read.value) < Date.parse(last)
    ? failure(refusals.beforeLast(dossier, read.value, last))
    : read
}

const roleOf = (dossier: Dossier, event: string, by: Actor): Result<string> => {
  const role = rolesOf(dossier.procedure, event).find((allowed) => by.roles.includes(allowed))
  if (role === undefined) return failure(refusals.role(dossier, event, by))
  const other = separatedRole(dossier, by.id, role)
  return other === undefined ? success(role) : failure(refusals.separation(dossier, by, role, other))
}

/** A report whose lapses are told, not computed. */
export interface Told {
  readonly at: string
  readonly by: Actor
  readonly calendar: JournalEntry['calendar']
  /** The limits, among those asked, that have run out at the moment. */
  readonly lapsed: (asked: readonly string[], at: Moment) => readonly string[]
}

interface Accepted {
  readonly role: string
  readonly at: Moment
  readonly fields: { readonly given: Parameters<typeof seal>[0]['payload'] }
  readonly lapsed: readonly string[]
  readonly transition: Transition
  readonly state: {
    readonly step: string
    readonly pending: readonly string[]
    readonly facts: Dossier['facts']
  }
}

const record = (dossier: Dossier, event: string, { by, calendar }: Told, accepted: Accepted): Dossier => {
  const outcome = outcomeOf(dossier.procedure, accepted.state.step)
  const after = { ...dossier, ...accepted.state, outcome }
  const { clocks, started } = advanceClocks(dossier.clocks, {
    after,
    from: dossier.step,
    event,
    at: accepted.at,
    effects: accepted.transition.do ?? [],
  })
  const last = dossier.journal.at(-1)
  const entry = seal(
    {
      seq: dossier.journal.length + 1,
      at: accepted.at,
      by: signatureOf(by, accepted.role),
      event,
      payload: accepted.fields.given,
      from: dossier.step,
      to: accepted.state.step,
      ...(accepted.lapsed.length === 0 ? {} : { lapsed: accepted.lapsed }),
      limits: startedRows(clocks, started),
      calendar: { id: calendar.id, version: calendar.version },
    },
    last ?? null,
  )
  return freeze({ ...after, clocks, journal: [...dossier.journal, entry] }, true)
}

/** {@link tryAdvance} with the calendar named and the lapses told: how a journal is replayed. */
export const advanceKnowing = (dossier: Dossier, incoming: IncomingEvent, report: Told): Result<Dossier> => {
  const { type, ...payload }: Partial<IncomingEvent> = Object(incoming)
  if (typeof type !== 'string') return failure(refusals.noEvent(incoming))
  if (dossier.outcome !== null) return failure(refusals.closed(dossier))
  const event = Object.hasOwn(dossier.procedure.events, type) ? dossier.procedure.events[type] : undefined
  const at = momentOf(dossier, report.at)
  if (!at.ok) return at
  const lapsed = report.lapsed(askedIn(dossier), at.value)
  const possible = () => possibleEvents(dossier, lapsed, at.value)
  if (event === undefined) return failure(refusals.unknownEvent(dossier, type, possible()))
  const around = { regime: dossier.regime, settings: dossier.settings, lapsed }
  const table = tableOf(dossier.procedure)
  if (!table.entries.get(dossier.step)?.rows.has(type))
    return failure(refusals.notHere(dossier, type, possible()))
  if (!isInForce(dossier, type, at.value))
    return failure(refusals.notInForce(dossier, type, at.value, possible()))
  const by = readActor(report.by)
  if (!by.ok) return by
  const role = roleOf(dossier, type, by.value)
  if (!role.ok) return role
  const fields = readFields(event.payload, payload, type)
  if (!fields.ok)
    return isPossible(dossier, type, lapsed)
      ? fields
      : failure(
          refusals.guard(dossier, type, transitionsOf(dossier.procedure, dossier.step, type), possible(), {
            ...around,
            facts: dossier.facts,
          }),
        )
  const named = excludingFact(dossier, by.value.id, type, { ...dossier.facts, ...fields.value.read })
  if (named !== undefined) return failure(refusals.ownWork(dossier, type, by.value, possible()))
  const tried = attempt(table, dossier, type, fields.value.read, around)
  if (tried.accepted)
    return success(
      record(
        dossier,
        type,
        { ...report, by: by.value },
        {
          role: role.value,
          at: at.value,
          fields: fields.value,
          lapsed,
          transition: tried.transition,
          state: tried.state,
        },
      ),
    )
  return failure(
    tried.refusal === 'guard'
      ? refusals.guard(dossier, type, tried.transitions, possible(), {
          ...around,
          facts: { ...dossier.facts, ...fields.value.read },
        })
      : refusals.notHere(dossier, type, possible()),
  )
}

/**
 * Reports an event to a dossier: a new frozen dossier with its journal entry, or the reasons why not, in both
 * languages. Role, separation of duties, payload, guard and the order of moments are all checked here.
 */
export function tryAdvance<N extends Names>(
  dossier: Dossier<N>,
  event: EventOf<N>,
  report: Report,
): Result<Dossier<N>>
export function tryAdvance(
  dossier: Dossier,
  event: IncomingEvent,
  { at, by, calendar = vietnam, policies = {} }: Report,
): Result<Dossier> {
  const lapsed: Told['lapsed'] = (asked, moment) =>
    lapsedLimits(dossier, asked, calendar, moment, { policies })
  const next = advanceKnowing(dossier, event, { at, by, calendar, lapsed })
  if (!next.ok) return next
  const moment = next.value.journal.at(-1)?.at ?? at
  const wrong = extensionIssues(dossier, event, calendar, moment, { policies })
  return wrong.length === 0 ? next : failure(...wrong)
}

/**
 * {@link tryAdvance} for when a refusal is an error.
 *
 * @throws QuytrinhError with the reasons.
 */
export function advance<N extends Names>(dossier: Dossier<N>, event: EventOf<N>, report: Report): Dossier<N>
export function advance(dossier: Dossier, event: IncomingEvent, report: Report): Dossier {
  return unwrap(tryAdvance(dossier, event, report))
}
