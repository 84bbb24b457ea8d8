import { text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { type DueWork, dueWork } from '../due-cache.ts'
import { type Bucket, type Item, itemOf, writtenLater } from '../due-items.ts'
import { type Counts, dueLines, summary } from '../due-lines.ts'
import { exitCodes, unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { notAllowed } from '../usage-issue.ts'
import { viewOption } from '../when-option.ts'
import { needFolder } from '../workspace-folder.ts'

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

const itemJson = ({ row, deadline, bucket, sorry }: Item, now: string) => ({
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
  ...(writtenLater(row, now) ? { writtenLater: true } : {}),
})

const run = async (input: Input, frame: Frame) => {
  const now = viewOption(input.text('now'), '--now')
  const within = daysOption(input)
  const work = await dueWork(needFolder(input))
  const roles = rolesAsked(input, work)
  const mine = (duties: readonly string[]): boolean =>
    roles === undefined || duties.some((duty) => roles.includes(duty))
  const open = work.rows.filter(({ ended }) => !ended)
  const items = open
    .flatMap((row) => itemOf(row, now, within, work, mine) ?? [])
    .toSorted((a, b) => Date.parse(a.deadline.dueAt) - Date.parse(b.deadline.dueAt))
  const shown = items.filter(({ bucket }) => bucket !== 'later')
  const listed = new Set(shown.map(({ row }) => row.id))
  const still = open.filter(({ id, paused, duties }) => paused && mine(duties) && !listed.has(id))
  const count = (bucket: Bucket): number => items.filter((item) => item.bucket === bucket).length
  const counts: Counts = {
    overdue: count('overdue'),
    today: count('today'),
    soon: count('soon'),
    later: count('later'),
    paused: still.length,
    waiting: count('waiting'),
    writtenLater: work.rows.filter((row) => writtenLater(row, now)).length,
  }
  if (frame.json)
    frame.data({
      now,
      within,
      counts,
      dossiers: shown.map((item) => itemJson(item, now)),
      paused: still.map(({ id, procedure, step, duties }) => ({ id, procedure, step, duties })),
    })
  else {
    const line = summary(counts, items, within, frame)
    frame.line(frame.paint(counts.overdue > 0 ? ['bold', 'red'] : 'bold', line))
    if (shown.length + still.length > 0) frame.line('', ...dueLines(shown, still, now, work, frame))
  }
  if (work.broken.length === 0) return exitCodes.ok
  frame.issues(work.broken)
  return exitCodes.refused
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
