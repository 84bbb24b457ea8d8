import { formatDate, formatNumber, type Text, text } from '../text/index.ts'
import type { Moment } from '../time/index.ts'
import { leftOf } from './deadline-words.ts'
import type { DueWork } from './due-cache.ts'
import { type Bucket, type Item, writtenLater } from './due-items.ts'
import type { DueRow } from './due-row.ts'
import type { Frame } from './frame.ts'
import { table, truncate, width } from './table.ts'

/** How many dossiers stand how. */
export type Counts = Readonly<Record<Bucket | 'paused' | 'writtenLater', number>>

const waitingWord = (items: readonly Item[]): Text => {
  const applicant = items
    .filter(({ bucket }) => bucket === 'waiting')
    .every(({ deadline }) => deadline.duties.includes('applicant'))
  return applicant
    ? text('chờ người nộp', 'waiting for applicants')
    : text('chờ bên ngoài', 'waiting for others')
}

/** The day's work in one line. */
export const summary = (counts: Counts, items: readonly Item[], within: number, frame: Frame): string => {
  const part = (vi: string, en: string, count: number): string =>
    `${frame.say(text(vi, en))} ${formatNumber(count, frame.language)}`
  const waiting = waitingWord(items)
  return [
    part('Quá hạn', 'Overdue', counts.overdue),
    part('hôm nay', 'today', counts.today),
    part(
      `trong ${within} ngày làm việc`,
      `within ${within} working day${within === 1 ? '' : 's'}`,
      counts.soon,
    ),
    part('tạm dừng', 'paused', counts.paused),
    ...(counts.waiting === 0 ? [] : [part(waiting.vi, waiting.en, counts.waiting)]),
    ...(counts.writtenLater === 0
      ? []
      : [part('ghi sau thời điểm xem', 'written later', counts.writtenLater)]),
  ].join(' · ')
}

/** A mark beside a dossier: its sign, and what the sign says. */
interface Mark {
  readonly sign: string
  readonly text: Text
}

const apologised: Mark = { sign: '✓', text: text('đã xin lỗi', 'apologised') }
const noApology: Mark = { sign: '✗', text: text('chưa xin lỗi', 'no apology yet') }
const later: Mark = { sign: '*', text: text('ghi sau thời điểm xem', 'written later') }

const marksOf = (row: DueRow, sorry: boolean, now: Moment): readonly Mark[] => [
  ...(row.apologised ? [apologised] : sorry ? [noApology] : []),
  ...(writtenLater(row, now) ? [later] : []),
]

const markWords = (marks: readonly Mark[], frame: Frame): string =>
  marks.map(({ sign, text }) => `${sign} ${frame.say(text)}`).join(', ')

/** One row of the table: the code, three texts that may be cut, then what is never cut, and the marks. */
interface Line {
  readonly id: string
  readonly texts: readonly [procedure: string, step: string, limit: string]
  readonly times: readonly [due: string, left: string]
  readonly marks: readonly Mark[]
}

const itemLine = (item: Item, now: Moment, { calendar }: DueWork, frame: Frame): Line => {
  const { row, deadline, bucket, seen, sorry } = item
  const left = leftOf(deadline.dueAt, seen, calendar)
  const by = bucket === 'waiting' ? deadline.outside : undefined
  const said = by === undefined ? left : text(`${by.vi} ${left.vi}`, `${by.en} ${left.en}`)
  return {
    id: row.id,
    texts: [frame.say(row.procedure), frame.say(row.step), frame.say(deadline.title)],
    times: [formatDate(deadline.due), frame.say(said)],
    marks: marksOf(row, sorry, now),
  }
}

const pausedLine = (row: DueRow, now: Moment, frame: Frame): Line => ({
  id: row.id,
  texts: [frame.say(row.procedure), frame.say(row.step), ''],
  times: ['', frame.say(text('tạm dừng', 'paused'))],
  marks: marksOf(row, false, now),
})

interface Headings {
  readonly code: string
  readonly texts: Line['texts']
  readonly times: Line['times']
}

const wideLines = (
  lines: readonly Line[],
  { code, texts, times }: Headings,
  frame: Frame,
): readonly string[] =>
  table(
    lines.map(({ id, texts: [about, ...others], times, marks }) => [
      id,
      truncate(about, 44),
      ...others,
      ...times,
      markWords(marks, frame),
    ]),
    { header: [code, ...texts, ...times], columns: frame.columns, fixed: [0, 4, 5, 6] },
  )

/** Procedure and step stand below the code, instead of being cut to a few letters; the marks are told at the end. */
const narrowLines = (
  lines: readonly Line[],
  { code, texts, times }: Headings,
  columns: number,
  frame: Frame,
): readonly string[] => {
  const [head = '', ...firsts] = table(
    lines.map(({ id, texts, times, marks }) => [
      id,
      ...times,
      marks.map(({ sign }) => sign).join(''),
      texts[2],
    ]),
    { header: [code, ...times, '', texts[2]], columns, fixed: [0, 1, 2, 3] },
  )
  const below = ({ texts: [about, step] }: Line): string => {
    const room = columns - 5
    const where = truncate(step, Math.floor(room / 2))
    return `  ${truncate(about, room - width(where))} · ${where}`
  }
  const used = [noApology, apologised, later].filter((mark) =>
    lines.some(({ marks }) => marks.includes(mark)),
  )
  return [
    head,
    ...lines.flatMap((line, at) => [firsts[at] ?? '', below(line)]),
    ...(used.length === 0 ? [] : ['', markWords(used, frame)]),
  ]
}

/** The dossiers of the day, those that wait for nothing but the end of a pause last. */
export const dueLines = (
  items: readonly Item[],
  still: readonly DueRow[],
  now: Moment,
  work: DueWork,
  frame: Frame,
): readonly string[] => {
  const say = (vi: string, en: string): string => frame.say(text(vi, en))
  const headings: Headings = {
    code: say('Mã hồ sơ', 'Dossier'),
    texts: [say('Thủ tục', 'Procedure'), say('Bước', 'Step'), say('Thời hạn', 'Limit')],
    times: [say('Hạn', 'Due'), say('Còn', 'Left')],
  }
  const lines = [
    ...items.map((item) => itemLine(item, now, work, frame)),
    ...still.map((row) => pausedLine(row, now, frame)),
  ]
  const { columns } = frame
  return columns === undefined || columns >= 120
    ? wideLines(lines, headings, frame)
    : narrowLines(lines, headings, columns, frame)
}
