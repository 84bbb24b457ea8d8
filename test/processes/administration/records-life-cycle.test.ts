import { recordsLifeCycle } from '../../../processes/administration/records-life-cycle.ts'
import { groups } from '../../data/scenario/records-life-cycle/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(recordsLifeCycle, 'keeper', groups)
