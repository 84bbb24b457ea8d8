import type { Citation } from '../../../src/procedure/index.ts'

/** A rule that rests on a clause of the standard. */
export const clauseRule = <const C extends string>(clause: C) =>
  ({ basis: `TCVN ISO 9001:2008, ${clause}`, confidence: 'secondary' }) as const satisfies Citation

/** A rule of ours where the standard is silent about how. */
export const ourReading = <const C extends string>(clause: C) =>
  ({ basis: `TCVN ISO 9001:2008, ${clause}`, confidence: 'interpretation' }) as const satisfies Citation
