import type { Names, Outcome } from '../procedure/index.ts'
import type { Text } from '../text/index.ts'
import { type Calendar, type Moment, parseMoment } from '../time/index.ts'
import { type Deadline, deadlines } from './deadlines.ts'
import type { Dossier } from './dossier.ts'
import type { DeadlineOptions } from './due-day.ts'
import { type DossierLink, linksOf } from './links.ts'

/** Where a dossier stands, for a list or a page. */
export interface Status<N extends Names = Names> {
  readonly id: string
  readonly procedure: Text
  /** What the dossier is about: the fact the procedure names for it, else the title of the procedure. */
  readonly subject: Text
  readonly step: N['step']
  readonly title: Text
  /** Parts still to be done side by side, with who owes each. */
  readonly pending: readonly { readonly part: string; readonly title: Text; readonly duty: N['role'] }[]
  readonly duty: N['role'] | null
  readonly outcome: Outcome | null
  readonly received: Moment
  /** The dossiers this one refers to, by what they are to it. */
  readonly links: readonly DossierLink[]
  readonly deadlines: readonly Deadline<N>[]
  /** The open deadline that falls first; null when none runs. */
  readonly next: Deadline<N> | null
  readonly overdue: boolean
  readonly paused: boolean
}

const subjectOf = ({ procedure, facts }: Dossier): Text => {
  const named = procedure.subject === undefined ? undefined : facts[procedure.subject]
  return typeof named === 'string' ? { vi: named, en: named } : procedure.title
}

/** Where a dossier stands at a moment. */
export function status<N extends Names>(
  dossier: Dossier<N>,
  calendar: Calendar,
  now: Moment,
  options?: DeadlineOptions,
): Status<N>
export function status(
  dossier: Dossier,
  calendar: Calendar,
  now: Moment,
  options: DeadlineOptions = {},
): Status {
  const all = deadlines(dossier, calendar, parseMoment(now), options)
  const open = all.filter(({ state }) => state === 'running' || state === 'lapsed')
  const step = dossier.procedure.steps[dossier.step]
  return {
    id: dossier.id,
    procedure: dossier.procedure.title,
    subject: subjectOf(dossier),
    step: dossier.step,
    title: step?.title ?? { vi: dossier.step, en: dossier.step },
    pending: Object.entries(step?.together ?? {})
      .filter(([part]) => dossier.pending.includes(part))
      .map(([part, { title, duty }]) => ({ part, title, duty })),
    duty: step?.duty ?? null,
    outcome: dossier.outcome,
    received: dossier.received,
    links: linksOf(dossier.procedure, dossier.facts),
    deadlines: all,
    next: dossier.outcome === null ? (open[0] ?? null) : null,
    overdue: dossier.outcome === null && open.some(({ late }) => late),
    paused: dossier.outcome === null && all.some(({ state }) => state === 'paused'),
  }
}
