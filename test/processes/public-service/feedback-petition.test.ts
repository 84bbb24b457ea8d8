import { expect, test } from 'vitest'
import { feedbackPetition } from '../../../processes/public-service/feedback-petition.ts'
import { tryOpen } from '../../../src/dossier/index.ts'
import { groups } from '../../data/scenario/feedback-petition/scenarios.ts'
import { actorOf, proveByScenarios } from '../quality/play.ts'

proveByScenarios(feedbackPetition, 'intakeBody', groups)

test.each([
  ['2008-03-02', null],
  ['2008-03-03', 'r2008'],
  ['2013-06-30', 'r2008'],
  ['2013-07-01', 'r2013'],
  ['2017-09-24', 'r2013'],
  ['2017-09-25', 'r2017'],
  ['2026-01-09', 'r2017'],
  ['2026-01-10', 'r2026'],
])('a petition of %s falls under %s', (day, regime) => {
  const opened = tryOpen(feedbackPetition, {
    id: 'PA-1',
    at: `${day}T09:00:00+07:00`,
    by: actorOf('intakeBody'),
  })
  expect(opened.ok ? opened.value.regime : null).toBe(regime)
})
