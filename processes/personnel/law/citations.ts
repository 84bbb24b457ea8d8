import * as z from 'zod'
import type { Citation } from '../../../src/procedure/index.ts'
import { sameDay } from '../../../src/time/index.ts'

/** What is written down once and never empty. */
export const line = z.string().min(1)

/** Several lines, at least one. */
export const lines = z.array(line).min(1)

/** A source whose text was read. */
export const verified = (basis: string): Citation => ({ basis, confidence: 'verified' })

/** A source read of in a page that reports it. */
export const secondary = (basis: string): Citation => ({ basis, confidence: 'secondary' })

/** A source known from memory only. */
export const unverified = (basis: string): Citation => ({ basis, confidence: 'unverified' })

/** What the agency, or its province, chooses itself. */
export const chosen = (basis: string): Citation => ({ basis, confidence: 'setting' })

/** A limit that ends on the very day a fact names. */
export const onTheDay = (basis: string) => [{ limit: sameDay(), ...chosen(basis) }]
