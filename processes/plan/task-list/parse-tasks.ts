import { freeze } from 'immer'
import { type Issue, plainJson, type Result, success } from '../../../src/issue/index.ts'
import { suggestion } from '../../../src/procedure/index.ts'
import { text } from '../../../src/text/index.ts'
import type { Cadence } from '../data/duty.ts'
import { type PlanUnit, units as planUnits } from '../data/units.ts'
import { deadlineForms, readDeadline, type When } from './deadline.ts'
import { type Field, faultIn } from './fault.ts'
import { moneyForms, readMoney } from './money.ts'
import { type RawTask, rawTasks } from './raw-task.ts'
import { readUnits, unitFinder } from './unit-names.ts'

/** A task of an agency's own list; either `deadline` or `cadence` is there. */
export interface ListedTask {
  readonly number: string
  readonly title: string
  /** The heading of the list it stands under. */
  readonly group?: string
  /** Ids of units. */
  readonly lead: string
  readonly with: readonly string[]
  /** The last day, `YYYY-MM-DD`. */
  readonly deadline?: string
  readonly cadence?: Cadence
  /** Đồng. */
  readonly money?: number
}

type Find = (name: string) => string | undefined

const missing = ({ place, fields }: RawTask): readonly Issue[] => {
  const needed: readonly Field[] = ['number', 'title', 'lead', 'deadline']
  return needed
    .filter((field) => fields[field] === '')
    .map((field) => faultIn(place, field, 'missing', text('chưa ghi.', 'is empty.')))
}

const unknownUnits = (
  { place }: RawTask,
  field: 'lead' | 'with',
  names: readonly string[],
  units: readonly PlanUnit[],
): readonly Issue[] =>
  names.map((name) => {
    const titles = units.map(({ title }) => title.vi)
    const near = suggestion(name, titles)
    const said = text(
      `không có đơn vị "${name}".${near === undefined ? '' : ` Có phải là "${near}"?`}`,
      `there is no unit "${name}".${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    )
    return faultIn(place, field, 'unit-unknown', said, { expected: titles, received: name })
  })

const severalLeads = ({ place, fields }: RawTask): Issue =>
  faultIn(
    place,
    'lead',
    'lead-several',
    text(
      'chỉ một cơ quan chủ trì; các cơ quan khác ghi ở cột phối hợp.',
      'one unit leads; the others stand in the column of co-ordinating units.',
    ),
    { expected: text('một đơn vị', 'one unit'), received: fields.lead },
  )

const repeated = (tasks: readonly RawTask[]): readonly Issue[] => {
  const first = new Map<string, RawTask>()
  return tasks.flatMap((task) => {
    const { place, group = '', fields } = task
    const key = JSON.stringify([group, fields.number])
    const earlier = first.get(key)
    if (earlier === undefined || fields.number === '') {
      first.set(key, task)
      return []
    }
    const said = text(
      `"${fields.number}" đã dùng ở ${earlier.place.name.vi.toLowerCase()}.`,
      `"${fields.number}" is already used in ${earlier.place.name.en.toLowerCase()}.`,
    )
    return [faultIn(place, 'number', 'number-repeated', said, { received: fields.number })]
  })
}

const read = (raw: RawTask, find: Find, units: readonly PlanUnit[]): Result<ListedTask> => {
  const { place, fields, group, zeros } = raw
  const issues: Issue[] = [...missing(raw)]
  const lead = readUnits(fields.lead, find)
  const others = readUnits(fields.with, find)
  const when: When | undefined = readDeadline(fields.deadline)
  const money = fields.money === '' ? undefined : readMoney(fields.money, zeros)
  issues.push(
    ...unknownUnits(raw, 'lead', lead.unknown, units),
    ...(lead.ids.length + lead.unknown.length > 1 ? [severalLeads(raw)] : []),
    ...unknownUnits(raw, 'with', others.unknown, units),
  )
  if (when === undefined && fields.deadline !== '') {
    const said = text(
      `không đọc được "${fields.deadline}"; viết như ${deadlineForms.vi}.`,
      `"${fields.deadline}" cannot be read; it is written such as ${deadlineForms.en}.`,
    )
    const more = { expected: deadlineForms, received: fields.deadline }
    issues.push(faultIn(place, 'deadline', 'deadline-unreadable', said, more))
  }
  if (money === undefined && fields.money !== '') {
    const said = text(
      `không đọc được "${fields.money}"; cần ${moneyForms.vi}.`,
      `"${fields.money}" cannot be read; it has to be ${moneyForms.en}.`,
    )
    const more = { expected: moneyForms, received: fields.money }
    issues.push(faultIn(place, 'money', 'money-unreadable', said, more))
  }
  const [leader] = lead.ids
  if (issues.length > 0 || leader === undefined || when === undefined) return { ok: false, issues }
  return success({
    number: fields.number,
    title: fields.title,
    ...(group === undefined ? {} : { group }),
    lead: leader,
    with: others.ids,
    ...when,
    ...(money === undefined ? {} : { money }),
  })
}

/**
 * An agency's own list of tasks, what the annex of the plan would hold: the rows of a table with a heading row (as
 * `parseCsv` gives them), or a list of objects `{number, title, group?, lead, with?, deadline or cadence, money?}` from
 * JSON, such as it gave before. Units are found by id, name or abbreviation; a deadline may be a day, month, quarter,
 * year or period, or how often. Nothing is taken when anything is wrong; every issue names its row and column.
 *
 * Issues: `columns-missing`, `missing`, `unit-unknown`, `lead-several`, `number-repeated` (under one heading),
 * `deadline-unreadable`, `money-unreadable`, and those of the shape of the input.
 *
 * @example
 * ```ts
 * const list = [{ number: 1, title: 'Rà soát thủ tục', lead: 'Sở Tư pháp', deadline: 'Quý II/2016' }]
 * parseTasks(list)
 * //=> { ok: true, value: [{ number: '1', title: 'Rà soát thủ tục', lead: 'so-tu-phap', with: [], deadline: '2016-06-30' }] }
 * ```
 */
export const parseTasks = (
  given: unknown,
  units: readonly PlanUnit[] = planUnits,
): Result<readonly ListedTask[]> => {
  const json = plainJson(given)
  if (!json.ok) return json
  const raw = rawTasks(json.value)
  if (!raw.ok) return raw
  const find = unitFinder(units)
  const results = raw.value.map((task) => read(task, find, units))
  const issues = [...results.flatMap((each) => (each.ok ? [] : each.issues)), ...repeated(raw.value)]
  if (issues.length > 0) return { ok: false, issues }
  return success(
    freeze(
      results.flatMap((each) => (each.ok ? [each.value] : [])),
      true,
    ),
  )
}
