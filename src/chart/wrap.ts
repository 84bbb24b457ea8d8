import { oneLine } from './one-line.ts'
import { textWidth } from './text-width.ts'

/** Letters with their marks, which are never parted. */
const letters = (word: string): readonly string[] => word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []

/** The end of the last stroke or dash in a part, where it is rather broken than inside a number; else its end. */
const breakIn = (part: string): number => /^.*[/–-]/u.exec(part)?.[0].length ?? part.length

const broken = (word: string, width: number, size: number, bold: boolean): readonly string[] => {
  const parts: string[] = []
  let part = ''
  for (const letter of letters(word)) {
    if (part !== '' && textWidth(part + letter, size, bold) > width) {
      const end = breakIn(part)
      parts.push(part.slice(0, end))
      part = part.slice(end)
    }
    part += letter
  }
  return part === '' ? parts : [...parts, part]
}

const ended = (line: string, width: number, size: number, bold: boolean): string => {
  const kept = [...letters(line)]
  while (kept.length > 0 && textWidth(`${kept.join('').trimEnd()}…`, size, bold) > width) kept.pop()
  return `${kept.join('').trimEnd()}…`
}

/** A text laid out in lines of a width. */
export interface Wrapped {
  readonly lines: readonly string[]
  /** The whole text on one line. */
  readonly full: string
  /** Whether the lines leave out an end, shown as `…`. */
  readonly shortened: boolean
}

/** Lays a text out in at most so many lines; what does not fit is left out behind an ellipsis. */
export const wrap = (
  value: string,
  width: number,
  size: number,
  most = Number.POSITIVE_INFINITY,
  bold = false,
): Wrapped => {
  const full = oneLine(value)
  const lines: string[] = []
  let line = ''
  for (const part of full.split(' ').flatMap((word) => broken(word, width, size, bold))) {
    const longer = line === '' ? part : `${line} ${part}`
    if (line !== '' && textWidth(longer, size, bold) > width) {
      lines.push(line)
      line = part
    } else line = longer
  }
  if (line !== '') lines.push(line)
  if (lines.length <= most) return { lines, full, shortened: false }
  const last = lines.slice(most - 1).join(' ')
  return { lines: [...lines.slice(0, most - 1), ended(last, width, size, bold)], full, shortened: true }
}
