import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { verifyJournal } from '../../src/dossier/index.ts'
import { type DossierStore, fileStore, memoryStore } from '../../src/store/index.ts'
import { journalOf, more } from '../dossier/journal/fixture.ts'

const root = mkdtempSync(join(tmpdir(), 'store-'))
afterAll(() => rmSync(root, { recursive: true }))

let folders = 0
const stores: readonly (readonly [string, () => DossierStore])[] = [
  ['memory', memoryStore],
  ['file', () => fileStore(join(root, String(++folders)))],
]
const code = (expected: string) =>
  expect.objectContaining({ issues: [expect.objectContaining({ code: expected })] })

describe.each(stores)('the %s store', (_, newStore) => {
  test('gives nothing for an unknown id', async () => {
    const store = newStore()
    expect(await store.load('HS-1')).toEqual([])
    expect(await store.list()).toEqual([])
  })

  test('keeps entries in order, one by one and several at once', async () => {
    const store = newStore()
    const journal = journalOf('HS-1', 6)
    await store.append('HS-1', journal.slice(0, 1), 0)
    await store.append('HS-1', journal.slice(1, 4), 1)
    await store.append('HS-1', journal.slice(4), 4)
    expect(await store.load('HS-1')).toEqual(journal)
    expect(verifyJournal(await store.load('HS-1'))).toEqual([])
  })

  test('lists ids sorted, whatever letters they have, and finds composed what was typed decomposed', async () => {
    const store = newStore()
    const ids = [
      'HS 01/2026',
      'H58.12-260206-0001',
      'h58.12-260206-0001',
      'Hồ sơ số 1',
      'con',
      '.ẩn',
      'Đ'.repeat(100),
    ]
    for (const id of ids) await store.append(id, journalOf(id, 1), 0)
    expect(await store.list()).toEqual([...ids].sort())
    expect(await store.load('Hồ sơ số 1'.normalize('NFD'))).toEqual(journalOf('Hồ sơ số 1', 1))
    expect((await store.load('h58.12-260206-0001'))[0]?.opening?.dossier).toBe('h58.12-260206-0001')
  })

  test('refuses a stale writer and keeps what is stored', async () => {
    const store = newStore()
    const journal = journalOf('HS-1', 3)
    await store.append('HS-1', journal, 0)
    await expect(store.append('HS-1', more('HS-1', journal.slice(0, 2), 1), 2)).rejects.toEqual(
      code('store-conflict'),
    )
    await expect(store.append('HS-1', journalOf('HS-1', 1), 0)).rejects.toThrow(
      /người khác ghi.*someone else/,
    )
    expect(await store.load('HS-1')).toEqual(journal)
  })

  test('lets one of many racing writers win', async () => {
    const store = newStore()
    const journal = journalOf('HS-1', 2)
    await store.append('HS-1', journal, 0)
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, (_each, writer) =>
        store.append('HS-1', more('HS-1', journal, 2, { writer }), 2),
      ),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const stored = await store.load('HS-1')
    expect(stored).toHaveLength(4)
    expect(stored[2]?.payload).toEqual(stored[3]?.payload)
  })

  test('refuses entries that do not continue the journal: all of them', async () => {
    const store = newStore()
    const journal = journalOf('HS-1', 3)
    await store.append('HS-1', journal.slice(0, 1), 0)
    await expect(store.append('HS-1', journal.slice(2), 1)).rejects.toEqual(code('journal-order'))
    const [second, third] = journal.slice(1)
    if (second === undefined || third === undefined) throw new Error('no entries')
    const broken = [second, { ...third, to: 'granted' }]
    await expect(store.append('HS-1', broken, 1)).rejects.toEqual(code('journal-hash'))
    await expect(store.append('HS-2', journal, 0)).rejects.toEqual(code('store-other-dossier'))
    expect(await store.load('HS-1')).toEqual(journal.slice(0, 1))
    expect(await store.list()).toEqual(['HS-1'])
  })

  test('takes no entries as no change', async () => {
    const store = newStore()
    await store.append('HS-1', [], 0)
    expect(await store.list()).toEqual([])
    await expect(store.append('HS-1', [], 1)).rejects.toEqual(code('store-conflict'))
  })
})
