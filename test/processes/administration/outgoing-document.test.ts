import fc from 'fast-check'
import { expect, test } from 'vitest'
import { electronicShare, outgoingDocument } from '../../../processes/administration/outgoing-document.ts'
import { groups } from '../../data/scenario/outgoing-document/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(outgoingDocument, 'unit', groups)

test('nine electronic documents of ten are a share of 0.9', () => {
  const sent = Array.from({ length: 10 }, (_, index) => ({
    medium: index === 0 ? ('paper' as const) : ('electronic' as const),
  }))
  expect(electronicShare(sent)).toBe(0.9)
})

test('no document is no share, and more electronic documents never lower it', () => {
  expect(electronicShare([])).toBeNull()
  const one = fc.record({ medium: fc.constantFrom('paper' as const, 'electronic' as const) })
  fc.assert(
    fc.property(fc.array(one, { minLength: 1 }), fc.integer({ min: 1, max: 50 }), (documents, more) => {
      const share = electronicShare(documents) ?? Number.NaN
      const grown = electronicShare([...documents, ...Array(more).fill({ medium: 'electronic' as const })])
      expect(grown).toBeGreaterThanOrEqual(share)
      expect(grown).toBeLessThanOrEqual(1)
    }),
  )
})
