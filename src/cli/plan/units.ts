import { findUnit, type PlanUnit, reformPlan } from '../../../processes/plan/plan.ts'
import { type Text, text } from '../../text/index.ts'
import type { Input } from '../command.ts'
import { unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { notAllowed } from '../usage-issue.ts'
import type { Workspace } from '../workspace.ts'

/** The units a task may name: the agency's own first, then those of the plan. */
export const unitsOf = (workspace: Workspace | undefined): readonly PlanUnit[] => [
  ...(workspace?.profile.units ?? []).map(({ code, name }) => ({ id: code, title: text(name, name) })),
  ...reformPlan.units,
]

/** The unit `--lead` names; a Fault with those there are when there is none such. */
export const leadOption = (input: Input, units: readonly PlanUnit[]): string | undefined => {
  const given = input.text('lead')
  if (given === undefined) return undefined
  const found = findUnit(given, units)
  if (found !== undefined) return found
  throw unreadable(
    notAllowed(
      '--lead',
      given,
      units.map(({ id }) => id),
    ),
  )
}

/** The names of units, in one cell. */
export const unitNames = (ids: readonly string[], units: readonly PlanUnit[], frame: Frame): string =>
  ids.map((id) => frame.say(titleOf(id, units))).join('; ')

const titleOf = (id: string, units: readonly PlanUnit[]): Text =>
  units.find((unit) => unit.id === id)?.title ?? text(id, id)
