import { formatDate, type Text, text } from '../text/index.ts'
import type { DutyRow, Stretch } from './duty.ts'

const quarterNames = ['I', 'II', 'III', 'IV'] as const

const monthOf = (day: string): number => Number(day.slice(5, 7))

/** The stretch of a year that ends on a day: `quý II/2019`. */
const stretchText = (stretch: Stretch, day: string): Text => {
  const year = day.slice(0, 4)
  const month = monthOf(day)
  if (stretch === 'quarter') {
    const quarter = quarterNames[month / 3 - 1] ?? ''
    return text(`quý ${quarter}/${year}`, `quarter ${quarter} of ${year}`)
  }
  if (stretch === 'half-year')
    return month === 6
      ? text(`6 tháng đầu năm ${year}`, `the first half of ${year}`)
      : text(`6 tháng cuối năm ${year}`, `the second half of ${year}`)
  return text(`tháng ${month}/${year}`, `${day.slice(5, 7)}/${year}`)
}

const timesText = (times: number): Text => text(`${times} lần`, times === 1 ? 'once' : `${times} times`)

const eachText = (stretch: Stretch, day: string, times: number): Text => {
  const within = stretchText(stretch, day)
  const count = timesText(times)
  if (stretch === 'week')
    return text(
      `Hằng tuần; trong ${within.vi} ít nhất ${count.vi}; ngày do cơ quan lên lịch.`,
      `Every week; within ${within.en} at least ${count.en}; the agency plans the days.`,
    )
  return times === 1
    ? text(`Trong ${within.vi}.`, `Within ${within.en}.`)
    : text(`Trong ${within.vi} ít nhất ${count.vi}.`, `Within ${within.en} at least ${count.en}.`)
}

/** When a duty is due by its rule, in words. */
export const dueText = ({ when }: DutyRow, day: string, times = 1): Text => {
  if ('month' in when) return eachText('month', day, 1)
  if ('each' in when) return eachText(when.each, day, times)
  if ('times' in when)
    return text(
      `Ít nhất ${when.times} lần trong năm ${day.slice(0, 4)}; ngày do cơ quan lên kế hoạch.`,
      `At least ${timesText(when.times).en} in ${day.slice(0, 4)}; the agency plans the day.`,
    )
  return text(`Chậm nhất ngày ${formatDate(day)}.`, `By ${formatDate(day)}.`)
}

const stretchWords: Readonly<Record<Stretch | 'year', Text>> = {
  week: text('tháng', 'month'),
  month: text('tháng', 'month'),
  quarter: text('quý', 'quarter'),
  'half-year': text('kỳ 6 tháng', 'half-year'),
  year: text('năm', 'year'),
}

/** Why the due day is not the day the rule names. */
export const movedText = ({ when }: DutyRow, named: string, due: string): Text => {
  if (due > named)
    return text(
      `Ngày ${formatDate(named)} là ngày nghỉ nên tính đến hết ngày làm việc kế tiếp ${formatDate(due)}.`,
      `${formatDate(named)} is a day off, so it ends with the next working day, ${formatDate(due)}.`,
    )
  const word = stretchWords['month' in when ? 'month' : 'each' in when ? when.each : 'year']
  return text(
    `Ngày làm việc cuối cùng của ${word.vi} là ${formatDate(due)}.`,
    `The last working day of the ${word.en} is ${formatDate(due)}.`,
  )
}
