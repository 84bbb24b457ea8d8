import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundleCommand, root, workFolder } from '../package/bundle.ts'
import { isOutputAsWritten } from './compare.ts'
import { compileFaults } from './compile.ts'
import { commandsOf, exampleBlocks, fencedBlocks, filesOf } from './extract.ts'
import { buildLibrary, type Library } from './run.ts'

const find = (folder: string, extension: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

const documents = ['README.md', ...find('docs', '.md').filter((file) => !file.startsWith('docs/generated/'))]
const inDocuments = documents.flatMap((file) =>
  fencedBlocks(read(file), 'ts').map((block) => ({ ...block, name: `${file}:${block.line}` })),
)
const inSources = [...find('src', '.ts'), ...find('processes', '.ts')].flatMap((source) =>
  exampleBlocks(read(source)).map((block) => ({ ...block, source, name: `${source}:${block.line}` })),
)
const transcripts = documents
  .map((file) => ({ file, commands: fencedBlocks(read(file), 'console').flatMap(commandsOf) }))
  .filter(({ commands }) => commands.length > 0)

describe('every example runs and says the truth', () => {
  let folder: string
  let library: Library
  beforeAll(async () => {
    folder = workFolder('examples')
    library = await buildLibrary(folder, [...new Set(inSources.map(({ source }) => source))])
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(inDocuments)('$name', async ({ text, name }) => {
    await library.run(text, name)
  })

  test.each(inSources)('$name', async ({ text, name, source }) => {
    const compared = await library.run(text, name, source)
    if (!source.startsWith('src/testing/')) expect(compared, 'values compared').toBeGreaterThan(0)
  })
})

test('every example compiles in a strict project, those of the sources if they say what they import', () => {
  const examples = [...inDocuments, ...inSources.filter(({ text }) => /^\s*import /m.test(text))]
  expect(compileFaults(new Map(examples.map(({ name, text }) => [name, text])))).toEqual([])
  const wrong = "import { due } from 'quytrinh/time'\ndue('15 ngày')"
  expect(compileFaults(new Map([['wrong', wrong]]))).toEqual([expect.stringContaining('wrong, line 2:')])
})

describe.runIf(transcripts.length > 0)('every console block is what the command prints', () => {
  const places = new Map<string, string>()
  let folder: string
  let bin: string
  beforeAll(async () => {
    folder = workFolder('command')
    bin = join(folder, 'bin')
    const cli = await bundleCommand(folder)
    mkdirSync(bin)
    writeFileSync(join(bin, 'quytrinh'), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`, {
      mode: 0o755,
    })
    for (const { file } of transcripts) {
      const place = mkdtempSync(join(tmpdir(), 'quytrinh-'))
      places.set(file, place)
      for (const { name, text } of filesOf(read(file))) writeFileSync(join(place, name), text)
    }
  })
  afterAll(() => {
    for (const place of [folder, ...places.values()]) rmSync(place, { recursive: true })
  })

  describe.each(transcripts)('$file', ({ file, commands }) => {
    test.each(commands)('line $line: $command', ({ command, output }) => {
      const env = { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`, NO_COLOR: '1' }
      const cwd = places.get(file)
      const { stdout } = spawnSync('sh', ['-c', `${command} 2>&1`], { cwd, env, encoding: 'utf8', input: '' })
      if (!isOutputAsWritten(stdout, output)) expect(stdout.trimEnd()).toBe(output.trimEnd())
    })
  })
})
