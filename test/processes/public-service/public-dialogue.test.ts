import { publicDialogue } from '../../../processes/public-service/public-dialogue.ts'
import { groups } from '../../data/scenario/public-dialogue/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(publicDialogue, 'secretariat', groups)
