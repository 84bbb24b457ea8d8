import type { Citation } from '../../../src/procedure/index.ts'
import { secondary, unverified, verified } from '../../citations.ts'
import type { Metric } from './metrics.ts'
import type { EvaluationMethod, StaffClass } from './terms.ts'

/** Whom a rule classes. */
export type Evaluated = 'civilServant' | 'leadingCivilServant' | 'employee' | 'leadingEmployee' | 'publicUnit'

/** One figure against a value. */
export interface MetricTest {
  readonly metric: Metric
  readonly op: 'is' | 'oneOf' | 'below' | 'atMost' | 'above' | 'atLeast'
  readonly value: number | boolean | string | readonly string[]
}

/** A class, and what has to hold for it: one of `any`, or all of `all`. */
export interface ClassStep {
  readonly staffClass: StaffClass
  readonly any?: readonly MetricTest[]
  readonly all?: readonly MetricTest[]
}

/** How one decree classes some people: the first class that holds. */
export interface ClassRule extends Citation {
  readonly method: EvaluationMethod
  readonly whom: readonly Evaluated[]
  readonly classes: readonly ClassStep[]
}

const test = (metric: Metric, op: MetricTest['op'], value: MetricTest['value']): MetricTest => ({
  metric,
  op,
  value,
})
const holds = (...metrics: readonly Metric[]) => metrics.map((metric) => test(metric, 'is', true))
const full = (...metrics: readonly Metric[]) => metrics.map((metric) => test(metric, 'is', 1))
const well = test('generalLevel', 'is', 'well')
const metOrWell = test('generalLevel', 'oneOf', ['well', 'met'])
const mostTasksUndone = test('tasksDone', 'below', 0.7)
const notCompleted90 = [...holds('degradation', 'disciplined'), test('criteriaFailed', 'above', 0.5)]

const excellent56: ClassStep = {
  staffClass: 'excellent',
  all: [well, ...full('tasksDone'), ...holds('tasksAheadOfSchedule'), test('initiatives', 'atLeast', 1)],
}

const byScore: readonly ClassStep[] = [
  { staffClass: 'excellent', all: [test('score', 'atLeast', 90)] },
  { staffClass: 'good', all: [test('score', 'atLeast', 70)] },
  { staffClass: 'completed', all: [test('score', 'atLeast', 50)] },
]

const notCompletedByScore: ClassStep = {
  staffClass: 'notCompleted',
  any: [test('score', 'below', 50), ...holds('degradation', 'disciplined', 'corruptionInUnit')],
}

/** The rules of the four decrees, each with its source. */
export const classRules: readonly ClassRule[] = [
  {
    method: 'decree56',
    whom: ['civilServant'],
    ...unverified('NĐ 56/2015/NĐ-CP (mức xuất sắc đọc qua báo chí; các mức dưới nhớ lại)'),
    classes: [
      { staffClass: 'notCompleted', any: [mostTasksUndone, ...holds('disciplined', 'degradation')] },
      excellent56,
      { staffClass: 'good', all: [metOrWell, ...full('tasksDone', 'tasksOnTimeQuality')] },
      { staffClass: 'limited', all: [test('tasksDone', 'atLeast', 0.7)] },
    ],
  },
  {
    method: 'decree56',
    whom: ['employee'],
    ...unverified('NĐ 56/2015/NĐ-CP (tỷ lệ nhớ lại)'),
    classes: [
      { staffClass: 'notCompleted', any: [mostTasksUndone, ...holds('disciplined')] },
      excellent56,
      { staffClass: 'good', all: full('tasksDone', 'tasksOnTimeQuality') },
      { staffClass: 'completed', all: [test('tasksDone', 'atLeast', 0.7)] },
    ],
  },
  {
    method: 'decree90',
    whom: ['civilServant', 'employee'],
    ...secondary(
      'NĐ 90/2020/NĐ-CP, Đ.12–15 (viên chức, đã đọc), Đ.8 (công chức, đã đọc), Đ.9–11 (chưa kiểm chứng)',
    ),
    classes: [
      { staffClass: 'notCompleted', any: notCompleted90 },
      {
        staffClass: 'excellent',
        all: [well, ...full('tasksDone', 'tasksOnTimeQuality'), test('tasksExceeded', 'atLeast', 0.5)],
      },
      { staffClass: 'good', all: [metOrWell, ...full('tasksDone', 'tasksOnTimeQuality')] },
      {
        staffClass: 'completed',
        all: [metOrWell, ...full('tasksDone'), test('criteriaFailed', 'atMost', 0.2)],
      },
    ],
  },
  {
    method: 'decree90',
    whom: ['leadingCivilServant', 'leadingEmployee'],
    ...secondary(
      'NĐ 90/2020/NĐ-CP, Đ.12–15 (viên chức quản lý, đã đọc), Đ.8 (công chức, đã đọc), Đ.9–11 (chưa kiểm chứng)',
    ),
    classes: [
      {
        staffClass: 'notCompleted',
        any: [...notCompleted90, test('unitTargetsDone', 'below', 0.5), ...holds('corruptionInUnit')],
      },
      {
        staffClass: 'excellent',
        all: [
          well,
          ...full('tasksOnTimeQuality', 'unitTargetsDone', 'subUnitsCompleted'),
          test('unitTargetsExceeded', 'atLeast', 0.5),
          test('subUnitsGood', 'atLeast', 0.7),
        ],
      },
      {
        staffClass: 'good',
        all: [
          metOrWell,
          ...full('tasksOnTimeQuality', 'unitTargetsDone', 'subUnitsCompleted'),
          test('unitTargetsOnTimeQuality', 'atLeast', 0.8),
          test('subUnitsGood', 'atLeast', 0.7),
        ],
      },
      {
        staffClass: 'completed',
        all: [
          metOrWell,
          test('criteriaFailed', 'atMost', 0.2),
          test('unitTargetsDone', 'above', 0.7),
          test('subUnitsCompleted', 'atLeast', 0.7),
        ],
      },
    ],
  },
  {
    method: 'decree335',
    whom: ['civilServant', 'leadingCivilServant'],
    ...secondary('NĐ 335/2025/NĐ-CP'),
    classes: [notCompletedByScore, ...byScore],
  },
  {
    method: 'decree233',
    whom: ['employee', 'leadingEmployee'],
    ...verified('NĐ 233/2026/NĐ-CP, Đ.10–14'),
    classes: [notCompletedByScore, ...byScore],
  },
  {
    method: 'decree233',
    whom: ['publicUnit'],
    ...verified('NĐ 233/2026/NĐ-CP, Đ.5–7'),
    classes: [
      {
        staffClass: 'notCompleted',
        any: [test('score', 'below', 50), mostTasksUndone, ...holds('personnelViolation')],
      },
      {
        staffClass: 'excellent',
        all: [
          test('score', 'atLeast', 90),
          ...full('tasksDone', 'tasksOnTimeQuality'),
          test('tasksExceeded', 'atLeast', 0.3),
          test('componentUnitsNotCompleted', 'is', 0),
          ...holds('defectsFixed'),
        ],
      },
      {
        staffClass: 'good',
        all: [test('score', 'atLeast', 70), ...full('tasksDone', 'tasksOnTimeQuality')],
      },
      {
        staffClass: 'completed',
        all: [test('score', 'atLeast', 50), ...full('tasksDone'), test('tasksLate', 'atMost', 0.2)],
      },
    ],
  },
]
