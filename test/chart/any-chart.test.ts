import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textWidth } from '../../src/chart/text-width.ts'
import { bareText } from '../../src/chart/value-text.ts'
import { figure, report } from '../../src/report/index.ts'
import { xmlFaults } from '../interop/office.ts'
import { contrast, drawn, number, those } from './drawn.ts'
import { anyChart } from './samples.ts'

describe.each(Object.entries(anyChart))('a chart: %s', (_, samples) => {
  test('is one well-formed drawing that a report accepts, whatever it is made from', () => {
    fc.assert(
      fc.property(samples, ({ draw }) => {
        const chart = draw()
        const { svg } = chart
        expect(xmlFaults(new Map([['chart.svg', svg]]))).toEqual([])
        expect(svg).toBe(svg.normalize('NFC'))
        for (const { attributes } of drawn(svg))
          for (const [key, value] of Object.entries(attributes))
            if (key !== 'font-family') expect(value, key).not.toMatch(/NaN|Infinity|undefined|null/)
        const [block] = report({ language: 'vi', title: 'T', blocks: [figure(chart)] }).blocks
        expect(block?.kind === 'figure' && block.svg).toBe(svg)
        expect(draw()).toEqual(chart)
        expect(Object.isFrozen(chart.table.rows)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('tells every value in words and in its table', () => {
    fc.assert(
      fc.property(samples, ({ draw, values, options: { language }, rows }) => {
        const { svg, alt, table } = draw()
        const [root] = drawn(svg)
        expect(root?.attributes).toMatchObject({ role: 'img', lang: language })
        expect(those(svg, 'desc').map(({ text }) => text)).toEqual([alt])
        expect(table.rows).toHaveLength(rows)
        for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
        const missing = language === 'vi' ? 'chưa có số liệu' : 'no data'
        const cells = table.rows
          .flat()
          .map((cell) => (typeof cell === 'number' ? bareText(cell, language) : cell))
        for (const value of values) {
          const shown = value === null ? missing : bareText(value, language)
          expect(alt).toContain(shown)
          expect(
            cells.some((cell) => cell.includes(shown)),
            shown,
          ).toBe(true)
        }
        if (values.length === 0) expect(alt).toContain(missing)
      }),
      { numRuns: 40 },
    )
  })

  test('keeps every text and every shape on its paper, dark enough to read', () => {
    fc.assert(
      fc.property(samples, ({ draw }) => {
        const { svg } = draw()
        const [root] = drawn(svg)
        if (root === undefined) throw new Error('no drawing')
        const [width, height] = [number(root, 'width'), number(root, 'height')]
        for (const each of drawn(svg)) {
          if (each.name === 'rect') {
            expect(number(each, 'width')).toBeGreaterThanOrEqual(0)
            expect(number(each, 'height')).toBeGreaterThanOrEqual(0)
            expect(each.moved[0] + number(each, 'x') + number(each, 'width') || 0).toBeLessThanOrEqual(
              width + 0.1,
            )
          }
          if (each.name !== 'text') continue
          const wide = textWidth(
            each.text,
            number(each, 'font-size'),
            each.attributes['font-weight'] === 'bold',
          )
          const anchor = { end: 1, middle: 0.5 }[each.attributes['text-anchor'] ?? ''] ?? 0
          const from = each.moved[0] + number(each, 'x') - wide * anchor
          expect(from, each.text).toBeGreaterThanOrEqual(-1)
          expect(from + wide, each.text).toBeLessThanOrEqual(width + 1)
          expect(each.moved[1] + number(each, 'y')).toBeLessThanOrEqual(height)
          if (each.attributes['fill'] !== undefined && each.attributes['fill'] !== '#ffffff')
            expect(contrast(each.attributes['fill'], '#ffffff')).toBeGreaterThanOrEqual(4.5)
        }
      }),
      { numRuns: 60 },
    )
  })
})
