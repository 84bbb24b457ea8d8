import type { AgendaItem } from '../agenda/index.ts'
import type { Dossier } from '../dossier/index.ts'
import { formatDate, type Text, text } from '../text/index.ts'
import type { Moment } from '../time/index.ts'

/** How far something owed has come, told from the dossiers of its procedure. */
export type Progress =
  | { readonly state: 'done'; readonly dossier: string; readonly on: string; readonly late: boolean }
  | { readonly state: 'open'; readonly dossier: string; readonly step: Text; readonly overdue: boolean }
  | { readonly state: 'owed'; readonly overdue: boolean }
  /** No procedure does it, so no dossier can tell. */
  | { readonly state: 'untold' }

const yearOf = ({ facts, received }: Dossier): number => {
  const { year } = facts
  return typeof year === 'number' ? year : Number(received.slice(0, 4))
}

/**
 * How far something owed has come by a moment: done when a dossier of its procedure for that year has ended so, open
 * while one runs. Months and quarters are told apart by nothing but the year, so a duty owed several times a year counts
 * its dossiers in the order they ended: `owed` says how many of them this item needs.
 */
export const progressOf = (
  item: AgendaItem,
  { year, owed }: { readonly year: number; readonly owed: number },
  dossiers: readonly Dossier[],
  now: Moment,
): Progress => {
  if (item.procedure === undefined) return { state: 'untold' }
  const overdue = now.slice(0, 10) > item.due
  const mine = dossiers.filter(
    (dossier) => dossier.procedure.id === item.procedure && yearOf(dossier) === year,
  )
  const ended = mine
    .filter(({ outcome }) => outcome === 'done')
    .map(({ id, journal }) => ({ id, on: (journal.at(-1)?.at ?? '').slice(0, 10) }))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))[owed - 1]
  if (ended !== undefined)
    return { state: 'done', dossier: ended.id, on: ended.on, late: ended.on > item.due }
  const running = mine.find(({ outcome }) => outcome === null)
  if (running === undefined) return { state: 'owed', overdue }
  const step = running.procedure.steps[running.step]?.title ?? text(running.step, running.step)
  return { state: 'open', dossier: running.id, step, overdue }
}

/** How far something owed has come, in words. */
export const progressText = (progress: Progress): Text => {
  if (progress.state === 'done') {
    const late = progress.late ? text(', trễ', ', late') : text('', '')
    return text(
      `xong ${formatDate(progress.on)} (${progress.dossier})${late.vi}`,
      `done ${formatDate(progress.on)} (${progress.dossier})${late.en}`,
    )
  }
  if (progress.state === 'untold') return text('không theo dõi qua hồ sơ', 'not told by dossiers')
  const over = progress.overdue ? text(', quá hạn', ', overdue') : text('', '')
  if (progress.state === 'owed') return text(`chưa làm${over.vi}`, `not begun${over.en}`)
  return text(
    `đang làm: ${progress.step.vi} (${progress.dossier})${over.vi}`,
    `open: ${progress.step.en} (${progress.dossier})${over.en}`,
  )
}
