import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type Print, type Report, reportHtml, reportMarkdown } from '../report/index.ts'
import { writeFileDurably } from '../store/index.ts'
import { text } from '../text/index.ts'
import type { Moment } from '../time/index.ts'
import type { Input, OptionDefinition } from './command.ts'
import { type Fault, unreadable } from './fault.ts'
import type { Frame } from './frame.ts'
import type { Workspace } from './workspace.ts'

/** What a command has to write: its documents, and the same as data. */
export interface Output {
  readonly reports: readonly Report[]
  readonly json: unknown
}

type Writer = (output: Output, at: Moment) => Promise<string | Uint8Array> | string

const joined = (parts: readonly string[], between: string): string => parts.join(between)

const writers: Readonly<Record<string, Writer>> = {
  md: ({ reports }) => joined(reports.map(reportMarkdown), '\n'),
  html: ({ reports }) => joined(reports.map(reportHtml), '\n'),
  json: ({ json }) => `${JSON.stringify(json, null, 2)}\n`,
  docx: async ({ reports: [first] }, at) => {
    if (first === undefined) throw new Error('a document without a part')
    return (await import('../interop/docx.ts')).reportDocx(first, { at })
  },
  xlsx: async ({ reports }) => (await import('../interop/xlsx.ts')).reportXlsx(reports),
}

const endings = Object.keys(writers)

/** The option that names the file a command writes. */
export const outOption: OptionDefinition = {
  flags: '--out <file>',
  text: text(
    'ghi ra tệp; dạng theo đuôi tệp: .docx .xlsx .md .html .json',
    'write a file; its ending says the format: .docx .xlsx .md .html .json',
  ),
}

/** A file whose ending names no format a command writes. */
export const unknownEnding = (file: string, known: readonly string[] = endings): Fault =>
  unreadable({
    code: 'out-format',
    path: '--out',
    message: text(
      `Không biết ghi "${file}" theo dạng nào: đuôi tệp phải là ${known.map((each) => `.${each}`).join(', ')}.`,
      `"${file}" does not say its format: it must end in ${known.map((each) => `.${each}`).join(', ')}.`,
    ),
    expected: known,
    received: file,
  })

const noFolder = (folder: string) =>
  unreadable({
    code: 'out-folder',
    path: '--out',
    message: text(`Không có thư mục "${folder}".`, `There is no folder "${folder}".`),
    received: folder,
  })

/** Writes a file whose name was given, and says so; a Fault when its folder is not there. */
export const writeGiven = async (
  given: string,
  frame: Frame,
  content: () => Promise<string | Uint8Array> | string,
): Promise<void> => {
  const file = resolve(given)
  const folder = dirname(file)
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw noFolder(folder)
  await writeFileDurably(file, await content())
  if (frame.json) frame.data({ file })
  else frame.line(frame.say(text(`Đã ghi ${given}.`, `Wrote ${given}.`)))
}

/** Writes what a command made to the file `--out` names; false when it names none. */
export const writeOut = async (input: Input, frame: Frame, at: Moment, output: Output): Promise<boolean> => {
  const given = input.text('out')
  if (given === undefined) return false
  const write = writers[/\.([a-z]+)$/i.exec(given)?.[1]?.toLowerCase() ?? '']
  if (write === undefined) throw unknownEnding(given)
  await writeGiven(given, frame, () => write(output, at))
  return true
}

/** Who prints: the agency of a workspace, in the language of the command. */
export const printOf = ({ profile }: Workspace, { language }: Frame, at: Moment): Print => ({
  language,
  agency: {
    ...(profile.parent === undefined ? {} : { parent: profile.parent }),
    name: profile.name,
    ...(profile.place === undefined ? {} : { place: profile.place }),
  },
  day: at.slice(0, 10),
})
