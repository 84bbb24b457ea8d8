import type { DocumentRow } from '../document/index.ts'
import { type Text, text } from '../text/index.ts'
import type { Section } from './sections.ts'

const states = {
  coming: text('chưa có hiệu lực', 'not yet in force'),
  inForce: text('có hiệu lực', 'in force'),
  obsolete: text('hết hiệu lực', 'obsolete'),
} as const satisfies Readonly<Record<string, Text>>

/** How a revision stands on a day. */
export const standsOn = ({ effectiveFrom, obsoleteFrom }: DocumentRow, day: string): keyof typeof states => {
  if (obsoleteFrom !== undefined && obsoleteFrom <= day) return 'obsolete'
  return day < effectiveFrom ? 'coming' : 'inForce'
}

/** Revisions as a table: code, title, revision, days, how each stands on a day. */
export const documentSection = (title: Text, rows: readonly DocumentRow[], day: string): Section => ({
  title,
  columns: [
    text('Mã hiệu', 'Code'),
    text('Tên tài liệu', 'Title'),
    text('Lần', 'Rev.'),
    text('Hiệu lực từ', 'In force from'),
    text('Đến trước', 'Until'),
    text('Tình trạng', 'State'),
    text('Nơi giữ', 'Held by'),
  ],
  rows: rows.map((row) => [
    row.code,
    row.title,
    row.origin === 'external' ? '' : row.revision,
    { day: row.effectiveFrom },
    row.obsoleteFrom === undefined ? '' : { day: row.obsoleteFrom },
    states[standsOn(row, day)],
    row.holders.join(', '),
  ]),
  fixed: [0, 3, 4],
})
