import { formatDate, formatNumber, type Text, text } from '../../text/index.ts'
import type { Moment } from '../../time/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { isWithin, leftOf } from '../deadline-words.ts'
import { type DueWork, dueWork } from '../due-cache.ts'
import type { DueRow, OpenDeadline } from '../due-row.ts'
import { exitCodes, unreadable } from '../fault.ts'
import { type Frame, momentOption } from '../frame.ts'
import { table, truncate } from '../table.ts'
import { notAllowed } from '../usage-issue.ts'
import { needFolder } from '../workspace-folder.ts'

type Bucket = 'overdue' | 'today' | 'soon' | 'later'

interface Item {
  readonly row: DueRow
  readonly deadline: OpenDeadline
  readonly bucket: Bucket
  /** Whether a deadline that calls for an apology has passed. */
  readonly sorry: boolean
}

const bucketOf = (
  { due, dueAt }: OpenDeadline,
  now: Moment,
  within: number,
  { calendar }: DueWork,
): Bucket => {
  if (Date.parse(now) > Date.parse(dueAt)) return 'overdue'
  if (due === now.slice(0, 10)) return 'today'
  return isWithin(due, now, within, calendar) ? 'soon' : 'later'
}

const daysOption = (input: Input): number => {
  const given = input.text('within')
  if (given === undefined) return 3
  const days = Number(given)
  if (/^\d{1,4}$/.test(given)) return days
  throw unreadable({
    code: 'invalid-value',
    path: '--within',
    message: text(`"${given}" không phải số ngày làm việc.`, `"${given}" is not a number of working days.`),
    expected: text('số nguyên từ 0', 'a whole number from 0'),
    received: given,
  })
}

/** The procedure roles a role stands for: those the agency's own role holds, or itself. */
const rolesAsked = (input: Input, { roles, rows }: DueWork): readonly string[] | undefined => {
  const role = input.text('role')
  if (role === undefined) return undefined
  const own = Object.hasOwn(roles, role) ? roles[role] : undefined
  if (own !== undefined) return own
  const known = new Set([...Object.values(roles).flat(), ...rows.flatMap(({ duties }) => duties)])
  if (known.has(role)) return [role]
  throw unreadable(notAllowed('--role', role, [...Object.keys(roles), ...known]))
}

const apologyText = ({ row, sorry }: Item): Text => {
  if (row.apologised) return text('✓ đã xin lỗi', '✓ apologised')
  return sorry ? text('✗ chưa xin lỗi', '✗ no apology yet') : text('', '')
}

const summary = (
  counts: Readonly<Record<Bucket | 'paused', number>>,
  within: number,
  frame: Frame,
): string => {
  const n = (value: number): string => formatNumber(value, frame.language)
  return frame.say(
    text(
      `Quá hạn ${n(counts.overdue)} · hôm nay ${n(counts.today)} · trong ${within} ngày làm việc ${n(counts.soon)} · tạm dừng ${n(counts.paused)}`,
      `Overdue ${n(counts.overdue)} · today ${n(counts.today)} · within ${within} working days ${n(counts.soon)} · paused ${n(counts.paused)}`,
    ),
  )
}

const head = (row: DueRow, frame: Frame): readonly string[] => [
  row.id,
  truncate(frame.say(row.procedure), 44),
  frame.say(row.step),
]

const printed = (
  items: readonly Item[],
  still: readonly DueRow[],
  now: Moment,
  { calendar }: DueWork,
  frame: Frame,
): readonly string[] =>
  table(
    [
      ...items.map((item) => [
        ...head(item.row, frame),
        formatDate(item.deadline.due),
        frame.say(leftOf(item.deadline.dueAt, now, calendar)),
        frame.say(apologyText(item)),
      ]),
      ...still.map((row) => [...head(row, frame), '', frame.say(text('tạm dừng', 'paused'))]),
    ],
    {
      header: [
        frame.say(text('Mã hồ sơ', 'Dossier')),
        frame.say(text('Thủ tục', 'Procedure')),
        frame.say(text('Bước', 'Step')),
        frame.say(text('Hạn', 'Due')),
        frame.say(text('Còn', 'Left')),
      ],
      columns: frame.columns,
    },
  )

const run = async (input: Input, frame: Frame) => {
  const now = momentOption(input.text('now'), '--now')
  const within = daysOption(input)
  const work = await dueWork(needFolder(input), now)
  const roles = rolesAsked(input, work)
  const mine = (duties: readonly string[]): boolean =>
    roles === undefined || duties.some((duty) => roles.includes(duty))
  const open = work.rows.filter(({ ended }) => !ended)
  const items = open
    .flatMap((row): Item[] => {
      const deadline = row.open.find(({ duties }) => mine(duties))
      if (deadline === undefined) return []
      const sorry = row.open.some((each) => each.apology && bucketOf(each, now, within, work) === 'overdue')
      return [{ row, deadline, bucket: bucketOf(deadline, now, within, work), sorry }]
    })
    .toSorted((a, b) => Date.parse(a.deadline.dueAt) - Date.parse(b.deadline.dueAt))
  const count = (bucket: Bucket): number => items.filter((item) => item.bucket === bucket).length
  const counts = {
    overdue: count('overdue'),
    today: count('today'),
    soon: count('soon'),
    later: count('later'),
    paused: open.filter(({ paused, duties }) => paused && mine(duties)).length,
  }
  const shown = items.filter(({ bucket }) => bucket !== 'later')
  const listed = new Set(shown.map(({ row }) => row.id))
  const still = open.filter(({ id, paused, duties }) => paused && mine(duties) && !listed.has(id))
  if (frame.json)
    frame.data({
      now,
      within,
      counts,
      dossiers: shown.map(({ row, deadline, bucket, sorry }) => ({
        id: row.id,
        procedure: row.procedure,
        step: row.step,
        state: bucket,
        limit: deadline.limit,
        title: deadline.title,
        due: deadline.due,
        dueAt: deadline.dueAt,
        provisional: deadline.provisional,
        duties: deadline.duties,
        apologised: row.apologised,
        apologyOwed: sorry && !row.apologised,
      })),
      paused: still.map(({ id, procedure, step, duties }) => ({ id, procedure, step, duties })),
    })
  else {
    frame.line(frame.paint(counts.overdue > 0 ? ['bold', 'red'] : 'bold', summary(counts, within, frame)))
    if (shown.length + still.length > 0) frame.line('', ...printed(shown, still, now, work, frame))
  }
  return exitCodes.ok
}

/** `quytrinh due`: the day's work. */
export const due: CliCommand = {
  options: [
    { flags: '--role <role>', text: text('chỉ việc của vai trò này', 'only the work of this role') },
    {
      flags: '--within <days>',
      text: text(
        'sắp đến hạn trong bấy nhiêu ngày làm việc (mặc định 3)',
        'due soon means within so many working days (3 by default)',
      ),
    },
    { flags: '--now <moment>', text: text('xem tại thời điểm này', 'as it stands at this moment') },
  ],
  run,
}
