import { beforeAll, expect, test } from 'vitest'
import { heldIn } from '../../src/cli/held-roles.ts'
import { ask, newWorkspace, type Run } from './build.ts'

let cwd = ''
const cli = (...args: readonly string[]): Promise<Run> => ask(args, cwd)

beforeAll(async () => {
  cwd = await newWorkspace('--person', 'lan=Lan:tiep-nhan')
})

test('a role held in one procedure is not held in another that has a role of its name', () => {
  const holds = ['finder', 'internal-audit/leader']
  expect(heldIn(holds, 'internal-audit')).toEqual(['finder', 'leader'])
  expect(heldIn(holds, 'leaving-post')).toEqual(['finder'])
})

test('a role held by its name alone is held wherever it is', async () => {
  const opened = await cli('open', 'one-stop', '--by', 'lan', '--id', 'HS-1', '--at', '2026-02-06T09:15')
  expect(opened).toMatchObject({ code: 0, err: '' })
})

test('a role held in a procedure there is not is named as most likely misspelt', async () => {
  const made = await ask([
    ...['init', `${cwd}-khac`, '--name', 'UBND xã Hoà Bình', '--level', 'xã'],
    ...['--role', 'truong-doan=Trưởng đoàn:internal-audit/leadr'],
  ])
  expect(made.err).toContain(
    'không quy trình nào có vai trò "internal-audit/leadr". Có phải là "internal-audit/leader"',
  )
})
