import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { headOf } from '../../src/dossier/index.ts'
import { fileNameOf, idOfFileName } from '../../src/store/file-name.ts'
import { fileStore, withLock, writeFileDurably } from '../../src/store/index.ts'
import { journalOf, more } from '../dossier/journal/fixture.ts'

const root = mkdtempSync(join(tmpdir(), 'file-store-'))
afterAll(() => rmSync(root, { recursive: true }))

let folder = ''
let count = 0
beforeEach(() => {
  count += 1
  folder = join(root, String(count))
})

const codes = (...expected: readonly string[]) =>
  expect.objectContaining({ issues: expected.map((code) => expect.objectContaining({ code })) })
const journal = journalOf('hs-1', 4)
const path = (): string => join(folder, 'dossiers', 'hs-1.jsonl')
const headPath = (): string => join(folder, 'heads', 'hs-1.json')
const stored = async () => {
  const store = fileStore(folder)
  await store.append('hs-1', journal, 0)
  return store
}

describe('a file that is not as it was written', () => {
  test('a torn last line is passed over, and cut away by the next append', async () => {
    const store = await stored()
    const whole = readFileSync(path(), 'utf8')
    writeFileSync(path(), `${whole}{"at":"2026-02-06T0`)
    expect(await store.load('hs-1')).toEqual(journal)
    const [next] = more('hs-1', journal, 1)
    await store.append('hs-1', next === undefined ? [] : [next], 4)
    expect(await store.load('hs-1')).toEqual([...journal, next])
    expect(readFileSync(path(), 'utf8').startsWith(`${whole}{`)).toBe(true)
    expect(readFileSync(path(), 'utf8').split('\n')).toHaveLength(6)
  })

  test('a torn line in the middle of a letter is passed over too', async () => {
    const store = await stored()
    writeFileSync(path(), Buffer.concat([readFileSync(path()), Buffer.from([0x7b, 0xe1, 0xba])]))
    expect(await store.load('hs-1')).toEqual(journal)
  })

  test('a whole but corrupt last line is an issue, and nothing is written after it', async () => {
    const store = await stored()
    writeFileSync(path(), `${readFileSync(path(), 'utf8')}{"at":\n`)
    await expect(store.load('hs-1')).rejects.toEqual(codes('journal-not-json'))
    await expect(store.append('hs-1', more('hs-1', journal, 1), 4)).rejects.toEqual(codes('journal-not-json'))
    const [issue] = await store.verify('hs-1')
    expect(issue?.path).toBe(`${path()}[4]`)
    expect(issue?.message.vi).toMatch(/^Dòng 5: /)
  })

  test('a changed letter is an issue', async () => {
    const store = await stored()
    writeFileSync(path(), readFileSync(path(), 'utf8').replace('Thửa', 'Thừa'))
    await expect(store.load('hs-1')).rejects.toEqual(codes('journal-hash'))
  })

  test('a journal cut at its end is found by its noted head', async () => {
    const store = await stored()
    const lines = readFileSync(path(), 'utf8').split('\n')
    truncateSync(path(), Buffer.byteLength(`${lines.slice(0, 2).join('\n')}\n`))
    await expect(store.load('hs-1')).rejects.toEqual(codes('journal-cut'))
    await expect(store.append('hs-1', more('hs-1', journal.slice(0, 2), 1), 2)).rejects.toEqual(
      codes('journal-cut'),
    )
  })

  test('a journal cut in its last line is found as well', async () => {
    const store = await stored()
    truncateSync(path(), readFileSync(path()).length - 10)
    await expect(store.load('hs-1')).rejects.toEqual(codes('journal-cut'))
  })

  test('a journal that is gone is still listed, and found cut', async () => {
    const store = await stored()
    unlinkSync(path())
    expect(await store.list()).toEqual(['hs-1'])
    await expect(store.load('hs-1')).rejects.toEqual(codes('journal-empty', 'journal-cut'))
  })

  test.each([
    ['nothing', ''],
    ['a torn line', '{"at":"2026-02-06T0'],
  ])(
    'a journal with %s in it, as a crash at its opening leaves it, is of no dossier yet',
    async (_, content) => {
      mkdirSync(join(folder, 'dossiers'), { recursive: true })
      writeFileSync(path(), content)
      const store = fileStore(folder)
      expect(await store.list()).toEqual([])
      expect(await store.load('hs-1')).toEqual([])
      await store.append('hs-1', journal, 0)
      expect(await store.list()).toEqual(['hs-1'])
      expect(await store.load('hs-1')).toEqual(journal)
    },
  )

  test('a journal without a noted head that cannot be read is listed all the same', async () => {
    mkdirSync(join(folder, 'dossiers'), { recursive: true })
    writeFileSync(path(), 'not a journal\n')
    expect(await fileStore(folder).list()).toEqual(['hs-1'])
  })

  test('a head that is behind or absent, as a crash leaves it, raises no alarm', async () => {
    const store = await stored()
    const head = headOf(journal.slice(0, 2))
    writeFileSync(headPath(), JSON.stringify(head))
    expect(await store.load('hs-1')).toEqual(journal)
    unlinkSync(headPath())
    expect(await store.verify('hs-1')).toEqual([])
  })

  test('a head kept elsewhere shows a rewriting of both files', async () => {
    const store = await stored()
    const kept = await store.heads()
    rmSync(folder, { recursive: true })
    await store.append(
      'hs-1',
      [...journal.slice(0, 2), ...more('hs-1', journal.slice(0, 2), 2, { note: 'khác' })],
      0,
    )
    expect(await store.verify('hs-1')).toEqual([])
    expect((await store.verify('hs-1', kept[0])).map(({ code }) => code)).toEqual(['journal-head'])
    expect(kept).toEqual([headOf(journal)])
  })

  test('an unreadable head is an issue', async () => {
    const store = await stored()
    writeFileSync(headPath(), '')
    await expect(store.load('hs-1')).rejects.toEqual(codes('head-unreadable'))
  })

  test('bytes that are not UTF-8 are an issue', async () => {
    const store = await stored()
    writeFileSync(path(), Buffer.concat([readFileSync(path()), Buffer.from([0xff, 0x0a])]))
    await expect(store.load('hs-1')).rejects.toEqual(codes('not-utf8'))
  })

  test('a file over 64 MiB is not read', async () => {
    const store = await stored()
    truncateSync(path(), 64 * 1024 * 1024 + 1)
    await expect(store.load('hs-1')).rejects.toEqual(codes('journal-too-long'))
  })

  test("another dossier's file under this name is an issue", async () => {
    const store = await stored()
    await store.append('hs-2', journalOf('hs-2', 4), 0)
    unlinkSync(headPath())
    writeFileSync(path(), readFileSync(join(folder, 'dossiers', 'hs-2.jsonl')))
    await expect(store.load('hs-1')).rejects.toEqual(codes('store-other-dossier'))
  })
})

