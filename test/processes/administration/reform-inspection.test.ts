import { reformInspection } from '../../../processes/administration/reform-inspection.ts'
import { groups } from '../../data/scenario/reform-inspection/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(reformInspection, 'assigner', groups)
