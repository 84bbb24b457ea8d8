import { describe, expect, it } from 'vitest'
import {
  type DueOptions,
  days,
  due,
  dueByDay,
  dueDay,
  hours,
  type Limit,
  minutes,
  months,
  parseLimit,
  sameDay,
  sameSession,
  sessions,
  tryDue,
  vietnam,
  weeks,
  withSessions,
  workingDays,
  workingHours,
  years,
} from '../../src/time/index.ts'

const at = (clock: string): string => `2026-02-06T${clock}:00+07:00`
const friday = (clock: string): string => `2026-02-06T${clock}:00+07:00`
const monday = (clock: string): string => `2026-02-09T${clock}:00+07:00`

describe('whole days', () => {
  it.each<[string, Limit, string, string]>([
    ['working days: the event day is not counted (147.3)', workingDays(15), '2026-02-06', '2026-03-06'],
    ['one working day', workingDays(1), '2026-02-06', '2026-02-09'],
    ['over a swap that works Saturday 04/05', workingDays(13), '2024-04-15', '2024-05-07'],
    ['due on a worked Saturday', workingDays(5), '2026-08-17', '2026-08-22'],
    ['started by an event on a day off', workingDays(1), '2026-02-07', '2026-02-09'],
    ['days end on the last day (148.1)', days(30), '2026-03-02', '2026-04-01'],
    ['days that end in Tết move to the next working day (148.5)', days(10), '2026-02-06', '2026-02-23'],
    ['days do not move inside the term', days(20), '2026-02-06', '2026-02-26'],
    ['a last day on a worked Saturday stays', days(5), '2026-08-17', '2026-08-22'],
    ['weeks end on the same weekday (148.2)', weeks(2), '2026-03-04', '2026-03-18'],
    ['months end on the same day (148.3)', months(1), '2026-03-10', '2026-04-10'],
    ['31 January + 1 month, 2025', months(1), '2025-01-31', '2025-02-28'],
    ['31 January + 1 month, leap year', months(1), '2024-01-31', '2024-02-29'],
    ['a month end on a Sunday moves on', months(1), '2026-02-28', '2026-03-30'],
    ['years end on the same day (148.4)', years(1), '2025-03-10', '2026-03-10'],
    ['29 February + 1 year', years(1), '2024-02-29', '2025-02-28'],
    ['29 February + 4 years', years(4), '2024-02-29', '2028-02-29'],
  ])('%s', (_, limit, from, expected) => {
    const found = due(limit, from, vietnam)
    expect(found.due).toBe(expected)
    expect(found.dueAt).toBe(`${expected}T17:00:00+07:00`)
    expect(dueDay(limit, from, vietnam)).toBe(expected)
  })

  it('uses the day in Vietnam of a moment given in another zone', () => {
    expect(due(workingDays(1), '2026-02-05T18:00:00Z', vietnam).due).toBe('2026-02-09')
  })
})

describe('the same day and the 15:00 cut-off', () => {
  const until15 = sameDay({ after: '15:00' })
  it.each<[string, Limit, string, string]>([
    ['before it', until15, at('14:59'), '2026-02-06'],
    ['exactly at it', until15, at('15:00'), '2026-02-06'],
    ['a second after it', until15, '2026-02-06T15:00:01+07:00', '2026-02-09'],
    ['without an hour', until15, '2026-02-06', '2026-02-06'],
    ['on a Saturday after it', until15, '2026-02-07T16:00:00+07:00', '2026-02-09'],
    ['without a cut-off', sameDay(), at('16:59'), '2026-02-06'],
    ['without a cut-off on a Saturday', sameDay(), '2026-02-07', '2026-02-09'],
    ['without a cut-off at the close of office', sameDay(), at('17:00'), '2026-02-09'],
    ['without a cut-off after the close of office', sameDay(), at('17:30'), '2026-02-09'],
    ['in the evening before Tết', sameDay(), '2026-02-13T20:00:00+07:00', '2026-02-23'],
    [
      'after the close of office, before a later cut-off',
      sameDay({ after: '18:00' }),
      at('17:30'),
      '2026-02-09',
    ],
    [
      'a limit of days with a cut-off starts a day later',
      { ...workingDays(1), cutoff: '15:00' },
      at('15:30'),
      '2026-02-10',
    ],
  ])('%s', (_, limit, from, expected) => expect(due(limit, from, vietnam).due).toBe(expected))
})

