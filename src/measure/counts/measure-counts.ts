import { freeze } from 'immer'
import { failure, type Issue, type Result, success } from '../../issue/index.ts'
import { formatDate, text } from '../../text/index.ts'
import { parseDay } from '../../time/index.ts'
import type { DataWindow } from '../data-window.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { type IndicatorId, indicators } from '../indicators.ts'
import { type Measured, percentOf } from '../measured.ts'
import { wilsonPercent } from '../statistics/wilson-percent.ts'
import type { Counts } from './counts.ts'

/** Which of the counts are asked about. */
export interface CountsOf {
  readonly indicator: IndicatorId
  readonly window: DataWindow
  /** One unit; all of them together when absent. */
  readonly unit?: string
  /** One group; all of them together when absent. */
  readonly group?: string
  /** The usual convention of the indicator when absent. */
  readonly convention?: string
}

const span = ({ from, to }: DataWindow): string => `${formatDate(from)}–${formatDate(to)}`

const astride = (counts: Counts, window: DataWindow): Issue => ({
  code: 'counts-astride',
  path: counts.unit ?? '',
  message: text(
    `Số liệu kỳ ${span(counts)}${counts.unit === null ? '' : ` của ${counts.unit}`} nằm vắt qua kỳ ${span(window)}, không tách được.`,
    `The counts of ${span(counts)}${counts.unit === null ? '' : ` by ${counts.unit}`} lie across the edge of ${span(window)} and cannot be split.`,
  ),
  expected: text(`kỳ nằm trong ${span(window)}`, `a window within ${span(window)}`),
})

const twice = (one: Counts, other: Counts): Issue => ({
  code: 'counts-twice',
  path: one.unit ?? '',
  message: text(
    `Số liệu kỳ ${span(one)} và kỳ ${span(other)}${one.unit === null ? '' : ` của ${one.unit}`} trùng ngày: sẽ bị cộng hai lần.`,
    `The counts of ${span(one)} and of ${span(other)}${one.unit === null ? '' : ` by ${one.unit}`} share days and would be added twice.`,
  ),
})

const wholeAndParts = (window: DataWindow): Issue => ({
  code: 'counts-whole-and-parts',
  path: '',
  message: text(
    `Kỳ ${span(window)} có cả số liệu chung và số liệu từng đơn vị: cộng lại sẽ tính hai lần. Chọn một đơn vị hoặc chỉ giữ một loại.`,
    `For ${span(window)} there are counts of the whole and of single units: together they would count twice. Ask for one unit, or keep one kind.`,
  ),
})

const key = ({ unit, group }: Counts): string => JSON.stringify([unit, group])

const byOwner = (rows: readonly Counts[]): readonly (readonly Counts[])[] => [
  ...rows
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1))
    .reduce((owners, row) => {
      const own = owners.get(key(row))
      if (own === undefined) owners.set(key(row), [row])
      else own.push(row)
      return owners
    }, new Map<string, Counts[]>())
    .values(),
]

const overlaps = (rows: readonly Counts[]): readonly Issue[] =>
  rows.flatMap((row, at) => {
    const next = rows[at + 1]
    return next !== undefined && next.from <= row.to ? [twice(row, next)] : []
  })

const sum = (rows: readonly Counts[], of: (row: Counts) => number): number =>
  rows.reduce((total, row) => total + of(row), 0)

const lengthOf = ({ from, to }: DataWindow): number => parseDay(to) - parseDay(from) + 1

/** How many days of the window every owner tells about; undefined when all of them. */
const toldOf = (owners: readonly (readonly Counts[])[], window: DataWindow): Measured['told'] => {
  const of = lengthOf(window)
  const days = Math.min(...owners.map((rows) => sum(rows, lengthOf)))
  return owners.length === 0 || days >= of ? undefined : { days, of }
}

/** The convention by which an indicator is counted when nobody names one. */
export const usualConvention = (indicator: IndicatorId): string =>
  Object.keys(indicators[indicator].conventions)[0] ?? ''

const levelOf = (rows: readonly Counts[]): number | null =>
  rows.length === 0 ? null : Math.min(...rows.map(({ numerator }) => numerator))

const valueFrom = (
  rows: readonly Counts[],
  unit: Indicator['unit'],
  numerator: number,
  denominator: number,
) => {
  if (unit === 'percent') return percentOf(numerator, denominator)
  if (unit === 'level') return levelOf(rows)
  return rows.length === 0 ? null : numerator
}

/**
 * The value of an indicator from the counts handed in. Counts of a flow add up over the window; of a stock the latest
 * of each unit stands. Of several levels the lowest is told. Counts that lie across the edge of the window, share days
 * or tell of the whole beside its parts are refused: `counts-astride`, `counts-twice`, `counts-whole-and-parts`.
 * Without any counts there is no data; counts that leave out days of the window say so in `told`.
 */
export const measureCounts = (
  all: readonly Counts[],
  { indicator, window, unit, group, convention = usualConvention(indicator) }: CountsOf,
): Result<Measured> => {
  const definition: Indicator = indicators[indicator]
  const own = all.filter(
    (row) =>
      row.indicator === indicator &&
      row.convention === convention &&
      (unit === undefined || row.unit === unit) &&
      (group === undefined || row.group === group) &&
      row.from <= window.to &&
      row.to >= window.from,
  )
  const across = own.filter(({ from, to }) => from < window.from || to > window.to)
  const owners = byOwner(own)
  const mixed = own.some((row) => row.unit === null) && own.some((row) => row.unit !== null)
  const issues = [
    ...(definition.kind === 'flow' ? across.map((row) => astride(row, window)) : []),
    ...(definition.kind === 'flow' ? owners.flatMap(overlaps) : []),
    ...(mixed ? [wholeAndParts(window)] : []),
  ]
  if (issues.length > 0) return failure(...issues)
  const rows =
    definition.kind === 'flow' ? own : owners.flatMap((each) => each.toSorted(latestLast).at(-1) ?? [])
  const numerator = sum(rows, (row) => row.numerator)
  const divided = definition.unit === 'percent'
  const denominator = sum(rows, (row) => row.denominator ?? 0)
  const sampled = rows.some((row) => row.sampled)
  const value = valueFrom(rows, definition.unit, numerator, denominator)
  const told = definition.kind === 'flow' ? toldOf(owners, window) : undefined
  const interval = sampled && divided ? wilsonPercent(numerator, denominator) : undefined
  return success(
    freeze(
      {
        indicator,
        unit: definition.unit,
        value,
        numerator: definition.unit === 'level' ? (value ?? 0) : numerator,
        denominator: divided ? denominator : null,
        convention,
        window,
        ...(told === undefined ? {} : { told }),
        source: 'counts',
        sampled,
        ...(interval === undefined ? {} : { interval }),
      },
      true,
    ),
  )
}

const latestLast = (a: Counts, b: Counts): number => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0)
