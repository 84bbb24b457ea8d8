import type { Deadline } from '../dossier/index.ts'
import { formatDate, formatNumber, formatWeekday, type Text, text } from '../text/index.ts'
import { type Calendar, type Moment, momentDay, parseDay } from '../time/index.ts'
import type { Frame } from './frame.ts'

/** What is left until a due moment, in working days: `hôm nay`, `còn 3 ngày`, `quá 2 ngày`. */
export const leftOf = (dueAt: Moment, now: Moment, calendar: Calendar): Text => {
  const [due, today] = [momentDay(dueAt), momentDay(now)]
  const late = Date.parse(now) > Date.parse(dueAt)
  if (due === today) return late ? text('quá giờ hôm nay', 'late today') : text('hôm nay', 'today')
  const days = Math.abs(calendar.count(today, due))
  const [vi, en] = [formatNumber(days, 'vi'), `${formatNumber(days, 'en')} day${days === 1 ? '' : 's'}`]
  if (late)
    return days === 0 ? text('quá ngày nghỉ', 'late, on a day off') : text(`quá ${vi} ngày`, `${en} late`)
  return text(`còn ${vi} ngày`, `${en} left`)
}

const stateNames: Readonly<Record<Deadline['state'], Text>> = {
  running: text('đang chạy', 'running'),
  paused: text('tạm dừng', 'paused'),
  met: text('đã xong', 'met'),
  lapsed: text('quá hạn', 'overdue'),
  void: text('không còn', 'void'),
}

/** How a deadline stands, in a word; a met one that was late says so. */
export const stateText = ({ state, late }: Pick<Deadline, 'state' | 'late'>): Text =>
  state === 'met' && late ? text('xong, trễ hạn', 'met late') : stateNames[state]

/** A due day with its weekday and hour. */
export const dueText = ({ due, dueAt, provisional }: Deadline, frame: Frame): string => {
  const tail = provisional ? frame.say(text(' (tạm tính)', ' (provisional)')) : ''
  return `${formatWeekday(due, frame.language)} ${formatDate(due)} ${dueAt.slice(11, 16)}${tail}`
}

/** Whether a day lies within so many working days from today, today included. */
export const isWithin = (due: string, now: Moment, days: number, calendar: Calendar): boolean => {
  const [day, today] = [parseDay(due), momentDay(now)]
  return day >= today && calendar.count(today, day) <= days
}
