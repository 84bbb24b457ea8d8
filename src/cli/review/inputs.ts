import type { ReviewSection, Told } from '../../report/index.ts'
import { namesOf, type ReviewInput, reviewInputs } from '../../standard/index.ts'
import { actionStatus } from './actions.ts'
import { auditResults, recommendations } from './audits.ts'
import { changes } from './changes.ts'
import { earlierReviews } from './earlier.ts'
import { customerFeedback } from './feedback.ts'
import { processPerformance } from './performance.ts'
import type { ReviewSource } from './source.ts'
import { statedNone } from './stated-none.ts'

const tellers: Readonly<Record<ReviewInput, (source: ReviewSource) => Told>> = {
  auditResults,
  customerFeedback,
  processPerformance,
  actionStatus,
  earlierReviews,
  changes,
  recommendations,
}

/** What an input tells; where nothing was recorded, what a review of the period states of it. */
const tell = (source: ReviewSource, id: ReviewInput): Told => {
  const told = tellers[id](source)
  const isSilent = told.lines.length === 0 && (told.table?.rows ?? []).length === 0
  return isSilent ? { ...told, lines: statedNone(source, id) } : told
}

/** The seven inputs of a management review (TCVN ISO 9001:2008, 5.6.2), filled from the dossiers of a workspace. */
export const reviewSections = (source: ReviewSource): readonly ReviewSection[] =>
  namesOf(reviewInputs).map((id) => ({ id, title: reviewInputs[id], ...tell(source, id) }))
