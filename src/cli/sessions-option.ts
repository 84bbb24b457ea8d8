import { text } from '../text/index.ts'
import { parseSessions, type SessionPlan } from '../time/index.ts'
import { unreadable } from './fault.ts'

const form = text(
  'các buổi như 07:30-11:30,13:00-17:00, có thể thêm quầy và mùa: one-stop@04-16..10-15=07:00-11:30',
  'sessions such as 07:30-11:30,13:00-17:00, with desk and season where needed: one-stop@04-16..10-15=07:00-11:30',
)

const pattern = /^(?:([a-z-]+)@)?(?:(\d\d-\d\d)\.\.(\d\d-\d\d)=)?([\d:,–\s-]+)$/

/** One plan of hours as JSON, the way the agency profile keeps it. */
export interface PlanJson {
  readonly desk?: string
  readonly season?: { readonly from: string; readonly to: string }
  readonly sessions: readonly { readonly start: string; readonly end: string }[]
}

/** Hours as they are typed, `07:30-11:30,13:00-17:00`, as the profile keeps them. */
export const planJson = (given: string): PlanJson => {
  const [, desk, from, to, list = ''] = pattern.exec(given.trim()) ?? []
  const sessions = list.split(',').map((part) => {
    const [start = '', end = ''] = part.trim().split(/\s*[-–]\s*/)
    return { start, end }
  })
  return {
    ...(desk === undefined ? {} : { desk }),
    ...(from === undefined || to === undefined ? {} : { season: { from, to } }),
    sessions,
  }
}

/** The plans of `--sessions`; a Fault that shows the form when they cannot be read. */
export const sessionsOption = (given: readonly string[]): readonly SessionPlan[] => {
  const read = parseSessions(given.map(planJson))
  if (read.ok) return read.value
  throw unreadable(
    ...read.issues.map((issue) => ({
      ...issue,
      path: '--sessions',
      message: text(`${issue.message.vi}. Cần ${form.vi}.`, `${issue.message.en}. Needed: ${form.en}.`),
      expected: form,
      received: given.join(' '),
    })),
  )
}
