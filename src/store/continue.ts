import { type JournalEntry, verifyJournal } from '../dossier/index.ts'
import { type Issue, QuytrinhError } from '../issue/index.ts'
import { text } from '../text/index.ts'

const conflict = (id: string, stored: number, expected: number): Issue => ({
  code: 'store-conflict',
  path: 'expectedSeq',
  message: text(
    `Hồ sơ ${id} đã có người khác ghi: nhật ký đang ở mục ${stored}, không phải mục ${expected}. Hãy đọc lại rồi ghi.`,
    `Dossier ${id} was written by someone else: its journal is at entry ${stored}, not ${expected}. Load it again, then write.`,
  ),
  expected: [String(stored)],
  received: String(expected),
})

const otherDossier = (id: string, found: string): Issue => ({
  code: 'store-other-dossier',
  path: '[0].opening.dossier',
  message: text(
    `Nhật ký này của hồ sơ ${found}, không phải hồ sơ ${id}.`,
    `This journal is that of dossier ${found}, not of ${id}.`,
  ),
  expected: [id],
  received: found,
})

/** What keeps a journal from being that of a dossier. */
export const belongs = (id: string, entries: readonly JournalEntry[]): readonly Issue[] => {
  const found = entries[0]?.opening?.dossier
  return found === undefined || found === id ? [] : [otherDossier(id, found)]
}

/** Throws unless the entries continue the stored journal, which is taken to be intact. */
export const checkContinues = (
  id: string,
  stored: readonly JournalEntry[],
  entries: readonly JournalEntry[],
  expectedSeq: number,
): void => {
  if (stored.length !== expectedSeq) throw new QuytrinhError([conflict(id, stored.length, expectedSeq)])
  if (entries.length === 0) return
  const whole = [...stored, ...entries]
  const issues = [...verifyJournal(whole), ...belongs(id, whole)]
  if (issues.length > 0) throw new QuytrinhError(issues)
}
