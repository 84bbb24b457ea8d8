import { expect, test } from 'vitest'
import {
  handlingBands,
  placesOf,
  rateHandling,
  reformBands,
  reformIndex,
  reformRanking,
} from '../../../processes/administration/reform-ranking.ts'
import { indexDecisions } from '../../../src/measure/index.ts'
import { groups } from '../../data/scenario/reform-ranking/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(reformRanking, 'homeAffairs', groups)

test('a ranking keeps the set of criteria of the decision in force', () => {
  const regimes = Object.values(reformRanking.regimes ?? {})
  expect(regimes.map(({ from, basis }) => [from, basis])).toEqual(
    indexDecisions.map(({ from, basis }) => [from, basis]),
  )
})

test('its agencies are scored, classed and placed by the measures of the reform', () => {
  const window = { from: '2020-01-01', to: '2020-12-31' }
  const index = reformIndex([{ id: '1', field: 'f1', max: 10, self: 9, appraised: 8.5 }], {
    window,
    bands: reformBands.usual.bands,
  })
  expect(index).toMatchObject({ ok: true, value: { percent: 85, class: { code: 'T' } } })
  expect(placesOf({ a: 85, b: 90 }).map(({ agency }) => agency)).toEqual(['b', 'a'])
  const rating = rateHandling({
    subject: 'officer',
    window,
    dossiers: [{ id: 'a', points: { 1: 1, 2: 1, 3: 1, 4: 1, 7: 1 } }],
  })
  expect(rating.class).toEqual(handlingBands.officer[0])
})
