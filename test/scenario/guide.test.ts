import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { entries } from '../../entries.ts'
import { isAsWritten, show } from '../example/compare.ts'
import { fencedBlocks } from '../example/extract.ts'
import { root } from '../package/bundle.ts'
import { readBlock, stands } from './guide.ts'
import * as people from './people.ts'
import * as play from './play.ts'
import * as year from './year.ts'

const folder = join(root, 'test/scenario')
const source = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n')
const guide = readFileSync(join(root, 'docs/a-year.md'), 'utf8')
const blocks = fencedBlocks(guide, 'typescript').map(({ line, text }) => ({ line, ...readBlock(text) }))

/** What an entry of the package gives, read from its source. */
const load = async (from: string): Promise<object> => {
  const name = from.replace(/^quytrinh\/?/, '') || 'index'
  const file = entries[name] ?? entries[`${name}/index`]
  if (file === undefined) throw new Error(`the package has no entry ${from}`)
  return import(/* @vite-ignore */ join(root, file))
}

const imported = blocks.flatMap(({ line, imports }) => imports.map((each) => ({ line, ...each })))

test.each(imported)('line $line: $from has what is imported', async ({ from, names }) => {
  const given = await load(from)
  expect(names.filter((name) => !(name in given))).toEqual([])
})

const shown = blocks.flatMap((block) => block.shown.map((statement) => ({ line: block.line, statement })))

test.each(shown)('line $line: what is shown stands in the scenario', ({ statement }) => {
  if (!stands(statement, source)) expect.fail(statement)
})

const checks = blocks.flatMap((block) => block.checks.map((check) => ({ line: block.line, check })))

test.each(checks)('line $line: $check', async ({ check }) => {
  const given: Record<string, unknown> = { ...people, ...play, ...year }
  for (const { from, names } of imported) {
    const found = new Map(Object.entries(await load(from)))
    for (const name of names) given[name] = found.get(name)
  }
  const compare = async (value: () => Promise<unknown>, written: string): Promise<void> => {
    const actual = await value()
    if (!isAsWritten(actual, written)) expect(show(actual)).toBe(written)
  }
  const run = new Function('__check', ...Object.keys(given), `return (async () => { ${check} })()`)
  await run(compare, ...Object.values(given))
})

test('the guide imports, shows and compares in every month it tells of', () => {
  expect(checks.length).toBeGreaterThan(25)
  expect(shown.length).toBeGreaterThan(12)
  const changed = (statement: string) => statement.replace(/\d{4}-\d{2}-\d{2}/, '1999-01-01')
  const dated = shown
    .map(({ statement }) => statement)
    .filter((statement) => /\d{4}-\d{2}-\d{2}/.test(statement))
  expect(dated.filter((statement) => stands(changed(statement), source))).toEqual([])
})
