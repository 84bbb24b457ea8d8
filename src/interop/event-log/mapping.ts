import * as z from 'zod'
import { failure, type Result, success } from '../../issue/index.ts'
import { issuesOfZod } from '../../procedure/index.ts'
import { freeze } from '../freeze.ts'

const name = z.string().min(1)

const columns = z.strictObject({
  case: name,
  received: name,
  step: name,
  at: name,
  settled: name.optional(),
  due: name.optional(),
  planned: name.optional(),
  procedure: name.optional(),
  unit: name.optional(),
  channel: name.optional(),
  responsible: name.optional(),
  by: name.optional(),
  group: name.optional(),
  transition: name.optional(),
})

const mapping = z.strictObject({
  columns,
  procedure: name,
  completed: z.array(name).optional(),
  blank: z.array(z.string()).optional(),
  offset: z
    .string()
    .regex(/^(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/)
    .optional(),
})

/**
 * Which column of a log is what, by its name in the first row. Of a case: its id, when it was received and settled, its
 * legal deadline (`due`) and planned end, procedure, unit, channel and responsible person. Of an event: the step or
 * activity, when it was done (`at`), by whom, in which group, and its transition.
 */
export type LogColumns = z.infer<typeof columns>

/** What a column of a log may be. */
export type LogColumn = keyof LogColumns

/**
 * How a foreign log is read: its columns, and `procedure` where no column names one. `completed`: the transitions that
 * say an event was done (`complete`). `blank`: texts that mean nothing was entered, beside an empty cell. `offset`: the
 * offset of times written without one (`+07:00`).
 */
export type LogMapping = z.infer<typeof mapping>

/** The column names of an XES log written as CSV, with the case attributes of a permit log. */
export const xesColumns = freeze({
  case: 'case:concept:name',
  received: 'case:startdate',
  settled: 'case:enddate',
  due: 'case:deadline',
  planned: 'case:enddate_planned',
  unit: 'case:department',
  channel: 'case:channel',
  responsible: 'case:responsible',
  step: 'concept:name',
  at: 'time:timestamp',
  by: 'org:resource',
  group: 'org:group',
  transition: 'lifecycle:transition',
} as const satisfies LogColumns)

/** A mapping from data, with the issues of what is wrong with it. */
export const parseLogMapping = (value: unknown): Result<LogMapping> => {
  const read = mapping.safeParse(value)
  return read.success ? success(read.data) : failure(...issuesOfZod(read.error, '', value))
}
