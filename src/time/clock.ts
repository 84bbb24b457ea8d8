import { failure, type Issue, type Result, success, unwrap } from '../issue/index.ts'
import { text } from '../text/index.ts'
import type { Calendar } from './calendar.ts'
import { courseOf, type DueOptions } from './course.ts'
import { dueOfCourse } from './due.ts'
import type { Limit } from './limit.ts'
import { daySeconds, type Moment } from './moment.ts'
import { type Pause, pausedWithin } from './pause.ts'
import type { Reason } from './reason.ts'
import { isBefore, readWhen, type When } from './when.ts'
import { wrongShape } from './wrong-shape.ts'

/** What happened to a running limit, at an ISO day or moment. */
export interface ClockEvent {
  readonly type: 'start' | 'pause' | 'resume' | 'restart' | 'stop'
  readonly at: string
  readonly reason?: string
}

/** Where a limit stands at a moment. */
export interface ClockState {
  /** `lapsed`: not stopped and past its end; `stopped`: done, see `met`. */
  readonly state: 'running' | 'paused' | 'stopped' | 'lapsed'
  /** ISO day; while paused, the day it would be if it resumed now. */
  readonly due: string
  readonly dueAt: Moment
  readonly provisional: boolean
  /** Working days counted so far, pauses left out. */
  readonly used: number
  /** Working days left until the due day; negative when it has passed. */
  readonly remaining: number
  /** Only when stopped: whether it stopped no later than it was due. */
  readonly met?: boolean
  readonly pauses: readonly Pause[]
  readonly why: readonly Reason[]
}

interface Run {
  readonly start?: string
  readonly pauses: readonly Pause[]
  readonly openPause?: ClockEvent
  readonly stop?: string
}

const closePause = ({ at: from, reason }: ClockEvent, to: string): Pause => ({
  from,
  to,
  ...(reason === undefined ? {} : { reason }),
})

/** The run after an event, or the state that forbids it. */
const step = (
  run: Run,
  event: ClockEvent,
): Run | 'not-started' | 'started' | 'stopped' | 'paused' | 'running' => {
  const { type, at } = event
  const { start, pauses, openPause, stop } = run
  if (type === 'start') return start === undefined ? { start: at, pauses } : 'started'
  if (start === undefined) return 'not-started'
  if (stop !== undefined) return 'stopped'
  if (type === 'restart') return { start: at, pauses: [] }
  if (type === 'pause') return openPause === undefined ? { start, pauses, openPause: event } : 'paused'
  if (type === 'resume')
    return openPause === undefined ? 'running' : { start, pauses: [...pauses, closePause(openPause, at)] }
  return {
    start,
    pauses: openPause === undefined ? pauses : [...pauses, closePause(openPause, at)],
    stop: at,
  }
}

const states = {
  'not-started': text('đồng hồ chưa bắt đầu', 'the clock has not started'),
  started: text('đồng hồ đã bắt đầu', 'the clock has already started'),
  stopped: text('đồng hồ đã dừng hẳn', 'the clock has stopped for good'),
  paused: text('đồng hồ đang tạm dừng', 'the clock is already paused'),
  running: text('đồng hồ không tạm dừng', 'the clock is not paused'),
}

const impossible = (event: ClockEvent, path: string, state: keyof typeof states): Issue => ({
  code: `clock-${state}`,
  path,
  message: text(
    `Không thể "${event.type}" lúc ${event.at}: ${states[state].vi}`,
    `Cannot "${event.type}" at ${event.at}: ${states[state].en}`,
  ),
  received: event.type,
})

const kinds: readonly unknown[] = [
  'start',
  'pause',
  'resume',
  'restart',
  'stop',
] satisfies ClockEvent['type'][]

const form = `{ type, at }, type: ${kinds.join(', ')}`

