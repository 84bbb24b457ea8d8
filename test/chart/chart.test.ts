import { describe, expect, test } from 'vitest'
import {
  ageingChart,
  barChart,
  type ChartOptions,
  heatmapChart,
  intervalChart,
  paretoChart,
  trendChart,
} from '../../src/chart/index.ts'
import { contrast, drawn, lightness, number, those } from './drawn.ts'

const vi: ChartOptions = { language: 'vi', title: 'Hình' }
const en: ChartOptions = { language: 'en', title: 'Figure' }

const ratios = (sizes: readonly number[]): readonly number[] =>
  sizes.map((size) => Math.round((size / (sizes[0] ?? 1)) * 100) / 100)

describe('sizes are the values', () => {
  test('bars start at 0 and are as long as their values', () => {
    const bars = [40, 20, 10, 0].map((value) => ({ name: `Đơn vị ${value}`, value }))
    const { svg } = barChart({ unit: 'days', category: 'Đơn vị', measure: 'Ngày', bars }, vi)
    const drawnBars = those(svg, 'rect', { height: '13' })
    expect(ratios(drawnBars.map((bar) => number(bar, 'width')))).toEqual([1, 0.5, 0.25, 0])
    expect(new Set(drawnBars.map((bar) => number(bar, 'x'))).size).toBe(1)
  })

  test('columns stand on one line and are as high as their values, the late ones hatched', () => {
    const buckets = [
      { name: '1–5 ngày', open: 100 },
      { name: '6–10 ngày', open: 50 },
      { name: 'Trên 10 ngày', open: 25, late: true },
    ]
    const { svg, alt } = ageingChart({ measure: 'Hồ sơ', buckets }, vi)
    const columns = those(svg, 'rect', { width: '90' })
    expect(ratios(columns.map((column) => number(column, 'height')))).toEqual([1, 0.5, 0.25])
    const feet = columns.map((column) => Math.round(number(column, 'y') + number(column, 'height')))
    expect(new Set(feet).size).toBe(1)
    expect(those(svg, 'path')).toHaveLength(2)
    expect(alt).toContain('Trên 10 ngày (quá hạn) 25. Tổng số: 175.')
  })

  test('a Pareto chart ranks, and its line runs through the shares of the whole', () => {
    const categories = [
      { name: 'C', value: 10 },
      { name: 'A', value: 60 },
      { name: 'B', value: 30 },
    ]
    const { svg, table } = paretoChart({ unit: 'count', category: 'Cause', measure: 'Count', categories }, en)
    expect(table.rows).toEqual([
      ['A', 60, 60],
      ['B', 30, 90],
      ['C', 10, 100],
    ])
    const bars = those(svg, 'rect', { height: '15' })
    expect(ratios(bars.map((bar) => number(bar, 'width')))).toEqual([1, 0.5, 0.17])
    const left = Number(bars[0]?.attributes['x'])
    const marks = those(svg, 'circle').slice(-3)
    expect(ratios(marks.map((mark) => number(mark, 'cx') - left))).toEqual([1, 1.5, 1.67])
    const first = bars[0]
    if (first === undefined || marks[0] === undefined) throw new Error('nothing drawn')
    expect(number(marks[0], 'cx')).toBeCloseTo(left + number(first, 'width'), 1)
    const vital = those(svg, 'line', { 'stroke-dasharray': '6 4' }).at(-1)
    expect((Number(vital?.attributes['x1']) - left) / number(first, 'width')).toBeCloseTo(80 / 60, 2)
  })

  test('points of a trend lie at the height of their values, and a gap breaks the line', () => {
    const { svg, alt } = trendChart(
      {
        unit: 'percent',
        periods: ['Q1', 'Q2', 'Q3', 'Q4', 'Q5'],
        series: [{ name: 'On time', values: [80, 85, null, 95, 90] }],
        target: { value: 90, operator: '>' },
      },
      en,
    )
    const [y80 = 0, y85 = 0, y95 = 0, y90 = 0] = those(svg, 'circle', { r: '3.5' })
      .slice(-4)
      .map((dot) => number(dot, 'cy'))
    expect((y80 - y85) / (y80 - y95)).toBeCloseTo(1 / 3, 2)
    expect(those(svg, 'polyline')).toHaveLength(2)
    const goal = those(svg, 'line', { 'stroke-dasharray': '10 3 2 3' }).at(-1)
    expect(Number(goal?.attributes['y1'])).toBeCloseTo(y90, 2)
    expect(those(svg, 'path').length).toBeGreaterThan(0)
    expect(alt).toContain('On time: Q1 80%; Q2 85%; Q3 no data; Q4 95%; Q5 90%. Target > 90%.')
    expect(svg).toContain('The vertical axis does not start at 0.')
  })

  test('where only one of two lines has no value, a cross says which', () => {
    const { svg } = trendChart(
      {
        unit: 'count',
        periods: ['T1', 'T2'],
        series: [
          { name: 'Tiếp nhận', values: [1, 2] },
          { name: 'Giải quyết', values: [1, null] },
        ],
      },
      vi,
    )
    expect(svg).toContain('Giải quyết: chưa có số liệu')
    expect(those(svg, 'path')).toHaveLength(0)
  })

  test('whiskers reach from bound to bound on the scale of the points', () => {
    const rows = [
      { name: 'A', value: 80, low: 70, high: 90, n: 100 },
      { name: 'B', value: 60, low: null, high: null, n: 2 },
    ]
    const { svg, alt } = intervalChart(
      {
        unit: 'percent',
        category: 'Yếu tố',
        measure: 'Hài lòng',
        confidence: 95,
        rows,
        target: { value: 80, operator: '≥' },
      },
      vi,
    )
    const [a = 0, b = 0] = those(svg, 'circle', { r: '4' })
      .slice(-2)
      .map((dot) => number(dot, 'cx'))
    const perPoint = (a - b) / 20
    const whisker = those(svg, 'line').find(
      (line) =>
        Math.abs(number(line, 'x1') - (a - 10 * perPoint)) < 0.05 &&
        line.attributes['y1'] === line.attributes['y2'],
    )
    expect(Number(whisker?.attributes['x2'])).toBeCloseTo(a + 10 * perPoint, 1)
    const goal = those(svg, 'line', { 'stroke-dasharray': '10 3 2 3' }).at(-1)
    expect(Number(goal?.attributes['x1'])).toBeCloseTo(a, 1)
    expect(alt).toContain(
      'A 80 % (khoảng tin cậy 95 %: 70–90 %, n = 100); B 60 % (không có khoảng tin cậy, n = 2)',
    )
    expect(alt).toContain('Mục tiêu ≥ 80 %')
    expect(svg).toContain('n = 100')
  })
})

