import { administrativeProcedurePublication } from '../../../processes/legislation/administrative-procedure-publication.ts'
import { since2017, until2017 } from '../../data/scenario/administrative-procedure-publication/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(administrativeProcedurePublication, 'department', { since2017, until2017 })
