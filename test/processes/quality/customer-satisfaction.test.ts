import { expect, test } from 'vitest'
import { customerSatisfaction } from '../../../processes/quality/customer-satisfaction.ts'
import { tryAdvance } from '../../../src/dossier/index.ts'
import { groups } from '../../data/scenario/customer-satisfaction/scenarios.ts'
import { actorOf, momentOf, play, proveByScenarios } from './play.ts'

proveByScenarios(customerSatisfaction, 'surveyor', groups)

test('an action on a low item names its own dossier', () => {
  const reported = play(customerSatisfaction, 'surveyor', {
    received: '2019-05-02 08:00',
    events: groups['result']?.[3]?.events.slice(0, 5) ?? [],
  })
  const action = { question: 'Thời gian chờ', kind: 'corrective', reference: '' } as const
  const tried = tryAdvance(
    reported,
    {
      type: 'act',
      openActions: [action],
      actionsBy: '2019-08-30',
    },
    { at: momentOf('2019-07-22 08:00'), by: actorOf('head') },
  )
  expect(tried.ok ? [] : tried.issues.map(({ path }) => path)).toEqual(['act.openActions[0].reference'])
})
