import { type RecordOf, type Records, readRecords } from '../../interop/index.ts'
import type { Issue } from '../../issue/index.ts'
import { type DossierFigures, parseDossierFigures } from '../../measure/index.ts'
import { text } from '../../text/index.ts'
import { exitCodes, Fault } from '../fault.ts'
import { type Frame, inFile } from '../frame.ts'
import { importedFrom } from '../imported.ts'
import { readTable } from '../read-table.ts'
import { dossierColumns } from './dossier-columns.ts'

type Row = RecordOf<typeof dossierColumns>

const timingOf = ({ allowed, actual, dueAt, doneAt }: Row) => {
  if (dueAt !== undefined && doneAt !== undefined) return { dueAt: dueAt.at, doneAt: doneAt.at }
  return allowed === undefined || actual === undefined ? null : { allowed, actual }
}

/** A row as figures: a group is there when its first figure is, and its further ones are then 0 unless told. */
const figuresOf = (row: Row) => {
  const { id, units = null, contacts, contactsByFault = 0, complaints, complaintsFalse = 0 } = row
  const { desk, required, others } = row
  const asked = desk !== undefined || required !== undefined || others !== undefined
  return {
    id,
    total: timingOf(row),
    units,
    contacts: contacts === undefined ? null : { times: contacts, applicantsFault: contactsByFault },
    agencies: asked ? { desk: desk ?? false, required: required ?? 0, others: others ?? 0 } : null,
    complaints: complaints === undefined ? null : { made: complaints, verifiedFalse: complaintsFalse },
  }
}

/** Halves of a figure: one of a pair without the other says nothing, and is told rather than passed over. */
const halfIssues = (row: number, value: Row): readonly Issue[] => {
  const { allowed, actual, dueAt, doneAt, contacts, contactsByFault, complaints, complaintsFalse } = value
  const halves = [
    (allowed === undefined) !== (actual === undefined) &&
      text('Thời gian quy định / giải quyết', 'Time allowed / taken'),
    dueAt === undefined && doneAt !== undefined && text('Hẹn trả', 'Due'),
    contacts === undefined && contactsByFault !== undefined && text('Số lần liên hệ hoàn thiện', 'Contacts'),
    complaints === undefined && complaintsFalse !== undefined && text('Số phản ánh', 'Complaints'),
  ].filter((each) => each !== false)
  const unclear =
    doneAt?.dayAlone === true && dueAt?.dayAlone === false && doneAt.at.slice(0, 10) === dueAt.at.slice(0, 10)
  return [
    ...halves.map(({ vi, en }) => ({
      code: 'cell-missing',
      path: '',
      message: text(`Dòng ${row}: thiếu "${vi}".`, `Row ${row}: "${en}" is missing.`),
    })),
    ...(unclear
      ? [
          {
            code: 'hour-missing',
            path: '',
            message: text(
              `Dòng ${row}: "Ngày xong" trùng ngày hẹn có giờ nên phải ghi cả giờ.`,
              `Row ${row}: "Done" is the due day, which has an hour; write the hour as well.`,
            ),
          },
        ]
      : []),
  ]
}

const inRow = (issue: Issue, rows: readonly number[]): Issue => {
  const [, index = '', field = ''] = /^\[(\d+)\]\.?(.*)$/.exec(issue.path) ?? []
  const row = index === '' ? undefined : rows[Number(index)]
  if (row === undefined) return issue
  const { vi, en } = issue.message
  return { ...issue, path: field, message: text(`Dòng ${row}: ${vi}`, `Row ${row}: ${en}`) }
}

/** The dossiers of a table, with what was left out of it; a Fault names row and column of what is wrong. */
export const readDossierFigures = async (
  file: string,
  partial: boolean,
  frame: Frame,
): Promise<{ readonly dossiers: readonly DossierFigures[]; readonly read: Records<unknown> }> => {
  const { rows } = await readTable(file)
  const options = { key: 'id', totals: 'skip', partial } as const
  const read = importedFrom(file, readRecords(rows, dossierColumns, options), frame)
  const halves = read.records.flatMap(({ row, value }) => halfIssues(row, value))
  const parsed = parseDossierFigures(read.records.map(({ value }) => figuresOf(value)))
  const lines = read.records.map(({ row }) => row)
  const issues = [...halves, ...(parsed.ok ? [] : parsed.issues.map((issue) => inRow(issue, lines)))]
  if (!parsed.ok || issues.length > 0) throw new Fault(exitCodes.unreadable, inFile(file, issues))
  return { dossiers: parsed.value, read }
}
