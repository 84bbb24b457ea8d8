import { forbiddenKey, type Issue, poisonedKey } from '../issue/index.ts'
import {
  checkInternalProcedure,
  type InternalProcedure,
  type InternalStep,
  type InternalTask,
} from '../procedure/index.ts'
import { type Text, text } from '../text/index.ts'
import { workingDays } from '../time/index.ts'
import { freeze } from './freeze.ts'
import { fieldOf, isJsonObject, type JsonObject, shown, textField } from './json-field.ts'
import { thousandths } from './thousandths.ts'

/** What {@link parseWorkflows} read. `read + unread` is the number of workflows in the list. */
export interface WorkflowReading {
  readonly kind: 'one-stop-workflows'
  /** Workflows whose shape could be read; they may have defects, listed in `issues`. */
  readonly read: number
  /** Workflows left out because a code, a name, a step or a task is missing; `issues` says which. */
  readonly unread: number
  readonly procedures: readonly InternalProcedure[]
  /** Paths start at the list: `[12].steps[2]`. */
  readonly issues: readonly Issue[]
}

/** The faults met while one workflow is read: `fatal` when it had to be left out. */
interface Notes {
  readonly issues: Issue[]
  fatal: boolean
}

const missing = (notes: Notes, path: string, expected: Text, received: unknown): void => {
  notes.fatal = true
  notes.issues.push({
    code: 'field-wrong',
    path,
    message: text(`Cần ${expected.vi}`, `Expected ${expected.en}`),
    expected,
    received: received === undefined ? 'undefined' : shown(received),
  })
}

const requiredText = (notes: Notes, object: JsonObject, name: string, path: string): string => {
  const value = textField(object, name)
  if (value !== undefined && value !== '') return value
  missing(
    notes,
    `${path}.${name}`,
    text('chữ, không để trống', 'text that is not empty'),
    fieldOf(object, name),
  )
  return ''
}

const written = (value: unknown): string =>
  typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''

const otherUnit = /^[\d.,]+\s*(?:giờ|phút|tuần|tháng|năm|buổi|hours?|minutes?|weeks?|months?|h)(?:\s|$)/iu

/** Days of a step, a task or the whole; `null` with an issue unless it is the `-1` that means none is fixed. */
const readDays = (notes: Notes, object: JsonObject, name: string, path: string): number | null => {
  const value = written(fieldOf(object, name)).normalize('NFC')
  const amount = thousandths(value.replace(/\s*(?:ngày làm việc|ngày|(?:working )?days?)$/iu, ''))
  if (amount !== undefined && amount >= 0) return amount / 1000
  if (amount === -1000) return null
  const mixed = otherUnit.test(value)
  notes.issues.push({
    code: mixed ? 'unit-mixed' : 'time-unreadable',
    path: `${path}.${name}`,
    message: mixed
      ? text(`"${value}" không tính bằng ngày như phần còn lại`, `"${value}" is not in days as the rest is`)
      : text(`Không đọc được số ngày "${value}"`, `Could not read the days "${value}"`),
    expected: text('số ngày như 3; 0.5; 0,5; hoặc -1', 'days such as 3, 0.5, 0,5, or -1'),
    received: shown(fieldOf(object, name) ?? 'undefined'),
  })
  return null
}

const listField = (notes: Notes, object: JsonObject, name: string, path: string): readonly unknown[] => {
  const value = fieldOf(object, name)
  if (Array.isArray(value)) return value
  missing(notes, `${path}.${name}`, text('một danh sách', 'a list'), value)
  return []
}

const asObject = (notes: Notes, value: unknown, path: string): JsonObject => {
  if (isJsonObject(value)) return value
  missing(notes, path, text('một đối tượng', 'an object'), value)
  return {}
}

const isOn = (value: unknown): boolean => value === true || value === 'true'

