import type { ReviewSection, Told } from '../../report/index.ts'
import { namesOf, type ReviewInput, reviewInputs } from '../../standard/index.ts'
import { actionStatus } from './actions.ts'
import { auditResults, recommendations } from './audits.ts'
import { changes } from './changes.ts'
import { earlierReviews } from './earlier.ts'
import { customerFeedback } from './feedback.ts'
import { processPerformance } from './performance.ts'
import type { ReviewSource } from './source.ts'

const tellers: Readonly<Record<ReviewInput, (source: ReviewSource) => Told>> = {
  auditResults,
  customerFeedback,
  processPerformance,
  actionStatus,
  earlierReviews,
  changes,
  recommendations,
}

/** The seven inputs of a management review (TCVN ISO 9001:2008, 5.6.2), filled from the dossiers of a workspace. */
export const reviewSections = (source: ReviewSource): readonly ReviewSection[] =>
  namesOf(reviewInputs).map((id) => ({ id, title: reviewInputs[id], ...tellers[id](source) }))
