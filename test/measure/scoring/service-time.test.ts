import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unwrap } from '../../../src/issue/index.ts'
import { onTimeCounts } from '../../../src/measure/scoring/service/dossier-counts.ts'
import { type DossierTime, onTimeBy766 } from '../../../src/measure/scoring/service/dossier-time.ts'
import { parseDossierTimes } from '../../../src/measure/scoring/service/parse.ts'
import { petitionActInTime } from '../../../src/measure/scoring/service/petitions.ts'
import {
  announcedInTime,
  publicationCounts,
  publishedInTime,
} from '../../../src/measure/scoring/service/publication.ts'
import { vietnam, workingDays } from '../../../src/time/index.ts'

const at = (day: number, hour = 9): string =>
  `2024-03-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00+07:00`
const periodEnd = at(31, 23)
const dossier = (given: Partial<DossierTime>): DossierTime => ({
  id: 'H01',
  receivedAt: at(1),
  dueAt: at(15, 17),
  accepted: true,
  statuses: [],
  supplements: [],
  ...given,
})
const verdict = (given: Partial<DossierTime>) => unwrap(onTimeBy766(dossier(given), periodEnd, vietnam))

describe('on time as 2.1 counts it', () => {
  test('ended at the due moment is on time, a second later is not', () => {
    expect(verdict({ statuses: [{ status: 'done', at: at(15, 17) }] })).toMatchObject({
      onTime: true,
      by: 'status',
    })
    expect(verdict({ statuses: [{ status: 'done', at: '2024-03-15T17:00:01+07:00' }] }).onTime).toBe(false)
    expect(verdict({ statuses: [{ status: 'done', at: '2024-03-15T10:00:00Z' }] }).onTime).toBe(true)
  })

  test('done counts before returned, returned before stopped and refused', () => {
    const [done, returned, refused] = [
      { status: 'done', at: at(14) },
      { status: 'returned', at: at(20) },
      { status: 'refused', at: at(10) },
    ] as const
    expect(verdict({ statuses: [returned, done] })).toMatchObject({ onTime: true, endAt: at(14) })
    expect(verdict({ statuses: [refused, returned] })).toMatchObject({ onTime: false, endAt: at(20) })
    expect(verdict({ statuses: [refused, { status: 'stopped', at: at(18) }] }).endAt).toBe(at(18))
  })

  test('a withdrawal ends an accepted dossier only', () => {
    const statuses = [{ status: 'withdrawn', at: at(10) }] as const
    expect(verdict({ statuses })).toMatchObject({ onTime: true, by: 'status' })
    expect(verdict({ statuses, accepted: false })).toMatchObject({ onTime: false, by: 'period-end' })
  })

  test('the one supplement still open ends it with the request', () => {
    expect(verdict({ supplements: [{ requestedAt: at(12), completedAt: null }] })).toMatchObject({
      onTime: true,
      by: 'supplement-pending',
      endAt: at(12),
    })
  })

  test('the time of a supplement is taken off', () => {
    const statuses = [{ status: 'done', at: at(20) }] as const
    expect(verdict({ statuses }).onTime).toBe(false)
    const supplements = [{ requestedAt: at(5), completedAt: at(12) }]
    expect(verdict({ statuses, supplements })).toMatchObject({ onTime: true, endAt: at(13) })
  })

  test('more than one request is late, however early it ended', () => {
    const supplements = [
      { requestedAt: at(4), completedAt: at(5) },
      { requestedAt: at(6), completedAt: null },
    ]
    const late = verdict({ statuses: [{ status: 'done', at: at(7) }], supplements })
    expect(late).toMatchObject({ onTime: false, reason: { vi: expect.stringContaining('quá một lần') } })
  })

  test('without an end it ends with the period', () => {
    expect(verdict({})).toMatchObject({ onTime: false, by: 'period-end', endAt: periodEnd })
    expect(verdict({ dueAt: '2024-04-05T17:00:00+07:00' }).onTime).toBe(true)
  })

  test('without an appointment the statutory time counts, without both nothing is told', () => {
    const ended = (day: number) => [{ status: 'done', at: at(day) }] as const
    const maximum = workingDays(5)
    // 01/03/2024 is a Friday: the fifth working day after it is Friday 08/03.
    expect(verdict({ dueAt: null, maximum, statuses: ended(8) }).onTime).toBe(true)
    expect(verdict({ dueAt: null, maximum, statuses: ended(11) }).onTime).toBe(false)
    expect(verdict({ dueAt: null, statuses: ended(8) })).toMatchObject({ onTime: null, dueAt: null })
  })

  test('a moment without its offset is an issue', () => {
    const faulty = dossier({ receivedAt: '2024-03-01T09:00:00' })
    expect(onTimeBy766(faulty, periodEnd, vietnam)).toMatchObject({
      ok: false,
      issues: [{ code: 'moment-unreadable', path: 'H01' }],
    })
  })

  test('a longer supplement never makes a dossier late', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 15 }), fc.nat(10), fc.nat(5), (from, length, more) => {
        const statuses = [{ status: 'done', at: at(31) }] as const
        const ended = (days: number) =>
          verdict({ statuses, supplements: [{ requestedAt: at(from), completedAt: at(from + days) }] })
        expect(ended(length + more).endAt <= ended(length).endAt).toBe(true)
      }),
    )
  })

  test('counts leave out and name what nobody can tell', () => {
    const counts = unwrap(
      onTimeCounts(
        [
          dossier({ id: 'a', statuses: [{ status: 'done', at: at(10) }] }),
          dossier({ id: 'b', statuses: [{ status: 'done', at: at(20) }] }),
          dossier({ id: 'c', dueAt: null }),
        ],
        periodEnd,
        vietnam,
      ),
    )
    expect(counts).toMatchObject({ count: 1, total: 2, unknown: ['c'] })
    expect(counts.verdicts).toHaveLength(3)
  })
})