describe('received after office hours', () => {
  const late = (options: DueOptions = {}, clock = '17:30') => due(sameDay(), at(clock), vietnam, options)

  it('says so in both languages', () => {
    expect(late().why[0]).toMatchObject({
      code: 'after-hours',
      text: {
        vi: 'Ngày tiếp nhận 06/02, sau giờ làm việc: tính từ 09/02',
        en: 'The day of receipt 06/02, after office hours: counted from 09/02',
      },
    })
    expect(late({}, '16:59').why.map(({ code }) => code)).not.toContain('after-hours')
    expect(due(sameDay({ after: '15:00' }), at('17:30'), vietnam).why[0]?.code).toBe('cutoff')
  })

  it('goes by the desk’s own hours, and by midnight where the day lasts until then', () => {
    const morning = { desk: 'one-stop', sessions: [{ start: 480, end: 660 }] } as const
    const calendar = withSessions(vietnam, [morning])
    expect(due(sameDay(), at('11:00'), calendar, { desk: 'one-stop' }).due).toBe('2026-02-09')
    expect(due(sameDay(), at('11:00'), calendar).due).toBe('2026-02-06')
    expect(late({ policies: { endOfDay: 'midnight' } }).dueAt).toBe('2026-02-06T23:59:59+07:00')
  })

  it('is a question for the same day alone: the event day of a longer limit is not counted', () => {
    expect(due(workingDays(1), at('17:30'), vietnam).due).toBe('2026-02-09')
  })
})

describe('parts of a day', () => {
  it.each<[string, Limit, string, string]>([
    ['hours run by the clock (147.1)', hours(24), friday('10:00'), '2026-02-07T10:00:00+07:00'],
    ['minutes run by the clock', minutes(45), friday('11:00'), '2026-02-06T11:45:00+07:00'],
    ['working hours skip lunch', workingHours(2), friday('10:30'), '2026-02-06T14:00:00+07:00'],
    ['working hours skip the weekend', workingHours(8), friday('10:00'), monday('10:00')],
    ['working hours wait for the first session', workingHours(1), friday('05:00'), friday('08:30')],
    ['working hours wait over lunch', workingHours(1), friday('12:00'), friday('14:00')],
    ['received after hours', workingHours(8), friday('18:00'), monday('17:00')],
    ['an end at the end of a session stays there', workingHours(1.5), friday('10:00'), friday('11:30')],
    ['a day alone starts at its first session', workingHours(1), '2026-02-06', friday('08:30')],
    ['a day off alone starts at the next', workingHours(1), '2026-02-07', monday('08:30')],
    ['the same session, morning', sameSession(), friday('09:00'), friday('11:30')],
    ['the same session, afternoon', sameSession(), friday('13:00'), friday('17:00')],
    ['the next session when received at lunch', sameSession(), friday('11:30'), friday('17:00')],
    ['two sessions', sessions(2), friday('16:00'), monday('11:30')],
    ['half a day is four working hours', parseLimit('nửa ngày'), friday('10:00'), friday('15:30')],
    ['half a working day', workingDays(0.5), friday('15:00'), monday('09:30')],
    ['one and a half: whole days first', workingDays(1.5), friday('10:00'), '2026-02-10T11:30:00+07:00'],
    ['one and a half calendar days', days(1.5), '2026-03-02T10:00:00+07:00', '2026-03-04T11:30:00+07:00'],
    [
      'a fraction never ends before its whole days, moved here by 148.5',
      days(1.5),
      friday('10:00'),
      monday('17:00'),
    ],
  ])('%s', (_, limit, from, expected) => {
    const found = due(limit, from, vietnam)
    expect(found.dueAt).toBe(expected)
    expect(found.due).toBe(expected.slice(0, 10))
  })

  it('keeps seconds', () => {
    expect(due(minutes(30), '2026-02-06T09:15:30+07:00', vietnam).dueAt).toBe('2026-02-06T09:45:30+07:00')
  })
})

