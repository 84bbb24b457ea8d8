import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll } from 'vitest'
import { runSession } from '../../src/cli/session.ts'

const root = mkdtempSync(join(tmpdir(), 'quytrinh-cli-'))
let built: Promise<string> | undefined

const bundle = async (): Promise<string> => {
  const outdir = join(root, 'bin')
  await build({
    entryPoints: { cli: 'src/cli/main.ts' },
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outExtension: { '.js': '.mjs' },
    logLevel: 'silent',
    banner: {
      js: "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);",
    },
  })
  return join(outdir, 'cli.mjs')
}

/** The built command, bundled on first use. */
export const cliFile = (): Promise<string> => {
  built ??= bundle()
  return built
}

/** What a run of the command gave. */
export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built command as its own process. */
export const run = async (
  args: readonly string[],
  options: {
    readonly cwd?: string
    readonly input?: string | Uint8Array
    readonly env?: Record<string, string>
  } = {},
): Promise<Run> => {
  const file = await cliFile()
  const { cwd = root, input = '', env = {} } = options
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      cwd,
      env: { PATH: process.env['PATH'], TZ: 'America/New_York', ...env },
    })
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      out += part
    })
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      err += part
    })
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}

/** Runs a command inside this process: quick, for whatever needs no process of its own. */
export const ask = async (args: readonly string[], workspace?: string, columns?: number): Promise<Run> => {
  let [out, err] = ['', '']
  const terminal = {
    write: (text: string) => {
      out += text
    },
    writeError: (text: string) => {
      err += text
    },
    canAsk: false,
    colours: false,
    ...(columns === undefined ? {} : { columns }),
  }
  const env = {}
  const where = workspace === undefined ? [] : ['--workspace', workspace]
  return { code: await runSession([...args, ...where], terminal, env), out, err }
}

let folders = 0

/** A new empty folder. */
export const newFolder = (): string => {
  folders += 1
  return mkdtempSync(join(root, `w${folders}-`))
}

const agency = [
  ...['--name', 'UBND xã Hoà Bình', '--level', 'xã', '--prefix', 'H58.12', '--unit', 'dia-chinh=Địa chính'],
  ...['--person', 'an=Nguyễn Văn An:tiep-nhan', '--person', 'binh=Lê Thị Bình:chuyen-vien:dia-chinh'],
  ...['--person', 'chi=Trần Chí:lanh-dao', '--person', 'dung=Phạm Dũng:chuyen-vien,lanh-dao'],
]

/** A new workspace with an agency of four people. */
export const newWorkspace = async (...more: readonly string[]): Promise<string> => {
  const folder = newFolder()
  const made = await ask(['init', folder, ...agency, ...more])
  if (made.code !== 0) throw new Error(made.err)
  return folder
}

/** What is on standard output, as JSON. */
export const json = ({ out, err }: Run): Record<string, unknown> => {
  if (out === '') throw new Error(`no output: ${err}`)
  return JSON.parse(out)
}

/** The codes of the issues on standard error. */
export const codes = ({ err }: Run): readonly string[] => {
  const { issues }: { issues: { code: string }[] } = JSON.parse(err)
  return issues.map(({ code }) => code)
}

afterAll(() => rmSync(root, { recursive: true, force: true }))
