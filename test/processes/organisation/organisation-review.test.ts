import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  gapsOf,
  organisationReview,
  overlapsOf,
} from '../../../processes/organisation/organisation-review.ts'
import { groups } from '../../data/scenario/organisation-review/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(organisationReview, 'homeAffairs', groups)

const charters = [
  { agency: 'Sở A', duties: ['Cấp phép', 'Thanh tra', 'Thanh tra'] },
  { agency: 'Sở B', duties: ['Thanh tra'] },
  { agency: 'Sở C', duties: ['Quy hoạch'] },
]

test('a duty of two agencies overlaps, a duty of none is a gap', () => {
  expect(overlapsOf(charters)).toEqual([{ duty: 'Thanh tra', agencies: ['Sở A', 'Sở B'] }])
  expect(gapsOf(['Thanh tra', 'Lưu trữ'], charters)).toEqual(['Lưu trữ'])
})

test('each overlap names every agency that has the duty, and no other', () => {
  const charter = fc.record({
    agency: fc.constantFrom('A', 'B', 'C'),
    duties: fc.array(fc.constantFrom('x', 'y', 'z')),
  })
  fc.assert(
    fc.property(fc.uniqueArray(charter, { selector: ({ agency }) => agency }), (all) => {
      const found = new Map<string, readonly string[]>(
        overlapsOf(all).map(({ duty, agencies }) => [duty, agencies]),
      )
      for (const duty of ['x', 'y', 'z'] as const) {
        const holders = all.filter(({ duties }) => duties.includes(duty)).map(({ agency }) => agency)
        expect(found.get(duty) ?? []).toEqual(holders.length > 1 ? holders : [])
      }
    }),
  )
})
