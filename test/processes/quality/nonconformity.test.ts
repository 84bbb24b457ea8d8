import { nonconformity } from '../../../processes/quality/nonconformity.ts'
import { groups } from '../../data/scenario/nonconformity/scenarios.ts'
import { proveByScenarios } from './play.ts'

proveByScenarios(nonconformity, 'unitHead', groups)
