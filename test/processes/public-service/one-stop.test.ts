import { describe, expect, test } from 'vitest'
import { refusals } from '../../../processes/public-service/one-stop/refusals.ts'
import { oneStop, portalStatuses } from '../../../processes/public-service/one-stop.ts'
import { deadlines, replay, tryAdvance } from '../../../src/dossier/index.ts'
import {
  eventsOf,
  type LimitRow,
  type Procedure,
  partsOf,
  transitionsOf,
  verify,
} from '../../../src/procedure/index.ts'
import { vietnam } from '../../../src/time/index.ts'
import { delay } from '../../data/scenario/one-stop/delay.ts'
import { ending } from '../../data/scenario/one-stop/ending.ts'
import { handling } from '../../data/scenario/one-stop/handling.ts'
import { intake } from '../../data/scenario/one-stop/intake.ts'
import { toAppraisal } from '../../data/scenario/one-stop/scenario.ts'
import { actorOf, momentOf, play, send } from './run.ts'

const groups = { intake, handling, delay, ending }
const scenarios = Object.values(groups).flat()
const procedure: Procedure = oneStop

describe.each(Object.entries(groups))('one-stop: %s', (_, group) => {
  test.each(group)('$name', (scenario) => {
    const dossier = play(scenario)
    expect(dossier.step).toBe(scenario.step)
    expect(dossier.outcome).toBe(scenario.outcome ?? null)
    if (scenario.regime !== undefined) expect(dossier.regime).toBe(scenario.regime)
    const now = momentOf(scenario.now ?? scenario.events.at(-1)?.[0] ?? scenario.received)
    const all = deadlines(dossier, vietnam, now)
    for (const { limit, late, ...expected } of scenario.deadlines ?? []) {
      const found = all.findLast((deadline) => deadline.limit === limit)
      expect({ limit, ...found }).toMatchObject({
        limit,
        ...expected,
        ...(late === undefined ? {} : { late }),
      })
    }
    const bound: readonly string[] = all.map(({ limit }) => limit)
    for (const limit of scenario.unbound ?? []) expect(bound).not.toContain(limit)
    if (scenario.refused === undefined) return
    const tried = send(dossier, scenario.refused.row)
    expect(tried.ok ? 'accepted' : tried.issues[0]?.message.vi).toContain(scenario.refused.because)
  })
})

describe('the scenarios', () => {
  const journeys = scenarios.map(play)

  test('replay to the same dossier from their journals alone', () => {
    for (const dossier of journeys) {
      const again = replay(oneStop, dossier.journal)
      expect(again.ok ? again.value : again.issues).toEqual(dossier)
    }
  })

  test('walk every transition of every step', () => {
    const walked = new Set(
      journeys.flatMap(({ journal }) => journal.map(({ from, event, to }) => `${from} ${event} ${to}`)),
    )
    const shared = new Set((procedure.across ?? []).flatMap(({ on }) => Object.keys(on)))
    const own = Object.keys(procedure.steps).flatMap((step) =>
      eventsOf(procedure, step)
        .filter(
          (event) =>
            !shared.has(event) && partsOf(procedure, step).every(([, part]) => part.finishes !== event),
        )
        .flatMap((event) =>
          transitionsOf(procedure, step, event).map(({ to }) => `${step} ${event} ${to ?? step}`),
        ),
    )
    expect(own.filter((line) => !walked.has(line))).toEqual([])
    const happened = new Set(journeys.flatMap(({ journal }) => journal.map(({ event }) => event)))
    expect(Object.keys(procedure.events).filter((event) => !happened.has(event))).toEqual([])
  })

  test('meet every refusal', () => {
    const met = scenarios.flatMap((scenario) => {
      if (scenario.refused === undefined) return []
      const tried = send(play(scenario), scenario.refused.row)
      return tried.ok ? [] : [tried.issues[0]?.message.vi ?? '']
    })
    const unmet = Object.entries(refusals).filter(
      ([, { vi }]) => !met.some((message) => message.includes(vi.replace(/\.$/, ''))),
    )
    expect(unmet.map(([name]) => name)).toEqual([])
  })

  test('start every row of every limit', () => {
    const started = new Set(
      journeys.flatMap((dossier) =>
        Object.entries(dossier.clocks).flatMap(([limit, runs]) =>
          runs.map(({ basis }) => `${limit}: ${basis}`),
        ),
      ),
    )
    const rows = (within: Procedure['limits'][string]['within']): readonly { readonly basis: string }[] => {
      if ('rows' in within) return within.rows
      return 'basis' in within ? [within] : (within satisfies readonly LimitRow[])
    }
    const wanted = Object.entries(procedure.limits).flatMap(([name, { within }]) =>
      rows(within).map(({ basis }) => `${name}: ${basis}`),
    )
    expect(wanted.filter((line) => !started.has(line))).toEqual([])
  })
})

describe('the procedure', () => {
  test('keeps whoever appraised from signing (separation of duties)', () => {
    const appraised = play({
      name: '',
      received: '2019-03-04 09:00',
      events: [
        ...toAppraisal('2019-03-04 09:00', 10),
        ['2019-03-05 09:00', 'caseOfficer', { type: 'propose' }],
      ],
      step: 'awaitingApproval',
    })
    const by = { id: 'caseOfficer-1', roles: ['approver'] }
    const tried = tryAdvance(appraised, { type: 'approve' }, { at: momentOf('2019-03-05 10:00'), by })
    expect(tried.ok ? 'accepted' : tried.issues[0]?.code).toBe('separation-of-duties')
  })

  test('checks its literal: a misspelt event or a payload field of another type does not compile', () => {
    const received = play({ name: '', received: '2019-03-04 09:00', events: [], step: 'intakeCheck' })
    const report = { at: momentOf('2019-03-04 09:10'), by: actorOf('receiver') }
    // @ts-expect-error no such event
    expect(tryAdvance(received, { type: 'acept' }, report).ok).toBe(false)
    // @ts-expect-error the published time is a limit, not a number
    expect(tryAdvance(received, { type: 'accept', limit: 15 }, report).ok).toBe(false)
  })

  test('is verified without a finding', () => {
    const { issues } = verify(oneStop)
    expect(issues).toEqual([])
  })

  test('follows one regime after another without a gap', () => {
    const dates = Object.values(oneStop.regimes ?? {}).map((regime) => [
      regime.from,
      'to' in regime ? regime.to : '',
    ])
    expect(dates).toEqual([
      ['2007-06-22', '2015-05-14'],
      ['2015-05-15', '2018-06-20'],
      ['2018-06-21', '2025-06-30'],
      ['2025-07-01', ''],
    ])
  })

  test('gives every step at most one national status, and the ten codes in order', () => {
    const steps: readonly string[] = portalStatuses.flatMap((status) => [...status.steps])
    expect(portalStatuses.map(({ code }) => code)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect([...steps].sort()).toEqual(Object.keys(oneStop.steps).sort())
  })
})
