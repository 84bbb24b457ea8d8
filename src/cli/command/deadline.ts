import { formatDate, formatWeekday, text } from '../../text/index.ts'
import {
  type Calendar,
  type Due,
  type DueOptions,
  dueByDay,
  type Limit,
  type Pause,
  tryDue,
  tryParseLimit,
  withSessions,
} from '../../time/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { exitCodes, unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { sessionsOption } from '../sessions-option.ts'
import { missingOption } from '../usage-issue.ts'
import { whenOption } from '../when-option.ts'
import { whyLines } from '../why-lines.ts'
import { nearbyAgency } from '../workspace.ts'

const pauseOf = (given: string, at: number): Pause => {
  const [from = '', to, ...rest] = given.split('..')
  if (to !== undefined && to !== '' && from !== '' && rest.length === 0)
    return { from: whenOption(from, `--pause[${at}]`), to: whenOption(to, `--pause[${at}]`) }
  throw unreadable({
    code: 'pause-unreadable',
    path: `--pause[${at}]`,
    message: text(
      `Không đọc được khoảng tạm dừng "${given}": cần <từ>..<đến>, như 10/02/2026..12/02/2026.`,
      `The pause "${given}" cannot be read: <from>..<to> is needed, such as 10/02/2026..12/02/2026.`,
    ),
    expected: text('khoảng dạng 10/02/2026..12/02/2026', 'a stretch such as 10/02/2026..12/02/2026'),
    received: given,
  })
}

const limitOf = (given: string): Limit => {
  const read = tryParseLimit(given)
  if (read.ok) return read.value
  throw unreadable(...read.issues.map((issue) => ({ ...issue, path: 'limit' })))
}

const optionOf = (path: string): string =>
  path.replace(/^(from|complete)$/, '--$1').replace(/^pauses/, '--pause')

const countsDays = ({ amount, unit }: Limit): boolean =>
  Number.isInteger(amount) &&
  unit !== 'hour' &&
  unit !== 'minute' &&
  unit !== 'working-hour' &&
  unit !== 'session'

/** The head line: the day, and until when on that day. */
export const dueLine = (
  { due, dueAt, provisional, limit }: Omit<Due, 'why' | 'calendar'>,
  frame: Frame,
): string => {
  const hour = dueAt.slice(11, 16)
  const until = countsDays(limit)
    ? hour === '23:59'
      ? text('hết ngày', 'end of the day')
      : text(`hết giờ làm việc (${hour})`, `close of office (${hour})`)
    : text(`lúc ${hour}`, `at ${hour}`)
  const day = `${formatWeekday(due, frame.language)} ${formatDate(due)}`
  const kind = provisional ? text('Hạn tạm tính', 'Provisionally due') : text('Hạn', 'Due')
  return `${frame.paint('bold', `${frame.say(kind)}: ${day}`)}, ${frame.say(until)}`
}

const calendarOf = (input: Input): { calendar: Calendar; policies: DueOptions['policies'] } => {
  const { calendar, policies } = nearbyAgency(input)
  const sessions = input.list('sessions')
  return {
    calendar: sessions.length === 0 ? calendar : withSessions(calendar, sessionsOption(sessions)),
    policies,
  }
}

const run = (input: Input, frame: Frame) => {
  const given = input.text('from')
  const limit = limitOf(input.arguments.join(' '))
  if (given === undefined)
    throw unreadable(
      missingOption(
        '--from',
        text(
          'ngày hoặc thời điểm bắt đầu, như 06/02/2026',
          'the day or moment it starts, such as 06/02/2026',
        ),
      ),
    )
  const from = whenOption(given, '--from')
  const complete = input.text('complete')
  const { calendar, policies } = calendarOf(input)
  const options: DueOptions = {
    pauses: input.list('pause').map(pauseOf),
    ...(complete === undefined ? {} : { complete: whenOption(complete, '--complete') }),
    ...(policies === undefined ? {} : { policies }),
  }
  const found = tryDue(limit, from, calendar, options)
  if (!found.ok) throw unreadable(...found.issues.map((issue) => ({ ...issue, path: optionOf(issue.path) })))
  const { due, dueAt, provisional, why } = found.value
  const days = input.flag('days') ? dueByDay(limit, from, calendar, options) : undefined
  if (frame.json) frame.data({ due, dueAt, provisional, limit, why, ...(days === undefined ? {} : { days }) })
  else {
    frame.line(dueLine(found.value, frame), '', ...whyLines(why, frame))
    if (days === undefined)
      frame.line(
        `  ${frame.paint('dim', frame.say(text('--days để xem từng ngày.', '--days shows each day.')))}`,
      )
    else frame.line('', ...days.map((day) => `  ${frame.say(day.text)}`))
  }
  return exitCodes.ok
}

/** `quytrinh deadline`: when a limit ends, and why. */
export const deadline: CliCommand = {
  arguments: [
    {
      name: '<limit...>',
      text: text(
        'thời hạn, như "15 ngày làm việc", "0,5 ngày", "8 giờ làm việc", "01 tháng", "trong ngày"',
        'the limit, such as "15 working days", "8 working hours", "1 month", "same day"',
      ),
    },
  ],
  options: [
    {
      flags: '--from <moment>',
      text: text(
        'ngày hoặc thời điểm của việc làm bắt đầu thời hạn',
        'the day or moment of the event that starts the limit',
      ),
    },
    {
      flags: '--pause <from..to>',
      text: text(
        'khoảng tạm dừng (ngày hoặc thời điểm), dùng nhiều lần được',
        'a pause (days or moments); may be repeated',
      ),
      many: true,
    },
    {
      flags: '--complete <day>',
      text: text(
        'ngày hồ sơ đầy đủ, hợp lệ: thời hạn tính từ ngày đó',
        'the day the dossier became complete: the limit starts then',
      ),
    },
    {
      flags: '--sessions <hours>',
      text: text(
        'giờ làm việc, như 07:30-11:30,13:00-17:00; dùng nhiều lần được (nơi làm việc: office, one-stop)',
        'hours of work, such as 07:30-11:30,13:00-17:00; may be repeated (desks: office, one-stop)',
      ),
      many: true,
    },
    { flags: '--days', text: text('giải thích từng ngày', 'explain each day') },
  ],
  run,
}
