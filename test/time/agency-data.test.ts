import { describe, expect, it } from 'vitest'
import { unwrap } from '../../src/issue/index.ts'
import {
  due,
  formatClock,
  parseDay,
  parseDecisions,
  parseSessions,
  sameSession,
  vietnam,
  withDecisions,
  withSessions,
  workingHours,
} from '../../src/time/index.ts'

const name = { vi: 'Nghỉ hoán đổi', en: 'Swapped day off' }
const off = { date: '2026-11-23', kind: 'swap-off', name, basis: 'TB 1/TB-BNV', for: '2026-11-28' }
const worked = { date: '2026-11-28', kind: 'swap-worked', name, basis: 'TB 1/TB-BNV', for: '2026-11-23' }
const decision = {
  id: 'tb-1-2026',
  title: { vi: 'Thông báo số 1', en: 'Notice no. 1' },
  source: { id: 'tb-1', title: 'TB 1/TB-BNV', url: 'https://example.gov.vn/1' },
  rows: [off, worked],
}

describe('decisions as JSON', () => {
  it('changes the days, the version and how far is known', () => {
    const decisions = unwrap(parseDecisions([{ ...decision, knownUntil: '2027-12-31' }]))
    const calendar = withDecisions(vietnam, decisions)
    expect(calendar.explain(parseDay('2026-11-23'))).toMatchObject({
      kind: 'swap-off',
      working: false,
      basis: 'TB 1/TB-BNV',
    })
    expect(calendar.isWorking(parseDay('2026-11-28'))).toBe(true)
    expect(calendar.version).toBe(`${vietnam.version}+tb-1-2026`)
    expect(calendar.knownUntil).toBe(parseDay('2027-12-31'))
    expect(vietnam.isWorking(parseDay('2026-11-28'))).toBe(false)
  })

  it('never lets a decision shorten what is known, and is the same calendar without any', () => {
    const decisions = unwrap(parseDecisions([{ ...decision, knownUntil: '2026-06-30' }]))
    expect(withDecisions(vietnam, decisions).knownUntil).toBe(vietnam.knownUntil)
    expect(withDecisions(vietnam, [])).toBe(vietnam)
  })

  it.each<[string, unknown, string, string]>([
    ['not a list', { decision }, 'decision', ''],
    ['not an object', ['x'], 'decision', '[0]'],
    ['no id', [{ ...decision, id: '' }], 'decision', '[0].id'],
    ['no English title', [{ ...decision, title: { vi: 'Thông báo' } }], 'decision', '[0].title'],
    ['an unknown status', [{ ...decision, status: 'rumour' }], 'decision', '[0].status'],
    ['no rows', [{ ...decision, rows: [] }], 'decision', '[0].rows'],
    ['no source', [{ ...decision, source: undefined }], 'decision-source', '[0].source'],
    [
      'an odd address',
      [{ ...decision, source: { id: 'a', title: 'b', url: 'javascript:1' } }],
      'decision-source',
      '[0].source.url',
    ],
    [
      'a day that does not exist',
      [{ ...decision, rows: [{ ...off, date: '2026-11-31' }] }],
      'decision-row',
      '[0].rows[0].date',
    ],
    [
      'an unknown kind',
      [{ ...decision, rows: [{ ...off, kind: 'holiday' }] }],
      'decision-row',
      '[0].rows[0].kind',
    ],
    ['no basis', [{ ...decision, rows: [{ ...off, basis: ' ' }] }], 'decision-row', '[0].rows[0].basis'],
    ['a swap without its other side', [{ ...decision, rows: [off] }], 'decision-pair', '[0].rows'],
    [
      'a worked day that is no rest day',
      [
        {
          ...decision,
          rows: [
            { ...off, for: '2026-11-27' },
            { ...worked, date: '2026-11-27' },
          ],
        },
      ],
      'decision-weekday',
      '[0].rows[1].date',
    ],
    [
      'a swapped day off on a Sunday',
      [
        {
          ...decision,
          rows: [
            { ...off, date: '2026-11-22' },
            { ...worked, for: '2026-11-22' },
          ],
        },
      ],
      'decision-weekday',
      '[0].rows[0].date',
    ],
    [
      'a substitute for nothing',
      [{ ...decision, rows: [{ ...off, kind: 'substitute', for: undefined }] }],
      'decision-row',
      '[0].rows[0].for',
    ],
    ['an odd end of knowledge', [{ ...decision, knownUntil: 2027 }], 'decision', '[0].knownUntil'],
  ])('refuses %s', (_, json, code, path) =>
    expect(parseDecisions(json)).toMatchObject({ ok: false, issues: [{ code, path }] }),
  )

  it('says which field is missing', () => {
    const { for: _, ...lone } = off
    const result = parseDecisions([{ ...decision, rows: [lone, worked] }])
    expect(result.ok ? undefined : result.issues[0]).toEqual({
      code: 'decision-row',
      path: '[0].rows[0].for',
      message: {
        vi: 'Thiếu "for": cần ngày YYYY-MM-DD',
        en: '"for" is missing: expected a day YYYY-MM-DD',
      },
      expected: { vi: 'ngày YYYY-MM-DD', en: 'a day YYYY-MM-DD' },
    })
    const nothing = parseDecisions(undefined)
    expect(nothing.ok ? '' : nothing.issues[0]?.message.vi).toBe('Không có dữ liệu: cần danh sách')
  })

  it('refuses a swap whose sides name other days, at both', () => {
    const result = parseDecisions([{ ...decision, rows: [off, { ...worked, for: '2026-11-24' }] }])
    expect(result.ok ? [] : result.issues.map(({ code, received }) => [code, received])).toEqual([
      ['decision-pair', '"2026-11-23"'],
      ['decision-pair', '"2026-11-28"'],
    ])
  })

  it('composes what was typed decomposed', () => {
    const typed = { ...decision, title: { vi: 'Thông báo số 1'.normalize('NFD'), en: 'Notice' } }
    expect(unwrap(parseDecisions([typed]))[0]?.title.vi).toBe('Thông báo số 1'.normalize('NFC'))
  })
})

