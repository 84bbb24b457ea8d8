import * as z from 'zod'
import type { Issue } from '../issue/index.ts'
import { dayFact } from '../procedure/index.ts'
import { type ControlledDocument, readTold, type Told, toldBy } from './told.ts'

/** How far a revision has come, as reported: approved, put into effect, no longer in force, its original disposed of. */
export type RevisionState = 'approved' | 'effective' | 'obsolete' | 'disposed'

/** One revision as its journal tells it; an external document has one, numbered 0. */
export interface Revision {
  readonly origin: 'internal' | 'external'
  readonly code: string
  readonly title: string
  readonly revision: number
  /** Civil days. */
  readonly approvedOn: string
  readonly effectiveFrom: string
  readonly issuer?: string
  readonly state: RevisionState
}

const line = z.string().min(1)
const revisionFacts = z.object({
  origin: z.enum(['internal', 'external']),
  code: line,
  title: line,
  effectiveFrom: dayFact,
  issuer: z.exactOptional(line),
})
const withdrawal = z.object({ obsoleteFrom: dayFact })

const begins = ({ entry }: Told): boolean => entry.event === 'approve' || entry.event === 'register'
const ends = ({ entry }: Told): boolean => entry.event === 'withdraw' || entry.event === 'retire'

const stateOf = (told: readonly Told[], at: number): RevisionState => {
  const happened = (event: string, from: number) =>
    told.some(({ entry }, index) => index > from && entry.event === event)
  const next = told.findIndex((each, index) => index > at && begins(each))
  if (happened('dispose', at)) return 'disposed'
  if (told.some(ends) || (next > 0 && happened('takeEffect', next))) return 'obsolete'
  return told[at]?.entry.event === 'register' || happened('takeEffect', at) ? 'effective' : 'approved'
}

/** The revisions of a document in the order they were approved, and the day it was withdrawn from. */
export const revisionsOf = (
  document: ControlledDocument,
): {
  readonly revisions: readonly Revision[]
  readonly withdrawnFrom?: string
  readonly issues: readonly Issue[]
} => {
  const told = toldBy(document)
  const issues: Issue[] = []
  const revisions = told.flatMap((each, at): readonly Revision[] => {
    if (!begins(each)) return []
    const read = readTold(revisionFacts, each.facts, each.path)
    if (read.ok)
      return [{ ...read.value, revision: each.revision, approvedOn: each.day, state: stateOf(told, at) }]
    issues.push(...read.issues)
    return []
  })
  const end = told.findLast(ends)
  const withdrawn = end === undefined ? undefined : readTold(withdrawal, end.entry.payload, end.path)
  if (withdrawn?.ok === false) issues.push(...withdrawn.issues)
  return {
    revisions,
    ...(withdrawn?.ok === true ? { withdrawnFrom: withdrawn.value.obsoleteFrom } : {}),
    issues,
  }
}
