import { expect, test } from 'vitest'
import { reappointment } from '../../../processes/personnel/reappointment.ts'
import { tryAdvance } from '../../../src/dossier/index.ts'
import { groups } from '../../data/scenario/reappointment/scenarios.ts'
import { momentOf, play, proveByScenarios } from '../quality/play.ts'

proveByScenarios(reappointment, 'personnelOffice', groups)

test('nobody reappoints themselves', () => {
  const waiting = groups['course']?.find(({ step }) => step === 'awaitingDecision')
  if (waiting === undefined) throw new Error('no such scenario')
  const dossier = play(reappointment, 'personnelOffice', waiting)
  const tryAs = (id: string) =>
    tryAdvance(
      dossier,
      { type: 'reappoint', decision: 'QĐ-9' },
      { at: momentOf('2027-03-01 08:00'), by: { id, roles: ['authority'] } },
    )
  const own = tryAs('an')
  expect(own.ok ? 'accepted' : own.issues[0]?.code).toBe('own-work')
  expect(tryAs('binh').ok).toBe(true)
})
