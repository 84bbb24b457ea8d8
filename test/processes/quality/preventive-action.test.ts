import { preventiveAction } from '../../../processes/quality/preventive-action.ts'
import { groups } from '../../data/scenario/preventive-action/scenarios.ts'
import { proveByScenarios } from './play.ts'

proveByScenarios(preventiveAction, 'unitHead', groups)
