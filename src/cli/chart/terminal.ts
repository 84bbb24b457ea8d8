import { type Chart, type ChartTable, sparkline } from '../../chart/index.ts'
import { numberText } from '../../measure/index.ts'
import { cellText } from '../../report/index.ts'
import { text } from '../../text/index.ts'
import type { Frame } from '../frame.ts'
import { table, width } from '../table.ts'
import type { Line, Picture } from './picture.ts'

/** Whether a terminal of this environment lacks block characters: its locale names a character set other than UTF-8. */
export const lacksBlocks = (env: Readonly<Record<string, string | undefined>>): boolean => {
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find((each) => (each ?? '') !== '')
  return locale !== undefined && !/utf-?8/i.test(locale)
}

const sparkLines = (lines: readonly Line[], frame: Frame, ascii: boolean): readonly string[] => {
  const all = lines.flatMap(({ values }) => values).filter((value) => value !== null)
  if (all.length === 0) return []
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const range = frame.say(
    text(
      `thấp nhất ${numberText(low).vi}, cao nhất ${numberText(high).vi}`,
      `lowest ${numberText(low).en}, highest ${numberText(high).en}`,
    ),
  )
  const [first] = lines
  if (lines.length === 1 && first !== undefined)
    return [`  ${sparkline(first.values, { ascii, low, high })}  ${range}`]
  const widest = Math.max(...lines.map(({ name }) => width(name)))
  return [
    ...lines.map(
      ({ name, values }) =>
        `  ${name}${' '.repeat(widest - width(name))}  ${sparkline(values, { ascii, low, high })}`,
    ),
    `  ${range}`,
  ]
}

/** Cells with those of columns of numbers pushed to the right. */
const rightAligned = (
  rows: readonly (readonly string[])[],
  columns: ChartTable['columns'],
): readonly (readonly string[])[] => {
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => width(row[at] ?? ''))))
  return rows.map((row) =>
    row.map((cell, at) =>
      columns[at]?.align === 'right' ? ' '.repeat((widths[at] ?? 0) - width(cell)) + cell : cell,
    ),
  )
}

/** A figure as lines for a terminal: a sparkline where it is a series, its table, how it was counted. */
export const pictureLines = (
  picture: Picture,
  chart: Chart,
  frame: Frame,
  ascii: boolean,
): readonly string[] => {
  const { title, subtitle, source, notes, lines = [] } = picture
  const { columns, rows } = picture.table ?? chart.table
  const sparks = sparkLines(lines, frame, ascii)
  const shown = rightAligned(
    [
      columns.map((column) => column.title),
      ...rows.map((row) => row.map((cell) => cellText(cell, frame.language))),
    ],
    columns,
  )
  const [header = [], ...body] = shown
  const numeric = columns.flatMap(({ align }, at) => (align === 'right' ? [at] : []))
  return [
    frame.paint('bold', frame.say(title)),
    frame.say(subtitle),
    '',
    ...(sparks.length === 0 ? [] : [...sparks, '']),
    ...table(body, { header, columns: frame.columns, indent: 2, wraps: true, fixed: numeric }),
    '',
    ...notes.map(frame.say),
    `${frame.say(text('Nguồn', 'Source'))}: ${frame.say(source)}.`,
  ]
}
