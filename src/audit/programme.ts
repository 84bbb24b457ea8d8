import { freeze } from 'immer'
import * as z from 'zod'
import { failure, type Issue, type Result, success } from '../issue/index.ts'
import { type ClauseId, type FindingGrade, findingGrades, leavesOf, namesOf } from '../standard/index.ts'
import { type Text, text } from '../text/index.ts'
import { isHeavy, type WeighedCell, weigh } from './programme-weight.ts'
import { clauseShape, line, read, textShape } from './read.ts'

/** A unit an audit programme covers. */
export interface AuditUnit {
  readonly id: string
  readonly title: Text
  /** The clauses that apply to it; all of the programme when absent. */
  readonly clauses?: readonly ClauseId[]
}

/** A finding of the cycle before, as far as a programme weighs it. */
export interface EarlierFinding {
  readonly unit: string
  readonly clause: ClauseId
  readonly grade: FindingGrade
}

/** What a programme is made from. */
export interface ProgrammeInput {
  /** The first year of the cycle. */
  readonly year: number
  /** How many years the cycle has; one unless given. Every unit is visited every year in any case. */
  readonly years?: number
  readonly units: readonly AuditUnit[]
  /** The clauses audited; every clause without parts unless given. */
  readonly clauses?: readonly ClauseId[]
  /** How much a unit or a clause matters, 1 unless given. */
  readonly importance?: {
    readonly units?: Readonly<Record<string, number>>
    readonly clauses?: { readonly [C in ClauseId]?: number }
  }
  readonly earlier?: readonly EarlierFinding[]
  /** The months in which audits may be held, 1–12. */
  readonly months: readonly number[]
  /** How many units can be visited in a month. */
  readonly capacity: number
}

/** One visit: a unit, a month, and the clauses audited then, the weightiest first. */
export interface Visit {
  readonly year: number
  readonly month: number
  readonly unit: string
  readonly clauses: readonly ClauseId[]
  /** A second visit in the same year, to what weighs most. */
  readonly again: boolean
}

/** An audit programme: every clause that applies to every unit, spread over the months of a cycle. */
export interface Programme {
  readonly year: number
  readonly years: number
  readonly units: readonly AuditUnit[]
  readonly clauses: readonly ClauseId[]
  readonly visits: readonly Visit[]
}

const factor = z.number().positive()

const shape = z.strictObject({
  year: z.int().min(2000).max(2100),
  years: z.int().min(1).max(5),
  units: z
    .array(
      z.strictObject({ id: line, title: textShape, clauses: z.exactOptional(z.array(clauseShape).min(1)) }),
    )
    .min(1),
  clauses: z.array(clauseShape).min(1),
  importance: z.strictObject({
    units: z.exactOptional(z.record(z.string(), factor)),
    clauses: z.exactOptional(z.partialRecord(clauseShape, factor)),
  }),
  earlier: z.array(
    z.strictObject({ unit: line, clause: clauseShape, grade: z.enum(namesOf(findingGrades)) }),
  ),
  months: z.array(z.int().min(1).max(12)).min(1),
  capacity: z.int().min(1),
})

const repeated = (units: readonly AuditUnit[]): readonly Issue[] =>
  units.flatMap(({ id }, index) =>
    units.findIndex((unit) => unit.id === id) === index
      ? []
      : [
          {
            code: 'unit-doubled',
            path: `units[${index}].id`,
            message: text(`Đơn vị "${id}" có hai lần.`, `The unit "${id}" is there twice.`),
            received: id,
          },
        ],
  )

const unknownUnits = (given: readonly string[], units: readonly AuditUnit[]): readonly Issue[] =>
  given
    .filter((id) => units.every((unit) => unit.id !== id))
    .map((id) => ({
      code: 'unit-unknown',
      path: `importance.units.${id}`,
      message: text(`Chương trình không có đơn vị "${id}".`, `The programme has no unit "${id}".`),
      expected: units.map((unit) => unit.id),
      received: id,
    }))

const withoutClauses = (units: readonly AuditUnit[], clauses: readonly ClauseId[]): readonly Issue[] =>
  units.flatMap(({ id, clauses: own }, index) =>
    own === undefined || own.some((clause) => clauses.includes(clause))
      ? []
      : [
          {
            code: 'unit-without-clauses',
            path: `units[${index}].clauses`,
            message: text(
              `Không điều khoản nào của chương trình áp dụng cho đơn vị "${id}".`,
              `No clause of the programme applies to the unit "${id}".`,
            ),
            expected: clauses,
            received: own.join(', '),
          },
        ],
  )

