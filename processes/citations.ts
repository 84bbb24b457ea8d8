import type { Citation } from '../src/procedure/index.ts'
import { days, sameDay } from '../src/time/index.ts'

/** A source whose text was read. */
export const verified = (basis: string): Citation => ({ basis, confidence: 'verified' })

/** A source of which an excerpt was read, or that a page reports. */
export const secondary = (basis: string): Citation => ({ basis, confidence: 'secondary' })

/** A source known from memory only. */
export const unverified = (basis: string): Citation => ({ basis, confidence: 'unverified' })

/** What is done in real offices, without a clause. */
export const practice = (basis: string): Citation => ({ basis, confidence: 'practice' })

/** What no clause says and the course of the work implies. */
export const implied = (basis: string): Citation => ({ basis, confidence: 'interpretation' })

/** What the agency, or its province, chooses itself. */
export const chosen = (basis: string): Citation => ({ basis, confidence: 'setting' })

/** A limit that ends on the very day a fact names. */
export const onTheDay = (basis: string) => [{ limit: sameDay(), ...chosen(basis) }]

/** A limit that ends with the day before the one a fact names: until then, what it names is not there yet. */
export const untilTheDay = (basis: string) => [{ limit: days(1), ...implied(basis) }]
