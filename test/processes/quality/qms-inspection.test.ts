import { expect, test } from 'vitest'
import { qmsInspection } from '../../../processes/quality/qms-inspection.ts'
import { tryAdvance } from '../../../src/dossier/index.ts'
import { groups } from '../../data/scenario/qms-inspection/scenarios.ts'
import { momentOf, play, proveByScenarios } from './play.ts'

proveByScenarios(qmsInspection, 'inspectingUnit', groups)

test('nobody inspects the agency they answer for', () => {
  const asked = play(qmsInspection, 'inspectingUnit', {
    received: '2025-01-06 08:00',
    facts: { agency: 'UBND huyện A', planYear: 2025 },
    events: [
      [
        '2025-04-01 08:00',
        'inspectingUnit',
        { type: 'askReport', requestLetter: 'CV-33', reportBy: '2025-04-25' },
      ],
      ['2025-04-20 08:00', { id: 'binh', roles: ['agency'] }, { type: 'submitReport', report: 'BC-44' }],
    ],
  })
  const tried = tryAdvance(
    asked,
    { type: 'concludeOnPaper', paperConclusion: 'Đạt' },
    { at: momentOf('2025-04-21 08:00'), by: { id: 'binh', roles: ['inspectingUnit'] } },
  )
  expect(tried.ok ? 'accepted' : tried.issues[0]?.code).toBe('separation-of-duties')
})
