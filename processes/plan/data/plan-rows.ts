import { freeze } from 'immer'
import { reformPlan } from './reform-plan.ts'
import type { PlanRow } from './row.ts'
import { annexRows, recipientRows } from './rows/closing.ts'
import { goalRows } from './rows/goals.ts'
import { openingRows } from './rows/opening.ts'
import { requirementRows } from './rows/requirements.ts'
import { targetRows } from './rows/targets.ts'

/** Every clause of the plan, 148 rows in the order of its sections. */
export const planRows: readonly PlanRow[] = freeze(
  [
    ...openingRows,
    ...goalRows,
    ...targetRows,
    ...requirementRows,
    ...reformPlan.tasks,
    ...annexRows,
    ...reformPlan.duties,
    ...recipientRows,
  ],
  true,
)
