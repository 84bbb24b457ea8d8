import { type LeftRow, type Records, readRecords, type TableFault } from '../../interop/index.ts'
import { failure, type Issue, type Result, success } from '../../issue/index.ts'
import {
  type Counts,
  type Indicator,
  type IndicatorId,
  indicators,
  parseCounts,
} from '../../measure/index.ts'
import { type Text, text } from '../../text/index.ts'
import { unreadable } from '../fault.ts'
import { type Frame, inFile } from '../frame.ts'
import { importedFrom } from '../imported.ts'
import { readJson } from '../json-file.ts'
import { readTable } from '../read-table.ts'
import type { Workspace } from '../workspace.ts'
import { countsColumns, folded, indicatorNamed } from './counts-columns.ts'

/** Counts with the row of the file each stands in, and what was left out. */
export type CountsFile = Records<Counts>

type Row = CountsFile['records'][number]

/** A fault of a row, which its sentence names. */
export const rowFault = (row: number, { message, ...issue }: Issue): TableFault => ({
  ...issue,
  path: issue.path.replace(/^\[0\]\.?/, ''),
  message: text(`Dòng ${row}: ${message.vi}`, `Row ${row}: ${message.en}`),
  row,
})

/** The id of a convention named by its id or its title. */
const conventionOf = (indicator: IndicatorId, name: string): string => {
  const { conventions }: Indicator = indicators[indicator]
  const named = ({ vi, en }: Text): boolean => [vi, en].some((title) => folded(title) === folded(name))
  return Object.entries(conventions).find(([id, { title }]) => id === name || named(title))?.[0] ?? name
}

const unitUnknown = (received: string, { units }: Workspace['profile']): Issue => {
  const known = units.map(({ code, name }) => `${code} (${name})`)
  return {
    code: 'unit-unknown',
    path: 'unit',
    message: text(
      `"${received}" không phải đơn vị đã khai báo ở quytrinh.json › units. Có: ${known.join(', ') || '(chưa có)'}. Để trống khi là số liệu chung.`,
      `"${received}" is no unit declared in quytrinh.json › units. There are: ${known.join(', ') || '(none)'}. Leave it empty for the whole agency.`,
    ),
    expected: units.map(({ code }) => code),
    received,
  }
}

/** Counts whose unit is one of the profile's, by its code or its name; any unit outside a workspace. */
const withUnit = (counts: Counts, workspace: Workspace | undefined): Result<Counts> => {
  const { unit } = counts
  if (unit === null || workspace === undefined) return success(counts)
  const { units } = workspace.profile
  const found = units.find(({ code, name }) => code === unit || folded(name) === folded(unit))
  return found === undefined
    ? failure(unitUnknown(unit, workspace.profile))
    : success({ ...counts, unit: found.code })
}

const checked = (value: unknown, workspace: Workspace | undefined): Result<Counts> => {
  const read = parseCounts([value])
  if (!read.ok) return read
  const [counts] = read.value
  return counts === undefined ? failure() : withUnit(counts, workspace)
}

interface Raw {
  readonly row: number
  readonly value: unknown
}

/** The rows that hold, and those that do not beside the ones left out before. */
const sorted = (
  raw: readonly Raw[],
  before: Omit<CountsFile, 'records'>,
  workspace: Workspace | undefined,
): CountsFile => {
  const records: Row[] = []
  const left: LeftRow[] = [...before.left]
  for (const { row, value } of raw) {
    const read = checked(value, workspace)
    if (read.ok) records.push({ row, value: read.value })
    else left.push({ row, cells: [], issues: read.issues.map((issue) => rowFault(row, issue)) })
  }
  return { ...before, records, left: left.toSorted((a, b) => a.row - b.row) }
}

const fromTable = async (file: string, workspace: Workspace | undefined): Promise<Result<CountsFile>> => {
  const { rows, format } = await readTable(file)
  const read = readRecords(rows, countsColumns(format), { partial: true, totals: 'skip' })
  if (!read.ok) return read
  const raw = read.value.records.map(({ row, value }) => ({
    row,
    value:
      value.convention === undefined
        ? value
        : { ...value, convention: conventionOf(value.indicator, value.convention) },
  }))
  return success(sorted(raw, read.value, workspace))
}

const notList: Issue = {
  code: 'invalid-type',
  path: '',
  message: text('Cần một danh sách số liệu [ { … } ].', 'A list of counts [ { … } ] is needed.'),
}

/** An entry of JSON with its indicator by id, also when it names the title. */
const entry = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('indicator' in value)) return value
  const { indicator } = value
  const found = typeof indicator === 'string' ? indicatorNamed(indicator) : undefined
  return found === undefined ? value : { ...value, indicator: found }
}

const fromJson = (file: string, workspace: Workspace | undefined): CountsFile => {
  const json = readJson(file)
  if (!Array.isArray(json)) throw unreadable(...inFile(file, [notList]))
  const raw = json.map((value: unknown, at) => ({ row: at + 1, value: entry(value) }))
  return sorted(raw, { left: [], skipped: [], unknown: [], header: 0 }, workspace)
}

/** All rows, or the good ones when a part is enough; otherwise every fault. */
export const wholeOrPart = (counts: CountsFile, partial: boolean): Result<CountsFile> =>
  partial || counts.left.length === 0
    ? success(counts)
    : { ok: false, issues: counts.left.flatMap(({ issues }) => issues) }

/** The counts of a CSV, Excel or JSON file (`.json`: a list, its rows counted from 1) with the rows left out. */
export const countsIn = async (
  file: string,
  workspace: Workspace | undefined,
  frame: Frame,
): Promise<CountsFile> => {
  if (/\.json$/i.test(file)) return fromJson(file, workspace)
  return importedFrom(file, await fromTable(file, workspace), frame)
}

/** {@link countsIn}, or a Fault with every wrong row unless a part is enough. */
export const readCounts = async (
  file: string,
  workspace: Workspace | undefined,
  frame: Frame,
  partial: boolean,
): Promise<CountsFile> =>
  importedFrom(file, wholeOrPart(await countsIn(file, workspace, frame), partial), frame)
