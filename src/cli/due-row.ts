import { type Deadline, type Dossier, status } from '../dossier/index.ts'
import type { Procedure } from '../procedure/index.ts'
import { type Text, text } from '../text/index.ts'
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
  /** Whether it only opens a window for an act: when it has passed, nobody is late. */
  readonly window: boolean
  /** Who owes it, when nobody of the agency does: the delay is not the agency's. */
  readonly outside?: Text
  /** Whether a delay of it calls for an apology. */
  readonly apology: boolean
}

/** What the day's work needs to know of one dossier. */
export interface DueRow {
  readonly id: string
  readonly procedure: Text
  readonly step: Text
  /** The moment of its last entry. */
  readonly written: Moment
  /** The roles that owe the step, the parts side by side included. */
  readonly duties: readonly string[]
  readonly ended: boolean
  readonly paused: boolean
  readonly apologised: boolean
  readonly open: readonly OpenDeadline[]
}

const isOpen = ({ state }: Deadline): boolean => state === 'running' || state === 'lapsed'

/** A window that closes before another deadline does: the deadline itself is the day's work. */
const isWarning = ({ procedure }: Dossier, { limit }: Deadline): boolean => {
  const rule = procedure.limits[limit]
  return rule?.window !== undefined && 'before' in rule.within
}

const lower = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1)

/** Who owes a deadline when they are all outside the agency; undefined when someone of the agency owes it. */
const outsideOf = ({ roles }: Procedure, duties: readonly string[]): Text | undefined => {
  const [first] = duties
  if (first === undefined || duties.some((duty) => roles[duty]?.outside !== true)) return undefined
  const title = roles[first]?.title ?? text(first, first)
  return first === 'applicant' ? text('người nộp', 'applicant') : text(lower(title.vi), lower(title.en))
}

const openDeadline = (
  { procedure }: Dossier,
  { limit, title, due, dueAt, provisional, duty }: Deadline,
  stepDuties: readonly string[],
): OpenDeadline => {
  const duties = duty === undefined ? stepDuties : [duty]
  const outside = outsideOf(procedure, duties)
  const rule = procedure.limits[limit]
  return {
    limit,
    title,
    due,
    dueAt,
    provisional,
    duties,
    window: rule?.window !== undefined,
    ...(outside === undefined ? {} : { outside }),
    apology: Object.hasOwn(procedure.events, 'apologise') && rule?.extendedBy !== undefined,
  }
}

/** The row of a dossier as it stands at its last entry: nothing in it depends on when it is looked at. */
export const dueRow = (dossier: Dossier, { calendar, policies }: Workspace): DueRow => {
  const written = dossier.journal.at(-1)?.at ?? dossier.received
  const stands = status(dossier, calendar, written, { policies })
  const duties = [...(stands.duty === null ? [] : [stands.duty]), ...stands.pending.map(({ duty }) => duty)]
  return {
    id: dossier.id,
    procedure: stands.subject,
    step: stands.title,
    written,
    duties,
    ended: stands.outcome !== null,
    paused: stands.paused,
    apologised: dossier.journal.some(({ event }) => event === 'apologise' || event === 'explainLate'),
    open:
      stands.outcome !== null
        ? []
        : stands.deadlines
            .filter((deadline) => isOpen(deadline) && !isWarning(dossier, deadline))
            .map((deadline) => openDeadline(dossier, deadline, duties)),
  }
}