test('reads a folder it may not write to', async () => {
  const store = await stored()
  const before = readdirSync(folder, { recursive: true }).sort()
  await store.load('hs-1')
  await store.list()
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before)
})

describe('file names', () => {
  test.each([
    ['hs-1', 'hs-1'],
    ['H58.12-260206-0001', 'H58.12-260206-0001~1'],
    ['Ab', 'Ab~2'],
    ['aB', 'aB~1'],
    ['.hidden', '%2Ehidden'],
    ['nul', '%6Eul'],
    ['com1.txt', '%63om1.txt'],
    ['a/b\\c:d*', 'a%2Fb%5Cc%3Ad%2A'],
    ['hồ sơ', 'h%E1%BB%93%20s%C6%A1'],
  ])('%s → %s', (id, name) => {
    expect(fileNameOf(id)).toBe(name)
    expect(idOfFileName(name)).toBe(id)
  })

  test('are safe, short enough, and never shared, capitals or not', () => {
    const id = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.stringMatching(/^[aAbB.~%1/]{0,4}$/),
    )
    fc.assert(
      fc.property(id, id, (a, b) => {
        const name = fileNameOf(a)
        expect(name).toMatch(/^[A-Za-z0-9_~%-][A-Za-z0-9._~%-]{0,199}$/)
        if (a !== b) expect(fileNameOf(b).toLowerCase()).not.toBe(name.toLowerCase())
        if (!name.startsWith('~')) expect(idOfFileName(name)).toBe(a)
      }),
      { numRuns: 2000 },
    )
  })

  test('not made here are not taken for ids', () => {
    expect(['A', 'a~1', 'x y', '%zz', '%61', 'Thumbs'].map(idOfFileName)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ])
  })
})

