import type { ListedTask, PlanTask, PlanUnit } from '../../../processes/plan/plan.ts'
import {
  type Cell,
  column,
  day,
  group,
  heading,
  type Report,
  type Row,
  report,
  table as reportTable,
} from '../../report/index.ts'
import { formatDate, formatNumber, type Text, text } from '../../text/index.ts'
import type { Frame } from '../frame.ts'
import { table } from '../table.ts'
import { unitNames } from './units.ts'

const cadences: Readonly<Record<NonNullable<ListedTask['cadence']>, Text>> = {
  period: text('cả giai đoạn', 'the whole period'),
  continuous: text('thường xuyên', 'continuously'),
  quarter: text('hằng quý', 'quarterly'),
  'half-year': text('6 tháng', 'half-yearly'),
  year: text('hằng năm', 'yearly'),
  'ad-hoc': text('đột xuất', 'ad hoc'),
}

/** A task of the plan or of the agency's own list, as one row. */
interface TaskRow {
  readonly number: string
  readonly title: string
  readonly lead: string
  readonly with: string
  readonly deadline?: string
  readonly cadence?: string
  readonly money?: number
  readonly group?: string
}

const planRow = (task: PlanTask, units: readonly PlanUnit[], frame: Frame): TaskRow => ({
  number: task.id,
  title: frame.say(task.title),
  lead: unitNames(task.lead, units, frame),
  with: unitNames(task.with, units, frame),
  deadline: task.deadline,
})

const ownRow = (task: ListedTask, units: readonly PlanUnit[], frame: Frame): TaskRow => ({
  number: task.number,
  title: task.title.replace(/\s+/g, ' '),
  lead: unitNames([task.lead], units, frame),
  with: unitNames(task.with, units, frame),
  ...(task.deadline === undefined ? {} : { deadline: task.deadline }),
  ...(task.cadence === undefined ? {} : { cadence: frame.say(cadences[task.cadence]) }),
  ...(task.money === undefined ? {} : { money: task.money }),
  ...(task.group === undefined ? {} : { group: task.group }),
})

/** What there is to show: tasks of the plan, and the agency's own. */
export interface Shown {
  readonly planned: readonly PlanTask[]
  readonly own: readonly ListedTask[]
}

const sectionsOf = ({ planned, own }: Shown, units: readonly PlanUnit[], frame: Frame) =>
  [
    {
      title: text('Nhiệm vụ của kế hoạch', 'Tasks of the plan'),
      rows: planned.map((task) => planRow(task, units, frame)),
    },
    {
      title: text('Nhiệm vụ của cơ quan', 'Tasks of the agency’s own list'),
      rows: own.map((task) => ownRow(task, units, frame)),
    },
  ].filter(({ rows }) => rows.length > 0)

const headings = [
  text('Mã', 'Id'),
  text('Nhiệm vụ', 'Task'),
  text('Chủ trì', 'Lead'),
  text('Phối hợp', 'With'),
  text('Hạn', 'Due'),
  text('Kinh phí (đồng)', 'Money (đồng)'),
] as const

const hasMoney = (rows: readonly TaskRow[]): boolean => rows.some(({ money }) => money !== undefined)

/** Rows between the headings of the list they stand under. */
const withGroups = <Line>(
  rows: readonly TaskRow[],
  line: (task: TaskRow) => Line,
  headed: (title: string) => Line,
): readonly Line[] =>
  rows.flatMap((task, at) =>
    task.group === undefined || task.group === rows[at - 1]?.group
      ? [line(task)]
      : [headed(task.group), line(task)],
  )

/** The tasks for people: lead, co-operating units, deadline, money. */
export const taskLines = (shown: Shown, units: readonly PlanUnit[], frame: Frame): readonly string[] => {
  const sections = sectionsOf(shown, units, frame)
  if (sections.length === 0) return [frame.say(text('Không có nhiệm vụ nào.', 'There is no task.'))]
  return sections.flatMap(({ title, rows }, at) => [
    ...(sections.length === 1 ? [] : [...(at === 0 ? [] : ['']), frame.paint('bold', frame.say(title))]),
    ...table(
      withGroups<readonly string[]>(
        rows,
        (task) => [
          task.number,
          task.title,
          task.lead,
          task.with,
          task.deadline === undefined ? (task.cadence ?? '') : formatDate(task.deadline),
          ...(task.money === undefined ? [] : [formatNumber(task.money, frame.language)]),
        ],
        (name) => ['', name],
      ),
      {
        header: headings.slice(0, hasMoney(rows) ? 6 : 5).map(frame.say),
        columns: frame.columns,
        wraps: true,
        fixed: [0, 4, 5],
      },
    ),
  ])
}

const widths = [1.2, 6, 3, 3, 2, 2] as const

const dueCell = ({ deadline, cadence = '' }: TaskRow): Cell =>
  deadline === undefined ? cadence : day(deadline)

/** The tasks as a document, the plan's and the agency's own each in its table. */
export const taskReport = (shown: Shown, units: readonly PlanUnit[], frame: Frame): Report => {
  const { language, say } = frame
  return report({
    language,
    title: say(text('NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH', 'TASKS OF THE REFORM')),
    orientation: 'landscape',
    blocks: sectionsOf(shown, units, frame).flatMap(({ title, rows }) => [
      heading(say(title)),
      reportTable(
        headings
          .slice(0, hasMoney(rows) ? 6 : 5)
          .map((name, at) => column(say(name), widths[at], at === 5 ? 'right' : 'left')),
        withGroups<Row>(
          rows,
          (task) => [
            task.number,
            task.title,
            task.lead,
            task.with,
            dueCell(task),
            ...(task.money === undefined ? [] : [task.money]),
          ],
          group,
        ),
      ),
    ]),
  })
}
