import { freeze } from 'immer'
import type { Text } from '../../../src/text/index.ts'
import { aimLinks } from '../data/coverage/aims.ts'
import { apparatusAndStaffLinks } from '../data/coverage/apparatus-and-staff.ts'
import { dutyLinks } from '../data/coverage/duties.ts'
import { financeAndModernisationLinks } from '../data/coverage/finance-and-modernisation.ts'
import { lawAndProcedureLinks } from '../data/coverage/law-and-procedures.ts'
import type { PlanLink, RowLinks } from '../data/coverage/link.ts'
import { solutionLinks } from '../data/coverage/solutions.ts'
import { planRows } from '../data/plan-rows.ts'

const links: Readonly<Record<string, RowLinks>> = {
  ...aimLinks,
  ...lawAndProcedureLinks,
  ...apparatusAndStaffLinks,
  ...financeAndModernisationLinks,
  ...solutionLinks,
  ...dutyLinks,
}

/** What exists: ids of procedures, of indicators, of yearly duties. A list left out is not asked about. */
export interface Existing {
  readonly procedures?: readonly string[]
  readonly indicators?: readonly string[]
  readonly duties?: readonly string[]
}

/** A row of the plan with what serves it. */
export interface CoveredRow {
  readonly id: string
  /** What serves it and exists. */
  readonly servedBy: readonly PlanLink[]
  /** What is to serve it and does not exist yet. */
  readonly awaited: readonly PlanLink[]
  /** Why it, or its substance, is outside software; null when it is not. */
  readonly outside: Text | null
}

/** The coverage of the plan. */
export interface PlanCoverage {
  readonly rows: readonly CoveredRow[]
  /** The ids of rows that nothing serves and no reason excuses. */
  readonly unserved: readonly string[]
}

const exists = ({ kind, id }: PlanLink, { procedures, indicators, duties }: Existing): boolean => {
  switch (kind) {
    case 'procedure':
      return procedures?.includes(id) ?? true
    case 'record':
      return procedures?.includes(id.split('/')[0] ?? '') ?? true
    case 'indicator':
      return indicators?.includes(id) ?? true
    case 'duty':
      return duties?.includes(id) ?? true
    case 'catalogue':
    case 'task':
      return true
  }
}

/** Whether something is done about a row: being listed is enough only where nothing else was to serve it. */
const isServed = ({ servedBy, awaited }: CoveredRow): boolean => {
  const does = ({ kind }: PlanLink): boolean => kind !== 'catalogue' && kind !== 'task'
  return awaited.some(does) ? servedBy.some(does) : servedBy.length > 0
}

/**
 * Each row of the plan with what serves it, or the reason why it is outside software. A link to something that does not
 * exist does not count, and a row that is only listed while what should act on it does not exist is `unserved` too.
 *
 * @example
 * ```ts
 * const { rows, unserved } = planCoverage({ procedures: ['one-stop'], indicators: [] })
 * rows.find(({ id }) => id === 'V.2đ-03')?.servedBy //=> [{ kind: 'procedure', id: 'one-stop' }]
 * unserved.includes('II.2-09') //=> true
 * ```
 */
export const planCoverage = (existing: Existing = {}): PlanCoverage => {
  const rows = planRows.map(({ id }): CoveredRow => {
    const { servedBy = [], outside = null } = links[id] ?? {}
    return {
      id,
      servedBy: servedBy.filter((link) => exists(link, existing)),
      awaited: servedBy.filter((link) => !exists(link, existing)),
      outside,
    }
  })
  const unserved = rows.filter((row) => row.outside === null && !isServed(row))
  return freeze({ rows, unserved: unserved.map(({ id }) => id) }, true)
}
