import { expect, test } from 'vitest'
import { trendChart } from '../../src/chart/index.ts'
import { textWidth } from '../../src/chart/text-width.ts'

test('the value of the last point stays on the paper, however long it is', () => {
  const { svg } = trendChart(
    {
      unit: 'count',
      periods: ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'],
      series: [{ name: 'Vốn', values: [null, null, null, null, null, null, null, -1e12] }],
    },
    { language: 'vi', title: 'Vốn cam kết', width: 320 },
  )
  const label = /<text([^>]*)>-1\.000\.000\.000\.000<\/text>/g
  const drawn = [...svg.matchAll(label)].filter(([, attributes = '']) => attributes.includes('middle'))
  expect(drawn).toHaveLength(1)
  const attributes = drawn[0]?.[1] ?? ''
  const numberIn = (name: string): number =>
    Number(new RegExp(` ${name}="([^"]+)"`).exec(attributes)?.[1] ?? Number.NaN)
  const half = textWidth('-1.000.000.000.000', numberIn('font-size')) / 2
  expect(numberIn('x') + half).toBeLessThanOrEqual(320)
})
