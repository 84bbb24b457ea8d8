import { describe, expect, test } from 'vitest'
import type { Deadline } from '../../../src/dossier/index.ts'
import { deadlines } from '../../../src/dossier/index.ts'
import type { Case } from '../../../src/measure/index.ts'
import { caseOf } from '../../../src/measure/log/case-of.ts'
import { earlyShare, onTimeShare } from '../../../src/measure/log/on-time.ts'
import { knownAt } from '../../../src/measure/log/view.ts'
import { vietnam } from '../../../src/time/index.ts'
import { toAppraisal } from '../../data/scenario/one-stop/scenario.ts'
import { play } from '../../processes/public-service/run.ts'

const one: Case = {
  id: 'A',
  procedure: 'p',
  unit: null,
  channel: null,
  receivedAt: '2019-03-04T08:00:00+07:00',
  dueAt: '2019-03-20T17:00:00+07:00',
  settledAt: '2019-03-20T17:00:00+07:00',
  stages: [],
}
const view = { window: { from: '2019-03-01', to: '2019-03-31' }, now: '2019-04-30T00:00:00+07:00' }

describe('the moment it is due', () => {
  test.each([
    ['2019-03-20T17:00:00+07:00', 100, 0],
    ['2019-03-20T10:00:00Z', 100, 0],
    ['2019-03-20T17:00:00.001+07:00', 0, 0],
    ['2019-03-19T23:59:59+07:00', 100, 100],
  ])('settled at %s', (settledAt, onTime, early) => {
    const cases = [{ ...one, settledAt }]
    expect(onTimeShare(cases, 'received', view).rate.value).toBe(onTime)
    expect(onTimeShare(cases, 'finished', view).rate.value).toBe(onTime)
    expect(earlyShare(cases, view).value).toBe(early)
  })

  test('a dossier without a deadline is told, never counted', () => {
    const { rate, counts } = onTimeShare([{ ...one, dueAt: null }], 'received', view)
    expect(rate).toMatchObject({ value: null, denominator: 0 })
    expect(counts.withoutDeadline).toBe(1)
    expect(earlyShare([{ ...one, dueAt: null }], view).value).toBeNull()
  })
})

test('a log is cut to the moment: what is done later is under way, what begins later is not there', () => {
  const stages = [
    { step: 's', by: 'x', from: '2019-03-04T08:00:00+07:00', to: '2019-03-05T08:00:00+07:00' },
    { step: 't', by: 'y', from: '2019-03-05T08:00:00+07:00', to: '2019-03-07T08:00:00+07:00' },
    { step: 'u', by: 'z', from: '2019-03-07T08:00:00+07:00', to: '2019-03-20T17:00:00+07:00' },
  ]
  const [cut] = knownAt([{ ...one, stages }], '2019-03-06T00:00:00+07:00')
  expect(cut?.settledAt).toBeNull()
  expect(cut?.stages).toEqual([stages[0], { ...stages[1], by: null, to: null }])
  expect(knownAt([{ ...one, stages }], '2019-03-20T17:00:00+07:00')).toEqual([{ ...one, stages }])
  expect(knownAt([one], '2019-03-04T07:59:59+07:00')).toEqual([])
})

describe('a limit that ran more than once', () => {
  const now = '2019-04-30T08:00:00+07:00'
  const at = '2019-03-04 09:00'
  const dossier = play({ name: '', received: at, events: toAppraisal(at, 10), step: 'appraising' })
  const real = deadlines(dossier, vietnam, now).filter(({ limit }) => limit === 'processing')
  const run = (more: Partial<Deadline>): Deadline[] => real.map((deadline) => ({ ...deadline, ...more }))
  const options = { judgedBy: 'processing' }
  const missed = run({
    state: 'met',
    late: true,
    dueAt: '2019-03-18T17:00:00+07:00',
    finished: '2019-03-19T09:00:00+07:00',
  })
  const kept = run({
    state: 'met',
    late: false,
    dueAt: '2019-04-10T17:00:00+07:00',
    finished: '2019-04-09T09:00:00+07:00',
  })

  test('is due when it was first missed, and settled when its last run ended', () => {
    expect(real).toHaveLength(1)
    expect(caseOf(dossier, [...missed, ...kept], options)).toMatchObject({
      dueAt: '2019-03-18T17:00:00+07:00',
      settledAt: '2019-04-09T09:00:00+07:00',
    })
  })

  test('is not settled while one run goes on', () => {
    const running = run({ state: 'running', late: false, dueAt: '2019-05-10T17:00:00+07:00' })
    expect(caseOf(dossier, [...kept, ...running], options)).toMatchObject({
      dueAt: '2019-05-10T17:00:00+07:00',
      settledAt: null,
    })
  })

  test('a limit the procedure does not have is refused, not taken for no deadline', () => {
    expect(() => caseOf(dossier, real, { ...options, judgedBy: 'procesing' })).toThrow(
      /không có thời hạn "procesing".* has no limit "procesing"/,
    )
  })

  test('takes unit and channel as told, or from facts; a fact that is not there is nothing', () => {
    const told = { ...options, unit: 'Phòng Kinh tế', channel: { fact: 'channel' } }
    expect(caseOf(dossier, real, told)).toMatchObject({ unit: 'Phòng Kinh tế', channel: null })
    expect(caseOf(dossier, real, { ...options, unit: { fact: 'officer' } }).unit).toBe('Nguyễn Văn A')
  })
})
