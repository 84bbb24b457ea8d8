import { describe, expect, it } from 'vitest'
import {
  type ClockEvent,
  clock,
  sameDay,
  tryClock,
  vietnam,
  workingDays,
  workingHours,
} from '../../src/time/index.ts'

const event = (type: ClockEvent['type'], at: string): ClockEvent => ({ type, at })
const start = event('start', '2026-03-02T08:00:00+07:00')
const limit = workingDays(5)

describe('a clock of five working days from Monday 02/03/2026', () => {
  it.each<[string, readonly ClockEvent[], string, object]>([
    [
      'starts',
      [start],
      '2026-03-02T09:00:00+07:00',
      { state: 'running', due: '2026-03-09', used: 0, remaining: 5 },
    ],
    ['runs', [start], '2026-03-05', { state: 'running', used: 3, remaining: 2 }],
    [
      'is running on its last minute',
      [start],
      '2026-03-09T17:00:00+07:00',
      { state: 'running', remaining: 0 },
    ],
    ['lapses after it', [start], '2026-03-09T17:00:01+07:00', { state: 'lapsed', remaining: 0 }],
    ['is running on its last day', [start], '2026-03-09', { state: 'running' }],
    ['is late by working days', [start], '2026-03-16', { state: 'lapsed', used: 10, remaining: -5 }],
    [
      'pauses: what is left stays',
      [start, event('pause', '2026-03-04')],
      '2026-03-12',
      { state: 'paused', used: 2, remaining: 3, due: '2026-03-17', pauses: [{ from: '2026-03-04' }] },
    ],
    [
      'resumes',
      [start, event('pause', '2026-03-04'), event('resume', '2026-03-10')],
      '2026-03-12',
      {
        state: 'running',
        used: 4,
        remaining: 1,
        due: '2026-03-13',
        pauses: [{ from: '2026-03-04', to: '2026-03-10' }],
      },
    ],
    [
      'restarts from nothing',
      [start, event('pause', '2026-03-04'), event('restart', '2026-03-10')],
      '2026-03-12',
      { state: 'running', used: 2, remaining: 3, due: '2026-03-17', pauses: [] },
    ],
    [
      'stops in time',
      [start, event('stop', '2026-03-09T16:00:00+07:00')],
      '2026-04-01',
      { state: 'stopped', met: true },
    ],
    [
      'stops late',
      [start, event('stop', '2026-03-10')],
      '2026-04-01',
      { state: 'stopped', met: false, remaining: -1 },
    ],
    [
      'stops while paused',
      [start, event('pause', '2026-03-04'), event('stop', '2026-03-20')],
      '2026-04-01',
      { state: 'stopped', met: true },
    ],
    [
      'cannot be saved by a pause after it lapsed',
      [start, event('pause', '2026-03-11')],
      '2026-03-20',
      { state: 'lapsed', due: '2026-03-09' },
    ],
  ])('%s', (_, events, now, expected) => expect(clock(events, limit, vietnam, now)).toMatchObject(expected))

  it('explains itself and is plain data', () => {
    const state = clock(
      [start, { ...event('pause', '2026-03-04'), reason: 'chờ bổ sung' }],
      limit,
      vietnam,
      '2026-03-06',
    )
    expect(state.why.map(({ text }) => text.vi)).toContain('Tạm dừng 04/03 → 06/03: chờ bổ sung')
    expect(structuredClone(state)).toEqual(state)
    expect(Object.isFrozen(state)).toBe(true)
  })

  it('has no `met` before it stops', () =>
    expect(clock([start], limit, vietnam, '2026-03-03')).not.toHaveProperty('met'))
})

describe('clocks of other units', () => {
  it('lapses within the day', () => {
    const hour = workingHours(1)
    expect(clock([start], hour, vietnam, '2026-03-02T09:00:00+07:00').state).toBe('running')
    expect(clock([start], hour, vietnam, '2026-03-02T09:00:01+07:00').state).toBe('lapsed')
    expect(clock([start], sameDay(), vietnam, '2026-03-03').state).toBe('lapsed')
  })
})

describe('events that cannot be', () => {
  it.each<[string, readonly ClockEvent[], string]>([
    ['nothing', [], 'clock-not-started'],
    ['a pause before the start', [event('pause', '2026-03-02')], 'clock-not-started'],
    ['two starts', [start, event('start', '2026-03-03')], 'clock-started'],
    ['two pauses', [start, event('pause', '2026-03-03'), event('pause', '2026-03-04')], 'clock-paused'],
    ['a resumption without a pause', [start, event('resume', '2026-03-03')], 'clock-running'],
    [
      'anything after the stop',
      [start, event('stop', '2026-03-03'), event('restart', '2026-03-04')],
      'clock-stopped',
    ],
    ['time going back', [start, event('pause', '2026-03-01')], 'clock-order'],
    ['an event after now', [start, event('pause', '2026-05-01')], 'clock-order'],
    ['an unreadable time', [start, event('pause', 'hôm qua')], 'when-unreadable'],
  ])('%s', (_, events, code) =>
    expect(tryClock(events, limit, vietnam, '2026-04-01')).toMatchObject({ ok: false, issues: [{ code }] }),
  )

  it.each<[string, Parameters<typeof tryClock>, string]>([
    ['a limit that is none', [[start], JSON.parse('null'), vietnam, '2026-04-01'], 'limit-shape'],
    [
      'an unknown unit',
      [[start], JSON.parse('{"amount":3,"unit":"foo"}'), vietnam, '2026-04-01'],
      'limit-shape',
    ],
    ['a now that is no text', [[start], limit, vietnam, JSON.parse('null')], 'when-unreadable'],
    [
      'an event at no text',
      [[event('start', JSON.parse('5'))], limit, vietnam, '2026-04-01'],
      'when-unreadable',
    ],
    ['events that are no list', [JSON.parse('null'), limit, vietnam, '2026-04-01'], 'event-shape'],
    ['an event that is none', [JSON.parse('[null]'), limit, vietnam, '2026-04-01'], 'event-shape'],
    [
      'an event of no known type',
      [[start, JSON.parse('{"type":"end","at":"2026-03-03"}')], limit, vietnam, '2026-04-01'],
      'event-shape',
    ],
  ])('%s from data', (_, given, code) =>
    expect(tryClock(...given)).toMatchObject({ ok: false, issues: [{ code }] }),
  )

  it('throws the same', () => {
    expect(() => clock([event('pause', '2026-03-02')], limit, vietnam, '2026-04-01')).toThrow(
      'đồng hồ chưa bắt đầu',
    )
  })
})
