import { incomingDocument } from '../../../processes/administration/incoming-document.ts'
import { groups } from '../../data/scenario/incoming-document/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(incomingDocument, 'clerk', groups)
