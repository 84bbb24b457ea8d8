import { unaccent } from '../../text/index.ts'
import type { Header } from './header.ts'

/** A row that is no record, and why. */
export interface SkippedRow {
  /** From 1. */
  readonly row: number
  /** The numbers of the columns under the heading, or a total. */
  readonly why: 'numbering' | 'total'
}

/** Whether all cells of a row are empty. */
export const isEmptyRow = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

/** Whether a row only numbers the columns, as the forms of offices do: `(1) (2) (3)`, or `1 2 3 4` under each heading. */
export const isNumbering = (cells: readonly string[], { titles }: Header): boolean => {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (filled.length < 2) return false
  if (filled.every((cell) => /^\((?:\d{1,2}|[A-Z])\)(?: ?=.*)?$/i.test(cell))) return true
  const headed = titles.filter((title) => title !== '').length
  return headed >= 4 && filled.length === headed && filled.every((cell, index) => cell === String(index + 1))
}

/** Whether the first text of a row names a total: `Tổng cộng`, `Cộng`, `Total`. */
export const isTotal = (cells: readonly string[]): boolean =>
  /^(tong( cong| so)?|cong|(grand )?total|sum)\s*[:.]?$/.test(
    unaccent(cells.find((cell) => /\p{L}/u.test(cell)) ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
