import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type ListedTask, type PlanUnit, parseTasks } from '../../../processes/plan/plan.ts'
import { parseCsv } from '../../interop/index.ts'
import { type Issue, type Result, success } from '../../issue/index.ts'
import { withLock, writeFileDurably } from '../../store/index.ts'
import { text } from '../../text/index.ts'
import { exitCodes, Fault, unreadable } from '../fault.ts'
import { type Frame, inFile } from '../frame.ts'
import { parseJson } from '../json-file.ts'
import { readText } from '../read-file.ts'
import type { Workspace } from '../workspace.ts'

/** Faults whose sentence names the row and the column: the path would say it twice, counted from 0. */
const named: ReadonlySet<string> = new Set([
  'columns-missing',
  'csv-quote-open',
  'csv-quote-stray',
  'deadline-unreadable',
  'lead-several',
  'missing',
  'money-unreadable',
  'number-repeated',
  'unit-unknown',
])

const noTasks: Issue = {
  code: 'input-empty',
  path: '',
  message: text('Danh sách không có nhiệm vụ nào.', 'The list has no task.'),
}

const unitNote = (units: readonly PlanUnit[], frame: Frame): string =>
  frame.say(
    text(
      `Đơn vị đã biết: ${units.map(({ title }) => title.vi).join('; ')}. Đơn vị khác của cơ quan: khai báo ở quytrinh.json › units.`,
      `Units there are: ${units.map(({ title }) => title.en).join('; ')}. Other units of the agency are declared in quytrinh.json › units.`,
    ),
  )

const refuse = (file: string, issues: readonly Issue[], units: readonly PlanUnit[], frame: Frame): Fault => {
  const said = frame.json
    ? issues
    : issues.map((issue) => (named.has(issue.code) ? { ...issue, path: '' } : issue))
  const notes = issues.some(({ code }) => code === 'unit-unknown') ? [unitNote(units, frame)] : []
  return new Fault(exitCodes.unreadable, inFile(file, said), notes)
}

const rowsOf = (content: string, file: string): Result<unknown> =>
  /^\s*[[{]/.test(content) ? success(parseJson(content, file)) : parseCsv(content)

/** The tasks of a file, `.csv` or `.json`; a Fault that names row and column when any of it is wrong. */
export const readTasks = (file: string, units: readonly PlanUnit[], frame: Frame): readonly ListedTask[] => {
  const rows = rowsOf(readText(file), file)
  const tasks = rows.ok ? parseTasks(rows.value, units) : rows
  if (!tasks.ok) throw refuse(file, tasks.issues, units, frame)
  if (tasks.value.length === 0) throw unreadable(...inFile(file, [noTasks]))
  return tasks.value
}

const fileOf = ({ folder }: Workspace): string => join(folder, 'plan', 'tasks.json')

/** The agency's own tasks as the workspace keeps them; none when none were kept. */
export const keptTasks = (
  workspace: Workspace,
  units: readonly PlanUnit[],
  frame: Frame,
): readonly ListedTask[] => {
  const file = fileOf(workspace)
  return existsSync(file) ? readTasks(file, units, frame) : []
}

/** What keeping a list changed. */
export type Keeping = 'kept' | 'replaced' | 'unchanged'

/** Keeps the agency's own tasks in the workspace, in place of those kept before. */
export const keepTasks = (workspace: Workspace, tasks: readonly ListedTask[]): Promise<Keeping> =>
  withLock(workspace.folder, async () => {
    const file = fileOf(workspace)
    const wanted = `${JSON.stringify(tasks, null, 2)}\n`
    const before = existsSync(file) ? readText(file) : undefined
    if (before === wanted) return 'unchanged'
    mkdirSync(dirname(file), { recursive: true })
    await writeFileDurably(file, wanted)
    return before === undefined ? 'kept' : 'replaced'
  })
