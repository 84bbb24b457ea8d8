import { describe, expect, test } from 'vitest'
import {
  autonomyGroup,
  fundRules,
  movesUp,
  nextSubsidy,
  unitAutonomy,
} from '../../../processes/organisation/unit-autonomy.ts'
import { groups } from '../../data/scenario/unit-autonomy/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(unitAutonomy, 'unit', groups)

describe('the group of a unit under NĐ 60/2021', () => {
  test.each([
    [120, { investmentSelfCover: 15, depreciation: 10 }, '1'],
    [120, { investmentSelfCover: 5, depreciation: 10 }, '2'],
    [100, {}, '2'],
    [99.99, {}, '3a'],
    [70, {}, '3a'],
    [69.9, {}, '3b'],
    [30, {}, '3b'],
    [10, {}, '3c'],
    [9.99, {}, '4'],
    [0, {}, '4'],
    [50, { price: 'market' }, '1'],
    [50, { price: 'fullCost' }, '2'],
  ] as const)('%d of 100 %o: group %s', (revenue, rest, group) => {
    expect(autonomyGroup({ revenue, expenditure: 100, ...rest }, '2022-01-04')).toEqual({
      percent: revenue,
      group,
      basis: 'NĐ 60/2021/NĐ-CP',
      confidence: 'verified',
    })
  })
})

test.each([
  ['2015-04-05', 100, 'full'],
  ['2015-04-05', 10.1, 'part'],
  ['2015-04-05', 10, 'state'],
  ['2015-04-06', 100, '2'],
  ['2021-08-14', 45, '3'],
  ['2021-08-14', 0, '4'],
  ['2021-08-15', 45, '3b'],
] as const)('on %s a unit that covers %d%% is %s', (on, revenue, group) => {
  expect(autonomyGroup({ revenue, expenditure: 100 }, on)?.group).toBe(group)
})

test('no group before the first decree, nor without spending', () => {
  expect(autonomyGroup({ revenue: 10, expenditure: 100 }, '2006-05-26')).toBeUndefined()
  expect(autonomyGroup({ revenue: 10, expenditure: 0 }, '2022-01-04')).toBeUndefined()
})

test('funds, moves and subsidies (NĐ 60/2021 Đ.14, Đ.18, Đ.22, Đ.35.4)', () => {
  expect([fundRules['1'].developmentPercent, fundRules['2'].rewardMonths]).toEqual([25, 3])
  expect([fundRules['3a'], fundRules['3b'], fundRules['3c']].map((rule) => rule.developmentPercent)).toEqual([
    20, 15, 10,
  ])
  expect(fundRules['4'].extraIncome).toBe(0.3)
  expect([movesUp(10), movesUp(11), movesUp(0)]).toEqual([3, 4, 0])
  expect(nextSubsidy(1_000_000_000)).toBe(975_000_000)
})

test('tells how sure it is: read for 2021, our reading for 2015, from memory for 2006', () => {
  const sure = (on: string) => autonomyGroup({ revenue: 50, expenditure: 100 }, on)?.confidence
  expect(['2010-01-04', '2016-01-04', '2022-01-04'].map(sure)).toEqual([
    'unverified',
    'interpretation',
    'verified',
  ])
})
