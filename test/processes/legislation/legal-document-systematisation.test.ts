import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cycleOf,
  legalDocumentSystematisation,
} from '../../../processes/legislation/legal-document-systematisation.ts'
import { cycles } from '../../data/scenario/legal-document-systematisation/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(legalDocumentSystematisation, 'justice', { cycles })

describe('the cycle of a year (NĐ 34/2016/NĐ-CP, Đ.164; NĐ 79/2025/NĐ-CP, Đ.49)', () => {
  test.each([
    [2014, 2014, 2018],
    [2018, 2014, 2018],
    [2019, 2019, 2023],
    [2023, 2019, 2023],
    [2024, 2024, 2028],
    [2026, 2024, 2028],
  ])('%i lies in %i–%i', (year, first, last) => {
    expect(cycleOf(year)).toEqual({ first, last, cutoffOn: `${last}-12-31` })
  })

  test('every year lies in one cycle of five years, and its last year in the same one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2014, max: 2100 }), (year) => {
        const cycle = cycleOf(year)
        expect(cycle.first <= year && year <= cycle.last).toBe(true)
        expect(cycle.last - cycle.first).toBe(4)
        expect(cycleOf(cycle.last)).toEqual(cycle)
        expect(cycleOf(cycle.first)).toEqual(cycle)
      }),
    )
  })
})
