import { type Actor, type Dossier, tryAdvance } from '../../dossier/index.ts'
import type { Moment } from '../../time/index.ts'
import { storeOf } from '../dossiers.ts'
import { answered } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { linkIssues } from '../links.ts'
import { refusal } from '../refusal.ts'
import type { Workspace } from '../workspace.ts'

/** An event, and who reports it. */
export interface Reported {
  readonly event: { readonly type: string; readonly [field: string]: unknown }
  readonly by: Actor
}

/** The dossier after some events, nothing written yet; a Fault with what can be done instead when one is refused. */
export const afterEvents = async (
  before: Dossier,
  events: readonly Reported[],
  at: Moment,
  workspace: Workspace,
  frame: Frame,
): Promise<Dossier> => {
  const { calendar, policies } = workspace
  let dossier = before
  for (const { event, by } of events) {
    const sent = tryAdvance(dossier, event, { at, by, calendar, policies })
    if (!sent.ok) {
      if (frame.json) throw answered(sent.issues)
      throw answered(...refusal(sent.issues, { dossier, by, at }, workspace, frame))
    }
    dossier = sent.value
    const payload = dossier.journal.at(-1)?.payload ?? {}
    const strange = await linkIssues(storeOf(workspace), dossier.procedure, payload)
    if (strange.length > 0) throw answered(strange)
  }
  return dossier
}

/** Writes what is new in a journal, all of it or nothing. */
export const keep = async (
  before: Dossier | undefined,
  after: Dossier,
  workspace: Workspace,
): Promise<void> => {
  const known = before?.journal.length ?? 0
  await storeOf(workspace).append(after.id, after.journal.slice(known), known)
}
