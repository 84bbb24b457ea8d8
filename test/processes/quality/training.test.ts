import { expect, test } from 'vitest'
import { training } from '../../../processes/quality/training.ts'
import { tryAdvance } from '../../../src/dossier/index.ts'
import { groups } from '../../data/scenario/training/scenarios.ts'
import { momentOf, play, proveByScenarios } from './play.ts'

proveByScenarios(training, 'unitHead', groups)

test.each([
  ['trainer', 'binh', 'own-work'],
  ['learner', 'an', 'own-work'],
  ['head of unit', 'cuong', 'accepted'],
])('the effect of a training, judged by its %s', (_, id, answer) => {
  const held = play(training, 'unitHead', {
    received: '2019-02-18 08:00',
    events: groups['preparing']?.[0]?.events ?? [],
  })
  const tried = tryAdvance(
    held,
    { type: 'evaluate', verdict: 'effective', evidence: 'Kiểm tra hồ sơ' },
    { at: momentOf('2019-06-03 08:00'), by: { id, roles: ['unitHead'] } },
  )
  expect(tried.ok ? 'accepted' : tried.issues[0]?.code).toBe(answer)
})
