import { taskClassOf } from '../../../processes/administration/reform-task.ts'
import { findUnit, type ListedTask, type PlanUnit } from '../../../processes/plan/plan.ts'
import type { Dossier } from '../../dossier/index.ts'
import { type DataWindow, within } from '../../measure/index.ts'
import type { TaskStanding } from '../../report/index.ts'
import { type Text, text, unaccent } from '../../text/index.ts'
import type { Moment } from '../../time/index.ts'
import { endedBy, endOf } from './procedure-standings.ts'

type State = Exclude<keyof TaskStanding, 'unit'>

interface Counted {
  readonly lead: string
  readonly state: State
}

const stateOf = (dossier: Dossier, window: DataWindow, end: number): State | undefined => {
  const ended = endedBy(dossier, end)
  if (ended === undefined) {
    const { deadline } = dossier.facts
    if (typeof deadline !== 'string') return 'running'
    const day = new Date(end + 7 * 3_600_000).toISOString().slice(0, 10)
    return taskClassOf({ deadline }, day) === 'pendingOverdue' ? 'overdue' : 'running'
  }
  if (dossier.outcome !== 'done' || !within(ended.slice(0, 10), window)) return undefined
  return dossier.step === 'doneLate' ? 'late' : 'onTime'
}

const key = (title: unknown): string =>
  typeof title === 'string' ? unaccent(title).replace(/\s+/g, ' ').trim().toLowerCase() : ''

/**
 * How the reform tasks stand at the end of a window, by the unit that leads: those followed by a dossier, and those of
 * the kept list that no dossier follows, of which nobody knows.
 */
export const taskStandings = (
  {
    dossiers,
    listed,
    units,
  }: {
    readonly dossiers: readonly Dossier[]
    readonly listed: readonly ListedTask[]
    readonly units: readonly PlanUnit[]
  },
  window: DataWindow,
  now: Moment,
): readonly (TaskStanding & { readonly lead: string })[] => {
  const end = endOf(window, now)
  const followed = dossiers.filter(
    ({ procedure, received }) => procedure.id === 'reform-task' && Date.parse(received) <= end,
  )
  const known = new Set(followed.map(({ facts }) => key(facts['task'])))
  const counted: readonly Counted[] = [
    ...followed.flatMap((dossier): Counted[] => {
      const { leadUnit } = dossier.facts
      const state = stateOf(dossier, window, end)
      return typeof leadUnit !== 'string' || state === undefined
        ? []
        : [{ lead: findUnit(leadUnit, units) ?? leadUnit, state }]
    }),
    ...listed
      .filter(({ title, deadline }) => !known.has(key(title)) && (deadline ?? window.from) >= window.from)
      .map(({ lead }): Counted => ({ lead, state: 'untold' })),
  ]
  const titleOf = (lead: string): Text => units.find(({ id }) => id === lead)?.title ?? text(lead, lead)
  return [...new Set(counted.map(({ lead }) => lead))].map((lead) => {
    const of = (wanted: State): number =>
      counted.filter((each) => each.lead === lead && each.state === wanted).length
    return {
      lead,
      unit: titleOf(lead),
      onTime: of('onTime'),
      late: of('late'),
      overdue: of('overdue'),
      running: of('running'),
      untold: of('untold'),
    }
  })
}
