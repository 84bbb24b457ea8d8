import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  civilServantEvaluation,
  classify,
  classRules,
  type Evaluated,
  type EvaluationMethod,
  type EvaluationMetrics,
  excellentPeople,
  excellentUnits,
  scoreOf,
  weightedScore,
  yearScore,
} from '../../../processes/personnel/civil-servant-evaluation.ts'
import { tryAdvance } from '../../../src/dossier/index.ts'
import { groups } from '../../data/scenario/civil-servant-evaluation/scenarios.ts'
import { momentOf, play, proveByScenarios } from '../quality/play.ts'

proveByScenarios(civilServantEvaluation, 'evaluator', groups)

const classOf = (method: EvaluationMethod, whom: Evaluated, metrics: EvaluationMetrics) => {
  const classed = classify(method, whom, metrics)
  return classed.ok ? classed.value.staffClass : classed.issues.map(({ code, path }) => `${code} ${path}`)
}

test('nobody proposes or decides on their own class', () => {
  const meeting = play(civilServantEvaluation, 'evaluator', {
    received: '2021-01-04 08:00',
    facts: { person: 'an', kind: 'civilServant', post: 'staff', year: 2021 },
    events: [
      [
        '2021-12-01 08:00',
        'evaluator',
        { type: 'openRound', method: 'decree90', monthsWorked: 12, onLeave: false },
      ],
      ['2021-12-02 08:00', 'evaluated', { type: 'submitSelfReport', selfReport: 'BC-01' }],
      ['2021-12-03 08:00', 'unitMeeting', { type: 'holdMeeting', minutes: 'BB-01' }],
    ],
  })
  const tryAs = (id: string) =>
    tryAdvance(
      meeting,
      { type: 'propose', computedClass: 'good', proposal: 'TTr-12' },
      { at: momentOf('2021-12-06 08:00'), by: { id, roles: ['personnelOffice'] } },
    )
  const own = tryAs('an')
  expect(own.ok ? 'accepted' : own.issues[0]?.code).toBe('own-work')
  expect(tryAs('binh').ok).toBe(true)
})

describe('points under Decree 335/2025', () => {
  test.each([
    [{ quantity: 100, quality: 90, progress: 95, general: 28 }, 94.5, 'excellent'],
    [{ quantity: 100, quality: 75, progress: 80, general: 25 }, 84.5, 'good'],
    [{ quantity: 60, quality: 60, progress: 60, general: 20 }, 62, 'completed'],
  ] as const)('%j', (parts, score, staffClass) => {
    expect(scoreOf(parts)).toBe(score)
    expect(classOf('decree335', 'civilServant', { score })).toBe(staffClass)
  })

  test('full points do not help who was disciplined', () => {
    const score = scoreOf({ quantity: 100, quality: 100, progress: 100, general: 30 })
    expect(score).toBe(100)
    expect(classOf('decree335', 'civilServant', { score, disciplined: true })).toBe('notCompleted')
  })

  test('a leader has six parts', () => {
    const parts = { quantity: 90, quality: 90, progress: 90, general: 27 }
    expect(scoreOf({ ...parts, leading: { unit: 60, organising: 90, uniting: 90 } })).toBe(86.5)
  })

  test('parts and their points stay between 0 and 100, and more is never worse', () => {
    const percent = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(percent, percent, percent, fc.integer({ min: 0, max: 30 }), (a, b, c, general) => {
        const score = scoreOf({ quantity: a, quality: b, progress: c, general })
        expect(score).toBeGreaterThanOrEqual(general)
        expect(score).toBeLessThanOrEqual(70 + general)
        const better = scoreOf({ quantity: Math.min(100, a + 1), quality: b, progress: c, general })
        expect(better).toBeGreaterThanOrEqual(score)
      }),
    )
  })

  test('equal weights are the formula of Decree 335/2025; the year is the average', () => {
    const weight = 70 / 3
    const parts = [100, 90, 95].map((result) => ({ result, weight }))
    expect(weightedScore(parts, 28)).toBe(94.5)
    expect(yearScore([94.5, 84.5, 62, 63])).toBe(76)
    expect(yearScore([])).toBeUndefined()
  })
})

