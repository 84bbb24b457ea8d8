import { expect, test } from 'vitest'
import {
  dataWindow,
  monthlyDataWindow,
  reformReport,
} from '../../../processes/administration/reform-report.ts'
import { formatDay, parseDay } from '../../../src/time/index.ts'
import { groups } from '../../data/scenario/reform-report/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(reformReport, 'homeAffairs', groups)

test.each([
  ['q1', '2019-12-15', '2020-03-14', 91],
  ['q2', '2020-03-15', '2020-06-14', 92],
  ['q3', '2020-06-15', '2020-09-14', 92],
  ['q4', '2020-09-15', '2020-12-14', 91],
  ['half', '2019-12-15', '2020-06-14', 183],
  ['secondHalf', '2020-06-15', '2020-12-14', 183],
  ['nineMonths', '2019-12-15', '2020-09-14', 275],
  ['year', '2019-12-15', '2020-12-14', 366],
] as const)('figures of %s 2020 run from %s to %s (NĐ 09/2019 Đ.12)', (period, from, to, days) => {
  expect(dataWindow(period, 2020)).toEqual({ from, to, days })
})

test.each([
  [1, '2019-12-15', '2020-01-14', 31],
  [3, '2020-02-15', '2020-03-14', 29],
] as const)('figures of month %i of 2020 (NĐ 09/2019 Đ.12)', (month, from, to, days) => {
  expect(monthlyDataWindow(2020, month)).toEqual({ from, to, days })
})

test('quarters and months of any year lie side by side and make up the year', () => {
  for (const year of [2019, 2020, 2023, 2024, 2025, 2100]) {
    const whole = dataWindow('year', year)
    for (const parts of [
      (['q1', 'q2', 'q3', 'q4'] as const).map((period) => dataWindow(period, year)),
      Array.from({ length: 12 }, (_, at) => monthlyDataWindow(year, at + 1)),
    ]) {
      expect(parts[0]?.from).toBe(whole.from)
      expect(parts.at(-1)?.to).toBe(whole.to)
      expect(parts.reduce((sum, { days }) => sum + days, 0)).toBe(whole.days)
      for (const [at, { from }] of parts.entries())
        if (at > 0) expect(from).toBe(formatDay(parseDay(parts[at - 1]?.to ?? '') + 1))
    }
  }
})
