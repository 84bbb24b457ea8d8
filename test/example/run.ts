import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import { transform } from 'esbuild'
import { entries } from '../../entries.ts'
import { bundleLibrary, root } from '../package/bundle.ts'
import { isAsWritten, show } from './compare.ts'
import { checkedModule } from './extract.ts'

export interface Library {
  readonly folder: string
  readonly run: (text: string, name: string, source?: string) => Promise<number>
}

/** Builds the library once, with the source files whose examples will run, and returns what runs an example. */
export const buildLibrary = async (folder: string, sources: readonly string[]): Promise<Library> => {
  const folders = sources.map((source) => posix.join(posix.dirname(source), 'index.ts'))
  const documented = [...sources, ...folders].filter((file) => existsSync(join(root, file)))
  const points = {
    ...entries,
    ...Object.fromEntries(documented.map((file) => [`source/${file.slice(0, -3)}`, file])),
  }
  await bundleLibrary(points, folder)
  return { folder, run: (text, name, source) => run(folder, text, name, source) }
}

/** Runs one example and returns how many of its values were compared. An example of a source file sees that file's folder. */
const run = async (folder: string, text: string, name: string, source?: string): Promise<number> => {
  const { code, checks } = checkedModule(text)
  const rewritten = code.replace(
    /(from\s+|import\s*\(\s*)(['"])quytrinh(\/[^'"]+)?\2/g,
    (_, before, __, path) => {
      return `${before}${JSON.stringify(pathToFileURL(join(folder, `${entryOf(path ?? '')}.mjs`)).href)}`
    },
  )
  const implied = source === undefined ? '' : await impliedImports(folder, source, rewritten)
  const { code: module } = await transform(implied + rewritten, {
    loader: 'ts',
    format: 'esm',
    target: 'node20',
  })
  const file = join(folder, `example-${name.replace(/\W+/g, '-')}.mjs`)
  const check = `const __check = globalThis[Symbol.for('quytrinh.example')];\n`
  writeFileSync(file, check + module)
  Object.assign(globalThis, { [Symbol.for('quytrinh.example')]: compare })
  await import(/* @vite-ignore */ pathToFileURL(file).href)
  return checks
}

const entryOf = (path: string): string => {
  const name = path.slice(1) || 'index'
  const entry = [name, `${name}/index`].find((each) => each in entries)
  if (entry === undefined) throw new Error(`the package has no entry quytrinh${path}`)
  return entry
}

const impliedImports = async (folder: string, source: string, code: string): Promise<string> => {
  const files = [source, posix.join(dirname(source), 'index.ts')].map((file) =>
    join(folder, 'source', `${file.slice(0, -3)}.mjs`),
  )
  const seen = new Set<string>()
  const lines: string[] = []
  for (const file of files.filter((each) => existsSync(each))) {
    const url = pathToFileURL(file).href
    const names = Object.keys(await import(/* @vite-ignore */ url)).filter(
      (name) => !seen.has(name) && new RegExp(`\\b${name}\\b`).test(code) && !isDeclared(code, name),
    )
    for (const name of names) seen.add(name)
    if (names.length > 0) lines.push(`import { ${names.join(', ')} } from ${JSON.stringify(url)}\n`)
  }
  return lines.join('')
}

const isDeclared = (code: string, name: string): boolean =>
  new RegExp(`\\b(?:const|let|function|class)\\s+${name}\\b|import\\s[^;\\n]*\\b${name}\\b[^;\\n]*from`).test(
    code,
  )

const compare = async (value: () => Promise<unknown>, written: string, line: number): Promise<void> => {
  const refusal = /^throws (.*)$/.exec(written)?.[1]
  try {
    const actual = await value()
    if (refusal === undefined && isAsWritten(actual, written)) return
    throw new Mismatch(`line ${line + 1}: written ${written}\n  but it is ${show(actual)}`)
  } catch (error) {
    if (error instanceof Mismatch || refusal === undefined) throw error
    if (!String(error).includes(refusal))
      throw new Mismatch(`line ${line + 1}: written ${written}\n  but ${String(error)}`)
  }
}

class Mismatch extends Error {}
