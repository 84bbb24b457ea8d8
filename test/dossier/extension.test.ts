import { describe, expect, test } from 'vitest'
import { oneStop } from '../../processes/public-service/one-stop.ts'
import { advance, deadlines, open, tryAdvance } from '../../src/dossier/index.ts'
import { parseSessions, vietnam, withSessions } from '../../src/time/index.ts'

const by = (role: string) => ({ id: role, roles: [role] })
const at = (day: string, time: string) => `2026-02-${day}T${time}:00+07:00`

const accepted = (channel: 'desk' | 'online' = 'desk') =>
  advance(
    open(oneStop, { id: 'H', at: at('02', '08:00'), by: by('receiver'), facts: { channel } }),
    { type: 'accept', limit: { amount: 8, unit: 'working-day' } },
    { at: at('02', '08:10'), by: by('receiver') },
  )

const apologise = (newDue: string) =>
  tryAdvance(
    accepted(),
    { type: 'apologise', lateReason: 'Chờ ý kiến', newDue },
    { at: at('04', '09:00'), by: by('caseOfficer') },
  )

describe('a new appointment', () => {
  test('is a working day after the present one', () => {
    const moved = apologise('2026-02-25')
    expect(moved.ok).toBe(true)
    if (!moved.ok) return
    const processing = deadlines(moved.value, vietnam, at('04', '10:00')).find(
      ({ limit }) => limit === 'processing',
    )
    expect(processing).toMatchObject({ due: '2026-02-25', extendedFrom: '2026-02-12', state: 'running' })
  })

  test.each([
    ['before the present one', '2026-02-01', 'extension-not-later', '2026-02-13'],
    ['on the present one', '2026-02-12', 'extension-not-later', '2026-02-13'],
    ['in Tết', '2026-02-17', 'extension-day-off', '2026-02-23'],
    ['on a Sunday', '2026-03-01', 'extension-day-off', '2026-03-02'],
  ])('%s is refused, with the first day that would do', (_, day, code, first) => {
    expect(apologise(day)).toMatchObject({ ok: false, issues: [{ code, path: 'newDue', expected: [first] }] })
  })
})

test('what is owed at the desk ends with the hours of the desk', () => {
  const sessions = (...times: readonly (readonly [string, string])[]) =>
    times.map(([start, end]) => ({ start, end }))
  const hours = parseSessions([
    { desk: 'office', sessions: sessions(['07:30', '11:30'], ['13:30', '17:00']) },
    { desk: 'one-stop', sessions: sessions(['07:00', '11:30'], ['13:00', '16:30']) },
  ])
  expect(hours.ok).toBe(true)
  if (!hours.ok) return
  const calendar = withSessions(vietnam, hours.value)
  const due = (limit: string) =>
    deadlines(accepted(), calendar, at('02', '09:00')).find((each) => each.limit === limit)?.dueAt
  expect(due('transfer')).toBe('2026-02-02T16:30:00+07:00')
  expect(due('supplementNotice')).toBe('2026-02-05T17:00:00+07:00')
})

test('a refusal cites the decree of the dossier, and only that', () => {
  const once = apologise('2026-02-25')
  if (!once.ok) throw new Error('the first apology is accepted')
  const again = tryAdvance(
    once.value,
    { type: 'apologise', lateReason: 'Chờ ý kiến', newDue: '2026-02-27' },
    { at: at('05', '09:00'), by: by('caseOfficer') },
  )
  expect(again).toMatchObject({ ok: false, issues: [{ rule: 'NĐ 118/2025/NĐ-CP, Đ.19.6' }] })
  expect(again.ok ? '' : again.issues[0]?.message.vi).toContain(
    'đã xin lỗi, hẹn lại một lần (NĐ 118/2025/NĐ-CP, Đ.19.6).',
  )
})
