import { catalogue } from '../../../processes/index.ts'
import type { Dossier } from '../../dossier/index.ts'
import type { Issue } from '../../issue/index.ts'
import type { IndicatorStanding } from '../../report/index.ts'
import { type Text, text } from '../../text/index.ts'
import type { Moment } from '../../time/index.ts'
import { everyDossier } from '../every-dossier.ts'
import type { Frame } from '../frame.ts'
import { workspaceCases } from '../measure/cases.ts'
import { keptCounts } from '../measure/kept-counts.ts'
import { keptTasks } from '../plan/own-tasks.ts'
import { unitsOf } from '../plan/units.ts'
import { keptScores } from '../survey/kept-surveys.ts'
import type { Workspace } from '../workspace.ts'
import { dossierStandings, type NamedStanding } from './dossier-standings.ts'
import { indicatorStandings } from './indicator-standings.ts'
import type { ReportedPeriod } from './period.ts'
import { type PlacedStanding, procedureStandings } from './procedure-standings.ts'
import { taskStandings } from './task-standings.ts'

type Cases = Awaited<ReturnType<typeof workspaceCases>>

/** Everything a workspace knows of a period. */
export interface Gathered {
  readonly indicators: readonly IndicatorStanding[]
  /** Counts handed in that could not be used for the window. */
  readonly unusable: readonly Issue[]
  readonly tasks: ReturnType<typeof taskStandings>
  /** The dossiers of the desk by procedure, and by unit where units are told apart. */
  readonly byProcedure: readonly NamedStanding[]
  readonly byUnit: readonly NamedStanding[]
  /** The work of the other procedures. */
  readonly procedures: readonly PlacedStanding[]
  readonly desk: Cases['desk']
  readonly broken: readonly Issue[]
}

const titlesOf = (dossiers: readonly Dossier[]): ReadonlyMap<string, Text> =>
  new Map([
    ...catalogue.map(({ id, title }) => [id, title] as const),
    ...dossiers.map(({ procedure: { id, title } }) => [id, title] as const),
  ])

const workedOnBy =
  ({ profile }: Workspace, unit: string | undefined) =>
  ({ journal }: Dossier): boolean =>
    unit === undefined ||
    journal.some(({ by }) => profile.people.some((person) => person.id === by.id && person.unit === unit))

/** Everything the workspace knows of a period, of one unit when one is named; as known at a moment. */
export const gathered = async (
  workspace: Workspace,
  { window, year }: Pick<ReportedPeriod, 'window' | 'year'>,
  now: Moment,
  frame: Frame,
  unit?: string,
): Promise<Gathered> => {
  const { dossiers, broken } = await everyDossier(workspace)
  const cases = await workspaceCases(workspace, now)
  const desk = cases.desk.filter((one) => unit === undefined || one.unit === unit)
  const atDesk = new Set(cases.desk.map(({ procedure }) => procedure))
  const titles = titlesOf(dossiers)
  const units = unitsOf(workspace)
  const view = { window, now }
  const none = text('(chưa rõ đơn vị)', '(unit not known)')
  const unitTitle = (id: string | null): Text =>
    id === null ? none : (units.find((one) => one.id === id)?.title ?? text(id, id))
  const byUnit = dossierStandings(desk, (one) => unitTitle(one.unit), view)
  const known = dossiers.filter(workedOnBy(workspace, unit))
  const tasks = taskStandings({ dossiers, listed: keptTasks(workspace, units, frame), units }, window, now)
  const indicators = indicatorStandings(
    { cases, counts: keptCounts(workspace), scores: keptScores(workspace, window) },
    { window, year, now, ...(unit === undefined ? {} : { unit }) },
  )
  return {
    indicators: indicators.rows,
    unusable: indicators.issues,
    tasks: tasks.filter(({ lead }) => unit === undefined || lead === unit),
    byProcedure: dossierStandings(
      desk,
      ({ procedure }) => titles.get(procedure) ?? text(procedure, procedure),
      view,
    ),
    byUnit: byUnit.length > 1 ? byUnit : [],
    procedures: procedureStandings(known, window, now, workspace).filter(
      ({ procedure }) => !atDesk.has(procedure),
    ),
    desk,
    broken,
  }
}
