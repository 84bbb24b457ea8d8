import { lawEnforcementMonitoring } from '../../../processes/legislation/law-enforcement-monitoring.ts'
import { of2012, of2025 } from '../../data/scenario/law-enforcement-monitoring/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(lawEnforcementMonitoring, 'justice', { of2012, of2025 })
