import { styleText } from 'node:util'
import type { Issue } from '../issue/index.ts'
import type { Language, Text } from '../text/index.ts'

type Style = Parameters<typeof styleText>[0]

/** What a command runs in: language and form of the output, the terminal, the clock. */
export interface Frame {
  readonly language: Language
  readonly json: boolean
  /** Columns of the terminal; undefined when the output is not one. */
  readonly columns: number | undefined
  /** Whether someone can be asked: input and output are both a terminal. */
  readonly canAsk: boolean
  readonly say: (text: Text) => string
  /** A line for people, on standard output. */
  readonly line: (...lines: readonly string[]) => void
  /** The one JSON document of `--json`, on standard output. */
  readonly data: (value: unknown) => void
  readonly issues: (issues: readonly Issue[]) => void
  /** Lines for people on standard error; nothing with `--json`. */
  readonly notes: (...lines: readonly string[]) => void
  /** The text of a help, asked for or shown because something was missing. */
  readonly help: (text: string, failed: boolean) => void
  /** A text in a colour, on a terminal; the words say the same without it. */
  readonly paint: (style: Style, value: string) => string
}

/** Paths that only name an argument of the command; the sentence says it better. */
const unsaid: ReadonlySet<string> = new Set([
  '',
  'type',
  'by.roles',
  'by.id',
  'at',
  'received',
  'id',
  'day',
  'limit',
  'dossier',
  'procedure',
  'expectedSeq',
  'code',
  'number',
])

/** An issue as one line, with the place and the article. */
export const describeIssue = ({ path, message, rule }: Issue, language: Language): string => {
  const said = message[language]
  const cited = rule === undefined || said.includes(rule) ? said : `${said} (${rule})`
  return unsaid.has(path) ? cited : `${path}: ${cited}`
}

/** The path of a fault in a file, as people read it: `quytrinh.json › people[3].roles[0]`. */
export const inFile = (file: string, issues: readonly Issue[]): readonly Issue[] =>
  issues.map((issue) => ({ ...issue, path: issue.path === '' ? file : `${file} › ${issue.path}` }))

/** Where a frame writes, and what stands at the other end. */
export interface Terminal {
  readonly write: (text: string) => void
  readonly writeError: (text: string) => void
  /** Columns when the output is a terminal. */
  readonly columns?: number
  readonly canAsk: boolean
  readonly colours: boolean
}

/** A frame on a terminal, or on whatever takes its place. */
export const frameOn = (terminal: Terminal, language: Language, json: boolean): Frame => {
  const { write, writeError } = terminal
  const say = (text: Text): string => text[language]
  return {
    language,
    json,
    columns: terminal.columns,
    canAsk: terminal.canAsk,
    say,
    line: (...lines) => write(`${lines.join('\n')}\n`),
    data: (value) => write(`${JSON.stringify(value, null, 2)}\n`),
    issues: (issues) =>
      writeError(
        json
          ? `${JSON.stringify({ issues }, null, 2)}\n`
          : `${issues.map((issue) => describeIssue(issue, language)).join('\n')}\n`,
      ),
    notes: (...lines) => {
      if (!json && lines.length > 0) writeError(`${lines.join('\n')}\n`)
    },
    help: (text, failed) => (failed ? writeError(text) : write(text)),
    paint: (style, value) => (terminal.colours && !json ? styleText(style, value) : value),
  }
}

/** The terminal of this process. */
export const processTerminal = (): Terminal => {
  const { stdout, stderr, stdin, env } = process
  const isTerminal = stdout.isTTY === true
  return {
    write: (text) => {
      stdout.write(text)
    },
    writeError: (text) => {
      stderr.write(text)
    },
    ...(isTerminal ? { columns: stdout.columns } : {}),
    canAsk: isTerminal && stdin.isTTY === true,
    colours: isTerminal && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
  }
}