const readTask = (notes: Notes, value: unknown, path: string): InternalTask => {
  const object = asObject(notes, value, path)
  const next = textField(object, 'next')
  return {
    code: requiredText(notes, object, 'code', path),
    name: requiredText(notes, object, 'name', path),
    time: readDays(notes, object, 'time', path),
    next: next === undefined || next === '' || next.toUpperCase() === 'NULL' ? null : next,
    ...(isOn(fieldOf(object, 'pause')) ? { pause: true } : {}),
    ...(isOn(fieldOf(object, 'unpause')) ? { unpause: true } : {}),
    ...(isOn(fieldOf(object, 'biz_done')) ? { done: true } : {}),
  }
}

const readStep = (notes: Notes, value: unknown, path: string): InternalStep => {
  const object = asObject(notes, value, path)
  const order = Number(written(fieldOf(object, 'order')) || Number.NaN)
  if (!Number.isInteger(order))
    missing(notes, `${path}.order`, text('số thứ tự', 'an order number'), fieldOf(object, 'order'))
  return {
    order,
    unit: requiredText(notes, object, 'unit', path),
    name: requiredText(notes, object, 'name', path),
    role: textField(object, 'role') || null,
    time: readDays(notes, object, 'days', path),
    tasks: listField(notes, object, 'tasks', path).map((task, at) =>
      readTask(notes, task, `${path}.tasks[${at}]`),
    ),
  }
}

const feePattern = /^(?:\d{1,9}|\d{1,3}(?:\.\d{3}){1,3})$/

const readProcedure = (notes: Notes, value: unknown, path: string): InternalProcedure => {
  const object = asObject(notes, value, path)
  const key = poisonedKey(value)
  if (key !== undefined) {
    notes.fatal = true
    notes.issues.push(forbiddenKey(key, path))
  }
  const total = readDays(notes, object, 'totalDays', path)
  const fee = written(fieldOf(object, 'fee'))
  if (fee !== '' && !feePattern.test(fee))
    notes.issues.push({
      code: 'fee-unreadable',
      path: `${path}.fee`,
      message: text(`Không đọc được phí "${shown(fee)}"`, `Could not read the fee "${shown(fee)}"`),
      expected: text('số tiền như 50000 hoặc 50.000', 'an amount such as 50000 or 50.000'),
      received: shown(fee),
    })
  return {
    code: requiredText(notes, object, 'code', path),
    title: requiredText(notes, object, 'name', path),
    total: total === null || total === 0 ? null : workingDays(total),
    steps: listField(notes, object, 'steps', path).map((step, at) =>
      readStep(notes, step, `${path}.steps[${at}]`),
    ),
    ...(fee === '' ? {} : { fee }),
  }
}

const within = (path: string, issue: Issue): Issue => ({
  ...issue,
  path: issue.path === '' ? path : `${path}.${issue.path}`,
})

/**
 * The one-stop workflow configuration as its JSON stands: a list of `{ code, name, totalDays, fee, steps: [{ order,
 * unit, name, role, days, tasks: [{ code, name, time, next, pause, unpause, biz_done }] }] }`. Times are working days;
 * `-1` (and a total of 0) means that none is fixed. A workflow with defects is read all the same, and every defect is
 * an issue (see {@link checkInternalProcedure}); one whose shape is wrong is left out, with issues `field-wrong` or
 * `key-forbidden`. Never throws.
 */
export const parseWorkflows = (json: unknown): WorkflowReading => {
  const whole: Notes = { issues: [], fatal: false }
  const list = Array.isArray(json) ? json : []
  if (!Array.isArray(json)) missing(whole, '', text('danh sách quy trình', 'a list of workflows'), json)
  const issues = [...whole.issues]
  const procedures: InternalProcedure[] = []
  list.forEach((value: unknown, at) => {
    const path = `[${at}]`
    const notes: Notes = { issues: [], fatal: false }
    const procedure = readProcedure(notes, value, path)
    issues.push(...notes.issues)
    if (notes.fatal) return
    procedures.push(procedure)
    issues.push(...checkInternalProcedure(procedure).map((issue) => within(path, issue)))
  })
  const read = procedures.length
  return freeze({ kind: 'one-stop-workflows', read, unread: list.length - read, procedures, issues })
}
