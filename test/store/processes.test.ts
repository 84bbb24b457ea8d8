import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { buildSync } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileStore } from '../../src/store/index.ts'

const root = mkdtempSync(join(tmpdir(), 'processes-'))
const program = join(root, 'worker.mjs')
beforeAll(() => {
  buildSync({
    entryPoints: [join(import.meta.dirname, 'worker.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  })
})
afterAll(() => rmSync(root, { recursive: true }))

interface Worker {
  readonly child: ChildProcess
  readonly said: () => readonly string[]
  readonly complained: () => string
  readonly ended: Promise<unknown>
}

const start = (folder: string, ids: readonly string[], amount: number, batch = 1): Worker => {
  const child = spawn(process.execPath, [program, folder, ids.join(','), String(amount), String(batch)])
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  return {
    child,
    said: () => out.split('\n').slice(0, -1),
    complained: () => err,
    ended: once(child, 'close'),
  }
}

/** Every entry of a folder as the workers say them; loading verifies each chain. */
const kept = async (folder: string): Promise<readonly string[]> => {
  const store = fileStore(folder)
  const journals = await Promise.all(
    (await store.list()).map(async (id) =>
      (await store.load(id)).map(({ seq, hash }) => `${id} ${seq} ${hash}`),
    ),
  )
  return journals.flat()
}

test('processes appending to the same and to different dossiers lose nothing', async () => {
  const folder = join(root, 'together')
  const workers = ['a', 'b', 'c', 'd'].map((own) => start(folder, ['chung', own], 30))
  await Promise.all(workers.map(({ ended }) => ended))
  expect(workers.map(({ complained }) => complained()).join('')).toBe('')
  const said = workers.flatMap(({ said }) => said())
  expect(said).toHaveLength(120)
  expect([...(await kept(folder))].sort()).toEqual([...said].sort())
  expect(await fileStore(folder).load('chung')).toHaveLength(60)
  expect(readdirSync(folder).sort()).toEqual(['dossiers', 'heads'])
})

test('killed at any moment, every acknowledged entry is kept and the next writer goes on', {
  timeout: 60_000,
}, async () => {
  const folder = join(root, 'killed')
  const delays = [0, 1, 2, 3, 4, 5, 6, 7, 9, 11, 13, 16, 19, 23, 27]
  const acknowledged: string[] = []
  for (const [round, delay] of delays.entries()) {
    const workers = [1, 3].map((batch) =>
      start(folder, [`chung-${round}`, `riêng-${batch}-${round}`], 10_000, batch),
    )
    while (workers.flatMap(({ said }) => said()).length < 2) {
      expect(workers.map(({ complained }) => complained()).join('')).toBe('')
      await wait(1)
    }
    await wait(delay)
    for (const { child } of round % 2 === 0 ? workers : workers.toReversed()) child.kill('SIGKILL')
    await Promise.all(workers.map(({ ended }) => ended))
    acknowledged.push(...workers.flatMap(({ said }) => said()))
  }
  const last = start(folder, ['chung-0'], 1)
  await last.ended
  acknowledged.push(...last.said())
  expect(last.complained()).toBe('')
  expect(last.said()).toHaveLength(1)
  const entries = new Set(await kept(folder))
  expect(acknowledged.length).toBeGreaterThan(2 * delays.length)
  expect(acknowledged.filter((each) => !entries.has(each))).toEqual([])
  const store = fileStore(folder)
  for (const id of await store.list())
    if (id.startsWith('riêng-3')) expect((await store.load(id)).length % 3).toBe(0)
  expect(readdirSync(folder)).not.toContain('lock')
})
