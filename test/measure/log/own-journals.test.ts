import { describe, expect, test } from 'vitest'
import { oneStop } from '../../../processes/public-service/one-stop.ts'
import { type Dossier, deadlines, open, status, tryAdvance } from '../../../src/dossier/index.ts'
import { unwrap } from '../../../src/issue/index.ts'
import { bottlenecks } from '../../../src/measure/log/bottlenecks.ts'
import { caseOf } from '../../../src/measure/log/case-of.ts'
import { leadTime } from '../../../src/measure/log/lead-time.ts'
import { monthlyLog } from '../../../src/measure/log/monthly.ts'
import { earlyShare, onTimeShare } from '../../../src/measure/log/on-time.ts'
import { resourceWork } from '../../../src/measure/log/resource-work.ts'
import { registerRow } from '../../../src/register/index.ts'
import { vietnam } from '../../../src/time/index.ts'
import { delay } from '../../data/scenario/one-stop/delay.ts'
import { ending } from '../../data/scenario/one-stop/ending.ts'
import { handling } from '../../data/scenario/one-stop/handling.ts'
import { intake } from '../../data/scenario/one-stop/intake.ts'
import {
  type OneStopNames,
  type Row,
  supplement,
  toAppraisal,
  toDesk,
} from '../../data/scenario/one-stop/scenario.ts'
import { actorOf, momentOf, play } from '../../processes/public-service/run.ts'

const options = { judgedBy: 'processing', unit: { fact: 'officer' }, channel: { fact: 'channel' } } as const
const caseAt = (dossier: Dossier<OneStopNames>, now: string) =>
  caseOf(dossier, deadlines(dossier, vietnam, now), options)

const dossierOf = (id: string, received: string, channel: 'desk' | 'online', rows: readonly Row[]) =>
  rows.reduce<Dossier<OneStopNames>>(
    (dossier, [at, role, event]) =>
      unwrap(tryAdvance(dossier, event, { at: momentOf(at), by: actorOf(role) })),
    open(oneStop, { id, at: momentOf(received), by: actorOf('receiver'), facts: { channel } }),
  )

const march = (day: number, time = '09:00') => `2019-03-${String(day).padStart(2, '0')} ${time}`
const deliver = (at: string): Row => [at, 'receiver', { type: 'deliver', delivery: 'desk' }]
const stop = (at: string): Row => [at, 'receiver', { type: 'refuseIntake', refusalReason: 'Sai thẩm quyền' }]

/**
 * Ten working days from the morning of a Monday, 4 March 2019, end on Monday 18 March at 17:00. In batches: result at
 * the desk on the 14th, on the 18th, on the 20th, not at all; and three that are not due.
 */
const early = Array.from({ length: 10 }, (_, at) =>
  dossierOf(`E${at}`, march(4), 'online', [
    ...toAppraisal(march(4), 10),
    ...toDesk(march(14)),
    ...(at < 5 ? [deliver(march(28))] : []),
  ]),
)
const lastDay = Array.from({ length: 6 }, (_, at) =>
  dossierOf(`D${at}`, march(4), 'desk', [...toAppraisal(march(4), 10), ...toDesk(march(18, '16:00'))]),
)
const late = Array.from({ length: 5 }, (_, at) =>
  dossierOf(`L${at}`, march(4), 'desk', [
    ...toAppraisal(march(4), 10),
    ...toDesk(march(20)),
    deliver(march(20, '10:00')),
  ]),
)
const overdue = Array.from({ length: 4 }, (_, at) =>
  dossierOf(`O${at}`, march(4), 'desk', toAppraisal(march(4), 10)),
)
const running = Array.from({ length: 3 }, (_, at) =>
  dossierOf(`R${at}`, march(25), 'online', toAppraisal(march(25), 10)),
)
const waiting = dossierOf('W', march(4), 'desk', [
  ...toAppraisal(march(4), 10),
  [march(5), 'caseOfficer', supplement],
])
const refused = dossierOf('X', march(4), 'desk', [stop(march(4, '10:00'))])

const now = '2019-03-29T17:00:00+07:00'
const dossiers = [...early, ...lastDay, ...late, ...overdue, ...running, waiting, refused]
const cases = dossiers.map((dossier) => caseAt(dossier, now))
const view = { window: { from: '2019-03-01', to: '2019-03-31' }, now }

