import { committeeDecision } from '../../../processes/legislation/committee-decision.ts'
import { of2020, of2025 } from '../../data/scenario/committee-decision/since-2020.ts'
import { of2015 } from '../../data/scenario/committee-decision/until-2020.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(committeeDecision, 'proposer', { of2015, of2020, of2025 })
