import { administrativeProcedureAssessment } from '../../../processes/legislation/administrative-procedure-assessment.ts'
import { gates, onward } from '../../data/scenario/administrative-procedure-assessment/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(administrativeProcedureAssessment, 'drafter', { onward, gates })