const tooFewVisits = (units: number, months: number, capacity: number): Issue => ({
  code: 'capacity-too-small',
  path: 'capacity',
  message: text(
    `Có ${units} đơn vị mà ${months} tháng, mỗi tháng ${capacity} đơn vị, chỉ đủ cho ${months * capacity}; mỗi đơn vị phải được đánh giá ít nhất mỗi năm một lần.`,
    `There are ${units} units, and ${months} months with ${capacity} visits each allow ${months * capacity}; every unit is audited at least once a year.`,
  ),
  expected: text(`từ ${Math.ceil(units / months)} trở lên`, `${Math.ceil(units / months)} or more`),
  received: String(capacity),
  rule: 'QĐ 19/2014/QĐ-TTg, Đ.4.4.b',
})

/** The cells of a unit that fall in one year of the cycle: the heavy ones every year, the others in turn. */
const cellsOfYear = (cells: readonly WeighedCell[], index: number, years: number): readonly WeighedCell[] => {
  const light = cells.filter((cell) => !isHeavy(cell))
  const due = cells.filter((cell) => isHeavy(cell) || light.indexOf(cell) % years === index)
  return due.length > 0 ? due : cells.slice(0, 1)
}

const total = (cells: readonly WeighedCell[]): number => cells.reduce((sum, { weight }) => sum + weight, 0)

interface Booked extends Visit {
  readonly weight: number
}

/** The visits of one year: the weightiest units first, then second visits to what is heavy, as late as there is room. */
const yearOf = (
  year: number,
  byUnit: readonly (readonly [string, readonly WeighedCell[]])[],
  months: readonly number[],
  capacity: number,
): readonly Visit[] => {
  const order = [...byUnit].sort(([a, left], [b, right]) => total(right) - total(left) || (a < b ? -1 : 1))
  const visits: Booked[] = order.map(([unit, cells], index) => ({
    year,
    month: months[Math.floor((index * months.length) / order.length)] ?? 12,
    unit,
    clauses: cells.map(({ clause }) => clause),
    again: false,
    weight: total(cells),
  }))
  const room = (month: number): boolean => visits.filter((visit) => visit.month === month).length < capacity
  for (const [unit, cells] of order) {
    const heavy = cells.filter(isHeavy)
    const first = visits.find((visit) => visit.unit === unit)?.month ?? 12
    const later = months.filter((month) => month > first && room(month))
    const month = later.find((each) => each >= first + 3) ?? later.at(-1)
    if (heavy.length > 0 && month !== undefined)
      visits.push({
        year,
        month,
        unit,
        clauses: heavy.map(({ clause }) => clause),
        again: true,
        weight: total(heavy),
      })
  }
  return visits
    .sort((a, b) => a.month - b.month || b.weight - a.weight || (a.unit < b.unit ? -1 : 1))
    .map(({ weight: _, ...visit }) => visit)
}

/**
 * Plans the audits of a cycle. Units and clauses that matter more, or in which more was found before, come earlier,
 * and again in the same year where a month has room. In a cycle of several years the heavy clauses come every year and
 * the others in turn, and every unit is visited every year (QĐ 19/2014/QĐ-TTg, Đ.4.4.b). The same input gives the same
 * programme. Too few months for the units, and input without sense, are issues.
 */
export const planProgramme = (input: ProgrammeInput): Result<Programme> => {
  const given = read(shape, { years: 1, clauses: leavesOf(), importance: {}, earlier: [], ...input }, '')
  if (!given.ok) return given
  const { year, years, units, capacity } = given.value
  const clauses = [...new Set(given.value.clauses)]
  const months = [...new Set(given.value.months)].sort((a, b) => a - b)
  const issues = [
    ...repeated(units),
    ...withoutClauses(units, clauses),
    ...unknownUnits(Object.keys(given.value.importance.units ?? {}), units),
    ...(units.length > months.length * capacity ? [tooFewVisits(units.length, months.length, capacity)] : []),
  ]
  if (issues.length > 0) return failure(...issues)
  const cells = units.map((unit) => [unit.id, weigh(unit, { ...given.value, clauses })] as const)
  const visits = Array.from({ length: years }, (_, index) =>
    yearOf(
      year + index,
      cells.map(([id, all]) => [id, cellsOfYear(all, index, years)] as const),
      months,
      capacity,
    ),
  ).flat()
  return success(freeze({ year, years, units, clauses, visits }, true))
}