describe('the lock', () => {
  const dead = 2 ** 22 + 1
  const owner = (pid: number, host: string): string =>
    JSON.stringify({ token: 'left-behind', pid, host, started: 0 })
  const take = (content: string): Promise<string> => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'lock'), content)
    return withLock(folder, async () => readFileSync(join(folder, 'lock'), 'utf8'), { timeout: 60 })
  }

  test('lets one in at a time, in order, also after a failure', async () => {
    const seen: number[] = []
    let inside = 0
    const work = (turn: number) => async (): Promise<void> => {
      inside += 1
      expect(inside).toBe(1)
      await new Promise((done) => setTimeout(done, 2))
      seen.push(turn)
      inside -= 1
      if (turn === 1) throw new Error('turn 1')
    }
    const turns = await Promise.allSettled([0, 1, 2, 3].map((turn) => withLock(folder, work(turn))))
    expect(turns.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
    expect(seen).toEqual([0, 1, 2, 3])
    expect(readdirSync(folder)).toEqual([])
  })

  test('of a living process is respected: an issue names the file and the process', async () => {
    const { hostname } = await import('node:os')
    await expect(take(owner(process.ppid, hostname()))).rejects.toEqual(
      expect.objectContaining({
        issues: [
          expect.objectContaining({
            code: 'store-locked',
            path: join(folder, 'lock'),
            received: String(process.ppid),
          }),
        ],
      }),
    )
    expect(readdirSync(folder)).toEqual(['lock'])
  })

  test('of another machine, or with content that names no one, is respected', async () => {
    await expect(take(owner(dead, 'elsewhere'))).rejects.toEqual(codes('store-locked'))
    await expect(take('')).rejects.toEqual(codes('store-locked'))
  })

  test('of a dead process is taken over, past claims of the dead, and nothing is left behind', async () => {
    const { hostname } = await import('node:os')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'lock.claim.left-behind.1'), owner(dead, hostname()))
    writeFileSync(join(folder, 'lock.left.tmp'), owner(dead, hostname()))
    expect(JSON.parse(await take(owner(dead, hostname())))).toMatchObject({ pid: process.pid })
    expect(readdirSync(folder)).toEqual([])
  })

  test('of a dead process that a living one is clearing away is left to it', async () => {
    const { hostname } = await import('node:os')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'lock.claim.left-behind.1'), owner(process.ppid, hostname()))
    await expect(take(owner(dead, hostname()))).rejects.toEqual(codes('store-locked'))
  })

  test('with the number of this process but of an earlier one is taken over', async () => {
    const { hostname } = await import('node:os')
    expect(JSON.parse(await take(owner(process.pid, hostname())))).not.toMatchObject({ token: 'left-behind' })
  })
})

test('a file is replaced whole, and nothing is left beside it', async () => {
  mkdirSync(folder, { recursive: true })
  await writeFileDurably(join(folder, 'quytrinh.json'), 'một')
  await writeFileDurably(join(folder, 'quytrinh.json'), new TextEncoder().encode('hai'))
  expect(readFileSync(join(folder, 'quytrinh.json'), 'utf8')).toBe('hai')
  await expect(writeFileDurably(join(folder, 'no', 'x'), '')).rejects.toThrow(/ENOENT/)
  expect(readdirSync(folder)).toEqual(['quytrinh.json'])
})
