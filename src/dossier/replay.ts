import { failure, type Issue, type Result, success } from '../issue/index.ts'
import type { Names, Procedure } from '../procedure/index.ts'
import type { Actor } from './actor.ts'
import { advanceKnowing } from './advance.ts'
import type { Dossier } from './dossier.ts'
import { type JournalEntry, verifyJournal } from './journal/index.ts'
import { openOn, procedureHash } from './open.ts'

const otherProcedure = (procedure: Procedure, { id, version }: { id: string; version: string }): Issue => ({
  code: 'other-procedure',
  path: 'opening.procedure',
  message: {
    vi: `Nhật ký này của quy trình ${id} phiên bản ${version}, không phải ${procedure.id} phiên bản ${procedure.version}.`,
    en: `This journal belongs to procedure ${id} version ${version}, not to ${procedure.id} version ${procedure.version}.`,
  },
  expected: [`${procedure.id} ${procedure.version}`],
  received: `${id} ${version}`,
})

const changedProcedure = ({ id, version }: Procedure): Issue => ({
  code: 'procedure-changed',
  path: 'opening.procedure.hash',
  message: {
    vi: `Quy trình ${id} đã bị sửa mà vẫn giữ số phiên bản ${version}: mã băm không khớp với lúc mở hồ sơ.`,
    en: `Procedure ${id} was changed without a new version number (${version}): its hash is not the one the dossier was opened under.`,
  },
})

const differs = (entry: JournalEntry): Issue => ({
  code: 'replay-differs',
  path: `[${entry.seq - 1}]`,
  message: {
    vi: `Mục ${entry.seq} của nhật ký không khớp khi chạy lại quy trình: bước hoặc nội dung khác với đã ghi.`,
    en: `Entry ${entry.seq} of the journal does not come out the same when replayed: its step or content differs.`,
  },
  received: entry.event,
})

const atEntry = (entry: JournalEntry, issues: readonly Issue[]): readonly Issue[] =>
  issues.map((issue) => ({ ...issue, path: `[${entry.seq - 1}].${issue.path}` }))

const actorOf = ({ by }: JournalEntry): Actor => ({
  id: by.id,
  ...(by.name === undefined ? {} : { name: by.name }),
  roles: [by.role],
})

/** The dossier after one more entry; its hash covers its step, its limits and its payload. */
const follow = (dossier: Dossier, entry: JournalEntry): Result<Dossier> => {
  const { at, calendar, lapsed = [] } = entry
  const next = advanceKnowing(
    dossier,
    { ...entry.payload, type: entry.event },
    { at, by: actorOf(entry), calendar, lapsed: () => lapsed },
  )
  if (!next.ok) return failure(...atEntry(entry, next.issues))
  return next.value.journal.at(-1)?.hash === entry.hash ? next : failure(differs(entry))
}

/**
 * Rebuilds a dossier from its journal: the chain is verified, the procedure and its hash are compared, and every
 * event is advanced again, with the lapses as they were recorded. The journal is the truth; a stored snapshot is a
 * cache of this.
 */
export function replay<N extends Names>(
  procedure: Procedure<N>,
  journal: readonly JournalEntry[],
): Result<Dossier<N>>
export function replay(procedure: Procedure, journal: readonly JournalEntry[]): Result<Dossier> {
  const broken = verifyJournal(journal)
  const [first, ...rest] = journal
  if (broken.length > 0 || first?.opening === undefined) return failure(...broken)
  const { opening } = first
  if (opening.procedure.id !== procedure.id || opening.procedure.version !== procedure.version)
    return failure(otherProcedure(procedure, opening.procedure))
  if (opening.procedure.hash !== procedureHash(procedure)) return failure(changedProcedure(procedure))
  const opened = openOn(
    procedure,
    {
      id: opening.dossier,
      at: first.at,
      by: actorOf(first),
      received: opening.received,
      facts: first.payload,
      settings: opening.settings,
      limits: opening.limits,
      ...(opening.documents === undefined ? {} : { cites: opening.documents }),
    },
    first.calendar,
  )
  if (!opened.ok) return failure(...atEntry(first, opened.issues))
  if (opened.value.journal[0]?.hash !== first.hash) return failure(differs(first))
  let dossier = opened.value
  for (const entry of rest) {
    const next = follow(dossier, entry)
    if (!next.ok) return next
    dossier = next.value
  }
  return success(dossier)
}
