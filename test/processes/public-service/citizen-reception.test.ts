import { citizenReception } from '../../../processes/public-service/citizen-reception.ts'
import { groups } from '../../data/scenario/citizen-reception/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(citizenReception, 'receiver', groups)
