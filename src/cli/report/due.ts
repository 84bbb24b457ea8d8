import type { ReportPeriod } from '../../../processes/administration/reform-report.ts'
import { duties } from '../../../processes/index.ts'
import { type AgendaItem, agenda, withDuties } from '../../agenda/index.ts'
import { confidenceText } from '../../procedure/index.ts'
import { formatDate, type Text, text } from '../../text/index.ts'
import type { Workspace } from '../workspace.ts'
import type { ReportedPeriod } from './period.ts'

/** The months a report may be due in, the first that has a day of it counts. */
const dueMonths: Readonly<Record<ReportPeriod, readonly string[]>> = {
  month: [],
  q1: ['03'],
  q2: ['06'],
  half: ['06'],
  q3: ['09'],
  nineMonths: ['09'],
  q4: ['12'],
  secondHalf: ['12'],
  year: ['11', '12'],
  adHoc: [],
}

/** By when the agency owes a report, as its agenda says; undefined where no rule names a day. */
export const reportDue = (
  { calendar, duties: own, profile }: Workspace,
  { id, year }: ReportedPeriod,
): AgendaItem | undefined => {
  const months = dueMonths[id]
  if (months.length === 0) return undefined
  const owed = agenda(
    withDuties(duties, own).filter(({ procedure }) => procedure === 'reform-report'),
    calendar,
    { year, level: profile.level },
  )
  return months
    .map((month) => owed.find(({ named, due }) => (named ?? due).slice(5, 7) === month))
    .find((item) => item !== undefined)
}

/** A due day with its article and how sure that is. */
export type DueDay = Pick<AgendaItem, 'due' | 'named' | 'basis' | 'confidence'>

/** The due day in words, with its article and how sure that is. */
export const dueWords = (item: DueDay | undefined): Text => {
  if (item === undefined)
    return text(
      'Hạn gửi: không có quy định nào trong danh mục việc phải làm; cấp trên ấn định (khai báo ở quytrinh.json › duties).',
      'Due: no rule in the agenda names a day; the level above sets it (declare it in quytrinh.json › duties).',
    )
  const { due, named, basis, confidence } = item
  const moved =
    named === undefined
      ? text('', '')
      : text(` (ngày ${formatDate(named)} là ngày nghỉ)`, ` (${formatDate(named)} is a day off)`)
  const sure =
    confidence === 'verified'
      ? text('', '')
      : text(` [${confidenceText[confidence].vi}]`, ` [${confidenceText[confidence].en}]`)
  return text(
    `Hạn gửi: ${formatDate(due)}${moved.vi}. ${basis}${sure.vi}`,
    `Due: ${formatDate(due)}${moved.en}. ${basis}${sure.en}`,
  )
}
