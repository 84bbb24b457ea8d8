import { complaintSecondInstance } from '../../../processes/public-service/complaint-second-instance.ts'
import { groups } from '../../data/scenario/complaint-second-instance/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(complaintSecondInstance, 'settler', groups)
