import { formatDate, type Text, text } from '../../text/index.ts'
import type { Confidence, DayRow } from '../row.ts'
import { basisOf, type HolidayCode, holidays } from './holidays.ts'
import type { SourcedRows, YearRow } from './year.ts'

const nameOf = (kind: YearRow[2], other: string, kept: HolidayCode | undefined): Text => {
  if (kept !== undefined) {
    const { vi, en } = holidays[kept].name
    return kind === undefined ? { vi, en } : text(`Nghỉ bù ${vi}`, `${en} (substitute day)`)
  }
  const shown = formatDate(other)
  return kind === 'swap-off'
    ? text(`Nghỉ hoán đổi, làm bù ${shown}`, `Day off swapped with ${shown}`)
    : text(`Làm bù cho ${shown}`, `Worked for the day off ${shown}`)
}

const cultureDayNote = text(
  'Chưa rõ có được nghỉ bù khi trùng ngày nghỉ hằng tuần; lần đầu là 24/11/2029',
  'Whether it is made up on a weekly rest day is open; first on 24/11/2029',
)

const tetNote = text('Cách chia ngày Tết và ngày nghỉ bù: ', 'The split into Tết and substitute days: ')

/** How well the split of a Tết break into holiday and substitute days is known, by year. */
const tetSplit: { readonly [year: string]: string } = {
  2015: 'verified1',
  2017: 'verified1',
  2020: 'verified1',
  2021: 'verified1',
  2022: 'verified2',
  2023: 'verified1',
  2024: 'verified1',
  2025: 'verified2',
  2026: 'verified2',
  2027: 'verified1-secondary',
}

const noteOf = (date: string, code: HolidayCode | undefined): Text | undefined => {
  if (code === 'CD') return cultureDayNote
  if (code !== 'TET') return undefined
  const split = tetSplit[date.slice(0, 4)] ?? 'derived'
  return text(tetNote.vi + split, tetNote.en + split)
}

/** The full rows of one year in order, with names, articles and sources. */
export const expandRows = (year: number, table: readonly SourcedRows[]): readonly DayRow[] => {
  const full = (day: string): string => (day.length === 5 ? `${year}-${day}` : day)
  const kept = new Map<string, HolidayCode>()
  for (const [, , rows] of table)
    for (const [day, about, kind] of rows) if (kind === undefined) kept.set(full(day), about)
  const rowOf = ([day, about, kind]: YearRow, confidence: Confidence, sources: string): DayRow => {
    const date = full(day)
    const other = full(about)
    const code = kind === undefined ? about : kind === 'substitute' ? kept.get(other) : undefined
    const note = noteOf(date, code)
    return Object.freeze({
      date,
      kind: kind ?? 'statutory',
      name: nameOf(kind, other, code),
      basis: basisOf(date, kind, code),
      confidence,
      sources: sources.split(' '),
      ...(kind === undefined ? {} : { for: other }),
      ...(note === undefined ? {} : { note }),
    })
  }
  return table
    .flatMap(([confidence, sources, rows]) => rows.map((row) => rowOf(row, confidence, sources)))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
}
