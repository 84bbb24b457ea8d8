import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classIn } from '../../../src/measure/scoring/bands.ts'
import { agencyPoints } from '../../../src/measure/scoring/handling/agency-points.ts'
import { handlingBands } from '../../../src/measure/scoring/handling/bands.ts'
import { dossierPoints } from '../../../src/measure/scoring/handling/dossier-points.ts'
import type { AgencyFigures, DossierFigures } from '../../../src/measure/scoring/handling/figures.ts'
import {
  agencyIndices,
  dossierIndices,
  handlingIndices,
  type Points,
} from '../../../src/measure/scoring/handling/indices.ts'
import { handlingPolicies, resolveHandling } from '../../../src/measure/scoring/handling/policies.ts'
import { rateHandling } from '../../../src/measure/scoring/handling/rating.ts'

const window = { from: '2019-01-06', to: '2019-03-31' }
const given = (id: string, points: readonly [Points, Points, Points, Points, Points]) => {
  const [one, two, three, four, seven] = points
  return { id, points: { 1: one, 2: two, 3: three, 4: four, 7: seven } }
}
const three = [given('a', [2, 2, 2, 2, 2]), given('b', [1, 1, 2, 1, 1]), given('c', [0, 1, 1, 1, 0])]
const own = { points: { 5: 1, 6: 2, 8: 2, 9: 1 } } as const

