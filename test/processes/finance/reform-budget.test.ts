import { reformBudget } from '../../../processes/finance/reform-budget.ts'
import { groups } from '../../data/scenario/reform-budget/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(reformBudget, 'unit', groups)
