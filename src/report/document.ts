import type { Language } from '../text/index.ts'

/** A stretch of text in one style. A line feed in a text breaks the line. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
}

/** Where text stands between the margins. */
export type Align = 'left' | 'center' | 'right' | 'justify'

/** A heading inside a document; 1 is the largest. */
export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly text: string
}

/** A paragraph. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly runs: readonly Run[]
  readonly align: Align
}

/** A label and what is written after it; an empty value is a dotted line to be filled in by hand. */
export interface Field {
  readonly label: string
  readonly value: string
}

/** Labelled values, one under the other. */
export interface Fields {
  readonly kind: 'fields'
  readonly fields: readonly Field[]
}

/** A list of short texts; an empty one is a dotted line. */
export interface List {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly string[]
}

/** A civil date in a cell, `YYYY-MM-DD`: shown as `05/03/2019`, kept as a date in spreadsheets. */
export interface DayCell {
  readonly day: string
}

/** What stands in one cell of a table. */
export type Cell = string | number | DayCell

/** A row of a table, or a line across all its columns that heads the rows below it. */
export type Row = readonly Cell[] | { readonly group: string }

/** A column: its heading, its share of the width beside the others, where its text stands. */
export interface Column {
  readonly title: string
  readonly width: number
  readonly align: Align
}

/** A table; its heading row is repeated on every page. */
export interface Table {
  readonly kind: 'table'
  readonly caption?: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** A picture, the same in words, and the same in figures for documents that hold no pictures. */
export interface Figure {
  readonly kind: 'figure'
  /** One `<svg>` element as the charts of this library draw it; {@link report} refuses any other. */
  readonly svg: string
  readonly alt: string
  readonly caption?: string
  readonly table?: Table
}

/** Lines with a box before each, ticked or not. */
export interface Checks {
  readonly kind: 'checks'
  readonly lines: readonly { readonly text: string; readonly checked: boolean }[]
}

/** Someone who signs. A line feed in the title starts a second line: `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
export interface Signer {
  readonly title: string
  /** What stands under the title: `(Ký, ghi rõ họ tên)`. */
  readonly note: string
  /** The name under the signature; empty on a form. */
  readonly name: string
}

/** One to three who sign side by side, kept on one page; with recipients, these stand at the left. */
export interface Signatures {
  readonly kind: 'signatures'
  readonly signers: readonly Signer[]
  /** The lines under "Nơi nhận:". */
  readonly recipients: readonly string[]
}

/** What follows starts on a new page. */
export interface PageBreak {
  readonly kind: 'pageBreak'
}

/** One part of a document's body. */
export type Block = Heading | Paragraph | Fields | List | Table | Figure | Checks | Signatures | PageBreak

/** Who issues a document, as it stands at its top left. */
export interface AgencyHeading {
  /** The agency above it: `UBND HUYỆN CÁI BÈ`. */
  readonly parent?: string
  readonly name: string
}

/**
 * A document people hold in their hands, as plain frozen data in one language: texts are final, writers only lay
 * them out. Made by {@link report}.
 */
export interface Report {
  readonly language: Language
  readonly title: string
  readonly subtitle?: string
  /** The form it is, printed at the top right: `Mẫu số 01`. */
  readonly formCode?: string
  readonly agency?: AgencyHeading
  /** `Số: 12/BC-VP`. */
  readonly number?: string
  /** `Cái Bè, ngày 05 tháng 03 năm 2019`. */
  readonly placeDate?: string
  /** Whether the national name and motto stand at the top right. */
  readonly motto: boolean
  readonly paper: 'A4' | 'A5'
  readonly orientation: 'portrait' | 'landscape'
  readonly blocks: readonly Block[]
}

/** What a document is made from; A4, upright and without the motto unless said. */
export type ReportParts = Pick<Report, 'language' | 'title' | 'blocks'> & Partial<Report>
