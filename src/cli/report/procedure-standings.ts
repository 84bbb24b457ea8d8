import { catalogue } from '../../../processes/index.ts'
import { type Deadline, type Dossier, deadlines } from '../../dossier/index.ts'
import { type DataWindow, within } from '../../measure/index.ts'
import type { ProcedureStanding } from '../../report/index.ts'
import type { Moment } from '../../time/index.ts'
import { seenAt } from '../dossier-view.ts'
import type { Workspace } from '../workspace.ts'
import type { SectionId } from './sections-file.ts'

type Group = (typeof catalogue)[number]['group']

/** Where the work of a procedure is told of: by its own name first, else by its group. */
const ofProcedure: Readonly<Record<string, SectionId>> = {
  'administrative-procedure-assessment': 'procedures',
  'administrative-procedure-publication': 'procedures',
  'administrative-procedure-review': 'procedures',
  'unit-autonomy': 'finance',
  'incoming-document': 'modernisation',
  'outgoing-document': 'modernisation',
  'records-life-cycle': 'modernisation',
  'satisfaction-survey': 'procedures',
}

const ofGroup: Readonly<Record<Group, SectionId>> = {
  'public-service': 'procedures',
  quality: 'modernisation',
  legislation: 'institutions',
  personnel: 'staff',
  organisation: 'apparatus',
  finance: 'finance',
  administration: 'direction',
}

/** The section a procedure is told of in; the agency's own are administrative procedures. */
export const sectionOf = (procedure: string): SectionId => {
  const group = catalogue.find(({ id }) => id === procedure)?.group
  return ofProcedure[procedure] ?? (group === undefined ? 'procedures' : ofGroup[group])
}

/** The last moment a report knows of: the end of its window, or the moment it is made when that is earlier. */
export const endOf = ({ to }: DataWindow, now: Moment): number =>
  Math.min(Date.parse(`${to}T23:59:59+07:00`), Date.parse(now))

/** When a dossier ended, if it had by a moment (milliseconds). */
export const endedBy = ({ outcome, journal }: Dossier, end: number): string | undefined => {
  const last = journal.at(-1)?.at
  return outcome !== null && last !== undefined && Date.parse(last) <= end ? last : undefined
}

const isOurs = ({ procedure, step }: Dossier, { limit, duty }: Deadline): boolean => {
  const owes = duty ?? procedure.steps[step]?.duty
  return (
    procedure.limits[limit]?.window === undefined &&
    (owes === undefined || procedure.roles[owes]?.outside !== true)
  )
}

const wasOverdue = (dossier: Dossier, end: number, now: Moment, workspace: Workspace): boolean =>
  deadlines(dossier, workspace.calendar, seenAt(dossier, now), { policies: workspace.policies }).some(
    (deadline) =>
      deadline.state !== 'void' &&
      isOurs(dossier, deadline) &&
      Date.parse(deadline.dueAt) < end &&
      (deadline.finished === undefined || Date.parse(deadline.finished) > end),
  )

/** A procedure with the section it is told of in, and how its dossiers went in a window. */
export interface PlacedStanding extends ProcedureStanding {
  readonly procedure: string
  readonly section: SectionId
}

/** How the dossiers went in a window, by procedure; those nothing is to be told of are left out. */
export const procedureStandings = (
  dossiers: readonly Dossier[],
  window: DataWindow,
  now: Moment,
  workspace: Workspace,
): readonly PlacedStanding[] => {
  const end = endOf(window, now)
  const known = dossiers.filter(({ received }) => Date.parse(received) <= end)
  const procedures = new Map(known.map(({ procedure }) => [procedure.id, procedure.title]))
  return [...procedures].flatMap(([procedure, title]) => {
    const mine = known.filter((each) => each.procedure.id === procedure)
    const open = mine.filter((each) => endedBy(each, end) === undefined)
    const opened = mine.filter(({ received }) => within(received.slice(0, 10), window)).length
    const closed = mine.filter((each) => {
      const on = endedBy(each, end)
      return on !== undefined && within(on.slice(0, 10), window)
    }).length
    return opened + closed + open.length === 0
      ? []
      : [
          {
            procedure,
            section: sectionOf(procedure),
            title,
            opened,
            closed,
            open: open.length,
            overdue: open.filter((each) => wasOverdue(each, end, now, workspace)).length,
          },
        ]
  })
}