describe('classes under Decree 90/2020', () => {
  const figures = { generalLevel: 'met', tasksDone: 1, tasksExceeded: 0 } as const
  test.each([
    [
      { generalLevel: 'well', tasksDone: 1, tasksOnTimeQuality: 1, tasksExceeded: 0.5, criteriaFailed: 0 },
      'excellent',
    ],
    [{ ...figures, tasksOnTimeQuality: 1, criteriaFailed: 0 }, 'good'],
    [{ ...figures, tasksOnTimeQuality: 0.85, criteriaFailed: 0.2 }, 'completed'],
    [{ ...figures, tasksOnTimeQuality: 0.6, criteriaFailed: 0.4 }, null],
    [{ ...figures, tasksOnTimeQuality: 0.4, criteriaFailed: 0.6 }, 'notCompleted'],
    [{ ...figures, tasksOnTimeQuality: 1, criteriaFailed: 0, degradation: true }, 'notCompleted'],
  ] as const)('staff: %j', (metrics, staffClass) => {
    expect(classOf('decree90', 'civilServant', metrics)).toBe(staffClass)
    expect(classOf('decree90', 'employee', metrics)).toBe(staffClass)
  })

  const led = {
    generalLevel: 'well',
    tasksOnTimeQuality: 1,
    criteriaFailed: 0,
    unitTargetsDone: 1,
    unitTargetsExceeded: 0.5,
    unitTargetsOnTimeQuality: 1,
    subUnitsCompleted: 1,
    subUnitsGood: 0.7,
  } as const
  test.each([
    [{}, 'excellent'],
    [{ unitTargetsExceeded: 0.49 }, 'good'],
    [{ unitTargetsExceeded: 0, unitTargetsOnTimeQuality: 0.79 }, 'completed'],
    [{ unitTargetsDone: 0.7 }, null],
    [{ unitTargetsDone: 0.49 }, 'notCompleted'],
    [{ corruptionInUnit: true }, 'notCompleted'],
  ] as const)('leaders: %j', (own, staffClass) => {
    expect(classOf('decree90', 'leadingCivilServant', { ...led, ...own })).toBe(staffClass)
  })
})

describe('classes under Decree 56/2015', () => {
  const done = { generalLevel: 'well', tasksDone: 1, tasksOnTimeQuality: 1, initiatives: 1 } as const
  test.each([
    ['civilServant', { ...done, tasksAheadOfSchedule: true }, 'excellent'],
    ['civilServant', done, 'good'],
    ['civilServant', { ...done, tasksDone: 0.7 }, 'limited'],
    ['employee', { ...done, tasksDone: 0.7 }, 'completed'],
    ['employee', { ...done, tasksDone: 0.69 }, 'notCompleted'],
  ] as const)('%s: %j', (whom, metrics, staffClass) => {
    expect(classOf('decree56', whom, metrics)).toBe(staffClass)
  })
})

describe('public units under Decree 233/2026', () => {
  const unit = {
    score: 90,
    tasksDone: 1,
    tasksOnTimeQuality: 1,
    tasksExceeded: 0.3,
    tasksLate: 0,
    componentUnitsNotCompleted: 0,
    defectsFixed: true,
  }
  test.each([
    [{}, 'excellent'],
    [{ componentUnitsNotCompleted: 1 }, 'good'],
    [{ tasksOnTimeQuality: 0.8, tasksLate: 0.2 }, 'completed'],
    [{ tasksOnTimeQuality: 0.7, tasksLate: 0.3 }, null],
    [{ tasksDone: 0.69 }, 'notCompleted'],
    [{ personnelViolation: true }, 'notCompleted'],
  ] as const)('%j', (own, staffClass) => {
    expect(classOf('decree233', 'publicUnit', { ...unit, ...own })).toBe(staffClass)
  })
})

describe('what the rules ask for', () => {
  test('every figure of a rule, by name', () => {
    expect(classOf('decree90', 'employee', { generalLevel: 'met', tasksDone: 1 })).toEqual([
      'metric-missing criteriaFailed',
      'metric-missing tasksOnTimeQuality',
      'metric-missing tasksExceeded',
    ])
  })

  test('a rule for these people', () => {
    expect(classOf('decree56', 'leadingCivilServant', {})).toEqual(['class-rule-none whom'])
  })

  test('figures within their bounds', () => {
    expect(classify('decree335', 'civilServant', { score: 101 })).toMatchObject({
      ok: false,
      issues: [{ path: 'score' }],
    })
  })

  test('one rule for each decree and group of people', () => {
    const pairs = classRules.flatMap(({ method, whom }) => whom.map((each) => `${method} ${each}`))
    expect(new Set(pairs).size).toBe(pairs.length)
  })
})

describe('the share of the excellent', () => {
  test('27 rated good: 5, or 6 in an outstanding unit', () => {
    expect(excellentPeople({ counted: 27 })).toBe(5)
    expect(excellentPeople({ counted: 27, outstanding: true })).toBe(6)
  })

  test('never more than a fifth, and as many as a fifth allows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (counted) => {
        const most = excellentPeople({ counted })
        expect(most * 5).toBeLessThanOrEqual(counted)
        expect((most + 1) * 5).toBeGreaterThan(counted)
      }),
    )
  })

  test('fewer than five units: one', () => {
    expect(excellentUnits(4, { counted: 4 })).toBe(1)
    expect(excellentUnits(10, { counted: 10 })).toBe(2)
  })
})
