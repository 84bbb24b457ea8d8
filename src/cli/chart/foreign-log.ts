import type { LoggedCase } from '../../interop/index.ts'
import type { DataWindow } from '../../measure/index.ts'
import { formatNumber, type Text, text } from '../../text/index.ts'
import type { Moment } from '../../time/index.ts'
import { readLog } from '../measure/log-file.ts'
import { counted } from '../plural.ts'

/** The cases of a foreign log, the days it spans, and what is to be said of it. */
export interface ForeignCases {
  readonly cases: readonly LoggedCase[]
  readonly span: DataWindow
  /** The last moment it tells of. */
  readonly last: Moment
  readonly notes: readonly Text[]
}

const leftOutNote = (cases: number, rows: number): readonly Text[] =>
  cases + rows === 0
    ? []
    : [
        text(
          `Bỏ lại ${formatNumber(cases, 'vi')} hồ sơ và ${formatNumber(rows, 'vi')} dòng không đọc được.`,
          `Left out, as they do not read: ${counted(cases, 'dossier')} and ${counted(rows, 'row')}.`,
        ),
      ]

/** Reads a log to be drawn; a Fault that names the file when it cannot. */
export const foreignCases = (file: string): ForeignCases => {
  const { log, span, last } = readLog(file, undefined)
  return {
    cases: log.cases,
    span,
    last,
    notes: leftOutNote(log.leftOut.cases.length, log.leftOut.rows.length),
  }
}
