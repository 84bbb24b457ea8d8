import type { AgendaItem } from '../agenda/index.ts'
import type { Dossier } from '../dossier/index.ts'
import { confidenceText } from '../procedure/index.ts'
import { formatDate, text } from '../text/index.ts'
import type { Moment } from '../time/index.ts'
import { type Progress, progressOf, progressText } from './agenda-progress.ts'
import type { Frame } from './frame.ts'
import { table } from './table.ts'

/** Something owed, and how far it has come. */
export interface OwedItem extends AgendaItem {
  readonly progress: Progress
}

/** The items of an agenda with how far each has come by a moment. */
export const withProgress = (
  items: readonly AgendaItem[],
  year: number,
  dossiers: readonly Dossier[],
  now: Moment,
): readonly OwedItem[] =>
  items.map((item, at) => {
    const earlier = items.slice(0, at).filter(({ duty }) => duty === item.duty)
    const owed = [...earlier, item].reduce((sum, { times = 1 }) => sum + times, 0)
    return { ...item, progress: progressOf(item, { year, owed }, dossiers, now) }
  })

const titleCell = ({ title, times = 1 }: OwedItem, frame: Frame): string =>
  times === 1
    ? frame.say(title)
    : frame.say(text(`${title.vi} (${times} lần)`, `${title.en} (${times} times)`))

const dueCell = ({ due, named, provisional, times }: OwedItem, frame: Frame): string => {
  const marks = [
    ...(named === undefined || times !== undefined ? [] : [`(${formatDate(named)})`]),
    ...(provisional ? [frame.say(text('tạm tính', 'provisional'))] : []),
  ]
  return [formatDate(due), ...marks].join(' ')
}

/** An agenda for people: what, by when, how far, on which basis. */
export const agendaLines = (items: readonly OwedItem[], frame: Frame): readonly string[] =>
  table(
    items.map((item) => [
      titleCell(item, frame),
      dueCell(item, frame),
      frame.say(progressText(item.progress)),
      item.confidence === 'verified'
        ? item.basis
        : `${item.basis} [${frame.say(confidenceText[item.confidence])}]`,
    ]),
    {
      header: [
        frame.say(text('Việc', 'Duty')),
        frame.say(text('Hạn', 'Due')),
        frame.say(text('Tình trạng', 'State')),
        frame.say(text('Căn cứ', 'Basis')),
      ],
      columns: frame.columns,
      wraps: true,
      fixed: [1],
    },
  )
