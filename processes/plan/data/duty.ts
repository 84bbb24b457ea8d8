import { type Text, text } from '../../../src/text/index.ts'
import type { PlanRow } from './row.ts'
import type { UnitId } from './units.ts'

/** How often a duty falls. */
export type Cadence = 'period' | 'continuous' | 'quarter' | 'half-year' | 'year' | 'ad-hoc'

/** A duty the plan gives a unit (V). */
export interface PlanDuty extends PlanRow {
  /** The units the plan sets beside the one that leads. */
  readonly with: readonly UnitId[]
  /** Empty where the plan says nothing; the plan names no day for any of them. */
  readonly cadence: readonly Cadence[]
}

const cadences: Readonly<Record<Cadence, Text>> = {
  period: text('2016 - 2020', '2016–2020'),
  continuous: text('liên tục', 'continuously'),
  quarter: text('hằng quý', 'quarterly'),
  'half-year': text('6 tháng', 'half-yearly'),
  year: text('hằng năm', 'yearly'),
  'ad-hoc': text('đột xuất', 'ad hoc'),
}

const timeOf = (cadence: readonly Cadence[]): { readonly time?: Text } => {
  if (cadence.length === 0) return {}
  const said = cadence.map((each) => cadences[each])
  return {
    time: text(said.map(({ vi }) => vi).join(', '), said.map(({ en }) => en).join(', ')),
  }
}

type Given = Omit<PlanDuty, 'kind' | 'time' | 'with'> & Partial<Pick<PlanDuty, 'kind' | 'with'>>

/** A duty of section V. */
export const duty = (given: Given): PlanDuty => {
  const { with: others = [], kind = 'duty' } = given
  return { ...given, kind, units: [...given.units, ...others], with: others, ...timeOf(given.cadence) }
}