describe('pauses', () => {
  const paused = (limit: Limit, ...pauses: readonly [from: string, to: string][]): string =>
    due(limit, '2026-03-02T08:00:00+07:00', vietnam, { pauses: pauses.map(([from, to]) => ({ from, to })) })
      .dueAt

  it.each<[string, Limit, readonly [string, string][], string]>([
    ['none', workingDays(5), [], '2026-03-09T17:00:00+07:00'],
    [
      'the pausing day counts, the resuming day does not',
      workingDays(5),
      [['2026-03-03', '2026-03-05']],
      '2026-03-11T17:00:00+07:00',
    ],
    ['within one day', workingDays(5), [['2026-03-03', '2026-03-03']], '2026-03-09T17:00:00+07:00'],
    [
      'over a weekend only working days shift',
      workingDays(5),
      [['2026-03-06', '2026-03-09']],
      '2026-03-10T17:00:00+07:00',
    ],
    [
      'overlapping pauses merge',
      workingDays(5),
      [
        ['2026-03-03', '2026-03-05'],
        ['2026-03-04', '2026-03-06'],
      ],
      '2026-03-12T17:00:00+07:00',
    ],
    [
      'a pause from the due day on changes nothing',
      workingDays(5),
      [['2026-03-09', '2026-03-20']],
      '2026-03-09T17:00:00+07:00',
    ],
    [
      'a pause reached only through another',
      workingDays(5),
      [
        ['2026-03-03', '2026-03-05'],
        ['2026-03-10', '2026-03-12'],
      ],
      '2026-03-13T17:00:00+07:00',
    ],
    [
      'a pause before the start is clipped',
      workingDays(5),
      [['2026-02-23', '2026-03-03']],
      '2026-03-10T17:00:00+07:00',
    ],
    [
      'calendar days shift by calendar days, then roll',
      days(5),
      [['2026-03-03', '2026-03-04']],
      '2026-03-09T17:00:00+07:00',
    ],
    [
      'hours exclude the exact stretch',
      hours(5),
      [['2026-03-02T09:00:00+07:00', '2026-03-02T09:30:00+07:00']],
      '2026-03-02T13:30:00+07:00',
    ],
    [
      'a pause at the very end changes nothing',
      hours(5),
      [['2026-03-02T13:00:00+07:00', '2026-03-02T15:00:00+07:00']],
      '2026-03-02T13:00:00+07:00',
    ],
    [
      'hours exclude whole days when days are given',
      hours(24),
      [['2026-03-02', '2026-03-03']],
      '2026-03-04T08:00:00+07:00',
    ],
    [
      'working hours exclude the exact stretch',
      workingHours(5),
      [['2026-03-02T11:00:00+07:00', '2026-03-02T13:30:00+07:00']],
      '2026-03-02T15:30:00+07:00',
    ],
    [
      'sessions that end in a pause do not count',
      sessions(2),
      [['2026-03-02T11:00:00+07:00', '2026-03-02T12:00:00+07:00']],
      '2026-03-03T11:30:00+07:00',
    ],
  ])('%s', (_, limit, pauses, expected) => expect(paused(limit, ...pauses)).toBe(expected))

  it('says plainly that a pause took no day', () => {
    const pauses = [{ from: '2026-03-03', to: '2026-03-03' }]
    const said = due(workingDays(5), '2026-03-02', vietnam, { pauses }).why.map(({ text }) => text)
    expect(said.map(({ vi }) => vi)).toContain('Tạm dừng không làm lùi hạn (tính ngày tạm dừng)')
    expect(said.map(({ en }) => en)).toContain(
      'The pause does not move the deadline (the day of the pause counts)',
    )
    expect(JSON.stringify(said)).not.toContain('Không tính 0')
  })

  it('needs an end and the right order', () => {
    const result = tryDue(workingDays(5), '2026-03-02', vietnam, {
      pauses: [
        { from: '2026-03-03' },
        { from: '2026-03-05', to: '2026-03-04' },
        { from: '3/3', to: '2026-03-04' },
      ],
    })
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path])).toEqual([
      ['pause-open', 'pauses[0].to'],
      ['pause-backwards', 'pauses[1].to'],
      ['when-unreadable', 'pauses[2].from'],
    ])
  })

  it('starts anew from the complete dossier and drops what was before', () => {
    const pauses = [{ from: '2026-03-02', to: '2026-03-10' }]
    const found = due(workingDays(5), '2026-03-02', vietnam, { pauses, complete: '2026-03-10' })
    expect(found.due).toBe('2026-03-17')
    expect(found.why[0]?.text.vi).toBe('Ngày đủ hồ sơ 10/03 không tính (BLDS 2015, Đ.147.3)')
    expect(tryDue(workingDays(5), '2026-03-02', vietnam, { complete: '2026-03-01' })).toMatchObject({
      ok: false,
      issues: [{ code: 'complete-before-start' }],
    })
  })
})

