import { existsSync, statSync } from 'node:fs'
import { dirname, extname, resolve } from 'node:path'
import type { Chart } from '../../chart/index.ts'
import { figure, list, type Report, report } from '../../report/index.ts'
import { writeFileDurably } from '../../store/index.ts'
import { text } from '../../text/index.ts'
import type { Input, OptionDefinition } from '../command.ts'
import { unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { printOf, writeOut } from '../out.ts'
import type { Picture } from './picture.ts'

const endings = ['.svg', '.html', '.md', '.docx', '.xlsx', '.json'] as const

/** The option that names the file a chart is written to. */
export const chartOutOption: OptionDefinition = {
  flags: '--out <file>',
  text: text(
    `ghi ra tệp: hình .svg, trang .html có hình và bảng, hoặc bảng số liệu .md .docx .xlsx .json`,
    `write a file: the picture .svg, a page with it .html, or its table .md .docx .xlsx .json`,
  ),
}

const unknownEnding = (file: string) =>
  unreadable({
    code: 'out-format',
    path: '--out',
    message: text(
      `Không biết ghi "${file}" theo dạng nào: đuôi tệp phải là ${endings.join(', ')}.`,
      `"${file}" does not say its format: it must end in ${endings.join(', ')}.`,
    ),
    expected: endings,
    received: file,
  })

const noFolder = (folder: string) =>
  unreadable({
    code: 'out-folder',
    path: '--out',
    message: text(`Không có thư mục "${folder}".`, `There is no folder "${folder}".`),
    received: folder,
  })

const writeSvg = async (given: string, { svg }: Chart, frame: Frame): Promise<true> => {
  const file = resolve(given)
  const folder = dirname(file)
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw noFolder(folder)
  await writeFileDurably(file, `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`)
  if (frame.json) frame.data({ file })
  else frame.line(frame.say(text(`Đã ghi ${given}.`, `Wrote ${given}.`)))
  return true
}

const reportOf = (picture: Picture, chart: Chart, frame: Frame): Report => {
  const { title, subtitle, source, notes, at, workspace } = picture
  const print = workspace === undefined ? undefined : printOf(workspace, frame, at)
  const lines = [...notes.map(frame.say), `${frame.say(text('Nguồn', 'Source'))}: ${frame.say(source)}.`]
  const full = picture.table === undefined ? chart.table : { ...chart.table, ...picture.table }
  return report({
    language: frame.language,
    ...(print === undefined ? {} : { agency: print.agency }),
    title: frame.say(title),
    subtitle: frame.say(subtitle),
    blocks: [figure({ ...chart, table: full }), list(lines)],
  })
}

/** Writes a chart to the file `--out` names, in the form its ending says; false when it names none. */
export const writeChart = async (
  input: Input,
  frame: Frame,
  picture: Picture,
  chart: Chart,
  json: unknown,
): Promise<boolean> => {
  const given = input.text('out')
  if (given === undefined) return false
  const ending = extname(given).toLowerCase()
  if (!endings.some((known) => known === ending)) throw unknownEnding(given)
  if (ending === '.svg') return writeSvg(given, chart, frame)
  return writeOut(input, frame, picture.at, { reports: [reportOf(picture, chart, frame)], json })
}
