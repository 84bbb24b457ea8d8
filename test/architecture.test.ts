import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { breaches, order } from './architecture/rules.ts'

const root = join(import.meta.dirname, '..')
const read = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [
      `${folder}/${name.replaceAll('\\', '/')}`,
      readFileSync(join(root, folder, name), 'utf8'),
    ])

describe('the house', () => {
  const files = new Map([...read('src'), ...read('processes')])

  test('keeps its import direction, its front doors and its one way in to each library', () => {
    expect(files.size).toBeGreaterThan(20)
    expect(breaches(files)).toEqual([])
  })

  test('has only folders with a place in the order', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((each) =>
      each.isDirectory(),
    )
    expect(folders.map(({ name }) => name).filter((name) => !order.flat().includes(name))).toEqual([])
  })
})

describe('the checker catches', () => {
  const base = {
    'src/text/index.ts': '',
    'src/issue/index.ts': '',
    'src/time/index.ts': '',
    'src/time/day.ts': '',
    'src/standard/index.ts': '',
    'src/procedure/index.ts': '',
    'src/dossier/index.ts': '',
    'src/audit/index.ts': '',
    'src/nonconformity/index.ts': '',
    'src/store/index.ts': '',
    'src/report/index.ts': '',
    'src/testing/index.ts': '',
    'src/cli/main.ts': '',
    'src/index.ts': '',
    'processes/index.ts': '',
    'processes/quality/audit.ts': '',
  }
  const check = (planted: Record<string, string>): readonly string[] =>
    breaches(new Map(Object.entries({ ...base, ...planted })))

  test.each([
    [
      'against the direction',
      'src/text/a.ts',
      `import { b } from '../time/index.ts'`,
      /direction: text → time/,
    ],
    [
      'a type against the direction',
      'src/text/a.ts',
      `import type { B } from '../time/index.ts'`,
      /direction/,
    ],
    ['an import() type', 'src/text/a.ts', `type B = import('../time/index.ts').B`, /direction/],
    ['a lazy import', 'src/text/a.ts', `const b = () => import('../time/index.ts')`, /direction/],
    ['a re-export', 'src/text/a.ts', `export { b } from '../time/index.ts'`, /direction/],
    [
      'a folder of the same row',
      'src/audit/a.ts',
      `import { b } from '../nonconformity/index.ts'`,
      /direction/,
    ],
    ['store and report', 'src/report/a.ts', `import { b } from '../store/index.ts'`, /direction/],
    ['a way past the front door', 'src/dossier/a.ts', `import { b } from '../time/day.ts'`, /reaches past/],
    ['the package entry inside', 'src/report/a.ts', `import { b } from '../index.ts'`, /package entry/],
    ['the command line in the entry', 'src/index.ts', `import { b } from './testing/index.ts'`, /direction/],
    ['processes in the core', 'src/report/a.ts', `import { b } from '../../processes/index.ts'`, /only cli/],
    [
      'a process with a dossier',
      'processes/quality/b.ts',
      `import { b } from '../../src/dossier/index.ts'`,
      /only text/,
    ],
    ['a folder without a place', 'src/utils/a.ts', `import { b } from '../text/index.ts'`, /no place/],
    ['a missing file', 'src/time/a.ts', `import { b } from './gone.ts'`, /no such file/],
    ['export *', 'src/time/a.ts', `export * from './day.ts'`, /export \*/],
    ['a second xstate', 'src/dossier/a.ts', `import { setup } from 'xstate'`, /machine\.ts imports xstate/],
    ['a type of xstate', 'src/dossier/a.ts', `import type { Actor } from 'xstate'`, /machine\.ts/],
    ['xstate/graph', 'src/procedure/a.ts', `import { paths } from 'xstate/graph'`, /machine\.ts/],
    ['the date-fns barrel', 'src/time/a.ts', `import { addDays } from 'date-fns'`, /barrel date-fns/],
    ['a second barrel', 'src/time/a.ts', `import { UTCDate } from '@date-fns/utc'`, /barrel @date-fns/],
    ['{ z }', 'src/procedure/a.ts', `import { z } from 'zod'`, /import \* as z/],
    ['{ z as zod }', 'src/procedure/a.ts', `import { z as zod } from 'zod'`, /import \* as z/],
    ['node: in the core', 'src/store/memory.ts', `import { readFile } from 'node:fs/promises'`, /node:fs/],
  ])('%s', (_, file, text, message) => {
    const found = check({ [file]: text })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(message)
    expect(found[0]).toContain(`${file}:1`)
  })

  test('a cycle of files, once', () => {
    const found = check({
      'src/time/a.ts': `import { b } from './b.ts'`,
      'src/time/b.ts': `export { c } from './c.ts'`,
      'src/time/c.ts': `import { a } from './a.ts'`,
    })
    expect(found).toEqual(['cycle of files: src/time/a.ts → src/time/b.ts → src/time/c.ts → src/time/a.ts'])
  })

  test.each([
    ['the allowed direction', 'src/report/a.ts', `import { b } from '../audit/index.ts'`],
    ['the machine', 'src/procedure/machine.ts', `import { setup } from 'xstate'`],
    ['the file store', 'src/store/file-lock.ts', `import { open } from 'node:fs/promises'`],
    ['a process', 'processes/quality/b.ts', `import { b } from '../../src/procedure/index.ts'`],
    ['zod types', 'src/procedure/a.ts', `import type * as z from 'zod'`],
    ['cli and processes', 'src/cli/a.ts', `import { b } from '../../processes/index.ts'`],
    ['date-fns by function', 'src/time/a.ts', `import { addDays } from 'date-fns/addDays'`],
    ['a type cycle in a folder', 'src/time/day.ts', `import type { A } from './day.ts'`],
    ['words in a comment', 'src/time/a.ts', `// import { z } from 'zod'`],
  ])('nothing in %s', (_, file, text) => {
    expect(check({ [file]: text })).toEqual([])
  })
})
