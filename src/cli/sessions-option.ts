import type { Issue } from '../issue/index.ts'
import { text } from '../text/index.ts'
import { parseSessions, type SessionPlan } from '../time/index.ts'
import { unreadable } from './fault.ts'

const form = text(
  'các buổi như 07:30-11:30,13:00-17:00, có thể thêm nơi làm việc (office, one-stop) và mùa: one-stop@04-16..10-15=07:00-11:30',
  'sessions such as 07:30-11:30,13:00-17:00, with desk (office, one-stop) and season where needed: one-stop@04-16..10-15=07:00-11:30',
)

const pattern = /^(?:([a-z-]+)@)?(?:(\d\d-\d\d)\.\.(\d\d-\d\d)=)?([\d:,–\s-]+)$/

/** One plan of hours as JSON, the way the agency profile keeps it. */
export interface PlanJson {
  readonly desk?: string
  readonly season?: { readonly from: string; readonly to: string }
  readonly sessions: readonly { readonly start: string; readonly end: string }[]
}

/** `7h30` and `13h` as `07:30` and `13:00`. */
const clockTimes = (given: string): string =>
  given.replace(
    /(?<!\d)(\d{1,2})h(\d{2})?(?!\d)/gi,
    (_, hour: string, minute = '00') => `${hour.padStart(2, '0')}:${minute}`,
  )

const unreadableHours = (given: string): Issue => ({
  code: 'session',
  path: '--sessions',
  message: text(
    `Không đọc được "${given}": cần ${form.vi}.`,
    `"${given}" cannot be read: ${form.en} are needed.`,
  ),
  expected: form,
  received: given,
})

/** Hours as they are typed, `07:30-11:30,13:00-17:00`, as the profile keeps them; a Fault that shows the form. */
export const planJson = (given: string): PlanJson => {
  const found = pattern.exec(clockTimes(given.trim()))
  if (found === null) throw unreadable(unreadableHours(given))
  const [, desk, from, to, list = ''] = found
  const sessions = list.split(',').map((part) => {
    const [start = '', end = ''] = part.trim().split(/\s*[-–]\s*/)
    return { start, end }
  })
  const plan = {
    ...(desk === undefined ? {} : { desk }),
    ...(from === undefined || to === undefined ? {} : { season: { from, to } }),
    sessions,
  }
  if (sessions.some(({ start, end }) => start === '' || end === '')) throw unreadable(unreadableHours(given))
  return plan
}

/** The plans of `--sessions`; a Fault that quotes what was typed and shows the form when they cannot be read. */
export const sessionsOption = (given: readonly string[]): readonly SessionPlan[] => {
  const read = parseSessions(given.map(planJson))
  if (read.ok) return read.value
  const typed = given.map((each) => `"${each}"`).join(' ')
  throw unreadable(
    ...read.issues.map((issue) => ({
      ...issue,
      path: '--sessions',
      message: text(
        `${typed}: ${issue.message.vi.replace(/\.$/, '')}. Cần ${form.vi}.`,
        `${typed}: ${issue.message.en.replace(/\.$/, '')}. Needed: ${form.en}.`,
      ),
      expected: form,
      received: given.join(' '),
    })),
  )
}
