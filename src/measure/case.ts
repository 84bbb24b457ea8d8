/** One stretch of work on a dossier: in which step, by whom, from when to when. */
export interface Stage {
  /** The step or activity, as the procedure or the log names it. */
  readonly step: string
  /** Who did it: a person, or whatever the log calls a resource. */
  readonly by: string | null
  /** When the work on it could begin: the end of what came before. */
  readonly from: string
  /** When it was done; null while it is under way. */
  readonly to: string | null
}

/**
 * One dossier as measurement sees it, whether it comes from a journal of this library or from a foreign log. Instants
 * are ISO 8601 with their own offset (`2019-03-05T09:15:00+07:00`); what a log does not say is null.
 */
export interface Case {
  readonly id: string
  /** The procedure, as its source names it. */
  readonly procedure: string
  /** The unit or department that handles it. */
  readonly unit: string | null
  /** How it came in: `online`, `paper`, `post`, or what the log calls it. */
  readonly channel: string | null
  readonly receivedAt: string
  /** The legal deadline: it is on time when settled at this instant or before. */
  readonly dueAt: string | null
  /** When it was settled: granted, refused, stopped; null while open. */
  readonly settledAt: string | null
  readonly stages: readonly Stage[]
}
