import type { InternalProcedure, InternalStep } from '../../../src/procedure/index.ts'
import { unaccent } from '../../../src/text/index.ts'
import { roles } from './roles.ts'

/** One internal step as a step of the procedure. */
export interface Leg {
  /** The name of its step: `step3`, by its place in the agency's list. */
  readonly id: string
  readonly number: number
  readonly internal: InternalStep
  /** The role of its unit. */
  readonly role: string
  /** The step in which the clock stands still after it, when a task of it pauses. */
  readonly pause: string | null
}

/** An internal procedure cut into what the desk does first, what the units do, and what the desk does last. */
export interface InternalPath {
  readonly intake: readonly InternalStep[]
  readonly legs: readonly Leg[]
  /** The roles of the units, with their titles; the desk is `receiver`. */
  readonly unitRoles: ReadonlyMap<string, string>
}

const receiving = new Set(['TIEP_NHAN', 'receiver'])
const returning = new Set(['TRA_KET_QUA', 'THU_PHI'])

const isOf = (names: ReadonlySet<string>, step: InternalStep | undefined): boolean =>
  step !== undefined && step.role !== null && names.has(step.role)

const handsOver = (step: InternalStep | undefined): boolean =>
  isOf(returning, step) && (step?.time ?? 0) === 0

const roleName = (unit: string): string =>
  unaccent(unit)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

const nameUnits = (units: readonly string[], desk: string | undefined): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  const taken = new Set<string>(Object.keys(roles))
  for (const unit of units) {
    if (names.has(unit)) continue
    const plain = `unit${roleName(unit)}`
    const name = unit === desk ? 'receiver' : taken.has(plain) ? `${plain}_${names.size + 1}` : plain
    names.set(unit, name)
    taken.add(name)
  }
  return names
}

/**
 * Cuts an internal procedure: leading steps with the role `TIEP_NHAN` (or `receiver`) are the desk's intake; trailing
 * ones with `TRA_KET_QUA` or `THU_PHI` that take no time are the return of the result; all others are legs, in the
 * order of the list. When nothing else is left the last step is the leg.
 */
export const internalPath = ({ steps }: InternalProcedure): InternalPath => {
  const first = steps.findIndex((step) => !isOf(receiving, step))
  const from = first === -1 ? steps.length : first
  let to = steps.length
  while (to > from && handsOver(steps[to - 1])) to -= 1
  const desk = steps.at(0)
  const deskUnit = desk !== undefined && isOf(receiving, desk) ? desk.unit : undefined
  const middle = from === to ? steps.slice(-1) : steps.slice(from, to)
  const names = nameUnits(
    middle.map(({ unit }) => unit),
    deskUnit,
  )
  const legs = middle.map((internal): Leg => {
    const number = steps.indexOf(internal) + 1
    const pauses = internal.tasks.some(({ pause }) => pause === true)
    return {
      id: `step${number}`,
      number,
      internal,
      role: names.get(internal.unit) ?? 'receiver',
      pause: pauses ? `awaitingFinance${number}` : null,
    }
  })
  return {
    intake: steps.slice(0, from).filter((step) => !middle.includes(step)),
    legs,
    unitRoles: new Map([...names].map(([unit, role]) => [role, unit])),
  }
}
