import { formatNumber, type Text, text } from '../../text/index.ts'

/** A sum of amounts that are multiples of a thousandth, computed in whole thousandths. */
export const exactSum = (amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum + Math.round(amount * 1000), 0) / 1000

/** Days for people: `11,5 ngày`, `11.5 days`. */
export const daysText = (days: number): Text =>
  text(`${formatNumber(days, 'vi')} ngày`, `${formatNumber(days, 'en')} ${days === 1 ? 'day' : 'days'}`)
