import * as z from 'zod'
import { type Json, type Result, success } from '../../../src/issue/index.ts'
import { issuesOfZod } from '../../../src/procedure/index.ts'
import { text } from '../../../src/text/index.ts'
import { findColumns } from './columns.ts'
import type { Field, Place } from './fault.ts'

/** A task as it stands in the list, its fields still as text. */
export interface RawTask {
  readonly place: Place
  /** The heading it stands under. */
  readonly group?: string
  readonly fields: Readonly<Record<Field, string>>
  readonly zeros: number
}

const table = z.array(z.array(z.string()))

const listed = z.array(
  z.strictObject({
    number: z.union([z.string(), z.number()]),
    title: z.string(),
    group: z.string().optional(),
    lead: z.string(),
    with: z.union([z.string(), z.array(z.string())]).optional(),
    deadline: z.string().optional(),
    cadence: z.string().optional(),
    money: z.union([z.number(), z.string()]).optional(),
  }),
)

/** A row with a Roman number or a letter, a title and nothing else heads the rows below it. */
const isHeading = ({ number, title, lead, with: others, deadline, money }: RawTask['fields']): boolean =>
  /^([IVXLC]+|[A-ZĐ])\.?$/.test(number) && title !== '' && lead + others + deadline + money === ''

const fromTable = (rows: readonly (readonly string[])[]): Result<readonly RawTask[]> => {
  const found = findColumns(rows)
  if (!found.ok) return found
  const { heading, columns } = found.value
  const tasks: RawTask[] = []
  let group: string | undefined
  for (const [at, cells] of rows.entries()) {
    if (at <= heading || cells.every((cell) => cell.trim() === '')) continue
    const cell = (field: Field): string => cells[columns.at[field] ?? -1]?.trim() ?? ''
    const fields = {
      number: cell('number'),
      title: cell('title'),
      lead: cell('lead'),
      with: cell('with'),
      deadline: cell('deadline'),
      money: cell('money'),
    }
    if (isHeading(fields)) {
      group = fields.title
      continue
    }
    const name = text(`Dòng ${at + 1}`, `Row ${at + 1}`)
    tasks.push({
      place: { at, name },
      ...(group === undefined ? {} : { group }),
      fields,
      zeros: columns.zeros,
    })
  }
  return success(tasks)
}

const fromList = (tasks: z.infer<typeof listed>): readonly RawTask[] =>
  tasks.map(
    ({ number, title, group, lead, with: others = '', deadline = '', cadence = '', money = '' }, at) => ({
      place: { at, name: text(`Mục ${at + 1}`, `Item ${at + 1}`) },
      ...(group === undefined ? {} : { group }),
      fields: {
        number: String(number).trim(),
        title: title.trim(),
        lead: lead.trim(),
        with: typeof others === 'string' ? others : others.join(';'),
        deadline: `${deadline} ${cadence}`.trim(),
        money: String(money).trim(),
      },
      zeros: 0,
    }),
  )

/** The tasks of a table with a heading row, or of a list of objects. */
export const rawTasks = (given: Json): Result<readonly RawTask[]> => {
  const rows = table.safeParse(given)
  if (rows.success && rows.data.length > 0) return fromTable(rows.data)
  const tasks = listed.safeParse(given)
  return tasks.success
    ? success(fromList(tasks.data))
    : { ok: false, issues: issuesOfZod(tasks.error, '', given) }
}
