import { expect, test } from 'vitest'
import { promotionExam } from '../../../processes/personnel/promotion-exam.ts'
import { tryOpen } from '../../../src/dossier/index.ts'
import { groups } from '../../data/scenario/promotion-exam/scenarios.ts'
import { momentOf, proveByScenarios } from '../quality/play.ts'

proveByScenarios(promotionExam, 'organiser', groups)

test.each([
  ['2025-06-30 08:00', 'opened'],
  ['2025-07-01 08:00', 'regime-none'],
])('an exam opened at %s: %s', (at, answer) => {
  const opened = tryOpen(promotionExam, {
    id: 'TNN-1',
    at: momentOf(at),
    by: { id: 'an', roles: ['organiser'] },
  })
  expect(opened.ok ? 'opened' : opened.issues[0]?.code).toBe(answer)
})
