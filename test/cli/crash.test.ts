import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { cliFile, codes, json, newWorkspace, run } from './build.ts'

const open = ['open', 'one-stop', '--by', 'an', '--at', '2026-02-06T09:15', '--json']

describe('two processes and a crash', () => {
  test('two sends at once on one dossier: the journal holds what was acknowledged, and no more', async () => {
    const cwd = await newWorkspace()
    await run([...open, '--id', 'HS'], { cwd })
    const sent = await Promise.all(
      [1, 2, 3].map(() =>
        run(
          [
            'send',
            'HS',
            'accept',
            '--by',
            'an',
            '--set',
            'limit=5 ngày',
            '--at',
            '2026-02-06T09:20',
            '--json',
          ],
          { cwd },
        ),
      ),
    )
    const done = sent.filter(({ code }) => code === 0)
    expect(done).toHaveLength(1)
    for (const other of sent.filter(({ code }) => code !== 0)) {
      expect([1, 3]).toContain(other.code)
      expect(codes(other)[0]).toBe(other.code === 3 ? 'store-conflict' : 'event-not-accepted')
    }
    expect(json(await run(['journal', 'verify', '--json'], { cwd }))).toMatchObject({ entries: 2, broken: 0 })
  }, 20_000)

  test('a dossier that is there is not opened over: exit 1', async () => {
    const cwd = await newWorkspace()
    await run([...open, '--id', 'HS'], { cwd })
    const again = await run([...open, '--id', 'HS'], { cwd })
    expect(again.code).toBe(1)
    expect(codes(again)).toEqual(['dossier-exists'])
  }, 20_000)

  test('killed at any moment, nothing acknowledged is lost and the next writer goes on', async () => {
    const cwd = await newWorkspace()
    const file = await cliFile()
    const acknowledged: string[] = []
    const round = async (index: number): Promise<void> => {
      const id = `HS-${index}`
      const child = spawn(process.execPath, [file, ...open, '--id', id], { cwd })
      child.stdout.once('data', () => acknowledged.push(id))
      const ended = new Promise((resolve) => child.on('close', resolve))
      await wait(90 + (index % 10) * 12)
      child.kill('SIGKILL')
      await ended
    }
    for (let index = 0; index < 20; index += 2) await Promise.all([round(index), round(index + 1)])
    const last = await run([...open, '--id', 'HS-last'], { cwd })
    expect(last.code).toBe(0)
    const { dossiers } = json(await run(['status', '--now', '2026-02-06T10:00', '--json'], { cwd }))
    for (const id of [...acknowledged, 'HS-last'])
      expect(dossiers).toContainEqual(expect.objectContaining({ id }))
    expect(json(await run(['journal', 'verify', '--json'], { cwd }))).toMatchObject({ broken: 0 })
    expect(json(await run(['due', '--now', '2026-02-06T10:00', '--json'], { cwd }))).toMatchObject({
      counts: {},
    })
  }, 30_000)

  test('killed while sending, every acknowledged event is in the journal, in order, and the next is accepted', async () => {
    const cwd = await newWorkspace()
    const file = await cliFile()
    await run([...open, '--id', 'HS'], { cwd })
    const send = (proof: string) => [
      ...['send', 'HS', 'recordPostalHandover', '--by', 'an', '--at', '2026-02-06T09:20', '--json'],
      ...['--set', `postalSlip=${proof}`],
    ]
    const acknowledged: string[] = []
    for (let index = 0; index < 10; index += 1) {
      const child = spawn(process.execPath, [file, ...send(`BL-${index}`)], { cwd })
      child.stdout.once('data', () => acknowledged.push(`BL-${index}`))
      const ended = new Promise((resolve) => child.on('close', resolve))
      await wait(100 + index * 14)
      child.kill('SIGKILL')
      await ended
    }
    expect((await run(send('BL-last'), { cwd })).code).toBe(0)
    const { entries } = json(await run(['journal', 'show', 'HS', '--json'], { cwd }))
    const kept = (entries as { payload: { postalSlip?: string } }[]).flatMap(
      ({ payload }) => payload.postalSlip ?? [],
    )
    expect(kept.filter((proof) => acknowledged.includes(proof))).toEqual(acknowledged)
    expect(kept.at(-1)).toBe('BL-last')
    expect(json(await run(['journal', 'verify', '--json'], { cwd }))).toMatchObject({ broken: 0 })
  }, 30_000)

  test.each([
    ['nothing', ''],
    ['a torn line', '{"at":"2026-02-06T09:1'],
  ])(
    'killed while opening, with %s written: no dossier, no alarm, and the same id can be opened',
    async (_, content) => {
      const cwd = await newWorkspace()
      await run([...open, '--id', 'hs-1'], { cwd })
      const journal = join(cwd, 'dossiers', 'hs-2.jsonl')
      writeFileSync(journal, content)
      const verified = await run(['journal', 'verify', '--json'], { cwd })
      expect([verified.code, json(verified)]).toEqual([0, expect.objectContaining({ entries: 1, broken: 0 })])
      const { code, out } = await run(['status', '--now', '2026-02-06T10:00'], { cwd })
      expect([code, out]).toEqual([0, expect.not.stringContaining('hs-2')])
      expect((await run(['due', '--now', '2026-02-06T10:00'], { cwd })).code).toBe(0)
      expect((await run([...open, '--id', 'hs-2'], { cwd })).code).toBe(0)
      expect(json(await run(['journal', 'verify', '--json'], { cwd }))).toMatchObject({
        entries: 2,
        broken: 0,
      })
    },
    20_000,
  )

  test('a line torn by a crash is dropped, and the next event follows the last whole one', async () => {
    const cwd = await newWorkspace()
    await run([...open, '--id', 'hs'], { cwd })
    const journal = join(cwd, 'dossiers', 'hs.jsonl')
    writeFileSync(journal, `${readFileSync(journal, 'utf8')}{"at":"2026-02-06T09:2`)
    const sent = await run(
      ['send', 'hs', 'accept', '--by', 'an', '--set', 'limit=5 ngày', '--at', '2026-02-06T09:20', '--json'],
      { cwd },
    )
    expect(json(sent)).toMatchObject({ seq: 2, step: 'accepted' })
    expect(json(await run(['journal', 'verify', '--json'], { cwd }))).toMatchObject({ entries: 2, broken: 0 })
  }, 20_000)
})
