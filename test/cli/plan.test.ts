import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../processes/index.ts'
import { ask, codes, json, newFolder } from './build.ts'

interface Row {
  readonly id: string
  readonly servedBy: readonly { readonly kind: string; readonly id: string }[]
  readonly outside: string | null
}

const coverage = async (): Promise<{ readonly rows: readonly Row[]; readonly unserved: readonly string[] }> =>
  JSON.parse((await ask(['plan', 'coverage', '--json'])).out)

describe('plan coverage', () => {
  test('as data: 148 rows, each served by what exists, or outside', async () => {
    const { rows, unserved } = await coverage()
    expect(rows).toHaveLength(148)
    const procedures = catalogue.map(({ id }) => id)
    for (const { id, servedBy, outside } of rows) {
      const linked = servedBy.filter(({ kind }) => kind === 'procedure').map((link) => link.id)
      expect(linked.filter((each) => !procedures.includes(each))).toEqual([])
      expect(servedBy.length > 0 || outside !== null, id).toBe(true)
    }
    expect(unserved).toEqual([])
    expect(rows.find(({ id }) => id === 'II.2-10')?.servedBy).toContainEqual({
      kind: 'procedure',
      id: 'one-stop',
    })
    expect(rows.find(({ id }) => id === 'II.4-12')?.outside).toMatch(/^Tiền lương/)
  })

  test('for people: the rows of every section add up', async () => {
    const { out } = await ask(['plan', 'coverage'])
    const counts = out
      .split('\n\n')[0]
      ?.split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/).slice(-4).map(Number))
    const total = counts?.at(-1)
    expect(total?.[0]).toBe(148)
    for (const at of [0, 1, 2, 3])
      expect(counts?.slice(0, -1).reduce((sum, row) => sum + (row[at] ?? Number.NaN), 0)).toBe(total?.[at])
    expect(total?.[3]).toBe((await coverage()).unserved.length)
  })

  test('in English, and to a file', async () => {
    const file = join(newFolder(), 'plan.md')
    const { out, code } = await ask(['plan', 'coverage', '--lang', 'en', '--out', file])
    expect([code, out]).toEqual([0, `Wrote ${file}.\n`])
    const written = readFileSync(file, 'utf8')
    expect(written).toMatch(/^# COVERAGE OF THE REFORM PLAN/)
    expect(written.match(/^\| (P|I|II|III|IV|V|N)[.\-\w]*\d/gm)).toHaveLength(148)
  })
})

describe('plan tasks', () => {
  test('all 78', async () => {
    expect(json(await ask(['plan', 'tasks', '--json']))['tasks']).toHaveLength(78)
  })

  test('of one unit, by id, by name or abbreviated', async () => {
    const runs = await Promise.all(
      ['so-tttt', 'Sở TT&TT', 'so thong tin va truyen thong'].map((lead) =>
        ask(['plan', 'tasks', '--lead', lead]),
      ),
    )
    expect(new Set(runs.map(({ out }) => out)).size).toBe(1)
    const [{ out } = { out: '' }] = runs
    expect(out).toMatch(/II\.6-04 .*31\/12\/2018/)
    expect(out).not.toMatch(/II\.1-01/)
  })

  test('an unknown unit is refused with those there are', async () => {
    const run = await ask(['plan', 'tasks', '--lead', 'so-la', '--json'])
    expect([run.code, codes(run)]).toEqual([2, ['invalid-value']])
    expect(run.err).toContain('so-noi-vu')
  })
})
