import { freeze } from 'immer'
import { failure, type Issue, type Result, success, unwrap } from '../issue/index.ts'
import {
  type DeepReadonly,
  initialState,
  type Names,
  type Procedure,
  procedureJson,
  type SettingsOf,
  tableOf,
} from '../procedure/index.ts'
import { formatMoment } from '../text/index.ts'
import { formatDay, momentDay, tryParseMoment, vietnam } from '../time/index.ts'
import { readActor, signatureOf } from './actor.ts'
import type { Report } from './advance.ts'
import { advanceClocks, startedRows } from './clocks.ts'
import type { AppliedLimit, Dossier } from './dossier.ts'
import { readFields } from './fields.ts'
import { readId } from './id.ts'
import { type CitedDocument, hashJson, type JournalEntry, seal } from './journal/index.ts'
import { openingRole, overridesJson, readCites, readOverrides, readSettings } from './opening.ts'
import { regimeAt } from './regime.ts'

/** What a dossier is opened with. */
export interface Opening<N extends Names = Names> extends Report {
  /** Unique in the agency: `H58.12-260206-0001`. */
  readonly id: string
  /** When it was received; decides the regime. The moment of opening unless given. */
  readonly received?: string
  readonly facts?: { readonly [F in keyof N['facts']]?: DeepReadonly<N['facts'][F]> }
  /** The agency's settings; the procedure's defaults otherwise. */
  readonly settings?: SettingsOf<N>
  /** Limits that sector law sets otherwise, with their basis. */
  readonly limits?: { readonly [L in N['limit']]?: AppliedLimit }
  /** The controlled documents it follows, kept in its journal; `quytrinh/document` checks that they are in force. */
  readonly cites?: readonly CitedDocument[]
}

const hashes = new WeakMap<Procedure, string>()

/** The hash of a procedure: SHA-256 over the canonical JSON of its literal. Made once for each procedure. */
export const procedureHash = (procedure: Procedure): string => {
  const known = hashes.get(procedure)
  if (known !== undefined) return known
  const hash = hashJson(procedureJson(procedure))
  hashes.set(procedure, hash)
  return hash
}

const receivedLater = (received: string, at: string): Issue => ({
  code: 'received-after-opening',
  path: 'received',
  message: {
    vi: `Thời điểm tiếp nhận ${formatMoment(received, 'vi')} muộn hơn thời điểm mở hồ sơ ${formatMoment(at, 'vi')}.`,
    en: `The moment of receipt, ${formatMoment(received, 'en')}, is later than that of opening, ${formatMoment(at, 'en')}.`,
  },
  received,
})

/** What a dossier is opened with, as it is typed in or read from a journal. */
export interface LooseOpening extends Omit<Opening, 'settings' | 'limits' | 'calendar'> {
  readonly settings?: Readonly<Record<string, unknown>>
  readonly limits?: Readonly<Record<string, unknown>>
}

/** {@link tryOpen} with the calendar only named: how a journal is replayed. */
export const openOn = (
  procedure: Procedure,
  opening: LooseOpening,
  calendar: JournalEntry['calendar'],
): Result<Dossier> => {
  const id = readId(opening.id, 'id')
  if (!id.ok) return id
  const by = readActor(opening.by)
  if (!by.ok) return by
  const at = tryParseMoment(opening.at)
  if (!at.ok) return failure(...at.issues.map((issue) => ({ ...issue, path: 'at' })))
  const received = opening.received === undefined ? at : tryParseMoment(opening.received)
  if (!received.ok) return failure(...received.issues.map((issue) => ({ ...issue, path: 'received' })))
  if (Date.parse(received.value) > Date.parse(at.value))
    return failure(receivedLater(received.value, at.value))
  const regime = regimeAt(procedure, formatDay(momentDay(received.value)))
  if (!regime.ok) return regime
  const role = openingRole(procedure, by.value)
  if (!role.ok) return role
  const facts = readFields(procedure.facts, opening.facts ?? {}, 'facts')
  if (!facts.ok) return facts
  const settings = readSettings(procedure, opening.settings ?? {})
  if (!settings.ok) return settings
  const overrides = readOverrides(procedure, opening.limits ?? {})
  if (!overrides.ok) return overrides
  const documents = readCites(opening.cites ?? [])
  if (!documents.ok) return documents

  const state = initialState(tableOf(procedure), facts.value.read, {
    regime: regime.value,
    settings: settings.value,
    lapsed: [],
  })
  const dossier: Dossier = {
    id: id.value,
    procedure,
    regime: regime.value,
    settings: settings.value,
    overrides: overrides.value,
    received: received.value,
    ...state,
    clocks: {},
    journal: [],
    outcome: procedure.steps[state.step]?.outcome ?? null,
  }
  const { clocks, started } = advanceClocks(dossier.clocks, {
    after: dossier,
    from: null,
    event: 'open',
    at: received.value,
    effects: [],
  })
  const entry = seal(
    {
      seq: 1,
      at: at.value,
      by: signatureOf(by.value, role.value),
      event: 'open',
      payload: facts.value.given,
      from: null,
      to: state.step,
      opening: {
        dossier: id.value,
        procedure: { id: procedure.id, version: procedure.version, hash: procedureHash(procedure) },
        received: received.value,
        regime: regime.value,
        settings: settings.value,
        limits: overridesJson(overrides.value),
        ...(documents.value.length === 0 ? {} : { documents: documents.value }),
      },
      limits: startedRows(clocks, started),
      calendar: { id: calendar.id, version: calendar.version },
    },
    null,
  )
  return success(freeze({ ...dossier, clocks, journal: [entry] }, true))
}

/** Opens a dossier, or says why it cannot be opened: the regime, the role, every fact and setting is checked. */
export function tryOpen<N extends Names>(procedure: Procedure<N>, opening: Opening<N>): Result<Dossier<N>>
export function tryOpen(procedure: Procedure, { calendar = vietnam, ...opening }: Opening): Result<Dossier> {
  return openOn(procedure, opening, calendar)
}

/**
 * Opens a dossier of a procedure: a frozen dossier with its first journal entry.
 *
 * @throws QuytrinhError when it cannot be opened, with every reason.
 */
export function open<N extends Names>(procedure: Procedure<N>, opening: Opening<N>): Dossier<N>
export function open(procedure: Procedure, opening: Opening): Dossier {
  return unwrap(tryOpen<Names>(procedure, opening))
}