describe('the explanation', () => {
  const lines = (limit: Limit, from: string): readonly string[] =>
    due(limit, from, vietnam).why.map(({ text }) => text.vi)

  it('reads as the office talks', () => {
    expect(lines(workingDays(15), '2026-02-06')).toEqual([
      'Ngày tiếp nhận 06/02 không tính (BLDS 2015, Đ.147.3)',
      'Tính 15 ngày làm việc: 09/02 → 06/03',
      'Bỏ qua 07–08/02, 14–15/02, 21–22/02, 28/02–01/03: Nghỉ hằng tuần (QĐ 188/1999/QĐ-TTg, Đ.1)',
      'Bỏ qua 16–20/02: Tết Nguyên đán (BLLĐ 2019, Đ.112.1.b)',
      'Lịch: Việt Nam, bản 2026-11-23, biết chắc đến 31/12/2026',
    ])
  })

  it('says it in English too, with ISO days beside the words', () => {
    const tet = due(workingDays(15), '2026-02-06', vietnam).why.find(({ code }) => code === 'statutory')
    expect(tet).toMatchObject({
      text: { en: 'Skipped 16–20/02: Lunar New Year (Tết) (BLLĐ 2019, Đ.112.1.b)' },
      rule: 'BLLĐ 2019, Đ.112.1.b',
      days: ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
    })
  })

  it('shows a roll, a swap worked and the Code in force', () => {
    expect(lines(days(30), '2026-07-31').join('\n')).toContain(
      'Ngày cuối 30/08 là ngày nghỉ (Nghỉ hằng tuần): chuyển sang 03/09 (BLDS 2015, Đ.148.5)',
    )
    expect(lines(workingDays(13), '2024-04-15').join('\n')).toContain('Có tính 04/05: Làm bù cho 29/04/2024')
    expect(lines(workingDays(1), '2016-12-30')[0]).toContain('BLDS 2005, Đ.152')
    expect(lines(workingDays(1), '2017-01-03')[0]).toContain('BLDS 2015, Đ.147.3')
  })

  it('says when the whole days decide over the fraction', () => {
    const codes = due(days(1.5), friday('10:00'), vietnam).why.map(({ code }) => code)
    expect(codes).toContain('whole-days-later')
    expect(due(days(1.5), '2026-03-02', vietnam).why.map(({ code }) => code)).not.toContain(
      'whole-days-later',
    )
  })

  it('calls the start what it is told to', () => {
    const startName = { vi: 'Ngày phát hiện', en: 'The day of the finding' }
    expect(due(workingDays(1), '2026-02-06', vietnam, { startName }).why[0]?.text.en).toContain(
      'The day of the finding 06/02',
    )
  })

  it('marks what is provisional', () => {
    expect(due(workingDays(1), '2026-12-30', vietnam).provisional).toBe(false)
    const later = due(workingDays(2), '2026-12-30', vietnam)
    expect(later.provisional).toBe(true)
    expect(later.why.map(({ code }) => code)).toContain('provisional')
  })

  it('has one line a day, numbered', () => {
    const byDay = dueByDay(workingDays(3), '2026-02-12', vietnam)
    expect(byDay).toHaveLength(13)
    expect(byDay.at(0)?.text.vi).toBe('thứ Năm 12/02: Ngày tiếp nhận, không tính (BLDS 2015, Đ.147.3)')
    expect(byDay.at(-1)?.text.en).toBe('Tuesday 24/02: working day 3')
    expect(byDay.filter(({ code }) => code === 'counted')).toHaveLength(3)
  })

  it('numbers worked, paused and rolled days by what was counted', () => {
    const pauses = [{ from: '2026-03-03', to: '2026-03-05' }]
    const byDay = dueByDay(workingDays(5), '2026-03-02', vietnam, { pauses })
    expect(byDay.filter(({ code }) => code === 'pause').map(({ days: on }) => on?.[0])).toEqual([
      '2026-03-04',
      '2026-03-05',
    ])
    expect(byDay.at(-1)?.text.vi).toContain('ngày làm việc thứ 5')
    const rolled = dueByDay(days(10), '2026-02-06', vietnam)
    expect(rolled.filter(({ code }) => code === 'counted')).toHaveLength(10)
    expect(rolled.at(-1)?.code).toBe('working')
  })

  it('names the calendar it was computed by and cannot be changed', () => {
    const found = due(workingDays(1), '2026-02-06', vietnam)
    expect(found.calendar).toEqual({ id: 'vietnam', version: vietnam.version })
    expect(Object.isFrozen(found) && Object.isFrozen(found.why) && Object.isFrozen(found.why[0])).toBe(true)
  })
})

