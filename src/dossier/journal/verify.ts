import { type Issue, isQuytrinhError } from '../../issue/index.ts'
import { hashOf, noPrevious } from './chain.ts'
import type { Head, JournalEntry } from './entry.ts'

const broken = (code: string, index: number, vi: string, en: string): Issue => ({
  code,
  path: `[${index}]`,
  message: { vi, en },
})

/** Whether an entry carries its own hash; one that cannot be hashed does not. */
const carriesItsHash = (entry: JournalEntry): boolean => {
  try {
    return entry.hash === hashOf(entry)
  } catch (error) {
    if (isQuytrinhError(error)) return false
    throw error
  }
}

const checkEntry = (
  entry: JournalEntry,
  index: number,
  before: JournalEntry | undefined,
): readonly Issue[] => {
  const seq = index + 1
  if (entry.seq !== seq)
    return [
      broken(
        'journal-order',
        index,
        `Vị trí ${seq} của nhật ký phải là mục số ${seq} nhưng lại là mục số ${entry.seq}: có mục bị bỏ, lặp hoặc đổi chỗ.`,
        `Place ${seq} of the journal should hold entry ${seq} but holds entry ${entry.seq}: one was dropped, doubled or moved.`,
      ),
    ]
  const issues: Issue[] = []
  if (!carriesItsHash(entry))
    issues.push(
      broken(
        'journal-hash',
        index,
        `Mục ${seq} (${entry.event}, ${entry.at}) đã bị sửa: nội dung không khớp mã băm SHA-256 của nó.`,
        `Entry ${seq} (${entry.event}, ${entry.at}) was changed: its content does not match its SHA-256 hash.`,
      ),
    )
  if (entry.previous !== (before?.hash ?? noPrevious))
    issues.push(
      broken(
        'journal-chain',
        index,
        `Mục ${seq} (${entry.event}, ${entry.at}) không nối với mục ${seq - 1}: chuỗi băm bị đứt.`,
        `Entry ${seq} (${entry.event}, ${entry.at}) does not follow entry ${seq - 1}: the hash chain is broken.`,
      ),
    )
  if (before !== undefined && Date.parse(entry.at) < Date.parse(before.at))
    issues.push(
      broken(
        'journal-time',
        index,
        `Mục ${seq} ghi thời điểm ${entry.at}, sớm hơn mục trước (${before.at}).`,
        `Entry ${seq} is dated ${entry.at}, before the entry preceding it (${before.at}).`,
      ),
    )
  if ((entry.opening !== undefined) !== (index === 0))
    issues.push(
      broken(
        'journal-opening',
        index,
        index === 0 ? 'Mục 1 không phải mục mở hồ sơ.' : `Mục ${seq} là mục mở hồ sơ thứ hai.`,
        index === 0 ? 'Entry 1 does not open a dossier.' : `Entry ${seq} opens the dossier a second time.`,
      ),
    )
  return issues
}

const checkHead = (entries: readonly JournalEntry[], head: Pick<Head, 'seq' | 'hash'>): readonly Issue[] => {
  const noted = entries[head.seq - 1]
  if (noted === undefined)
    return [
      broken(
        'journal-cut',
        entries.length,
        `Nhật ký bị cắt đuôi: đã ghi nhận ${head.seq} mục nhưng chỉ còn ${entries.length}.`,
        `The tail of the journal was cut: ${head.seq} entries had been noted, ${entries.length} are left.`,
      ),
    ]
  return noted.hash === head.hash
    ? []
    : [
        broken(
          'journal-head',
          head.seq - 1,
          `Mục ${head.seq} không phải mục đã ghi nhận: mã băm khác.`,
          `Entry ${head.seq} is not the one that was noted: its hash differs.`,
        ),
      ]
}

/**
 * Checks a journal by itself, and against a head noted earlier when one is given: a changed byte, a dropped, swapped
 * or doubled entry, a foreign entry and a cut tail are all found. No issues means it is intact. Nothing but the
 * entries is needed.
 */
export const verifyJournal = (
  entries: readonly JournalEntry[],
  { head }: { readonly head?: Pick<Head, 'seq' | 'hash'> } = {},
): readonly Issue[] => {
  const found =
    entries.length === 0
      ? [broken('journal-empty', 0, 'Nhật ký không có mục nào.', 'The journal has no entries.')]
      : entries.flatMap((entry, index) => checkEntry(entry, index, entries[index - 1]))
  return head === undefined ? found : [...found, ...checkHead(entries, head)]
}