describe('a heat map', () => {
  const rates = [0, 79.99, 80, 89.999, 90, 94.99, 95, 99.99, 100]
  const { svg, alt } = heatmapChart(
    {
      category: 'Đơn vị',
      measure: 'đúng hạn',
      columns: [...rates, 'x', 'y'].map((_, at) => `T${at + 1}`),
      rows: [
        {
          name: 'Phòng Tư pháp',
          cells: [...rates.map((rate) => ({ rate, n: 1234 })), null, { rate: null, n: 0 }],
        },
      ],
    },
    vi,
  )
  const cells = drawn(svg)
    .filter(({ name }) => name === 'rect')
    .slice(-11)

  test('is darker for lower rates, by the unrounded rate, and hatched where there is no data', () => {
    const grounds = cells.map(({ attributes }) => attributes['fill'] ?? '')
    const bands = [[0, 1], [2, 3], [4, 5], [6, 7], [8]]
    for (const band of bands) expect(new Set(band.map((at) => grounds[at])).size).toBe(1)
    const greys = bands.map(([at = 0]) => lightness(grounds[at] ?? ''))
    for (const [at, grey] of greys.slice(1).entries()) expect(grey - (greys[at] ?? 0)).toBeGreaterThan(0.1)
    expect(those(svg, 'path')).toHaveLength(3)
  })

  test('can be read on every ground', () => {
    let ground = '#ffffff'
    for (const { name, attributes } of drawn(svg)) {
      if (name === 'rect') ground = attributes['fill'] ?? ''
      if (name === 'text' && attributes['fill'] === '#ffffff')
        expect(contrast(ground, '#ffffff')).toBeGreaterThanOrEqual(4.5)
      if (name === 'text' && attributes['fill'] === '#111111')
        expect(contrast(ground, '#111111')).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('tells its figures as the language writes them', () => {
    expect(alt).toContain('T2 79,99 % (n = 1.234)')
    expect(alt).toContain('T10 chưa có số liệu; T11 chưa có số liệu (n = 0)')
    expect(svg).toContain('>1.234</text>')
  })
})

describe('numbers and names', () => {
  test.each([
    ['vi', 'percent', 90.4, '90,4 %'],
    ['en', 'percent', 90.4, '90.4%'],
    ['vi', 'percent', 200 / 3, '66,67 %'],
    ['vi', 'days', 1.005, '1,01 ngày'],
    ['en', 'days', 1234.5, '1,234.5 days'],
    ['vi', 'level', 3, 'mức 3'],
    ['vi', 'count', 1234567, '1.234.567'],
  ] as const)('%s: %s %d is %s', (language, unit, value, shown) => {
    const { svg } = barChart(
      { unit, category: 'x', measure: 'y', bars: [{ name: 'A', value }] },
      { language, title: 't' },
    )
    expect(those(svg, 'text').map(({ text }) => text)).toContain(shown)
  })

  test('a name too long for three lines is shortened and kept whole in a tooltip and in the table', () => {
    const name = `${'Chi nhánh Văn phòng Đăng ký đất đai '.repeat(6)}huyện Cái Bè`
    const { svg, table } = barChart(
      { unit: 'days', category: 'x', measure: 'y', bars: [{ name, value: 1 }] },
      vi,
    )
    expect(those(svg, 'title').map(({ text }) => text)).toEqual(['Hình', name])
    expect(those(svg, 'text').filter(({ text }) => text.endsWith('…'))).toHaveLength(1)
    expect(table.rows[0]?.[0]).toBe(name)
  })

  test('marks of XML in names stay text', () => {
    const name = `Phòng <B> & "C" 'D'`
    const { svg } = barChart({ unit: 'days', category: 'x', measure: 'y', bars: [{ name, value: 1 }] }, vi)
    expect(svg).not.toContain('<B>')
    expect(those(svg, 'text').map(({ text }) => text)).toContain(name)
  })

  test('forty units have forty names and forty values', () => {
    const bars = Array.from({ length: 40 }, (_, at) => ({ name: `Xã số ${at}`, value: at + 0.5 }))
    const { svg } = barChart({ unit: 'points', category: 'Xã', measure: 'Điểm', bars }, vi)
    const shown = those(svg, 'text').map(({ text }) => text)
    for (const { name, value } of bars) {
      expect(shown).toContain(name)
      expect(shown).toContain(`${String(value).replace('.', ',')} điểm`)
    }
  })

  test('nothing to draw says so', () => {
    const empty = trendChart({ unit: 'count', periods: [], series: [{ name: 'x', values: [] }] }, vi)
    expect(those(empty.svg, 'text').map(({ text }) => text)).toEqual(['Hình', 'chưa có số liệu'])
    expect(empty.table.rows).toEqual([])
  })
})

describe('refuses', () => {
  const bar = (value: number) => () =>
    barChart({ unit: 'days', category: 'x', measure: 'y', bars: [{ name: 'A', value }] }, vi)
  test.each([
    ['NaN', bar(Number.NaN), /bars\[0\]\.value.*không phải số vẽ được.* \/ .*no number/s],
    ['infinity', bar(Number.POSITIVE_INFINITY), /bars\[0\]\.value/],
    ['what is too large to draw', bar(1e13), /không phải số vẽ được/],
    ['a negative bar', bar(-1), /không vẽ số âm \(-1\)/],
    [
      'a rate over 100',
      () =>
        heatmapChart(
          {
            category: 'x',
            measure: 'y',
            columns: ['T1'],
            rows: [{ name: 'A', cells: [{ rate: 100.5, n: 1 }] }],
          },
          vi,
        ),
      /rows\[0\]\.cells\[0\]\.rate: tỷ lệ 100,5 % vượt quá 100 %/,
    ],
    [
      'more values than periods',
      () => trendChart({ unit: 'count', periods: ['a'], series: [{ name: 'x', values: [1, 2] }] }, vi),
      /series\[0\]\.values: có 2 giá trị cho 1 tên/,
    ],
    [
      'a value outside its interval',
      () =>
        intervalChart(
          {
            unit: 'percent',
            category: 'x',
            measure: 'y',
            confidence: 95,
            rows: [{ name: 'A', value: 95, low: 80, high: 90, n: 9 }],
          },
          vi,
        ),
      /Dòng 1: giá trị phải nằm trong khoảng tin cậy/,
    ],
    [
      'a width no page has',
      () => ageingChart({ measure: 'x', buckets: [] }, { ...vi, width: 100 }),
      /Chiều rộng biểu đồ 100/,
    ],
    [
      'a width that is no number',
      () => ageingChart({ measure: 'x', buckets: [] }, { ...vi, width: Number.NaN }),
      /Chiều rộng biểu đồ/,
    ],
  ])('%s', (_, draw, message) => {
    expect(draw).toThrow(message)
  })
})
