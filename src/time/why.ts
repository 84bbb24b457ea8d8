import { formatDate, formatMoment, type Text, text } from '../text/index.ts'
import { type Course, type DueOptions, startName } from './course.ts'
import { formatDay } from './day.ts'
import { formatLimit, type LimitUnit } from './limit.ts'
import { daySeconds, momentOfSeconds } from './moment.ts'
import { pausedWithin } from './pause.ts'
import { type Policies, policyDefaults, policyNames, policyWords, questions } from './policy-defaults.ts'
import { civilCode, type Reason, reason, showDay } from './reason.ts'
import { whyDays } from './why-days.ts'

const inDays = (course: Course): boolean => course.startSeconds === undefined

const whyStart = (course: Course, options: DueOptions, year: string): readonly Reason[] => {
  const { start, base, late, limit, calendar } = course
  const name = startName(options)
  const shown = showDay(start.day, year)
  if (!inDays(course)) return [whyStartMoment(course)]
  if (late !== undefined) {
    const missed =
      late === 'cutoff'
        ? text(`giờ chốt ${limit.cutoff}`, `the cut-off ${limit.cutoff}`)
        : text('giờ làm việc', 'office hours')
    const said = text(
      `${name.vi} ${shown}, sau ${missed.vi}: tính từ ${showDay(base, year)}`,
      `${name.en} ${shown}, after ${missed.en}: counted from ${showDay(base, year)}`,
    )
    return [reason(late, said, undefined, [start.day])]
  }
  if (limit.amount > 0) {
    const said = text(`${name.vi} ${shown} không tính`, `${name.en} ${shown} is not counted`)
    return [reason('event-day', said, civilCode(start.day, '147.3', '152'), [start.day])]
  }
  const unknownHour = limit.cutoff !== undefined && start.seconds === undefined
  const said = calendar.isWorking(start.day)
    ? text(
        `${name.vi} ${shown} là ngày làm việc: trả trong ngày`,
        `${name.en} ${shown} works: due the same day`,
      )
    : text(
        `${name.vi} ${shown} là ngày nghỉ: trả ngày làm việc tiếp theo`,
        `${name.en} ${shown} is off: due the next working day`,
      )
  const assumed = text(
    `Không có giờ nhận: coi như nhận trước giờ chốt ${limit.cutoff ?? ''}`,
    `No hour given: taken as received before the cut-off ${limit.cutoff ?? ''}`,
  )
  return [
    reason('same-day', said, undefined, [start.day]),
    ...(unknownHour ? [reason('cutoff-unknown', assumed)] : []),
  ]
}

const whyStartMoment = (course: Course): Reason => {
  const { start, startSeconds = 0, limit } = course
  const at = momentOfSeconds(startSeconds)
  const [vi, en] = [formatMoment(at, 'vi'), formatMoment(at, 'en')]
  if (start.seconds === startSeconds)
    return reason(
      'start-moment',
      text(`Tính từ ${vi}`, `Counted from ${en}`),
      civilCode(start.day, '147.1', '152'),
    )
  const why: Text =
    limit.amount > 1 && limit.unit.endsWith('day')
      ? text(
          `đủ ${Math.floor(limit.amount)} ngày sau ngày ${showDay(start.day, '')}, còn phần lẻ`,
          `${Math.floor(limit.amount)} days after ${showDay(start.day, '')}, then the fraction`,
        )
      : text(
          'chỉ biết ngày, lấy đầu buổi đầu tiên',
          'only the day is known, so the first session’s opening is taken',
        )
  return reason('start-opening', text(`Tính từ ${vi}: ${why.vi}`, `Counted from ${en}: ${why.en}`))
}

const amountText = (amount: number, unit: LimitUnit): Text =>
  text(formatLimit({ amount, unit }, 'vi'), formatLimit({ amount, unit }, 'en'))

const whyCount = (course: Course, year: string): readonly Reason[] => {
  const { limit, base, end, unrolled, endSeconds, calendar } = course
  const { vi, en } = amountText(limit.amount, limit.unit)
  if (!inDays(course)) {
    const at = momentOfSeconds(endSeconds)
    return [
      reason(
        'count',
        text(`Tính ${vi}: đến ${formatMoment(at, 'vi')}`, `${en}: until ${formatMoment(at, 'en')}`),
      ),
    ]
  }
  if (limit.amount === 0) return []
  const last = unrolled ?? end
  const first = limit.unit === 'working-day' ? calendar.next(base + 1) : base + 1
  const range = `${showDay(first, year)} → ${showDay(last, year)}`
  const rule = unrolled === undefined ? undefined : ruleOfUnit(course)
  return [reason('count', text(`Tính ${vi}: ${range}`, `Counted ${en}: ${range}`), rule)]
}

