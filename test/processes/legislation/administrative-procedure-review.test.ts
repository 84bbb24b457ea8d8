import { administrativeProcedureReview } from '../../../processes/legislation/administrative-procedure-review.ts'
import { atTheCentre, inProvince } from '../../data/scenario/administrative-procedure-review/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(administrativeProcedureReview, 'controlUnit', { inProvince, atTheCentre })
