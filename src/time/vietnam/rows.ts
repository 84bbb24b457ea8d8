import { formatDate, type Text, text } from '../../text/index.ts'
import type { DayRow } from '../row.ts'
import { basisOf, type HolidayCode, holidays } from './holidays.ts'
import type { YearRow } from './year.ts'

const nameOf = (row: YearRow, kept: HolidayCode | undefined): Text => {
  const [, kind, about] = row
  if (kept !== undefined) {
    const { vi, en } = holidays[kept].name
    return kind === 'statutory' ? { vi, en } : text(`Nghỉ bù ${vi}`, `${en} (substitute day)`)
  }
  return kind === 'swap-off'
    ? text(`Nghỉ hoán đổi, làm bù ${formatDate(about)}`, `Day off swapped with ${formatDate(about)}`)
    : text(`Làm bù cho ${formatDate(about)}`, `Worked for the day off ${formatDate(about)}`)
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

/** The full rows of one year, with names, articles and sources. */
export const expandRows = (rows: readonly YearRow[]): readonly DayRow[] => {
  const kept = new Map<string, HolidayCode>()
  for (const row of rows) if (row[1] === 'statutory') kept.set(row[0], row[2])
  return rows.map((row): DayRow => {
    const [date, kind, about, confidence, sources] = row
    const code = kind === 'statutory' ? about : kind === 'substitute' ? kept.get(about) : undefined
    const note = noteOf(date, code)
    return Object.freeze({
      date,
      kind,
      name: nameOf(row, code),
      basis: basisOf(date, kind, code),
      confidence,
      sources: sources.split(' '),
      ...(kind === 'statutory' ? {} : { for: about }),
      ...(note === undefined ? {} : { note }),
    })
  })
}
