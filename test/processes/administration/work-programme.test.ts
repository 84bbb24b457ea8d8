import { workProgramme } from '../../../processes/administration/work-programme.ts'
import { groups } from '../../data/scenario/work-programme/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(workProgramme, 'office', groups)
