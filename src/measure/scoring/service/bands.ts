import { bandOf, type ClassBand } from '../bands.ts'

/** The classes by the total of 100 points. Source: QĐ 766/QĐ-TTg (2022), from memory: not verified. */
export const serviceBands: {
  readonly bands: readonly ClassBand[]
  readonly basis: string
  readonly confidence: 'unverified'
} = {
  bands: [bandOf.excellent(90), bandOf.good(80), bandOf.fair(70), bandOf.average(50), bandOf.weak(0)],
  basis: 'QĐ 766/QĐ-TTg (2022)',
  confidence: 'unverified',
}
