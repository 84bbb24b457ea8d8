import { describe, expect, test } from 'vitest'
import { headOf, type JournalEntry, seal, verifyJournal } from '../../../src/dossier/index.ts'
import { body, journalOf, more } from './fixture.ts'

const journal = journalOf('HS-1', 5)
const at = (index: number): JournalEntry => {
  const entry = journal[index]
  if (entry === undefined) throw new Error(`no entry ${index}`)
  return entry
}
const found = (entries: readonly JournalEntry[]): readonly string[] =>
  verifyJournal(entries).map(({ code, path }) => `${code} ${path}`)
const replaced = (index: number, entry: JournalEntry): readonly JournalEntry[] => journal.with(index, entry)

test('a sound journal has no issues, alone and against its own and an earlier head', () => {
  expect(verifyJournal(journal)).toEqual([])
  expect(verifyJournal(journal, { head: { seq: 5, hash: at(4).hash } })).toEqual([])
  expect(verifyJournal(journal, { head: { seq: 3, hash: at(2).hash } })).toEqual([])
})

describe('what is caught, and where', () => {
  test.each([
    ['the payload', { ...at(2), payload: { note: 'Thửa đất số 13, tờ bản đồ 3' } }],
    ['who did it', { ...at(2), by: { ...at(2).by, id: 'c' } }],
    ['when', { ...at(2), at: '2026-02-06T08:03:01+07:00' }],
    ['the step reached', { ...at(2), to: 'granted' }],
    ['the calendar', { ...at(2), calendar: { id: 'vietnam', version: '2026.2' } }],
    ['an added lapse', { ...at(2), lapsed: ['whole'] }],
    ['its hash', { ...at(2), hash: 'f'.repeat(64) }],
    ['a text that cannot be hashed', { ...at(2), payload: { note: '\ud800' } }],
  ])('a change of %s, at that entry', (_, changed) => {
    expect(found(replaced(2, changed))[0]).toBe('journal-hash [2]')
  })

  test('a change sealed anew, at the entry after it', () => {
    const forged = seal({ ...at(2), payload: { note: 'khác' } }, at(1))
    expect(found(replaced(2, forged))).toEqual(['journal-chain [3]'])
  })

  test('a dropped entry', () => {
    expect(found(journal.toSpliced(2, 1))[0]).toBe('journal-order [2]')
  })
  test('a dropped opening', () => {
    expect(found(journal.slice(1))[0]).toBe('journal-order [0]')
  })
  test('two entries swapped', () => {
    expect(found(journal.with(2, at(3)).with(3, at(2)))).toEqual([
      'journal-order [2]',
      'journal-order [3]',
      'journal-chain [4]',
    ])
  })
  test('an entry doubled', () => {
    expect(found(journal.toSpliced(2, 0, at(2)))[0]).toBe('journal-order [3]')
  })
  test("another dossier's entry in its place", () => {
    const other = journalOf('HS-2', 5)[3]
    if (other === undefined) throw new Error('no entry')
    expect(found(replaced(3, other))).toEqual(['journal-chain [3]', 'journal-chain [4]'])
  })
  test('time running backwards, though sealed', () => {
    const early = seal({ ...body('HS-1', 6), at: '2026-02-06T08:00:00+07:00' }, at(4))
    expect(found([...journal, early])).toEqual(['journal-time [5]'])
  })
  test('a journal that does not begin with an opening, though sealed', () => {
    const { opening: _, ...rest } = body('HS-1', 1)
    expect(found([seal(rest, null)])).toEqual(['journal-opening [0]'])
  })
  test('a second opening, though sealed', () => {
    const { opening } = body('HS-1', 1)
    if (opening === undefined) throw new Error('no opening')
    const again = seal({ ...body('HS-1', 6), opening }, at(4))
    expect(found([...journal, again])).toEqual(['journal-opening [5]'])
  })
  test('nothing at all', () => {
    expect(found([])).toEqual(['journal-empty [0]'])
  })
  test('a cut tail, against a noted head', () => {
    const head = headOf(journal)
    if (head === null) throw new Error('no head')
    const cut = journal.slice(0, 3)
    expect(verifyJournal(cut)).toEqual([])
    const [issue, ...rest] = verifyJournal(cut, { head })
    expect(rest).toEqual([])
    expect(issue).toMatchObject({ code: 'journal-cut', path: '[3]' })
    expect(issue?.message.vi).toMatch(/bị cắt đuôi.* 5 mục .*3/)
    expect(issue?.message.en).toMatch(/tail .* cut.* 5 .* 3/)
  })
  test('a journal written anew after its head was noted', () => {
    const head = headOf(journal)
    if (head === null) throw new Error('no head')
    const anew = [...journal.slice(0, 2), ...more('HS-1', journal.slice(0, 2), 3, { note: 'khác' })]
    expect(verifyJournal(anew)).toEqual([])
    expect(verifyJournal(anew, { head }).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'journal-head [4]',
    ])
  })
})

test('the head names the dossier, the last entry and its hash', () => {
  expect(headOf(journal)).toEqual({ dossier: 'HS-1', seq: 5, hash: at(4).hash })
  expect(headOf([])).toBeNull()
})