const ruleOfUnit = ({ limit, start }: Course): string => {
  const paragraph = { week: '148.2', month: '148.3', year: '148.4' }
  const { unit } = limit
  return civilCode(
    start.day,
    unit === 'week' || unit === 'month' || unit === 'year' ? paragraph[unit] : '148.1',
    '153',
  )
}

const whyPauses = (course: Course, year: string): readonly Reason[] => {
  const { pauses, pausedDays: ranges, base, end, unrolled, limit, calendar } = course
  const shown = pauses
    .filter(({ from, to }) => to.day >= base && (from.seconds ?? from.day * daySeconds) < course.endSeconds)
    .map(({ from, to, reason: because }) => {
      const dates = `${showDay(from.day, year)} → ${showDay(to.day, year)}`
      const tail = because === undefined ? '' : `: ${because}`
      return reason('pause', text(`Tạm dừng ${dates}${tail}`, `Paused ${dates}${tail}`))
    })
  if (shown.length === 0 || !inDays(course)) return shown
  const unit = limit.unit === 'working-day' ? limit.unit : 'day'
  const days = pausedWithin(ranges, base, unrolled ?? end, unit === 'day' ? undefined : calendar)
  const { vi, en } = amountText(days, unit)
  const total =
    days === 0
      ? text('Tạm dừng không làm lùi hạn', 'The pause does not move the deadline')
      : text(`Không tính ${vi} tạm dừng`, `${en} of pause not counted`)
  const how = questions.pauseArithmetic.words[course.policies.pauseArithmetic]
  return [...shown, reason('paused-days', text(`${total.vi} (${how.vi})`, `${total.en} (${how.en})`))]
}

const whyRoll = (course: Course, year: string): readonly Reason[] => {
  const { unrolled, end, calendar, start } = course
  if (unrolled === undefined || unrolled === end) return []
  const { name } = calendar.explain(unrolled)
  const said = text(
    `Ngày cuối ${showDay(unrolled, year)} là ngày nghỉ (${name.vi}): chuyển sang ${showDay(end, year)}`,
    `The last day ${showDay(unrolled, year)} is off (${name.en}): moved to ${showDay(end, year)}`,
  )
  return [reason('roll', said, civilCode(start.day, '148.5', '153'), [unrolled])]
}

const whyWholeDays = ({ wholeDaysLater, start }: Course): readonly Reason[] => {
  if (wholeDaysLater === undefined) return []
  const said = text(
    'Phần lẻ không kết thúc trước phần ngày nguyên đã chuyển',
    'The fraction does not end before the whole days, which moved',
  )
  return [reason('whole-days-later', said, civilCode(start.day, '148.5', '153'))]
}

const whySkipped = (course: Course, year: string): readonly Reason[] => {
  const { limit, start, end, unrolled, calendar } = course
  if (unrolled !== undefined) return unrolled === end ? [] : whyDays(unrolled, end - 1, calendar, year)
  if (limit.unit === 'hour' || limit.unit === 'minute') return []
  return whyDays(start.day + (inDays(course) ? 1 : 0), end, calendar, year)
}

const whyPolicies = (chosen: Policies): readonly Reason[] =>
  policyNames
    .filter((name) => chosen[name] !== policyDefaults[name])
    .map((name) => {
      const { vi, en } = questions[name].name
      const said = policyWords(name)[chosen[name]]
      return reason(
        'policy',
        text(`Cách tính đã chọn, ${vi}: ${said?.vi}`, `Chosen policy, ${en}: ${said?.en}`),
      )
    })

const whyCalendar = ({ calendar, end }: Course): readonly Reason[] => {
  const known = formatDate(formatDay(calendar.knownUntil))
  const { vi, en } = calendar.name
  const line = reason(
    'calendar',
    text(
      `Lịch: ${vi}, bản ${calendar.version}, biết chắc đến ${known}`,
      `Calendar: ${en}, version ${calendar.version}, known until ${known}`,
    ),
  )
  if (end <= calendar.knownUntil) return [line]
  const said = text(
    `Hạn tạm tính: sau ${known} còn chờ quyết định nghỉ lễ, hoán đổi`,
    `Provisional: decisions on days off and swaps after ${known} may still come`,
  )
  return [reason('provisional', said), line]
}

/** The explanation of a course, in the order people read it, consecutive days grouped. */
export const whyOf = (course: Course, options: DueOptions): readonly Reason[] => {
  const year = formatDay(course.end).slice(0, 4)
  return Object.freeze([
    ...whyStart(course, options, year),
    ...whyCount(course, year),
    ...whySkipped(course, year),
    ...whyPauses(course, year),
    ...whyRoll(course, year),
    ...whyWholeDays(course),
    ...whyPolicies(course.policies),
    ...whyCalendar(course),
  ])
}
