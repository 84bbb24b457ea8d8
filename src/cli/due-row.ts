import { type Deadline, type Dossier, status } from '../dossier/index.ts'
import type { Text } from '../text/index.ts'
import type { Moment } from '../time/index.ts'
import type { Workspace } from './workspace.ts'

/** One open deadline, whatever the moment: it does not move until its dossier does. */
export interface OpenDeadline {
  readonly limit: string
  readonly title: Text
  readonly due: string
  readonly dueAt: Moment
  readonly provisional: boolean
  /** The roles that owe it. */
  readonly duties: readonly string[]
  /** Whether a delay of it calls for an apology. */
  readonly apology: boolean
}

/** What the day's work needs to know of one dossier. */
export interface DueRow {
  readonly id: string
  readonly procedure: Text
  readonly step: Text
  /** The roles that owe the step, the parts side by side included. */
  readonly duties: readonly string[]
  readonly ended: boolean
  readonly paused: boolean
  readonly apologised: boolean
  readonly open: readonly OpenDeadline[]
}

const isOpen = ({ state }: Deadline): boolean => state === 'running' || state === 'lapsed'

/** A window for an act closes when it has passed, it is not late: no work that falls due. */
const isDuty = ({ procedure }: Dossier, { limit }: Deadline): boolean =>
  procedure.limits[limit]?.window === undefined

/** The row of a dossier as it stands after its last entry. */
export const dueRow = (dossier: Dossier, workspace: Workspace, now: Moment): DueRow => {
  const { calendar, policies } = workspace
  const last = dossier.journal.at(-1)?.at ?? now
  const stands = status(dossier, calendar, Date.parse(now) < Date.parse(last) ? last : now, { policies })
  const { procedure } = dossier
  const duties = [...(stands.duty === null ? [] : [stands.duty]), ...stands.pending.map(({ duty }) => duty)]
  return {
    id: dossier.id,
    procedure: stands.subject,
    step: stands.title,
    duties,
    ended: stands.outcome !== null,
    paused: stands.paused,
    apologised: dossier.journal.some(({ event }) => event === 'apologise' || event === 'explainLate'),
    open:
      stands.outcome !== null
        ? []
        : stands.deadlines
            .filter((deadline) => isOpen(deadline) && isDuty(dossier, deadline))
            .map(({ limit, title, due, dueAt, provisional, duty }) => ({
              limit,
              title,
              due,
              dueAt,
              provisional,
              duties: duty === undefined ? duties : [duty],
              apology:
                Object.hasOwn(procedure.events, 'apologise') &&
                procedure.limits[limit]?.extendedBy !== undefined,
            })),
  }
}
