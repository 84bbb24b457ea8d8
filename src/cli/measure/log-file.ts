import { type EventLog, readEventLog, xesColumns } from '../../interop/index.ts'
import type { DataWindow } from '../../measure/index.ts'
import { text } from '../../text/index.ts'
import { type Calendar, type Moment, momentOfEpochMs } from '../../time/index.ts'
import { unreadable } from '../fault.ts'
import { inFile } from '../frame.ts'
import { readText } from '../read-file.ts'

/** A foreign log, and the days and the moment it tells about of itself. */
export interface LogFile {
  readonly log: EventLog
  /** From the first receipt to the last thing the log knows. */
  readonly span: DataWindow
  /** The whole second by which everything in the log has happened. */
  readonly last: Moment
}

const happened = ({ receivedAt, settledAt, stages }: EventLog['cases'][number]): readonly string[] => [
  receivedAt,
  ...(settledAt === null ? [] : [settledAt]),
  ...stages.flatMap(({ to }) => to ?? []),
]

/** A foreign event log from a CSV file with the column names of XES, `.gz` unpacked; a Fault when it is none. */
export const readLog = (file: string, calendar: Calendar | undefined): LogFile => {
  const read = readEventLog(readText(file), { columns: xesColumns, procedure: 'log' }, calendar)
  if (!read.ok) throw unreadable(...inFile(file, read.issues))
  const [first, ...others] = read.value.cases.flatMap(happened)
  if (first === undefined)
    throw unreadable({
      code: 'log-empty',
      path: file,
      message: text('Nhật ký không có hồ sơ nào đọc được.', 'The log has no dossier that reads.'),
    })
  let [earliest, latest] = [first, first]
  for (const moment of others) {
    if (Date.parse(moment) < Date.parse(earliest)) earliest = moment
    if (Date.parse(moment) > Date.parse(latest)) latest = moment
  }
  return {
    log: read.value,
    span: { from: earliest.slice(0, 10), to: latest.slice(0, 10) },
    last: momentOfEpochMs(Math.ceil(Date.parse(latest) / 1000) * 1000),
  }
}
