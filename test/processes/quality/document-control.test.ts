import { documentControl } from '../../../processes/quality/document-control.ts'
import { groups } from '../../data/scenario/document-control/scenarios.ts'
import { proveByScenarios } from './play.ts'

proveByScenarios(documentControl, 'requester', groups)
