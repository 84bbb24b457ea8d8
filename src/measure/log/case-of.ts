import { freeze } from 'immer'
import type { Deadline, Dossier } from '../../dossier/index.ts'
import { type Issue, QuytrinhError } from '../../issue/index.ts'
import { text } from '../../text/index.ts'
import type { Case, Stage } from '../case.ts'

/** What a case takes from outside its dossier, or by which fact. */
export interface CaseOptions {
  /** The limit by which the dossier counts as on time or late: `processing`. */
  readonly judgedBy: string
  /** The unit that handles it, or the fact that names it. */
  readonly unit?: string | { readonly fact: string }
  /** How it came in, or the fact that says so. */
  readonly channel?: string | { readonly fact: string }
}

const told = ({ facts }: Dossier, value: string | { readonly fact: string } | undefined): string | null => {
  if (typeof value !== 'object') return value ?? null
  const fact = facts[value.fact]
  return typeof fact === 'string' && fact !== '' ? fact : null
}

const stagesOf = ({ journal, step, outcome }: Dossier): readonly Stage[] => {
  const done = journal.flatMap((entry, index): Stage[] => {
    const before = journal[index - 1]
    return before === undefined || entry.from === null
      ? []
      : [{ step: entry.from, by: entry.by.id, from: before.at, to: entry.at }]
  })
  const last = journal.at(-1)
  return outcome !== null || last === undefined
    ? done
    : [...done, { step, by: null, from: last.at, to: null }]
}

/** What a limit says of its dossier: until when, and the moment it ended, when every run of it has. */
const judgement = (runs: readonly Deadline[]): Pick<Case, 'dueAt' | 'settledAt'> => {
  const due = runs.find(({ late }) => late) ?? runs.at(-1)
  const ends = runs.flatMap(({ finished }) => finished ?? [])
  const last = ends.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1)
  return { dueAt: due?.dueAt ?? null, settledAt: ends.length < runs.length ? null : (last ?? null) }
}

const unknownLimit = ({ procedure }: Dossier, judgedBy: string): Issue => {
  const known = Object.keys(procedure.limits)
  return {
    code: 'limit-unknown',
    path: 'judgedBy',
    message: text(
      `Quy trình "${procedure.title.vi}" không có thời hạn "${judgedBy}".`,
      `"${procedure.title.en}" has no limit "${judgedBy}".`,
    ),
    expected: known,
    received: judgedBy,
  }
}

/**
 * A dossier as measurement sees it. It is judged by every run of one limit that is not void: due at the first that was
 * missed, else at the last; settled when the last of them ended (the result at the desk, not its collection), or at the
 * outcome when the limit never bound it. A dossier stopped in time has no deadline. Pauses and extensions are in the
 * deadlines, which `deadlines` of `quytrinh` computes.
 *
 * @throws QuytrinhError `limit-unknown` for a limit the procedure does not have.
 */
export const caseOf = (
  dossier: Dossier,
  deadlines: readonly Deadline[],
  { judgedBy, unit, channel }: CaseOptions,
): Case => {
  if (!Object.hasOwn(dossier.procedure.limits, judgedBy))
    throw new QuytrinhError([unknownLimit(dossier, judgedBy)])
  const { dueAt, settledAt } = judgement(
    deadlines.filter(({ limit, state }) => limit === judgedBy && state !== 'void'),
  )
  const closing = dossier.outcome === null ? null : (dossier.journal.at(-1)?.at ?? null)
  return freeze(
    {
      id: dossier.id,
      procedure: dossier.procedure.id,
      unit: told(dossier, unit),
      channel: told(dossier, channel),
      receivedAt: dossier.received,
      dueAt,
      settledAt: settledAt ?? closing,
      stages: stagesOf(dossier),
    },
    true,
  )
}
