import * as z from 'zod'
import { failure, type Issue, type Result, success } from '../../../src/issue/index.ts'
import { issuesOfZod, limitFact, suggestion } from '../../../src/procedure/index.ts'
import { formatNumber, text } from '../../../src/text/index.ts'
import { formatLimit, type Limit } from '../../../src/time/index.ts'
import { line } from '../../line.ts'
import { linkedOneStop } from './procedure.ts'

/** One agency of a linked procedure: what it does, and within which time. */
export interface LinkedAgency {
  /** Its name in the procedure, in camel case: `landOffice`; it becomes a role. */
  readonly id: string
  readonly name: string
  /** What it is asked for, as the slip says. */
  readonly task: string
  readonly limit: Limit
}

/** A linked procedure with its agencies. */
export interface LinkedProcedure {
  readonly code: string
  readonly title: string
  /** The published time of the whole; `null` when it comes with the receipt. */
  readonly total: Limit | null
  readonly agencies: readonly LinkedAgency[]
  /** The id of the lead agency. */
  readonly lead: string
  /** The other agencies in the order a paper dossier goes to them, by id; as they are listed when absent. */
  readonly order?: readonly string[]
  /** How a paper dossier goes: from agency to agency (`chain`, the rule), or to all at once (`together`). */
  readonly onPaper?: 'chain' | 'together'
}

/** A linked procedure that was checked. */
export interface CheckedLink extends Omit<LinkedProcedure, 'lead' | 'order' | 'onPaper'> {
  readonly lead: LinkedAgency
  /** All of them: the lead agency first, the others in the order of the chain. */
  readonly agencies: readonly LinkedAgency[]
  readonly onPaper: 'chain' | 'together'
}

const schema = z.strictObject({
  code: line,
  title: line,
  total: limitFact.nullable(),
  agencies: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
        name: line,
        task: line,
        limit: limitFact,
      }),
    )
    .min(2),
  lead: line,
  order: z.exactOptional(z.array(line)),
  onPaper: z.exactOptional(z.enum(['chain', 'together'])),
})

const law = 'NĐ 61/2018/NĐ-CP, Đ.19.6; NĐ 118/2025/NĐ-CP, Đ.20.2'
const reserved = new Set([
  ...Object.keys(linkedOneStop.roles),
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
  'system',
])

const unknown = (path: string, id: string, known: readonly string[]): Issue => {
  const meant = suggestion(id, known)
  return {
    code: 'linked-agency-unknown',
    path,
    message: text(
      `Không có cơ quan "${id}"${meant === undefined ? '' : `; có phải "${meant}"?`}`,
      `There is no agency "${id}"${meant === undefined ? '' : `; did you mean "${meant}"?`}`,
    ),
    expected: known,
    received: id,
  }
}

const named = (path: string, id: string): Issue => ({
  code: 'linked-agency-duplicate',
  path,
  message: text(`Cơ quan "${id}" nêu hai lần`, `The agency "${id}" is named twice`),
  expected: text('mỗi cơ quan một lần', 'each agency once'),
  received: id,
})

const repeated = (ids: readonly string[], path: (at: number) => string): readonly Issue[] =>
  ids.flatMap((id, at) => (ids.indexOf(id) < at ? [named(path(at), id)] : []))

const reservedName = (path: string, id: string): Issue => ({
  code: 'linked-agency-reserved',
  path,
  message: text(
    `"${id}" là tên đã dành riêng; hãy chọn tên khác`,
    `"${id}" is a reserved name; choose another`,
  ),
  received: id,
})

const leftOut = (id: string, others: readonly string[]): Issue => ({
  code: 'linked-agency-missing',
  path: 'order',
  message: text(`Thứ tự chuyển hồ sơ thiếu cơ quan "${id}"`, `The order leaves out the agency "${id}"`),
  expected: others,
  rule: law,
})

const ordering = (order: readonly string[], others: readonly string[]): readonly Issue[] => [
  ...order.flatMap((id, at) => (others.includes(id) ? [] : [unknown(`order[${at}]`, id, others)])),
  ...repeated(order, (at) => `order[${at}]`),
  ...others.flatMap((id) => (order.includes(id) ? [] : [leftOut(id, others)])),
]

const names = ({ agencies, lead, order }: LinkedProcedure): readonly Issue[] => {
  const ids = agencies.map(({ id }) => id)
  return [
    ...repeated(ids, (at) => `agencies[${at}].id`),
    ...ids.flatMap((id, at) => (reserved.has(id) ? [reservedName(`agencies[${at}].id`, id)] : [])),
    ...(ids.includes(lead) ? [] : [unknown('lead', lead, ids)]),
    ...(order === undefined
      ? []
      : ordering(
          order,
          ids.filter((id) => id !== lead),
        )),
  ]
}

const mixed = (path: string, limit: Limit, total: Limit): Issue => ({
  code: 'linked-unit-mixed',
  path,
  message: text(
    `Thời hạn ${formatLimit(limit, 'vi')} không so được với thời hạn chung ${formatLimit(total, 'vi')}`,
    `A time of ${formatLimit(limit, 'en')} cannot be compared with the whole, ${formatLimit(total, 'en')}`,
  ),
  expected: [total.unit],
  received: limit.unit,
})

const over = (path: string, amount: number, total: Limit): Issue => ({
  code: 'linked-time-exceeds-total',
  path,
  message: text(
    `Thời gian của các cơ quan (${formatNumber(amount, 'vi')}) vượt thời hạn chung (${formatLimit(total, 'vi')})`,
    `The times of the agencies (${formatNumber(amount, 'en')}) exceed the whole (${formatLimit(total, 'en')})`,
  ),
  expected: text(`không quá ${formatLimit(total, 'vi')}`, `at most ${formatLimit(total, 'en')}`),
  received: String(amount),
  rule: law,
})

const times = ({ agencies, total, onPaper }: LinkedProcedure): readonly Issue[] => {
  if (total === null) return []
  const other = agencies.flatMap(({ limit }, at) =>
    limit.unit === total.unit ? [] : [mixed(`agencies[${at}].limit`, limit, total)],
  )
  if (other.length > 0) return other
  if (onPaper === 'together')
    return agencies.flatMap(({ limit }, at) =>
      limit.amount > total.amount ? [over(`agencies[${at}].limit`, limit.amount, total)] : [],
    )
  const sum = agencies.reduce((all, { limit }) => all + Math.round(limit.amount * 1000), 0) / 1000
  return sum > total.amount ? [over('agencies', sum, total)] : []
}

/**
 * Checks a linked procedure: agencies known, named once, in an order that leaves none out, with times that fit the
 * whole: added up along a chain, each by itself when they work side by side.
 */
export const checkLink = (input: LinkedProcedure): Result<CheckedLink> => {
  const read = schema.safeParse(input)
  if (!read.success) return failure(...issuesOfZod(read.error, '', input))
  const { agencies, lead, order, onPaper = 'chain', ...rest } = read.data
  const issues = [...names(input), ...times(input)]
  const first = agencies.find(({ id }) => id === lead)
  if (first === undefined || issues.length > 0) return failure(...issues)
  const along = order ?? agencies.map(({ id }) => id).filter((id) => id !== lead)
  const others = along.flatMap((wanted) => agencies.filter(({ id }) => id === wanted))
  return success({ ...rest, onPaper, lead: first, agencies: [first, ...others] })
}
