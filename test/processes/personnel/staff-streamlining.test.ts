import { expect, test } from 'vitest'
import { evaluationGround, staffStreamlining } from '../../../processes/personnel/staff-streamlining.ts'
import { groups } from '../../data/scenario/staff-streamlining/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(staffStreamlining, 'unit', groups)

test.each([
  [
    'two years running',
    [
      [2018, 'limited'],
      [2019, 'notCompleted'],
    ],
    true,
  ],
  [
    'in any order',
    [
      [2019, 'limited'],
      [2018, 'limited'],
    ],
    true,
  ],
  [
    'with a good year between',
    [
      [2017, 'notCompleted'],
      [2018, 'good'],
      [2019, 'notCompleted'],
    ],
    false,
  ],
  ['one year alone', [[2019, 'notCompleted']], false],
  ['no year', [], false],
] as const)('weak years as a ground for streamlining: %s', (_, years, ground) => {
  expect(evaluationGround(years.map(([year, staffClass]) => ({ year, staffClass })))).toBe(ground)
})
