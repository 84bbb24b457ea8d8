import { legalDocumentReview } from '../../../processes/legislation/legal-document-review.ts'
import { gates, reviews } from '../../data/scenario/legal-document-review/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(legalDocumentReview, 'reviewer', { reviews, gates })
