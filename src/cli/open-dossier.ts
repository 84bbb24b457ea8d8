import { type Actor, type Dossier, type Opening, tryOpen } from '../dossier/index.ts'
import { type Issue, isQuytrinhError, type Result } from '../issue/index.ts'
import type { Procedure } from '../procedure/index.ts'
import { text } from '../text/index.ts'
import type { Moment } from '../time/index.ts'
import { storeOf } from './dossiers.ts'
import { answered, refused } from './fault.ts'
import { fieldIssues } from './field-words.ts'
import type { Frame } from './frame.ts'
import { linkIssues } from './links.ts'
import { keepOpened } from './opened-procedures.ts'
import { regimeNotes } from './regime-notes.ts'
import { roleNotes } from './unheld-roles.ts'
import type { Workspace } from './workspace.ts'

/** What is opened: by whom, when, with which facts. */
export interface NewDossier {
  readonly procedure: Procedure
  readonly by: Actor
  readonly at: Moment
  readonly received: Moment
  readonly facts: Readonly<Record<string, unknown>>
  /** The code asked for; the next free one otherwise. */
  readonly id: string | undefined
  /** The next free code, from those there are. */
  readonly next: (ids: readonly string[]) => string
  /** How it is opened, where that is not {@link tryOpen}. */
  readonly open?: (procedure: Procedure, opening: Opening) => Result<Dossier>
}

const isTaken = (error: unknown): boolean =>
  isQuytrinhError(error) && error.issues.some(({ code }) => code === 'store-conflict')

const exists = (id: string): Issue => ({
  code: 'dossier-exists',
  path: 'id',
  message: text(`Mã hồ sơ ${id} đã có.`, `There is a dossier ${id} already.`),
  received: id,
})

/** Opens a dossier and keeps it; a Fault with every issue, in the words of the options, when it cannot be. */
export const openDossier = async (
  { procedure, by, at, received, facts, id, next, open = tryOpen }: NewDossier,
  workspace: Workspace,
  frame: Frame,
): Promise<Dossier> => {
  const store = storeOf(workspace)
  const settings = workspace.profile.settings[procedure.id]
  const make = (code: string): Dossier => {
    const opened = open(procedure, {
      id: code,
      at,
      by,
      received,
      facts,
      calendar: workspace.calendar,
      policies: workspace.policies,
      ...(settings === undefined ? {} : { settings }),
    })
    if (opened.ok) return opened.value
    if (frame.json) throw answered(opened.issues)
    const issues = fieldIssues(opened.issues, 'facts', '--fact', procedure.facts)
    throw answered(issues, [
      ...roleNotes(issues, procedure, workspace, frame),
      ...regimeNotes(issues, procedure, frame),
    ])
  }
  const keep = async (code: string): Promise<Dossier> => {
    const dossier = make(code)
    const strange = await linkIssues(store, procedure, dossier.facts)
    if (strange.length > 0)
      throw answered(frame.json ? strange : fieldIssues(strange, 'facts', '--fact', procedure.facts))
    await keepOpened(workspace, procedure)
    await store.append(code, dossier.journal, 0)
    return dossier
  }
  /** Two desks may take the same serial at once: the one that comes second takes the next. */
  const keepNext = async (tries: number): Promise<Dossier> => {
    try {
      return await keep(next(await store.list()))
    } catch (error) {
      if (tries > 1 && isTaken(error)) return keepNext(tries - 1)
      throw error
    }
  }
  const keepAs = async (code: string): Promise<Dossier> => {
    try {
      return await keep(code)
    } catch (error) {
      throw isTaken(error) ? refused(exists(code)) : error
    }
  }
  return id === undefined || id === 'auto' ? keepNext(50) : keepAs(id)
}
