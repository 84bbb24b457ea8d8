import { formatWeekday, type Text, text } from '../text/index.ts'
import { type Course, type DueOptions, startName } from './course.ts'
import { type Day, formatDay } from './day.ts'
import { civilCode, type Reason, reason, showDay } from './reason.ts'

const isPaused = (course: Course, day: Day): boolean =>
  course.pausedDays.some(([first, last]) => day >= first && day <= last)

const said = (day: Day, year: string, what: Text): Text => {
  const iso = formatDay(day)
  const shown = showDay(day, year)
  return text(
    `${formatWeekday(iso, 'vi')} ${shown}: ${what.vi}`,
    `${formatWeekday(iso, 'en')} ${shown}: ${what.en}`,
  )
}

const numbered = (course: Course, counted: number): Text => {
  if (course.startSeconds !== undefined) return text('ngày làm việc', 'working day')
  return course.unrolled === undefined
    ? text(`ngày làm việc thứ ${counted}`, `working day ${counted}`)
    : text(`ngày thứ ${counted}`, `day ${counted}`)
}

/** One reason for each day of a course, from the day it starts to the day it ends. */
export const whyByDay = (course: Course, options: DueOptions): readonly Reason[] => {
  const { start, base, end, unrolled, calendar, limit } = course
  const year = formatDay(end).slice(0, 4)
  const everyDay = unrolled !== undefined
  const lines: Reason[] = []
  let counted = 0
  for (let day = start.day; day <= end; day += 1) {
    const { kind, working, name, basis } = calendar.explain(day)
    const countable = (everyDay ? day <= unrolled : working) && day > base
    if (day === start.day && limit.amount > 0 && course.startSeconds === undefined) {
      const first = startName(options)
      const what = text(`${first.vi}, không tính`, `${first.en}, not counted`)
      lines.push(reason('event-day', said(day, year, what), civilCode(day, '147.3', '152'), [day]))
    } else if (
      course.startSeconds === undefined &&
      isPaused(course, day) &&
      (everyDay || working) &&
      day > base
    ) {
      lines.push(
        reason('pause', said(day, year, text('tạm dừng, không tính', 'paused, not counted')), undefined, [
          day,
        ]),
      )
    } else if (countable) {
      counted += 1
      const what = numbered(course, counted)
      const worked =
        working && kind !== 'working' ? text(`${what.vi} (${name.vi})`, `${what.en} (${name.en})`) : what
      lines.push(reason('counted', said(day, year, worked), undefined, [day]))
    } else {
      lines.push(reason(kind, said(day, year, name), basis === '' ? undefined : basis, [day]))
    }
  }
  return Object.freeze(lines)
}
