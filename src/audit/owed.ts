import type { Procedure } from '../procedure/index.ts'
import { owersOf } from './procedure-items.ts'

/** Whether a limit is owed by the agency, not by people outside it. */
export const isOwedInside = (procedure: Procedure, limit: string): boolean => {
  const rule = procedure.limits[limit]
  return rule !== undefined && owersOf(procedure, rule).length > 0
}
