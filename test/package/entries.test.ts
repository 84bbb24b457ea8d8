import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { entries } from '../../entries.ts'
import { catalogue } from '../../processes/index.ts'
import { root } from './bundle.ts'

const manifest: {
  readonly exports: Readonly<Record<string, unknown>>
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

test('every procedure of the catalogue has an entry of its own', async () => {
  const ids = catalogue.map(({ id }) => `processes/${id}`)
  expect(
    Object.keys(entries)
      .filter((name) => /^processes\/(?!index$)/.test(name))
      .sort(),
  ).toEqual(ids.sort())
  for (const { id, load } of catalogue) expect((await load()).id).toBe(id)
})

test('every entry is a file, and every public path has an entry', () => {
  expect(Object.values(entries).filter((file) => !existsSync(join(root, file)))).toEqual([])
  const paths = Object.keys(manifest.exports).filter((path) => !/\*|package\.json/.test(path))
  for (const path of paths) {
    const name = path === '.' ? 'index' : path.slice(2)
    expect([entries[name], entries[`${name}/index`]].filter((file) => file !== undefined)).toHaveLength(1)
  }
})

test('no package needed at run time runs a script when it is installed', () => {
  const lock: {
    readonly packages: Readonly<
      Record<string, { readonly dev?: boolean; readonly hasInstallScript?: boolean }>
    >
  } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const needed = Object.entries(lock.packages).filter(([name, { dev }]) => name !== '' && !dev)
  expect(needed.length).toBeGreaterThanOrEqual(Object.keys(manifest.dependencies).length)
  expect(needed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => name)).toEqual([])
})

test('TypeDoc reads every entry of the package, and nothing else', () => {
  const {
    entryPoints,
    exclude,
  }: { readonly entryPoints: readonly string[]; readonly exclude: readonly string[] } = JSON.parse(
    readFileSync(join(root, 'typedoc.json'), 'utf8'),
  )
  const [pattern, ...others] = [...entryPoints].sort(
    (a, b) => Number(b.includes('*')) - Number(a.includes('*')),
  )
  expect(pattern).toBe('processes/*/*.ts')
  const left = exclude.map((path) => path.split('/').at(-1))
  const groups = new Set([...catalogue.map(({ group }) => group), 'plan'])
  const procedures = [...groups].flatMap((name) =>
    readdirSync(join(root, 'processes', name))
      .filter((file) => file.endsWith('.ts') && !left.includes(file))
      .map((file) => `processes/${name}/${file}`),
  )
  expect([...others, ...procedures].sort()).toEqual(Object.values(entries).sort())
})
