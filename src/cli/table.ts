import { nfc } from '../text/index.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character begins a colour code.
const colour = /\u001b\[[0-9;]*m/g

/** The columns a text takes on a terminal: colour codes and combining marks take none. */
export const width = (value: string): number => [...value.replace(colour, '').replace(/\p{M}/gu, '')].length

const padTo = (value: string, columns: number): string =>
  value + ' '.repeat(Math.max(0, columns - width(value)))

/** A plain text cut to some columns, its end shown by `…`. */
export const truncate = (value: string, columns: number): string =>
  width(value) <= columns ? value : `${[...nfc(value)].slice(0, Math.max(0, columns - 1)).join('')}…`

const gap = 2

/** The widths after the widest columns gave up what the terminal lacks: none below eight, no fixed one at all. */
const narrowed = (
  widths: readonly number[],
  columns: number,
  fixed: readonly number[],
): readonly number[] => {
  const fitted = [...widths]
  const loose = fitted.map((_, at) => at).filter((at) => !fixed.includes(at))
  let over = fitted.reduce((sum, each) => sum + each + gap, -gap) - columns
  for (; over > 0; over -= 1) {
    const [widest] = loose.toSorted((a, b) => (fitted[b] ?? 0) - (fitted[a] ?? 0))
    const now = widest === undefined ? 0 : (fitted[widest] ?? 0)
    if (widest === undefined || now <= 8) return fitted
    fitted[widest] = now - 1
  }
  return fitted
}

/** A text in lines no wider than some columns, broken between words. */
const wrap = (value: string, columns: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of value.split(' ')) {
    if (line !== '' && width(line) + 1 + width(word) > columns) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** A cell as the lines it takes: cut to one, or wrapped. */
const cellLines = (cell: string, columns: number, wraps: boolean): readonly string[] =>
  wraps && width(cell) > columns
    ? wrap(cell, columns).map((line) => truncate(line, columns))
    : [truncate(cell, columns)]

/**
 * Rows as aligned lines, a header first when one is given. Cells are cut, or wrapped when `wraps` says so, only when
 * the table is wider than `columns`, the width of a terminal; without one nothing is cut. Columns named in `fixed`
 * keep their width: codes, dates and numbers mean nothing when cut.
 */
export const table = (
  rows: readonly (readonly string[])[],
  options: {
    readonly header?: readonly string[]
    readonly columns?: number | undefined
    readonly indent?: number
    readonly wraps?: boolean
    readonly fixed?: readonly number[]
  } = {},
): readonly string[] => {
  const { header, columns, indent = 0, wraps = false, fixed = [] } = options
  const all = (header === undefined ? rows : [header, ...rows]).map((row) => row.map(nfc))
  const count = Math.max(0, ...all.map((row) => row.length))
  const natural = Array.from({ length: count }, (_, at) =>
    Math.max(...all.map((row) => width(row[at] ?? ''))),
  )
  const widths = columns === undefined ? natural : narrowed(natural, columns - indent, fixed)
  return all.flatMap((row) => {
    const cells = row.map((cell, at) => cellLines(cell, widths[at] ?? 0, wraps))
    const height = Math.max(1, ...cells.map((lines) => lines.length))
    return Array.from({ length: height }, (_, line) =>
      (
        ' '.repeat(indent) +
        cells.map((lines, at) => padTo(lines[line] ?? '', widths[at] ?? 0)).join(' '.repeat(gap))
      ).trimEnd(),
    )
  })
}
