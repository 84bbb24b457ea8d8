import * as z from 'zod'
import { type Deadline, type Dossier, deadlines, type JournalEntry } from '../dossier/index.ts'
import { failure, type Issue, isQuytrinhError, type Result, success } from '../issue/index.ts'
import { text } from '../text/index.ts'
import { type Calendar, formatDay, type Moment, momentDay, vietnam } from '../time/index.ts'
import { parseNonconformity } from './parse.ts'
import type { Nonconformity } from './record.ts'

const kinds: Readonly<Record<string, string>> = {
  'nonconforming-service': 'service',
  'corrective-action': 'corrective',
  'preventive-action': 'preventive',
}

const dayOf = (at: Moment): string => formatDay(momentDay(at))

const newRounds = ['startRound', 'directRound']

/** As much of an analysis as the record keeps. */
const analysisRead = z.object({
  method: z.string(),
  causes: z.array(z.object({ cause: z.string(), head: z.string(), proof: z.string() })),
})

interface Past {
  readonly journal: readonly JournalEntry[]
  readonly last: (...events: readonly string[]) => JournalEntry | undefined
}

const pastOf = ({ journal }: Dossier): Past => ({
  journal,
  last: (...events) => journal.findLast(({ event }) => events.includes(event)),
})

const effectsOf = ({ journal }: Past, all: readonly Deadline[]): readonly unknown[] => {
  let round = 1
  let criterion: unknown
  return journal.flatMap(({ event, payload, by, at }) => {
    if (newRounds.includes(event)) round += 1
    if (event === 'submitPlan') criterion = payload['criterion']
    if (event !== 'giveVerdict') return []
    const { verdict, data, evidence } = payload
    const observed = all.find(({ limit, finished }) => limit === 'observation' && finished === at)
    return [
      {
        round,
        verdict,
        by: by.id,
        on: dayOf(at),
        observedUntil: observed?.due,
        criterion,
        data,
        evidence,
      },
    ]
  })
}

const actingLimits = ['act', 'actMajor', 'actMinor', 'correction']

const daysOf = ({ last }: Past, { procedure, outcome }: Dossier, all: readonly Deadline[]) => {
  const done = last('complete', 'correct')
  const end = outcome === null ? undefined : last('close', 'waive', 'escalate', 'cancel')
  const open = all.find(
    ({ state, limit }) =>
      (state === 'running' || state === 'lapsed') && procedure.limits[limit]?.window === undefined,
  )
  return {
    actBy: all.findLast(({ limit }) => actingLimits.includes(limit))?.due,
    doneOn: done === undefined ? undefined : dayOf(done.at),
    dueOn: outcome === null ? open?.due : undefined,
    closedOn: end === undefined ? undefined : dayOf(end.at),
  }
}

const deedsOf = ({ journal, last }: Past) => {
  const contained = last('contain')
  const decided = last('decide', 'decideAbove')
  const waived = last('waive')
  const verified = last('verifyDone', 'recheck')
  return {
    containment: contained && {
      what: contained.payload['containment'],
      by: contained.by.id,
      at: contained.at,
    },
    disposition: decided && {
      what: decided.payload['disposition'],
      reason: decided.payload['dispositionReason'],
      by: decided.by.id,
    },
    noAction: waived && { reason: waived.payload['noActionReason'], by: waived.by.id },
    verification: verified && {
      result: verified.payload['verification'] ?? verified.payload['recheck'],
      by: verified.by.id,
      on: dayOf(verified.at),
    },
    actions: journal
      .filter(({ event }) => event === 'propose')
      .map(({ payload }) => ({ ...Object(payload['action']), owner: payload['doer'] })),
  }
}

const unlike = (dossier: Dossier): Issue => ({
  code: 'not-a-nonconformity',
  path: 'procedure',
  message: text(
    `Hồ sơ ${dossier.id} theo quy trình "${dossier.procedure.title.vi}", không phải phiếu không phù hợp.`,
    `Dossier ${dossier.id} is of "${dossier.procedure.title.en}" and not a slip of nonconformity.`,
  ),
  expected: [...Object.keys(kinds), 'nonconformity'],
  received: dossier.procedure.id,
})

/** How a dossier is read into a record. */
export interface ReadOptions {
  /** Vietnam's calendar unless given. */
  readonly calendar?: Calendar
  /** When the days that are due are told; the last journal entry otherwise. */
  readonly now?: Moment
}

/** The deadlines, or why they cannot be told: a day the calendar does not reach. */
const deadlinesOf = (dossier: Dossier, calendar: Calendar, now: Moment): Result<readonly Deadline[]> => {
  try {
    return success(deadlines(dossier, calendar, now))
  } catch (error) {
    if (isQuytrinhError(error)) return failure(...error.issues)
    throw error
  }
}

/**
 * A dossier of nonconforming service, corrective action, preventive action, or nonconformity as a record: what its
 * facts say, who did what by its journal, and the days its deadlines give. Any other dossier is an issue
 * (`not-a-nonconformity`).
 */
export const nonconformityOf = (
  dossier: Dossier,
  { calendar = vietnam, now = dossier.journal.at(-1)?.at ?? dossier.received }: ReadOptions = {},
): Result<Nonconformity> => {
  const { id, facts, step, journal, procedure } = dossier
  const kind = kinds[procedure.id] ?? (procedure.id === 'nonconformity' ? facts['kind'] : undefined)
  if (kind === undefined) return failure(unlike(dossier))
  const past = pastOf(dossier)
  const due = deadlinesOf(dossier, calendar, now)
  if (!due.ok) return due
  const all = due.value
  const analysis = analysisRead.safeParse(facts['analysis'])
  const involved = [facts['involved'] ?? [], facts['owner'] ?? []].flat()
  return parseNonconformity({
    id,
    kind,
    stage: step,
    source: facts['source'],
    sourceRef: facts['sourceRef'],
    foundOn: facts['foundOn'],
    loggedAt: journal[0]?.at,
    foundBy: journal[0]?.by.id,
    unit: facts['unit'],
    process: facts['process'],
    clauses: facts['clauses'],
    legalRef: facts['legalRef'],
    summary: facts['summary'],
    statement: facts['statement'],
    grade: facts['grade'] ?? null,
    dossierIds: facts['dossierIds'] ?? [],
    harm: facts['harm'],
    ...deedsOf(past),
    workers: [...new Set(involved)],
    round: facts['round'] ?? 0,
    causeMethod: analysis.success ? analysis.data.method : null,
    causes: analysis.success ? analysis.data.causes : [],
    sameElsewhere: facts['sameElsewhere'],
    documentChanges: facts['documentChanges'],
    extensions: facts['extensions'] ?? 0,
    effects: effectsOf(past, all),
    ...daysOf(past, dossier, all),
  })
}
