import { text, unaccent } from '../../../src/text/index.ts'
import { formatDay, tryParseDay } from '../../../src/time/index.ts'
import type { Cadence } from '../data/duty.ts'

/** When a task is due: by a day, or over and over. */
export type When = { readonly deadline: string } | { readonly cadence: Cadence }

/** The ways a deadline may be written. */
export const deadlineForms = text(
  '30/6/2016, 2016-06-30, tháng 6/2016, quý II/2016, năm 2016, 2016 - 2020, hằng quý, 6 tháng, hằng năm, thường xuyên, cả giai đoạn, đột xuất',
  '30/6/2016, 2016-06-30, month 6/2016, quarter II/2016, year 2016, 2016–2020, quarterly, half-yearly, yearly, continuously, the whole period, ad hoc',
)

const cadences: readonly (readonly [RegExp, Cadence])[] = [
  [/^(hang|moi) quy$|^quarter(ly)?$/, 'quarter'],
  [/^(dinh ky )?(0?6|sau) thang$|^half-year(ly)?$/, 'half-year'],
  [/^(hang|moi) nam$|^year(ly)?$/, 'year'],
  [/^(thuong xuyen|lien tuc)$|^continuous(ly)?$/, 'continuous'],
  [/^dot xuat$|^ad[- ]hoc$/, 'ad-hoc'],
  [/^(ca )?giai doan$|^(the whole )?period$/, 'period'],
]

const pad = (value: string | number): string => String(value).padStart(2, '0')

const dayOf = (year: string, month: string | number, day: string | number): string | undefined => {
  const read = tryParseDay(`${year}-${pad(month)}-${pad(day)}`)
  return read.ok ? formatDay(read.value) : undefined
}

/** The last day of a month, 1–12. */
const endOf = (year: string, month: number): string | undefined =>
  month < 1 || month > 12
    ? undefined
    : dayOf(year, month, new Date(Date.UTC(Number(year), month, 0)).getUTCDate())

const quarters: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
}

type Reading = readonly [RegExp, (...parts: readonly string[]) => string | undefined]

const readings: readonly Reading[] = [
  [/^(\d{4})-(\d{2})-(\d{2})$/, (year = '', month = '', day = '') => dayOf(year, month, day)],
  [
    /^(?:ngay )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/,
    (day = '', month = '', year = '') => dayOf(year, month, day),
  ],
  [/^(?:(?:thang|month) )?(\d{1,2})[/-](\d{4})$/, (month, year = '') => endOf(year, Number(month))],
  [
    /^(?:quy|quarter) (i{1,3}|iv|[1-4])(?:[/-]| nam | of )(\d{4})$/,
    (quarter = '', year = '') => endOf(year, (quarters[quarter] ?? 0) * 3),
  ],
  [/^(?:(?:nam|year) )?(\d{4})$/, (year = '') => endOf(year, 12)],
  [/^(?:giai doan )?\d{4} ?[-–] ?(\d{4})$/, (year = '') => endOf(year, 12)],
]

/**
 * When a task is due, from the words of a plan; undefined when they say neither a day nor how often. A month, quarter,
 * year or period ends on its last day.
 */
export const readDeadline = (words: string): When | undefined => {
  const plain = unaccent(words).replace(/\s+/g, ' ').trim()
  const again = cadences.find(([pattern]) => pattern.test(plain))
  if (again !== undefined) return { cadence: again[1] }
  for (const [pattern, read] of readings) {
    const match = pattern.exec(plain)
    const deadline = match === null ? undefined : read(...match.slice(1))
    if (deadline !== undefined) return { deadline }
  }
  return undefined
}