const summer = {
  season: { from: '04-16', to: '10-15' },
  sessions: [
    { start: '07:00', end: '11:30' },
    { start: '13:30', end: '17:00' },
  ],
}
const winter = {
  season: { from: '10-16', to: '04-15' },
  sessions: [
    { start: '07:30', end: '12:00' },
    { start: '13:30', end: '17:00' },
  ],
}
const desk = {
  desk: 'one-stop',
  from: '2022-09-01',
  sessions: [{ start: '08:00', end: '11:00' }],
  basis: 'QĐ của UBND',
}

describe('hours as JSON', () => {
  const calendar = withSessions(vietnam, unwrap(parseSessions([summer, winter, desk])))
  const shown = (iso: string, whose?: 'one-stop'): string =>
    calendar
      .sessions(parseDay(iso), whose)
      .map(({ start, end }) => `${formatClock(start)}-${formatClock(end)}`)
      .join(' ')

  it.each([
    ['2026-06-01', '07:00-11:30 13:30-17:00'],
    ['2026-10-15', '07:00-11:30 13:30-17:00'],
    ['2026-10-16', '07:30-12:00 13:30-17:00'],
    ['2026-01-05', '07:30-12:00 13:30-17:00'],
    ['2026-06-06', ''],
  ])('keeps the season on %s', (day, hours) => expect(shown(day)).toBe(hours))

  it('gives the one-stop desk its own hours from its date', () => {
    expect(shown('2026-06-01', 'one-stop')).toBe('08:00-11:00')
    expect(shown('2022-08-31', 'one-stop')).toBe('07:00-11:30 13:30-17:00')
    const at = '2026-06-01T10:00:00+07:00'
    expect(due(workingHours(2), at, calendar, { desk: 'one-stop' }).dueAt).toBe('2026-06-02T09:00:00+07:00')
    expect(due(workingHours(2), at, calendar).dueAt).toBe('2026-06-01T14:00:00+07:00')
    expect(due(sameSession(), at, calendar, { desk: 'one-stop' }).dueAt).toBe('2026-06-01T11:00:00+07:00')
  })

  it('prefers a plan that names the desk, wherever it stands', () => {
    const turned = withSessions(vietnam, unwrap(parseSessions([desk, summer, winter])))
    expect(turned.sessions(parseDay('2026-06-01'), 'one-stop')).toEqual([{ start: 480, end: 660 }])
  })

  it('has a version of its own, the same for the same hours and another for others', () => {
    const again = withSessions(vietnam, unwrap(parseSessions([summer, winter, desk])))
    expect(calendar.version).toMatch(new RegExp(`^${vietnam.version}\\+gio-[a-z0-9]{1,7}$`))
    expect(again.version).toBe(calendar.version)
    const turned = { season: { to: '10-15', from: '04-16' }, sessions: summer.sessions }
    expect(withSessions(vietnam, unwrap(parseSessions([turned, winter, desk]))).version).toBe(
      calendar.version,
    )
    const other = (json: unknown) => withSessions(vietnam, unwrap(parseSessions(json))).version
    const later = { ...desk, sessions: [{ start: '08:00', end: '11:01' }] }
    const versions = [
      [summer, winter, desk],
      [winter, summer, desk],
      [summer, winter],
      [summer, winter, later],
      [summer, winter, { ...desk, from: '2022-09-02' }],
      [summer, winter, { ...desk, desk: 'office' }],
      [{ sessions: summer.sessions }, winter, desk],
    ].map(other)
    expect(new Set(versions).size).toBe(versions.length)
    expect(withSessions(vietnam, [])).toBe(vietnam)
    expect(due(workingHours(2), '2026-06-01', calendar).calendar.version).toBe(calendar.version)
  })

  it('keeps the days of the calendar it was given', () => {
    expect(calendar.add(parseDay('2026-02-06'), 15)).toBe(parseDay('2026-03-06'))
  })

  it.each<[string, unknown, string, string]>([
    ['nothing', [], 'session-plan', ''],
    ['no sessions', [{ ...summer, sessions: [] }], 'session', '[0].sessions'],
    [
      'a time that is none',
      [{ ...summer, sessions: [{ start: '7h', end: '11:30' }] }],
      'session',
      '[0].sessions[0].start',
    ],
    [
      'sessions that overlap',
      [
        {
          ...summer,
          sessions: [
            { start: '07:00', end: '11:30' },
            { start: '11:00', end: '17:00' },
          ],
        },
      ],
      'session-order',
      '[0].sessions',
    ],
    [
      'an end before its start',
      [{ ...summer, sessions: [{ start: '11:00', end: '07:00' }] }],
      'session-order',
      '[0].sessions',
    ],
    ['an unknown desk', [{ ...summer, desk: 'home' }], 'session-plan', '[0].desk'],
    ['a day that is none', [{ ...desk, from: '2022-9-1' }], 'session-plan', '[0].from'],
    [
      'a season that is none',
      [{ ...summer, season: { from: '04-31', to: '10-15' } }],
      'session-plan',
      '[0].season',
    ],
    ['an empty basis', [{ ...desk, basis: '' }], 'session-plan', '[0].basis'],
  ])('refuses %s', (_, json, code, path) =>
    expect(parseSessions(json)).toMatchObject({ ok: false, issues: [{ code, path }] }),
  )
})
