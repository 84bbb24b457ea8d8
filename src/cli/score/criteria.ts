import { booleanCell, type CellReader, decimalCell, readRecords, textCell } from '../../interop/index.ts'
import { success } from '../../issue/index.ts'
import { type Criterion, parseSelfAssessment } from '../../measure/index.ts'
import { text, unaccent } from '../../text/index.ts'
import { exitCodes, Fault } from '../fault.ts'
import { type Frame, inFile } from '../frame.ts'
import { importedFrom } from '../imported.ts'
import { readTable } from '../read-table.ts'

const points = decimalCell({ least: 0, mark: ',' })

const awaited: ReadonlySet<string> = new Set(['?', 'chua co', 'chua biet', 'unknown'])

/** Points, or null for points that are expected and not known yet, written `?`. */
const pointsCell: CellReader<number | null> = (cell) =>
  awaited.has(unaccent(cell.trim())) ? success(null) : points(cell)

/** The columns of a table of criteria. */
export const criterionColumns = {
  id: { titles: ['Mã tiêu chí', 'Criterion'], required: true, read: textCell() },
  field: { titles: ['Lĩnh vực', 'Field'], required: true, read: textCell() },
  title: { titles: ['Tiêu chí', 'Title'], read: textCell() },
  max: { titles: ['Điểm tối đa', 'Most points'], required: true, read: points },
  self: { titles: ['Tự chấm', 'Self'], read: pointsCell },
  appraised: { titles: ['Thẩm định', 'Appraised'], read: pointsCell },
  survey: { titles: ['Khảo sát', 'Survey'], read: pointsCell },
  applies: { titles: ['Áp dụng', 'Applies'], read: booleanCell() },
} as const

const awaitedNote = text(
  'Ô trống: tiêu chí không chấm theo cột đó. Ghi ? cho điểm sẽ có mà chưa biết.',
  'An empty cell: not scored by that column. Write ? for points that are still to come.',
)

/** The criteria of a table; a Fault names row and column of what is wrong. */
export const readCriteria = async (file: string, frame: Frame): Promise<readonly Criterion[]> => {
  const { rows } = await readTable(file)
  const read = importedFrom(file, readRecords(rows, criterionColumns, { key: 'id', totals: 'skip' }), frame)
  const parsed = parseSelfAssessment(read.records.map(({ value }) => value))
  if (parsed.ok) return parsed.value
  const issues = parsed.issues.map((issue) => {
    const [, index = '', field = ''] = /^\[(\d+)\]\.?(.*)$/.exec(issue.path) ?? []
    const row = index === '' ? undefined : read.records[Number(index)]?.row
    if (row === undefined) return issue
    const { vi, en } = issue.message
    return { ...issue, path: field, message: text(`Dòng ${row}: ${vi}`, `Row ${row}: ${en}`) }
  })
  throw new Fault(exitCodes.unreadable, inFile(file, issues), [frame.say(awaitedNote)])
}
