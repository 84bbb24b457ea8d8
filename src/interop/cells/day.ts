import { success } from '../../issue/index.ts'
import { text } from '../../text/index.ts'
import { formatDay, type Moment, tryParseDay, tryParseMoment } from '../../time/index.ts'
import { type CellReader, cellFault } from './cell.ts'

const dayForms = text('một ngày có thật, như 05/03/2019', 'a day there is, such as 05/03/2019')
const momentForms = text(
  'ngày và giờ, như 05/03/2019 09:15 hoặc 2019-03-05T09:15:00+07:00',
  'a day and an hour, such as 05/03/2019 09:15 or 2019-03-05T09:15:00+07:00',
)

const pad = (figures: string): string => figures.padStart(2, '0')

/** The days in a text as ISO writes them: `5/3/2019`, `05-03-2019` and `5.3.2019` → `2019-03-05`. */
const isoDays = (written: string): string =>
  written.replace(
    /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/,
    (_, day: string, _mark: string, month: string, year: string) => `${year}-${pad(month)}-${pad(day)}`,
  )

/** A clock without seconds or with a short hour made whole: `9:15`, `9h15`, `9 giờ 15` → `09:15:00`. */
const clock = (hour: string, minute: string, second: string | undefined): string =>
  `${pad(hour)}:${minute}:${second ?? '00'}`

const time = String.raw`(\d{1,2})(?::|h| ?giờ ?)(\d{2})(?::(\d{2}))?(?:\.0+)?`
const dayFirst = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})[T ,]+(?:lúc )?${time}$`, 'i')
const timeFirst = new RegExp(`^${time},?(?: ngày| on)? (\\d{4}-\\d{2}-\\d{2})$`, 'i')

/** A day and a clock as an ISO moment of Vietnam's time; a moment with its offset stays as it is. */
const isoMoment = (cell: string): string => {
  const written = isoDays(cell.trim().replace(/\s+/g, ' '))
  const [, day, hour = '', minute = '', second] = dayFirst.exec(written) ?? []
  if (day !== undefined) return `${day}T${clock(hour, minute, second)}+07:00`
  const [, firstHour = '', firstMinute = '', firstSecond, dayAfter] = timeFirst.exec(written) ?? []
  return dayAfter === undefined ? written : `${dayAfter}T${clock(firstHour, firstMinute, firstSecond)}+07:00`
}

/**
 * A day as `YYYY-MM-DD`, from `05/03/2019` (day first, as Vietnam writes), `5-3-2019`, `5.3.2019` or `2019-03-05`; of a
 * day with a time the day is taken. Issue: `day-unreadable`.
 */
export const dayCell = (): CellReader<string> => (cell) => {
  const written = isoDays(cell.trim())
  const moment = tryParseMoment(isoMoment(cell))
  const read = tryParseDay(moment.ok ? moment.value.slice(0, 10) : written)
  return read.ok ? success(formatDay(read.value)) : cellFault('day-unreadable', cell.trim(), dayForms)
}

/**
 * A moment with its offset, from `05/03/2019 09:15`, `09:15 ngày 05/03/2019`, `9 giờ 15 05/03/2019` or ISO; without an
 * offset it is of Vietnam's time. A day alone is refused unless `dayAlone` says its hour (`'17:00'`). Issue:
 * `moment-unreadable`.
 */
export const momentCell =
  ({ dayAlone }: { readonly dayAlone?: string } = {}): CellReader<Moment> =>
  (cell) => {
    const day = tryParseDay(isoDays(cell.trim()))
    const written =
      day.ok && dayAlone !== undefined ? `${formatDay(day.value)}T${dayAlone}+07:00` : isoMoment(cell)
    const read = tryParseMoment(written)
    return read.ok ? read : cellFault('moment-unreadable', cell.trim(), momentForms)
  }