const outOfOrder = (event: ClockEvent, path: string, than: string): Issue => ({
  code: 'clock-order',
  path: `${path}.at`,
  message: text(
    `Sự kiện "${event.type}" lúc ${event.at} trái thứ tự thời gian với ${than}`,
    `The event "${event.type}" at ${event.at} is out of order with ${than}`,
  ),
  expected: text(
    'thời gian không lùi và không sau thời điểm hỏi',
    'time that neither goes back nor passes the moment asked about',
  ),
  received: event.at,
})

const replay = (events: readonly ClockEvent[], now: When, nowText: string): Result<Run> => {
  if (!Array.isArray(events)) return failure(wrongShape('event', 'events', `[${form}]`, events))
  let run: Run = { pauses: [] }
  let previous: { readonly when: When; readonly text: string } | undefined
  for (const [index, event] of events.entries()) {
    const path = `events[${index}]`
    if (!kinds.includes(event?.type)) return failure(wrongShape('event', path, form, event))
    const at = readWhen(event.at, `${path}.at`)
    if (!at.ok) return at
    if (previous !== undefined && isBefore(at.value, previous.when))
      return failure(outOfOrder(event, path, previous.text))
    if (isBefore(now, at.value)) return failure(outOfOrder(event, path, nowText))
    const next = step(run, event)
    if (typeof next === 'string') return failure(impossible(event, path, next))
    run = next
    previous = { when: at.value, text: event.at }
  }
  return success(run)
}

const isPast = (when: When, endSeconds: number): boolean =>
  when.seconds === undefined ? when.day > Math.floor(endSeconds / daySeconds) : when.seconds > endSeconds

/**
 * Where a limit stands at `now` (ISO day or moment) after its events in order. Time is an argument: nothing waits.
 * Issues: `clock-not-started`, `clock-started`, `clock-stopped`, `clock-paused`, `clock-running` for an event its
 * state forbids, `event-shape` for what is none, `clock-order` for time going back or past `now`, and those of {@link tryDue}.
 */
export const tryClock = (
  events: readonly ClockEvent[],
  limit: Limit,
  calendar: Calendar,
  now: string,
  options: Omit<DueOptions, 'pauses' | 'complete'> = {},
): Result<ClockState> => {
  const nowRead = readWhen(now, 'now')
  if (!nowRead.ok) return nowRead
  const replayed = replay(events, nowRead.value, now)
  if (!replayed.ok) return replayed
  const { start, pauses: closed, openPause, stop } = replayed.value
  if (start === undefined) return failure(impossible({ type: 'stop', at: now }, 'events', 'not-started'))
  const pauses = openPause === undefined ? closed : [...closed, closePause(openPause, now)]
  const full = { ...options, pauses }
  const course = courseOf(limit, start, calendar, full)
  const at = readWhen(stop ?? now, 'now')
  if (!course.ok) return course
  if (!at.ok) return at
  const { end, endSeconds, base, pausedDays, calendar: counted } = course.value
  const past = isPast(at.value, endSeconds)
  const until = Math.max(base, at.value.day)
  const used = counted.count(base, until) - pausedWithin(pausedDays, base, until, counted)
  const { due, dueAt, provisional, why } = dueOfCourse(course.value, full)
  return success(
    Object.freeze({
      state:
        stop !== undefined ? 'stopped' : past ? 'lapsed' : openPause !== undefined ? 'paused' : 'running',
      due,
      dueAt,
      provisional,
      used,
      remaining: counted.count(until, end) - pausedWithin(pausedDays, until, end, counted),
      ...(stop === undefined ? {} : { met: !past }),
      pauses: Object.freeze([
        ...closed,
        ...(openPause === undefined
          ? []
          : [
              openPause.reason === undefined
                ? { from: openPause.at }
                : { from: openPause.at, reason: openPause.reason },
            ]),
      ]),
      why,
    }),
  )
}

/** {@link tryClock}, throwing `QuytrinhError`. */
export const clock = (
  events: readonly ClockEvent[],
  limit: Limit,
  calendar: Calendar,
  now: string,
  options: Omit<DueOptions, 'pauses' | 'complete'> = {},
): ClockState => unwrap(tryClock(events, limit, calendar, now, options))
