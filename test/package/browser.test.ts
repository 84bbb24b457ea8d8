import { isBuiltin } from 'node:module'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { entries } from '../../entries.ts'
import { root } from './bundle.ts'

/** What a browser offers and the ECMAScript of a bare context lacks. No process, require, Buffer or global. */
const web = { TextEncoder, TextDecoder, URL, structuredClone, crypto: globalThis.crypto }

const bundleForBrowser = async (stdin: string) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: stdin, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'library',
    platform: 'browser',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    metafile: true,
    external: ['node:*'],
    logLevel: 'silent',
  })
  const imported = Object.values(metafile.inputs).flatMap(({ imports }) => imports.map(({ path }) => path))
  return { code: outputFiles[0]?.text ?? '', builtins: imported.filter((path) => isBuiltin(path)) }
}

const checked = [
  ['index', 'defineProcedure'],
  ['time/index', 'due'],
  ['testing/index', 'given'],
  ['processes/one-stop', 'oneStop'],
] as const

describe('in a browser', () => {
  test.each(checked)('%s imports nothing of Node and runs', async (entry, name) => {
    const { code, builtins } = await bundleForBrowser(`export * from './${entries[entry]}'`)
    expect(builtins).toEqual([])
    const context = createContext({ ...web })
    runInContext(code, context)
    const names: unknown = runInContext('Object.keys(library)', context)
    expect(names).toContain(name)
  })

  test('a deadline is computed there', async () => {
    const { code } = await bundleForBrowser(
      `import { due, vietnam, workingDays } from './src/time/index.ts'
       export const day = due(workingDays(15), '2026-02-06', vietnam).due`,
    )
    const context = createContext({ ...web })
    runInContext(code, context)
    expect(runInContext('library.day', context)).toBe('2026-03-06')
  })

  test('an import of Node would be seen', async () => {
    const { builtins } = await bundleForBrowser(`export { readFileSync } from 'node:fs'`)
    expect(builtins).toEqual(['node:fs'])
  })
})
