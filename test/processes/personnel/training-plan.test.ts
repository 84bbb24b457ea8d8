import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  commitment,
  compensation,
  dropOutCompensation,
  trainingPlan,
} from '../../../processes/personnel/training-plan.ts'
import { groups } from '../../data/scenario/training-plan/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(trainingPlan, 'unit', groups)

describe('service after postgraduate study at public expense', () => {
  test.each([
    ['2017-10-20', undefined],
    ['2017-10-21', 48],
    ['2025-06-30', 48],
    ['2025-07-01', 72],
  ])('24 months of study, sent on %s: %s months', (sentOn, months) => {
    expect(commitment(sentOn, 24)?.months).toBe(months)
  })
})

describe('compensation', () => {
  test.each([
    [{ cost: 120_000_000, committedMonths: 48, servedMonths: 0 }, 120_000_000],
    [{ cost: 120_000_000, committedMonths: 48, servedMonths: 12 }, 90_000_000],
    [{ cost: 100_000_000, committedMonths: 72, servedMonths: 24 }, 66_666_667],
    [{ cost: 120_000_000, committedMonths: 48, servedMonths: 48 }, 0],
    [{ cost: 120_000_000, committedMonths: 48, servedMonths: 60 }, 0],
    [{ cost: 120_000_000, committedMonths: 0, servedMonths: 0 }, 0],
  ])('%j', (input, owed) => {
    expect(compensation(input)).toBe(owed)
  })

  test('a drop-out pays everything', () => {
    expect(dropOutCompensation(5_000_000)).toBe(5_000_000)
  })

  test('stays between nothing and the cost, and each month served lowers it', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000_000 })
    fc.assert(
      fc.property(
        amount,
        fc.integer({ min: 1, max: 120 }),
        fc.nat({ max: 120 }),
        (cost, committed, served) => {
          const owed = compensation({ cost, committedMonths: committed, servedMonths: served })
          expect(owed).toBeGreaterThanOrEqual(0)
          expect(owed).toBeLessThanOrEqual(cost)
          const later = compensation({ cost, committedMonths: committed, servedMonths: served + 1 })
          expect(later).toBeLessThanOrEqual(owed)
        },
      ),
    )
  })
})
