import { extname } from 'node:path'
import type { Chart } from '../../chart/index.ts'
import { figure, list, type Report, report } from '../../report/index.ts'
import { text } from '../../text/index.ts'
import type { Input, OptionDefinition } from '../command.ts'
import type { Frame } from '../frame.ts'
import { printOf, unknownEnding, writeGiven, writeOut } from '../out.ts'
import type { Picture } from './picture.ts'

const endings = ['svg', 'html', 'md', 'docx', 'xlsx', 'json'] as const

/** The option that names the file a chart is written to. */
export const chartOutOption: OptionDefinition = {
  flags: '--out <file>',
  text: text(
    `ghi ra tệp: hình .svg, trang .html có hình và bảng, hoặc bảng số liệu .md .docx .xlsx .json`,
    `write a file: the picture .svg, a page with it .html, or its table .md .docx .xlsx .json`,
  ),
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
  const ending = extname(given).toLowerCase().slice(1)
  if (!endings.some((known) => known === ending)) throw unknownEnding(given, endings)
  if (ending === 'svg') {
    await writeGiven(given, frame, () => `<?xml version="1.0" encoding="UTF-8"?>\n${chart.svg}\n`)
    return true
  }
  return writeOut(input, frame, picture.at, { reports: [reportOf(picture, chart, frame)], json })
}
