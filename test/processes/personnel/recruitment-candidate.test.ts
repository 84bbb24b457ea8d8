import { expect, test } from 'vitest'
import { recruitmentCandidate } from '../../../processes/personnel/recruitment-candidate.ts'
import { linksOf } from '../../../src/dossier/index.ts'
import { groups } from '../../data/scenario/recruitment-candidate/scenarios.ts'
import { play, proveByScenarios } from '../quality/play.ts'

proveByScenarios(recruitmentCandidate, 'authority', groups)

test('a candidate names the round, and in the end who took the place', () => {
  const replaced = groups['decree170']?.find(({ step }) => step === 'replaced')
  if (replaced === undefined) throw new Error('no such scenario')
  const { facts } = play(recruitmentCandidate, 'authority', replaced)
  expect(linksOf(recruitmentCandidate, facts).map(({ to, procedures }) => [to, procedures])).toEqual([
    ['KTD-2024', ['recruitment-round']],
    ['TS-021', ['recruitment-candidate']],
  ])
})