describe('procedures announced and published in time', () => {
  // Working days of March 2024 are Mondays to Fridays; Monday 25/03 is the day the legal basis takes effect.
  test.each([
    ['2024-03-18', 'province', true],
    ['2024-03-19', 'province', false],
    ['2024-02-26', 'ministry', true],
    ['2024-02-27', 'ministry', false],
  ] as const)('decided on %s by a %s: %s', (decidedOn, level, inTime) => {
    expect(announcedInTime({ decidedOn, effectiveOn: '2024-03-25' }, level, vietnam)).toBe(inTime)
  })

  test('a basis that takes effect on a Sunday: the working days before it count', () => {
    const decided = (decidedOn: string) =>
      announcedInTime({ decidedOn, effectiveOn: '2024-03-24' }, 'province', vietnam)
    expect([decided('2024-03-18'), decided('2024-03-19')]).toEqual([true, false])
  })

  test.each([
    ['2024-03-08', 'province', true],
    ['2024-03-11', 'province', false],
    ['2024-03-15', 'ministry', true],
    ['2024-03-18', 'ministry', false],
    [null, 'ministry', false],
  ] as const)('decided on 01/03, published on %s by a %s: %s', (publishedOn, level, inTime) => {
    expect(publishedInTime({ decidedOn: '2024-03-01', publishedOn }, level, vietnam)).toBe(inTime)
  })

  test('a procedure counts once; late once, it is late', () => {
    const row = (procedure: string, decidedOn: string, publishedOn: string | null) => ({
      procedure,
      decidedOn,
      effectiveOn: '2024-03-25',
      publishedOn,
    })
    const counts = publicationCounts(
      [
        row('a', '2024-03-04', '2024-03-05'),
        row('a', '2024-03-21', '2024-03-22'),
        row('b', '2024-03-04', '2024-03-29'),
        row('c', '2024-03-04', null),
      ],
      'province',
      vietnam,
    )
    expect(counts).toEqual({ '1.1': { count: 2, total: 3 }, '1.2': { count: 1, total: 2 } })
  })
})

test.each([
  ['reject', '2024-03-05', true],
  ['reject', '2024-03-06', false],
  ['askForMore', '2024-03-08', true],
  ['answer', '2024-03-22', true],
  ['answer', '2024-03-25', false],
  ['publish', '2024-03-06', false],
  ['answer', null, false],
] as const)('a petition of 01/03: %s on %s in time: %s', (act, doneOn, inTime) => {
  expect(petitionActInTime(act, { since: '2024-03-01', doneOn }, '2024-03-29', vietnam)).toBe(inTime)
})

describe('times of dossiers from elsewhere', () => {
  const row = { ...dossier({}), maximum: { amount: 5, unit: 'working-day' } }

  test('are read', () => {
    expect(parseDossierTimes([row])).toEqual({ ok: true, value: [row] })
  })

  test('a supplement completed before it was asked for names its row and field', () => {
    const supplements = [{ requestedAt: at(5), completedAt: at(4) }]
    expect(parseDossierTimes([row, { ...row, supplements }])).toMatchObject({
      ok: false,
      issues: [
        { code: 'repeated', path: '[1].id' },
        { code: 'moment-order', path: '[1].supplements[0].completedAt', rule: 'QĐ 766/QĐ-TTg (2022), 2.1' },
      ],
    })
  })
})
