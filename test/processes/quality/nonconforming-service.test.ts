import { nonconformingService } from '../../../processes/quality/nonconforming-service.ts'
import { groups } from '../../data/scenario/nonconforming-service/scenarios.ts'
import { proveByScenarios } from './play.ts'

proveByScenarios(nonconformingService, 'finder', groups)
