import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { councilResolution, moreThanHalf } from '../../../processes/legislation/council-resolution.ts'
import { of2020, of2025 } from '../../data/scenario/council-resolution/since-2020.ts'
import { of2004, of2015 } from '../../data/scenario/council-resolution/until-2020.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(councilResolution, 'proposer', { of2004, of2015, of2020, of2025 })

describe('more than half of all members (Đ.126, Đ.132.2)', () => {
  test.each([
    [25, 49, true],
    [24, 49, false],
    [25, 50, false],
    [26, 50, true],
    [0, 1, false],
    [1, 1, true],
  ])('%i of %i: %s', (votesFor, members, passed) => {
    expect(moreThanHalf(votesFor, members)).toBe(passed)
  })

  test('those for and those not for are never both more than half', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(200), (members, votes) => {
        const votesFor = Math.min(votes, members)
        expect(moreThanHalf(votesFor, members) && moreThanHalf(members - votesFor, members)).toBe(false)
      }),
    )
  })
})
