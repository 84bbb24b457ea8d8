import { type Result, success } from '../../issue/index.ts'
import { text } from '../../text/index.ts'
import { brokenWorkbook, largeWorkbook } from './fault.ts'
import type { Format } from './formats.ts'
import { numberText } from './number-text.ts'
import { cellString } from './strings.ts'
import { type Element, walkXml } from './walk-xml.ts'

/** What the cells of a sheet refer to. */
export interface Shared {
  readonly strings: readonly string[]
  readonly formats: readonly Format[]
  readonly from1904: boolean
}

/** The most cells a sheet may have, empty ones before the last of a row included. */
const most = 5_000_000

const emptyRow: readonly string[] = []

/** The largest sheet of Excel. */
const lastRow = 1_048_576
const lastColumn = 16_384

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

interface Open {
  readonly column: number
  readonly kind: string
  readonly style: number
  value: string
  hasValue: boolean
  hasFormula: boolean
}

const shown = ({ kind, style, value, hasValue, hasFormula }: Open, shared: Shared): string | undefined => {
  if (!hasValue) return hasFormula ? '#CALC!' : ''
  if (kind === 's') return value === '' ? undefined : shared.strings[Number(value)]
  if (kind === 'b') return value === '1' || value === 'true' ? 'TRUE' : 'FALSE'
  if (kind === 'str' || kind === 'inlineStr') return cellString(value)
  if (kind === 'd') return value.replace(/T00:00(:00(\.0+)?)?Z?$/, '')
  if (kind === 'e' || value.trim() === '') return value.trim()
  const number = Number(value)
  return Number.isFinite(number)
    ? numberText(number, shared.formats[style] ?? 'number', shared.from1904)
    : undefined
}

/** The cells of one sheet as they are met, row by row. */
class Rows {
  readonly rows: (readonly string[])[] = []
  fault: 'broken' | 'large' | undefined
  #row: string[] = []
  #cells = 0
  #cell: Open | undefined
  #isText = false
  #isReading = false
  readonly #shared: Shared

  constructor(shared: Shared) {
    this.#shared = shared
  }

  opened({ name, attribute }: Element): void {
    if (name === 'row') this.#openRow(Number(attribute('r') ?? this.rows.length + 1))
    else if (name === 'c') this.#openCell(attribute)
    else if (name === 'f' && this.#cell !== undefined) this.#cell.hasFormula = true
    else if (name === 'rPh') this.#isReading = true
    else if ((name === 'v' || name === 't') && this.#cell !== undefined) {
      this.#isText = !this.#isReading
      this.#cell.hasValue = true
    }
  }

  text(piece: string): void {
    if (this.#isText && this.#cell !== undefined) this.#cell.value += piece
  }

  closed(name: string): void {
    if (name === 'v' || name === 't') this.#isText = false
    else if (name === 'rPh') this.#isReading = false
    else if (name === 'c') this.#closeCell()
    else if (name === 'row') this.rows.push(this.#row)
  }

  #openRow(number: number): void {
    this.#row = []
    this.#cell = undefined
    if (!(number > this.rows.length && number <= lastRow)) this.fault = 'broken'
    while (this.fault === undefined && this.rows.length < number - 1) this.rows.push(emptyRow)
  }

  #openCell(attribute: Element['attribute']): void {
    const address = /^([A-Z]{1,3})\d+$/.exec(attribute('r') ?? '')
    const next = (this.#cell?.column ?? 0) + 1
    const column = address?.[1] === undefined ? next : columnOf(address[1])
    if (column <= this.#row.length || column > lastColumn) this.fault = 'broken'
    this.#cell = {
      column,
      kind: attribute('t') ?? 'n',
      style: Number(attribute('s') ?? 0),
      value: '',
      hasValue: false,
      hasFormula: false,
    }
  }

  #closeCell(): void {
    const cell = this.#cell
    if (cell === undefined || this.fault !== undefined) return
    const value = shown(cell, this.#shared)
    if (value === undefined) this.fault = 'broken'
    if (value === undefined || value === '') return
    this.#cells += cell.column - this.#row.length
    if (this.#cells > most) this.fault = 'large'
    if (this.fault !== undefined) return
    while (this.#row.length < cell.column - 1) this.#row.push('')
    this.#row.push(value)
  }
}

/** The rows of one sheet, row n of the result being row n of the sheet; empty rows at its end are left out. */
export const sheetRows = (
  sheet: Uint8Array,
  part: string,
  shared: Shared,
): Result<readonly (readonly string[])[]> => {
  const read = new Rows(shared)
  const isRead = walkXml(sheet, {
    opened: (element) => read.opened(element),
    text: (piece) => read.text(piece),
    closed: (name) => read.closed(name),
  })
  if (read.fault === 'large') return largeWorkbook(most, text('ô', 'cells'))
  if (!isRead || read.fault === 'broken') return brokenWorkbook(part)
  const last = read.rows.findLastIndex((row) => row.length > 0)
  return success(read.rows.slice(0, last + 1))
}
