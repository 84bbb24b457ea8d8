import type { ClauseId } from '../standard/index.ts'
import type { Text } from '../text/index.ts'
import type { Respondent } from './respondent.ts'

/** A question an auditor may ask, with the evidence to look for. In our own words: no sentence is the standard's. */
export interface Question {
  /** `CL-001` …; never renumbered. */
  readonly id: string
  readonly clause: ClauseId
  readonly question: Text
  /** What to look at for the answer. */
  readonly evidence: Text
  readonly to: readonly Respondent[]
}
