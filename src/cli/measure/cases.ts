import { type Deadline, type Dossier, deadlines } from '../../dossier/index.ts'
import type { Issue } from '../../issue/index.ts'
import { type Case, caseOf, type Indicator, type IndicatorId, indicators } from '../../measure/index.ts'
import type { Moment } from '../../time/index.ts'
import { seenAt } from '../dossier-view.ts'
import { everyDossier } from '../every-dossier.ts'
import type { Workspace } from '../workspace.ts'

/** By which limit the dossiers of a procedure count as on time, and which fact names their unit. */
interface Judged {
  /** The first of these that binds the dossier. */
  readonly by: readonly string[]
  readonly unit?: string
}

/** The limit of the whole that the procedures of the one-stop desk have. */
const desk: Judged = { by: ['processing'] }

const atDesk: Readonly<Record<string, Judged>> = {
  'birth-residence-health-card': { by: ['whole', 'wholeRemote', 'wholeTwo', 'wholeOnline'] },
}

const others: Readonly<Record<string, Judged>> = {
  'administrative-procedure-publication': {
    by: ['decisionOfProvince', 'decisionOfMinistry', 'decisionAtOnce'],
  },
  'feedback-petition': { by: ['handling', 'transfer'] },
  'reform-report': {
    by: ['unitAsSet', 'unitQ1', 'unitQ2', 'unitHalf', 'unitQ3', 'unitQ4', 'unitYear'],
    unit: 'reporter',
  },
  'reform-task': { by: ['completion'], unit: 'leadUnit' },
}

const deskOf = ({ procedure }: Dossier): Judged | undefined =>
  Object.hasOwn(procedure.limits ?? {}, 'processing') ? desk : atDesk[procedure.id]

type People = Workspace['profile']['people']

/** The unit of whoever the dossier is assigned to, else of the first who worked while the time to settle ran. */
const unitOf = (dossier: Dossier, limit: string, people: People): string | undefined => {
  const officer = dossier.facts['officer']
  const assigned = people.find(({ id, name }) => id === officer || name === officer)?.unit
  if (assigned !== undefined) return assigned
  const runsIn: readonly string[] = dossier.procedure.limits?.[limit]?.runsIn ?? []
  const workers = dossier.journal.filter(({ from }) => from !== null && runsIn.includes(from))
  return workers.map(({ by }) => people.find(({ id }) => id === by.id)?.unit).find(Boolean)
}

const caseFrom = (
  dossier: Dossier,
  { by, unit }: Judged,
  found: readonly Deadline[],
  people: People,
): Case => {
  const binding = by.find((limit) => found.some((run) => run.limit === limit))
  const judgedBy = binding ?? by[0] ?? ''
  const worked = unit === undefined ? unitOf(dossier, judgedBy, people) : { fact: unit }
  return caseOf(dossier, found, {
    judgedBy,
    ...(worked === undefined ? {} : { unit: worked }),
    channel: { fact: 'channel' },
  })
}

/** The dossiers of a workspace as measurement sees them. */
export interface WorkspaceCases {
  /** Of the one-stop desk: all procedures with a time to settle. */
  readonly desk: readonly Case[]
  /** Of the other procedures an indicator names: petitions, publications, tasks, reports. */
  readonly others: readonly Case[]
  /** Both. */
  readonly cases: readonly Case[]
  readonly broken: readonly Issue[]
}

/** Every dossier of a workspace that indicators count, and an issue for each that cannot be read. */
export const workspaceCases = async (workspace: Workspace, now: Moment): Promise<WorkspaceCases> => {
  const { calendar, policies, profile } = workspace
  const { dossiers, broken } = await everyDossier(workspace)
  const told = (of: (dossier: Dossier) => Judged | undefined): readonly Case[] =>
    dossiers.flatMap((dossier) => {
      const judged = of(dossier)
      if (judged === undefined) return []
      const found = deadlines(dossier, calendar, seenAt(dossier, now), { policies })
      return [caseFrom(dossier, judged, found, profile.people)]
    })
  const [front, back] = [told(deskOf), told(({ procedure }) => others[procedure.id])]
  return { desk: front, others: back, cases: [...front, ...back], broken }
}

/** The cases an indicator counts: those of the procedures it names, else those of the one-stop desk. */
export const casesFor = (indicator: IndicatorId, { desk: front, cases }: WorkspaceCases): readonly Case[] => {
  const { dossiers }: Indicator = indicators[indicator]
  return dossiers?.procedures === undefined
    ? front
    : cases.filter(({ procedure }) => dossiers.procedures?.includes(procedure))
}
