import { reformCommunication } from '../../../processes/administration/reform-communication.ts'
import { groups } from '../../data/scenario/reform-communication/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(reformCommunication, 'homeAffairs', groups)
