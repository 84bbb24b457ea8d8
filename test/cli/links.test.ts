import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { defineProcedure, procedureJson } from '../../src/procedure/index.ts'
import { ask, codes, json, newWorkspace, type Run } from './build.ts'

const title = { vi: 'Việc', en: 'Work' }

const appeal = defineProcedure({
  id: 'appeal',
  version: '1.0.0',
  title: { vi: 'Lần hai', en: 'Second instance' },
  clauses: [],
  basis: [],
  roles: { receiver: { title } },
  links: {
    first: { title: { vi: 'Lần đầu', en: 'First instance' }, procedures: ['one-stop'] },
    related: { title: { vi: 'Liên quan', en: 'Related' } },
  },
  facts: z.object({ first: z.string().optional(), related: z.array(z.string()).optional() }),
  events: { relate: { title, by: 'receiver', payload: z.object({ related: z.array(z.string()) }) } },
  limits: {},
  initial: 'open',
  steps: {
    open: { title, duty: 'receiver', unlimited: title, on: { relate: 'done' } },
    done: { title, outcome: 'done' },
  },
})

let cwd = ''
const cli = (...args: readonly string[]): Promise<Run> => ask(args, cwd)
const openAppeal = (id: string, ...facts: readonly string[]) =>
  cli('open', 'appeal', '--by', 'an', '--id', id, '--at', '2026-02-06T10:00', ...facts)

beforeAll(async () => {
  cwd = await newWorkspace()
  mkdirSync(join(cwd, 'procedures'))
  writeFileSync(join(cwd, 'procedures', 'appeal@1.0.0.json'), JSON.stringify(procedureJson(appeal)))
  await cli('open', 'one-stop', '--by', 'an', '--id', 'HS-1', '--at', '2026-02-06T09:15')
})

test('a dossier that is not there is refused, and nothing is written', async () => {
  const refused = await openAppeal('LH-1', '--fact', 'first=HS-2')
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toContain('Lần đầu: không có hồ sơ "HS-2". Có phải là "HS-1"?')
  expect((await cli('status', 'LH-1', '--json')).code).toBe(2)
})

test('a link is kept and shown', async () => {
  const opened = await openAppeal('LH-2', '--fact', 'first=HS-1')
  expect(opened.out).toMatch(/Lần đầu +HS-1/)
  expect(json(await cli('status', 'LH-2', '--now', '2026-02-07T08:00', '--json'))).toMatchObject({
    links: [{ fact: 'first', to: 'HS-1', title: { vi: 'Lần đầu' } }],
  })
})

test('a dossier of another procedure is refused', async () => {
  expect(codes(await openAppeal('LH-3', '--fact', 'first=LH-2', '--json'))).toEqual(['link-procedure'])
})

test('an event that names one that is not there is refused, and the journal is as before', async () => {
  const sent = await cli(
    ...[
      'send',
      'LH-2',
      'relate',
      '--by',
      'an',
      '--set',
      'related=HS-9',
      '--at',
      '2026-02-07T08:00',
      '--json',
    ],
  )
  expect(codes(sent)).toEqual(['link-unknown'])
  expect(json(await cli('status', 'LH-2', '--now', '2026-02-07T08:00', '--json'))).toMatchObject({ seq: 1 })
})
