import { failure, type Result, success } from '../issue/index.ts'
import { nfc, text } from '../text/index.ts'
import { readDay } from './day.ts'
import { isFilled, isObject, newReader, type Reader } from './json.ts'
import { readClock, type Session, type SessionPlan } from './sessions.ts'

const needs = {
  list: text('danh sách không rỗng', 'a list that is not empty'),
  object: text('đối tượng', 'an object'),
  desk: text('office, one-stop', 'office, one-stop'),
  day: text('ngày YYYY-MM-DD', 'a day YYYY-MM-DD'),
  season: text('{ "from": "MM-DD", "to": "MM-DD" }', '{ "from": "MM-DD", "to": "MM-DD" }'),
  clock: text('giờ HH:mm', 'a time HH:mm'),
  order: text(
    'các buổi nối tiếp nhau, kết thúc sau khi bắt đầu',
    'sessions in order, each ending after it starts',
  ),
  filled: text('chuỗi không rỗng', 'a text that is not empty'),
}

const readSession = (value: unknown, path: string, reader: Reader): Session | undefined => {
  if (!isObject(value)) return reader.refuse('session', path, needs.object, value)
  const { start, end } = value
  const from = typeof start === 'string' ? readClock(start) : undefined
  const to = typeof end === 'string' ? readClock(end) : undefined
  if (from === undefined) return reader.refuse('session', `${path}.start`, needs.clock, start)
  if (to === undefined) return reader.refuse('session', `${path}.end`, needs.clock, end)
  return { start: from, end: to }
}

const readSessions = (value: unknown, path: string, reader: Reader): readonly Session[] | undefined => {
  if (!Array.isArray(value) || value.length === 0) return reader.refuse('session', path, needs.list, value)
  const read = value.flatMap((one: unknown, index) => readSession(one, `${path}[${index}]`, reader) ?? [])
  const ordered = read.every(({ start, end }, index) => start < end && start >= (read[index - 1]?.end ?? 0))
  return ordered ? read : reader.refuse('session-order', path, needs.order, value)
}

const isMonthDay = (value: unknown): value is string =>
  typeof value === 'string' && readDay(`2000-${value}`) !== undefined

const readSeason = (value: unknown): { readonly from: string; readonly to: string } | undefined => {
  if (!isObject(value)) return undefined
  const { from, to } = value
  return isMonthDay(from) && isMonthDay(to) ? { from, to } : undefined
}

const readPlan = (value: unknown, path: string, reader: Reader): SessionPlan | undefined => {
  if (!isObject(value)) return reader.refuse('session-plan', path, needs.object, value)
  const { desk, from, to, season, basis } = value
  const sessions = readSessions(value['sessions'], `${path}.sessions`, reader)
  const readSeasonOf = readSeason(season)
  if (desk !== undefined && desk !== 'office' && desk !== 'one-stop')
    return reader.refuse('session-plan', `${path}.desk`, needs.desk, desk)
  for (const [key, day] of [
    ['from', from],
    ['to', to],
  ] as const)
    if (day !== undefined && !(typeof day === 'string' && readDay(day) !== undefined))
      return reader.refuse('session-plan', `${path}.${key}`, needs.day, day)
  if (season !== undefined && readSeasonOf === undefined)
    return reader.refuse('session-plan', `${path}.season`, needs.season, season)
  if (basis !== undefined && !isFilled(basis))
    return reader.refuse('session-plan', `${path}.basis`, needs.filled, basis)
  if (sessions === undefined) return undefined
  return {
    ...(desk === undefined ? {} : { desk }),
    ...(typeof from === 'string' ? { from } : {}),
    ...(typeof to === 'string' ? { to } : {}),
    ...(readSeasonOf === undefined ? {} : { season: readSeasonOf }),
    sessions,
    ...(basis === undefined ? {} : { basis: nfc(basis) }),
  }
}

/**
 * An agency's hours from JSON: a list of `{ desk?, from?, to?, season?: {from, to}, sessions: [{start, end}], basis? }`
 * with times `HH:mm`, days `YYYY-MM-DD` and seasons `MM-DD`. Issues: `session-plan`, `session`, `session-order`.
 */
export const parseSessions = (json: unknown): Result<readonly SessionPlan[]> => {
  const reader = newReader()
  if (!Array.isArray(json) || json.length === 0) {
    reader.refuse('session-plan', '', needs.list, json)
    return failure(...reader.issues)
  }
  const plans = json.flatMap((value: unknown, index) => readPlan(value, `[${index}]`, reader) ?? [])
  return reader.issues.length > 0 ? failure(...reader.issues) : success(Object.freeze(plans))
}
