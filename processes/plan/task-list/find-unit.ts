import { type PlanUnit, units as planUnits } from '../data/units.ts'
import { unitFinder } from './unit-names.ts'

/**
 * The id of a unit by its id, its name in either language or an abbreviation (`Sở TT&TT`), marks and capitals aside;
 * undefined when there is none such.
 */
export const findUnit = (name: string, units: readonly PlanUnit[] = planUnits): string | undefined =>
  unitFinder(units)(name)
