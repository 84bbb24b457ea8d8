import { satisfactionSurvey } from '../../../processes/administration/satisfaction-survey.ts'
import { groups } from '../../data/scenario/satisfaction-survey/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(satisfactionSurvey, 'lead', groups)
