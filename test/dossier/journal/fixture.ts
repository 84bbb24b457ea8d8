import { type EntryBody, type JournalEntry, seal } from '../../../src/dossier/index.ts'
import type { Json } from '../../../src/issue/index.ts'

const minute = (count: number): string => {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `2026-02-${two(6 + Math.floor(count / 480))}T${two(8 + Math.floor((count % 480) / 60))}:${two(count % 60)}:00+07:00`
}

/** The body of the n-th entry of a dossier; the first opens it. */
export const body = (
  dossier: string,
  seq: number,
  payload: Readonly<Record<string, Json>> = {},
): EntryBody => ({
  seq,
  at: minute(seq),
  by: { id: 'b', name: 'Lê Thị B', role: 'officer' },
  event: seq === 1 ? 'open' : 'note',
  payload,
  from: seq === 1 ? null : 'received',
  to: 'received',
  ...(seq === 1
    ? {
        opening: {
          dossier,
          procedure: { id: 'licence', version: '1.0.0', hash: 'a'.repeat(64) },
          received: minute(0),
          regime: 'r2025',
          settings: { copies: 2 },
          limits: {},
        },
      }
    : {}),
  limits:
    seq === 1 ? [{ limit: 'whole', amount: 0.5, unit: 'working-day', basis: 'NĐ 61/2018/NĐ-CP, Đ.19' }] : [],
  calendar: { id: 'vietnam', version: '2026.1' },
})

/** Entries that follow a journal of a dossier, chained to it. */
export const more = (
  dossier: string,
  before: readonly JournalEntry[],
  count: number,
  payload: Readonly<Record<string, Json>> = { note: 'Thửa đất số 12, tờ bản đồ 3' },
): readonly JournalEntry[] => {
  const entries: JournalEntry[] = []
  for (let added = 0; added < count; added += 1) {
    const last = entries.at(-1) ?? before.at(-1) ?? null
    entries.push(seal(body(dossier, (last?.seq ?? 0) + 1, payload), last))
  }
  return entries
}

/** A sound journal of a number of entries. */
export const journalOf = (dossier: string, count: number): readonly JournalEntry[] => more(dossier, [], count)
