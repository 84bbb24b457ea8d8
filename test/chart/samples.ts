import fc from 'fast-check'
import {
  ageingChart,
  barChart,
  type Chart,
  type ChartOptions,
  type ChartUnit,
  heatmapChart,
  intervalChart,
  paretoChart,
  trendChart,
} from '../../src/chart/index.ts'

/** A name people or programs may bring: marks of XML, control characters, very long words, nothing. */
export const anyName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    '<script>alert(1)</script>',
    `"><g onload='x'>&amp;`,
    ']]>',
    'Nguyễn'.normalize('NFD'),
    'a\u0000\u001b\ud800\uffff',
    'Chi nhánh Văn phòng Đăng ký đất đai huyện Cái Bè trực thuộc Sở Tài nguyên và Môi trường tỉnh Tiền Giang',
    'ƯỜNG'.repeat(60),
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

const within = { noNaN: true, noDefaultInfinity: true } as const
const anyValue = fc.oneof(
  fc.double({ ...within, min: -1e12, max: 1e12 }),
  fc.double({ ...within, min: -1, max: 120 }),
  fc.integer({ min: -3, max: 100 }),
  fc.constantFrom(0, -0, 100, Number.MIN_VALUE, 1e12, -1e12),
)
const notNegative = anyValue.map((value) => Math.abs(value))
const maybe = (value: fc.Arbitrary<number>): fc.Arbitrary<number | null> => fc.option(value, { freq: 4 })
const unit = fc.constantFrom<ChartUnit>('percent', 'count', 'level', 'points', 'days')
const operator = fc.constantFrom<'>' | '≥' | '<' | '≤'>('>', '≥', '<', '≤')
const targetOf = (value: fc.Arbitrary<number>) =>
  fc.option(fc.record({ value, operator, name: anyName }), { nil: undefined })

const withTarget = <Data extends object, Target>(data: Data, target: Target | undefined) =>
  target === undefined ? data : { ...data, target }

const options: fc.Arbitrary<ChartOptions> = fc.record({
  language: fc.constantFrom<'vi' | 'en'>('vi', 'en'),
  title: anyName,
  subtitle: anyName,
  source: anyName,
  width: fc.integer({ min: 320, max: 900 }),
})

/** A chart with the values it was made from. */
export interface Sample {
  readonly draw: () => Chart
  readonly values: readonly (number | null)[]
  readonly options: ChartOptions
  /** How many names it has. */
  readonly rows: number
}

const trends: fc.Arbitrary<Sample> = fc
  .tuple(
    options,
    unit,
    fc.array(fc.tuple(anyName, maybe(anyValue), maybe(anyValue)), { maxLength: 40 }),
    fc.tuple(anyName, anyName, fc.boolean()),
    targetOf(anyValue),
  )
  .map(([options, unit, points, [one, two, both], target]) => {
    const first = { name: one, values: points.map(([, value]) => value) }
    const second = { name: two, values: points.map(([, , value]) => value) }
    const data = {
      unit,
      periods: points.map(([name]) => name),
      series: both ? ([first, second] as const) : ([first] as const),
    }
    const values = both ? [...first.values, ...second.values] : first.values
    return { draw: () => trendChart(withTarget(data, target), options), values, options, rows: points.length }
  })

const bars: fc.Arbitrary<Sample> = fc
  .tuple(
    options,
    unit,
    anyName,
    fc.array(fc.record({ name: anyName, value: maybe(notNegative) }), { maxLength: 40 }),
    targetOf(notNegative),
  )
  .map(([options, unit, measure, bars, target]) => ({
    draw: () => barChart(withTarget({ unit, category: measure, measure, bars }, target), options),
    values: bars.map(({ value }) => value),
    options,
    rows: bars.length,
  }))

const ageings: fc.Arbitrary<Sample> = fc
  .tuple(
    options,
    anyName,
    fc.array(fc.record({ name: anyName, open: notNegative, late: fc.boolean() }), { maxLength: 12 }),
  )
  .map(([options, measure, buckets]) => ({
    draw: () => ageingChart({ measure, buckets }, options),
    values: buckets.map(({ open }) => open),
    options,
    rows: buckets.length,
  }))

const paretos: fc.Arbitrary<Sample> = fc
  .tuple(
    options,
    unit,
    anyName,
    fc.array(fc.record({ name: anyName, value: notNegative }), { maxLength: 40 }),
  )
  .map(([options, unit, measure, categories]) => ({
    draw: () => paretoChart({ unit, category: measure, measure, categories }, options),
    values: categories.map(({ value }) => value),
    options,
    rows: categories.length,
  }))

const percent = fc.double({ ...within, min: 0, max: 100 })

const heatmaps: fc.Arbitrary<Sample> = fc
  .tuple(options, anyName, fc.integer({ min: 0, max: 12 }))
  .chain(([options, measure, months]) => {
    const cell = fc.option(fc.record({ rate: maybe(percent), n: fc.nat() }))
    const row = fc.record({
      name: anyName,
      cells: fc.array(cell, { minLength: months, maxLength: months }),
    })
    return fc.array(row, { maxLength: 12 }).map((rows) => ({
      draw: () =>
        heatmapChart(
          {
            category: measure,
            measure,
            columns: Array.from({ length: months }, (_, at) => `T${at + 1}`),
            rows,
          },
          options,
        ),
      values: rows.flatMap(({ cells }) => cells.map((each) => each?.rate ?? null)),
      options,
      rows: rows.length,
    }))
  })

const intervals: fc.Arbitrary<Sample> = fc
  .tuple(
    options,
    unit,
    anyName,
    fc.array(
      fc.tuple(
        anyName,
        fc.tuple(anyValue, anyValue, anyValue),
        fc.nat(),
        fc.constantFrom('all', 'value', 'none'),
      ),
      { maxLength: 40 },
    ),
    targetOf(anyValue),
  )
  .map(([options, unit, measure, given, target]) => {
    const rows = given.map(([name, three, n, has]) => {
      const [low = 0, value = 0, high = 0] = three.toSorted((a, b) => a - b)
      return {
        name,
        value: has === 'none' ? null : value,
        low: has === 'all' ? low : null,
        high: has === 'all' ? high : null,
        n,
      }
    })
    const data = { unit, category: measure, measure, confidence: 95, rows }
    return {
      draw: () => intervalChart(withTarget(data, target), options),
      values: rows.flatMap(({ value, low, high }) => [
        value,
        ...[low, high].filter((bound) => bound !== null),
      ]),
      options,
      rows: rows.length,
    }
  })

/** A chart of any kind. */
export const anyChart: Readonly<Record<string, fc.Arbitrary<Sample>>> = {
  trend: trends,
  bar: bars,
  ageing: ageings,
  pareto: paretos,
  heatmap: heatmaps,
  interval: intervals,
}
