import { type LoggedCase, readEventLog, xesColumns } from '../../interop/index.ts'
import type { DataWindow } from '../../measure/index.ts'
import { formatNumber, type Text, text } from '../../text/index.ts'
import { type Moment, momentOfEpochMs } from '../../time/index.ts'
import { unreadable } from '../fault.ts'
import { inFile } from '../frame.ts'
import { counted } from '../plural.ts'
import { readText } from '../read-file.ts'

/** The cases of a foreign log, and the days it spans. */
export interface ForeignCases {
  readonly cases: readonly LoggedCase[]
  readonly span: DataWindow
  /** The last moment it tells of. */
  readonly last: Moment
  readonly notes: readonly Text[]
}

const earlier = (one: string, other: string): string => (Date.parse(other) < Date.parse(one) ? other : one)
const later = (one: string, other: string): string => (Date.parse(other) > Date.parse(one) ? other : one)

const happened = ({ receivedAt, settledAt, stages }: LoggedCase): readonly string[] => [
  receivedAt,
  ...(settledAt === null ? [] : [settledAt]),
  ...stages.flatMap(({ to }) => to ?? []),
]

/** The first whole second not before an instant, since moments have no fractions. */
const wholeSecond = (instant: string): Moment => momentOfEpochMs(Math.ceil(Date.parse(instant) / 1000) * 1000)

const leftOutNote = (cases: number, rows: number): readonly Text[] =>
  cases + rows === 0
    ? []
    : [
        text(
          `Bỏ lại ${formatNumber(cases, 'vi')} hồ sơ và ${formatNumber(rows, 'vi')} dòng không đọc được.`,
          `Left out, as they do not read: ${counted(cases, 'dossier')} and ${counted(rows, 'row')}.`,
        ),
      ]

/** Reads a log whose columns are named as XES names them, packed or not; a Fault that names the file when it cannot. */
export const foreignCases = (file: string): ForeignCases => {
  const read = readEventLog(readText(file), { columns: xesColumns, procedure: 'log' })
  if (!read.ok) throw unreadable(...inFile(file, read.issues))
  const { cases, leftOut } = read.value
  const [first, ...others] = cases.flatMap(happened)
  if (first === undefined)
    throw unreadable({
      code: 'log-empty',
      path: file,
      message: text('Nhật ký không có hồ sơ nào đọc được.', 'The log has no dossier that reads.'),
    })
  const last = others.reduce(later, first)
  return {
    cases,
    span: { from: others.reduce(earlier, first).slice(0, 10), to: last.slice(0, 10) },
    last: wholeSecond(last),
    notes: leftOutNote(leftOut.cases.length, leftOut.rows.length),
  }
}