describe('ratings of TT 01/2018 Đ.15', () => {
  test('an officer with three dossiers has 6.3 of 10 points', () => {
    const rating = rateHandling({ subject: 'officer', window, dossiers: three })
    expect(rating.indices.map(({ index, value }) => [index, value])).toEqual([
      [1, 1],
      [2, 1.3],
      [3, 1.7],
      [4, 1.3],
      [7, 1],
    ])
    expect(rating).toMatchObject({ total: 6.3, maximum: 10, leftOut: [], notes: [], class: { code: '100' } })
  })

  test('an agency adds its own points: 12.3 of 18, good', () => {
    const rating = rateHandling({ subject: 'agency', window, dossiers: three, agency: own })
    expect(rating).toMatchObject({ total: 12.3, maximum: 18, class: { code: 'T' } })
    expect(rating.indices.map(({ index }) => index)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test.each([
    ['agency', 15, 'XS'],
    ['agency', 14.9, 'T'],
    ['agency', 12, 'T'],
    ['agency', 9, 'K'],
    ['agency', 6, 'TB'],
    ['agency', 5.9, 'Y'],
    ['officer', 5, '100'],
    ['officer', 3.5, '70'],
    ['officer', 3.4, '0'],
  ] as const)('%s with %d points is %s', (subject, total, code) => {
    expect(classIn(total, handlingBands[subject])?.code).toBe(code)
  })

  test('leaves out and names an index without figures, and says that thresholds stay', () => {
    const rating = rateHandling({
      subject: 'agency',
      window,
      dossiers: [{ id: 'a', points: { 1: 2, 2: null, 3: 2, 4: 2, 7: 2 } }],
      agency: { points: { 5: 1, 6: null, 8: 2, 9: 1 } },
    })
    expect(rating).toMatchObject({ total: 12, maximum: 18, leftOut: [2, 6], class: { code: 'T' } })
    expect(rating.notes[0]?.vi).toContain('Chỉ số 2, 6 không đủ dữ liệu')
    expect(rating.notes[0]?.en).toContain('not rescaled')
  })

  test('counts the dossiers with figures, and says how many', () => {
    const rating = rateHandling({
      subject: 'officer',
      window,
      dossiers: [given('a', [2, 2, 2, 2, 2]), { id: 'b', points: { 1: null, 2: 1, 3: 1, 4: 1, 7: 1 } }],
    })
    expect(rating.indices[0]).toEqual({ index: 1, value: 2, counted: 1, of: 2 })
    expect(rating.notes[0]?.vi).toContain('Chỉ số 1 chỉ tính trên những hồ sơ có dữ liệu')
  })

  test('has no total and no class without any figure', () => {
    const rating = rateHandling({ subject: 'officer', window, dossiers: [] })
    expect(rating).toMatchObject({ total: null, class: null, leftOut: [1, 2, 3, 4, 7] })
  })

  test('an officer’s rating never takes the agency’s points', () => {
    expect(rateHandling({ subject: 'officer', window, dossiers: three, agency: own }).total).toBe(6.3)
  })

  test('better points of a dossier never lower the total', () => {
    const some = fc.constantFrom<Points>(0, 1, 2)
    const rows = fc.array(fc.tuple(some, some, some, some, some), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(rows, (all) => {
        const total = (better: boolean): number =>
          rateHandling({
            subject: 'officer',
            window,
            dossiers: all.map((points, at) =>
              given(String(at), better && at === 0 ? [2, 2, 2, 2, 2] : points),
            ),
          }).total ?? -1
        expect(total(true)).toBeGreaterThanOrEqual(total(false))
        expect(total(true)).toBeLessThanOrEqual(10)
      }),
    )
  })
})

const dossier: DossierFigures = {
  id: 'H01',
  total: { allowed: 10, actual: 9 },
  units: [{ unit: 'Phòng Tư pháp', timing: { allowed: 5, actual: 5 } }],
  contacts: { times: 0, applicantsFault: 0 },
  agencies: { desk: false, required: 0, others: 0 },
  complaints: { made: 0, verifiedFalse: 0 },
}

describe('points of a dossier', () => {
  test('early, nobody contacted, no complaint', () => {
    expect(dossierPoints(dossier)).toEqual({
      id: 'H01',
      points: { 1: 2, 2: 1, 3: 2, 4: 2, 7: 2 },
      choices: [],
    })
  })

  test('what is not known stays not known', () => {
    const none = dossierPoints({
      id: 'x',
      total: null,
      units: null,
      contacts: null,
      agencies: null,
      complaints: null,
    })
    expect(none.points).toEqual({ 1: null, 2: null, 3: null, 4: null, 7: null })
  })

  test.each([
    [9, 2],
    [10, 1],
    [10.5, 0],
  ])('%d of 10 days earn %d', (actual, points) => {
    expect(dossierPoints({ ...dossier, total: { allowed: 10, actual } }).points[1]).toBe(points)
  })

  test.each([
    ['2019-03-11T16:00:00+07:00', undefined, 2, []],
    ['2019-03-12T09:00:00+07:00', undefined, 1, ['earlyBy']],
    ['2019-03-12T09:00:00+07:00', 'instant', 2, ['earlyBy']],
    ['2019-03-12T17:00:00+07:00', undefined, 1, []],
    ['2019-03-12T10:00:00Z', undefined, 1, []],
    ['2019-03-12T17:00:01+07:00', undefined, 0, []],
  ] as const)('done at %s (early by %s) earns %d', (doneAt, earlyBy, points, choices) => {
    const result = dossierPoints(
      { ...dossier, total: { dueAt: '2019-03-12T17:00:00+07:00', doneAt }, complaints: null },
      earlyBy === undefined ? {} : { policies: { earlyBy } },
    )
    expect(result).toMatchObject({ points: { 1: points }, choices })
  })

  test('several units: the slowest counts unless one is named', () => {
    const units = [
      { unit: 'A', timing: { allowed: 5, actual: 4 } },
      { unit: 'B', timing: { allowed: 5, actual: 6 } },
    ]
    expect(dossierPoints({ ...dossier, units })).toMatchObject({
      points: { 2: 0 },
      choices: ['severalUnits'],
    })
    expect(dossierPoints({ ...dossier, units }, { unit: 'A' })).toMatchObject({
      points: { 2: 2 },
      choices: [],
    })
    expect(dossierPoints({ ...dossier, units }, { unit: 'C' }).points[2]).toBeNull()
    const highest = dossierPoints({ ...dossier, units }, { policies: { severalUnits: 'highest' } })
    expect(highest.points[2]).toBe(2)
  })

  test.each([
    [1, 0, undefined, 1, []],
    [2, 0, undefined, 0, []],
    [3, 3, undefined, 2, ['applicantsFault']],
    [3, 2, undefined, 1, ['applicantsFault']],
    [3, 1, undefined, 0, []],
    [3, 3, 'never-zero', 1, ['applicantsFault']],
    [1, 1, 'never-zero', 1, ['applicantsFault']],
  ] as const)(
    '%d contacts, %d by the applicant’s fault (%s): %d',
    (times, applicantsFault, policy, points, choices) => {
      const result = dossierPoints(
        { ...dossier, contacts: { times, applicantsFault } },
        policy === undefined ? {} : { policies: { applicantsFault: policy } },
      )
      expect(result).toMatchObject({ points: { 3: points }, choices })
    },
  )

  test.each([
    [true, 0, 0, 1, []],
    [true, 1, 0, 1, []],
    [false, 1, 0, 1, []],
    [true, 1, 1, 0, []],
    [false, 0, 2, 0, []],
    [false, 0, 1, 0, ['oneOtherAgency']],
  ] as const)('desk %s, %d required, %d others: %d', (desk, required, others, points, choices) => {
    const result = dossierPoints({ ...dossier, agencies: { desk, required, others } })
    expect(result).toMatchObject({ points: { 4: points }, choices })
  })

  test('one other agency may be taken for the desk, as a choice', () => {
    const agencies = { desk: false, required: 0, others: 1 }
    const result = dossierPoints({ ...dossier, agencies }, { policies: { oneOtherAgency: 'one' } })
    expect(result.points[4]).toBe(1)
  })

  test('a complaint takes the points, unless it was verified to be false', () => {
    const made = (verifiedFalse: number) =>
      dossierPoints({ ...dossier, complaints: { made: 1, verifiedFalse } }).points[7]
    expect([made(0), made(1)]).toEqual([0, 2])
    expect(
      dossierPoints({ ...dossier, total: null, complaints: { made: 1, verifiedFalse: 0 } }).points[7],
    ).toBe(0)
  })

  test.each([
    [undefined, 0],
    ['one', 1],
    ['left-out', null],
  ] as const)('late without a complaint (%s): %s, told in the rating', (policy, points) => {
    const policies = policy === undefined ? {} : { lateWithoutComplaint: policy }
    const late = dossierPoints({ ...dossier, total: { allowed: 10, actual: 11 } }, { policies })
    expect(late.points[7]).toBe(points)
    const { choices } = rateHandling({ subject: 'officer', window, dossiers: [late, late] }, policies)
    expect(choices).toMatchObject([
      {
        policy: 'lateWithoutComplaint',
        answer: policy ?? 'zero',
        byDefault: policy === undefined,
        times: 2,
        reason: handlingPolicies.lateWithoutComplaint.reason,
      },
    ])
  })
})

const agency: AgencyFigures = {
  desk: { level: 'district', inScope: 100, atDesk: 100, settledAtDesk: 50 },
  publicity: { correct: true, full: true, timely: true, posted: true, electronic: true },
  feedback: { received: 10, onTime: 10, prolonged: 0 },
  online: { eligible: 100, level3or4: 20, received: 100, online: 30, unsettledOrLate: 0 },
}

describe('points of an agency', () => {
  test('all that is asked for', () => {
    expect(agencyPoints(agency)).toEqual({ points: { 5: 2, 6: 2, 8: 2, 9: 2 }, choices: [] })
  })

  test.each([
    ['department', 100, 20, 2],
    ['department', 100, 19, 1],
    ['ministry', 100, 20, 2],
    ['provincialDesk', 99, 0, 0],
    ['district', 100, 49, 1],
    ['commune', 100, 100, 2],
    ['commune', 100, 99, 1],
  ] as const)('%s: %d of 100 at the desk, %d settled there: %d', (level, atDesk, settledAtDesk, points) => {
    const result = agencyPoints({ ...agency, desk: { level, inScope: 100, atDesk, settledAtDesk } })
    expect(result).toMatchObject({ points: { 5: points }, choices: [] })
  })

  test('enough settled there though not all received there is a choice', () => {
    const desk = { level: 'district', inScope: 100, atDesk: 90, settledAtDesk: 60 } as const
    expect(agencyPoints({ ...agency, desk })).toMatchObject({
      points: { 5: 0 },
      choices: ['deskShareWithoutAll'],
    })
    expect(agencyPoints({ ...agency, desk }, { deskShareWithoutAll: 'two' }).points[5]).toBe(2)
  })

  test.each([
    [true, true, true, 2],
    [true, true, false, 1],
    [true, false, true, 1],
    [true, false, false, 0],
    [false, true, true, 0],
  ])('timely %s, posted %s, electronic %s: %d', (timely, posted, electronic, points) => {
    const publicity = { correct: true, full: true, timely, posted, electronic }
    expect(agencyPoints({ ...agency, publicity }).points[6]).toBe(points)
  })

  test.each([
    [0, 0, 0, 2],
    [10, 10, 0, 2],
    [10, 9, 0, 1],
    [100, 89, 0, 0],
    [10, 10, 1, 0],
  ])('%d petitions, %d in time, %d prolonged: %d', (received, onTime, prolonged, points) => {
    expect(agencyPoints({ ...agency, feedback: { received, onTime, prolonged } }).points[8]).toBe(points)
  })

  test.each([
    [20, 29, 0, 1],
    [20, 15, 0, 1],
    [20, 14, 0, 0],
    [1, 29, 0, 1],
    [0, 50, 0, 0],
    [20, 30, 1, 0],
  ])(
    '%d%% of procedures, %d%% of dossiers online, %d late: %d',
    (level3or4, online, unsettledOrLate, points) => {
      const figures = { eligible: 100, level3or4, received: 100, online, unsettledOrLate }
      expect(agencyPoints({ ...agency, online: figures })).toMatchObject({
        points: { 9: points },
        choices: [],
      })
    },
  )

  test('many dossiers online of few procedures is a choice', () => {
    const online = { eligible: 100, level3or4: 19, received: 100, online: 30, unsettledOrLate: 0 }
    const points = (['one', 'zero', 'two'] as const).map(
      (answer) => agencyPoints({ ...agency, online }, { onlineBeyondProcedures: answer }).points[9],
    )
    expect(points).toEqual([1, 0, 2])
    expect(agencyPoints({ ...agency, online })).toMatchObject({
      points: { 9: 1 },
      choices: ['onlineBeyondProcedures'],
    })
  })

  test('nothing to divide by is no data', () => {
    const result = agencyPoints({
      desk: { level: 'commune', inScope: 0, atDesk: 0, settledAtDesk: 0 },
      publicity: null,
      feedback: null,
      online: { eligible: 0, level3or4: 0, received: 0, online: 0, unsettledOrLate: 0 },
    })
    expect(result.points).toEqual({ 5: null, 6: null, 8: null, 9: null })
  })
})

describe('the nine indices as data', () => {
  test('stand at the level they are scored at', () => {
    for (const index of dossierIndices) expect(handlingIndices[index].level).toBe('dossier')
    for (const index of agencyIndices) expect(handlingIndices[index].level).toBe('agency')
  })

  test('every open question answers by its default', () => {
    const answers: Readonly<Record<string, string>> = { ...resolveHandling() }
    for (const [name, policy] of Object.entries(handlingPolicies)) {
      expect(answers[name]).toBe(policy.default)
      expect(Object.keys(policy.words).toSorted()).toEqual([...policy.values].toSorted())
    }
  })
})