describe('thirty dossiers of one month', () => {
  test('counted by hand', () => {
    expect(cases).toHaveLength(30)
    const { counts, rate } = onTimeShare(cases, 'received', view)
    expect(counts).toEqual({ onTime: 16, late: 5, overdue: 4, notYetDue: 4, withoutDeadline: 1 })
    expect(rate).toMatchObject({ numerator: 16, denominator: 29, source: 'journal', convention: 'received' })
    expect(onTimeShare(cases, 'finished', view).rate).toMatchObject({ numerator: 16, denominator: 25 })
    expect(earlyShare(cases, view)).toMatchObject({ numerator: 10, denominator: 21 })
  })

  test('a result that waits at the desk to be collected is settled, not late', () => {
    const [collected, uncollected] = [cases[0], cases[9]]
    expect(collected).toMatchObject({
      dueAt: '2019-03-18T17:00:00+07:00',
      settledAt: '2019-03-14T09:00:00+07:00',
      unit: 'Nguyễn Văn A',
      channel: 'online',
    })
    expect(uncollected?.settledAt).toBe(collected?.settledAt)
    expect(dossiers[9]?.outcome).toBeNull()
  })

  test('lead times: ten of 10 days, six of 14 7/24, five of 16, one of an hour', () => {
    const { all, groups } = leadTime(cases, { ...view, by: 'channel' })
    const whole = [...Array(10).fill(10), ...Array(6).fill(14 + 7 / 24), ...Array(5).fill(16), 1 / 24]
    expect(all.count).toBe(22)
    // the eleventh of 22 is the last of ten days, the twelfth the first of 14 7/24
    expect(all.median).toBeCloseTo((10 + 14 + 7 / 24) / 2, 9)
    expect(all.percentile90).toBe(16)
    expect(all.mean).toBeCloseTo(whole.reduce((sum, value) => sum + value, 0) / 22, 9)
    expect(groups.map(({ key, count, median }) => [key, count, median])).toEqual([
      ['desk', 12, 14 + 7 / 24],
      ['online', 10, 10],
    ])
    const working = leadTime(cases, { ...view, by: 'channel', calendar: vietnam })
    expect(working.groups.map(({ min, median, max }) => [min, median, max])).toEqual([
      [0, 10, 12],
      [8, 8, 8],
    ])
  })

  test('who did what, from the journals straight', () => {
    const entries = dossiers.flatMap(({ id, journal }) =>
      journal.slice(1).map((entry) => ({ id, by: entry.by.id, from: entry.from, at: entry.at })),
    )
    const { events, resources } = resourceWork(cases, view)
    expect(events).toBe(entries.length)
    for (const { by, events: done, cases: touched } of resources) {
      const own = entries.filter((entry) => entry.by === by)
      expect([done, touched]).toEqual([own.length, new Set(own.map(({ id }) => id)).size])
    }
    expect(resources[0]).toMatchObject({ by: 'receiver-1', cases: 30 })
  })

  test('where they waited: ten days in appraisal, then on the shelf', () => {
    const { steps, timeBase } = bottlenecks(cases, view)
    expect(timeBase.id).toBe('none')
    const shelf = steps.find(({ step }) => step === 'resultAtDesk')
    expect(shelf?.count).toBe(10)
    expect(shelf?.total).toBeCloseTo(5 * 14 + 5 / 24, 9)
    const appraisal = steps.find(({ step }) => step === 'appraising')
    expect(appraisal?.total).toBeCloseTo(10 * 10 + 6 * (14 + 7 / 24) + 5 * 16 + 1, 9)
    expect(steps[0]).toBe(appraisal)
  })

  test('month by month nothing is lost', () => {
    const months = monthlyLog(cases, {
      window: { from: '2019-02-15', to: '2019-03-29' },
      now,
      convention: 'received',
    })
    expect(
      months.map(({ month, window, received, settled, onTime }) => [
        month,
        window.to,
        received,
        settled,
        onTime,
      ]),
    ).toEqual([
      ['2019-02', '2019-02-28', 0, 0, 0],
      ['2019-03', '2019-03-29', 30, 22, 16],
    ])
    expect(months[0]?.share.rate.value).toBeNull()
  })

  test('the dossier that waits for its applicant has no stretch of work that ended after its supplement', () => {
    const one = cases.at(-2)
    expect(one?.settledAt).toBeNull()
    expect(one?.stages.at(-1)).toEqual({
      step: 'supplementRequested',
      by: null,
      from: '2019-03-05T09:00:00+07:00',
      to: null,
    })
    expect(Date.parse(one?.dueAt ?? '')).toBeGreaterThan(Date.parse(now))
  })
})

describe('every scenario of the one-stop desk', () => {
  const played = [...intake, ...handling, ...delay, ...ending].map((scenario) => ({
    scenario,
    dossier: play(scenario),
    at: momentOf(scenario.now ?? scenario.events.at(-1)?.[0] ?? scenario.received),
  }))

  test.each(played)('$scenario.name', ({ dossier, at }) => {
    const one = caseAt(dossier, at)
    const row = registerRow(dossier, status(dossier, vietnam, at), { judgedBy: 'processing' })
    if (row.state === 'met')
      expect(Date.parse(one.settledAt ?? '') > Date.parse(one.dueAt ?? '')).toBe(row.late === true)
    if (row.state === 'void') expect(one.dueAt).toBeNull()
    if (dossier.outcome !== null) expect(one.settledAt).not.toBeNull()
    const ends = one.stages.flatMap(({ to }) => to ?? [])
    expect(ends).toEqual(dossier.journal.slice(1).map((entry) => entry.at))
    expect(one.stages.filter(({ to }) => to === null)).toHaveLength(dossier.outcome === null ? 1 : 0)
  })

  test('has closed dossiers on time, late and without a deadline among them', () => {
    const states = played.map(({ dossier, at }) => {
      const { state, late: missed } = registerRow(dossier, status(dossier, vietnam, at), {
        judgedBy: 'processing',
      })
      return `${state} ${missed ?? ''}`
    })
    expect(states).toEqual(expect.arrayContaining(['met false', 'met true', 'void ']))
  })
})
