import type { Format } from './formats.ts'

/** A number without an exponent, to the fifteen digits a spreadsheet shows, its point moved by some places. */
const plain = (value: number, places = 0): string => {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential(14).split('e')
  const digits = mantissa.replace('.', '').replace(/0+$/, '')
  const point = Number(exponent) + 1 + places
  const whole = digits.slice(0, Math.max(0, point)).padEnd(Math.max(0, point), '0')
  const fraction = point < 0 ? digits.padStart(digits.length - point, '0') : digits.slice(point)
  const sign = value < 0 && digits !== '' ? '-' : ''
  return `${sign}${whole === '' ? '0' : whole}${fraction === '' ? '' : `.${fraction}`}`
}

/** A zero more where three digits after the point could be taken for thousands: `1.234` → `1.2340`. */
const unmistakable = (written: string): string =>
  /^-?[1-9]\d{0,2}\.\d{3}$/.test(written) ? `${written}0` : written

const pad = (value: number): string => String(value).padStart(2, '0')

const clock = (seconds: number): string =>
  `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`

/** Days from 1899-12-30, which the count of spreadsheets begins with, to 1970-01-01. */
const epoch = 25_569
const daySeconds = 86_400

/** The last day a spreadsheet knows: 31 December 9999. */
const lastDay = 2_958_465

/**
 * The day and time of a count of days since the beginning of 1900, whole seconds; spreadsheets count a 29 February
 * 1900 that never was, so days before March 1900 stand one later than they count.
 */
const dateText = (serial: number): string => {
  const seconds = Math.round(serial * daySeconds)
  const days = Math.floor(seconds / daySeconds)
  const time = clock(seconds - days * daySeconds)
  if (days === 0) return time
  const shifted = days < 60 ? days + 1 : days
  const date = new Date((shifted - epoch) * daySeconds * 1000).toISOString().slice(0, 10)
  return time === '00:00:00' ? date : `${date}T${time}`
}

/**
 * A number of a cell as text: by its format a plain decimal (`1234.5`), a percentage (`85.5%`), a day (`2019-03-05`,
 * `2019-03-05T09:15:00`), a time of day (`09:15:00`) or hours gone by (`36:00:00`).
 */
export const numberText = (value: number, format: Format, from1904: boolean): string => {
  if (format === 'percent') return `${plain(value, 2)}%`
  const serial = from1904 && format === 'date' && value >= 1 ? value + 1462 : value
  if (format === 'date' && serial >= 0 && serial < lastDay + 1) return dateText(serial)
  if (format === 'elapsed' && value >= 0) return clock(Math.round(value * daySeconds))
  return unmistakable(plain(value))
}
