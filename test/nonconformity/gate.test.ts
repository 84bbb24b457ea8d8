import { describe, expect, test } from 'vitest'
import { correctiveAction } from '../../processes/quality/corrective-action.ts'
import { nonconformingService } from '../../processes/quality/nonconforming-service.ts'
import { nonconformity } from '../../processes/quality/nonconformity.ts'
import { preventiveAction } from '../../processes/quality/preventive-action.ts'
import type { Procedure } from '../../src/procedure/index.ts'
import { walk } from './gate.ts'
import { mutantsOf } from './mutants.ts'
import { actionObserver, serviceObserver } from './observers.ts'

const gated: readonly (readonly [Procedure, typeof actionObserver])[] = [
  [correctiveAction, actionObserver],
  [preventiveAction, actionObserver],
  [nonconformity, actionObserver],
  [nonconformingService, serviceObserver],
]

/** Dates of extensions and a count: no guard reads them, the scenarios hold them. */
const withoutWeight = [
  '{"clear":"actBy"}',
  '{"clear":"observeUntil"}',
  '{"clear":"verdictBy"}',
  '{"increment":"extensions"}',
]

/** A grade raised changes limits, not the way to the end; the scenarios hold its guard. */
const asideFromTheGate = 'raiseGrade'

describe.each(gated.map(([procedure, observer]) => ({ id: procedure.id, procedure, observer })))(
  'the gate of $id',
  ({ procedure, observer }) => {
    test('holds on every path, whoever reports', () => {
      const { broken, steps } = walk(procedure, observer)
      expect(broken).toBeUndefined()
      expect([...steps].sort()).toEqual(Object.keys(procedure.steps).sort())
    })

    test('breaks when any one safeguard is taken away', () => {
      const survivors = mutantsOf(procedure)
        .filter(({ effect }) => effect === undefined || !withoutWeight.includes(effect))
        .filter(({ name }) => !name.includes(asideFromTheGate))
        .filter((mutant) => {
          const { broken, steps } = walk(mutant.procedure, observer, procedure)
          return broken === undefined && steps.size === Object.keys(procedure.steps).length
        })
      expect(survivors.map(({ name }) => name)).toEqual([])
    }, 60_000)
  },
)