describe('refusals', () => {
  it.each<[string, Limit, string, string]>([
    ['an unreadable start', workingDays(1), '06/02/2026', 'when-unreadable'],
    ['a start before the calendar', days(30), '2006-12-20', 'calendar-out-of-range'],
    ['an end after the calendar', hours(48), '2060-12-31T10:00:00+07:00', 'calendar-out-of-range'],
    ['an amount from data that cannot be counted', { amount: -1, unit: 'day' }, '2026-02-06', 'limit-amount'],
    [
      'a cut-off from data that is no time',
      { amount: 0, unit: 'working-day', cutoff: '3pm' },
      '2026-02-06',
      'limit-cutoff',
    ],
    ['an unknown unit from data', JSON.parse('{"amount":3,"unit":"foo"}'), '2026-02-06', 'limit-shape'],
    ['an amount that is no number', JSON.parse('{"amount":"3","unit":"day"}'), '2026-02-06', 'limit-shape'],
    ['no limit', JSON.parse('null'), '2026-02-06', 'limit-shape'],
    ['a start that is no text', workingDays(1), JSON.parse('20260206'), 'when-unreadable'],
    ['no start', workingDays(1), JSON.parse('null'), 'when-unreadable'],
    ['a list as start', workingDays(1), JSON.parse('["2026-02-06T08:00:00Z"]'), 'when-unreadable'],
    ['half a month from data', { amount: 0.5, unit: 'month' }, '2026-02-06', 'limit-amount'],
  ])('%s', (_, limit, from, code) =>
    expect(tryDue(limit, from, vietnam)).toMatchObject({ ok: false, issues: [{ code }] }),
  )

  it.each<[string, DueOptions, string, string]>([
    ['pauses that are no list', JSON.parse('{"pauses":{"from":"2026-02-09"}}'), 'pause-shape', 'pauses'],
    ['no pauses', JSON.parse('{"pauses":null}'), 'pause-shape', 'pauses'],
    ['a pause that is none', JSON.parse('{"pauses":[null]}'), 'pause-shape', 'pauses[0]'],
    [
      'a pause from a number',
      JSON.parse('{"pauses":[{"from":1,"to":2}]}'),
      'when-unreadable',
      'pauses[0].from',
    ],
    ['an empty day of completion', JSON.parse('{"complete":null}'), 'when-unreadable', 'complete'],
  ])('%s', (_, options, code, path) => {
    const found = tryDue(workingDays(1), '2026-02-06', vietnam, options)
    expect(found.ok ? undefined : found.issues[0]).toMatchObject({ code, path })
  })
})
