import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Report, report, reportHtml } from '../../src/report/index.ts'
import { elements, shownText, squeezed } from './html-text.ts'
import { anyText, sampleOf } from './sample.ts'
import { textsOf } from './texts.ts'

const allowed = new Set(
  'html head meta title style body main header p b i h1 h2 h3 h4 br div dl dt dd ul ol li span table caption colgroup col thead tbody tr th td section hr figure figcaption details summary svg title desc g rect line path polyline circle text'.split(
    ' ',
  ),
)

const bodyOf = (html: string): string => html.slice(html.indexOf('<main>'))

/** The texts of a document as HTML shows them: the colon after a label comes from the style. */
const shown = (document: Report): readonly string[] =>
  textsOf(document).flatMap((text) => {
    const field = document.blocks
      .flatMap((block) => (block.kind === 'fields' ? block.fields : []))
      .find(({ label, value }) => `${label}: ${value}` === text)
    return field === undefined ? [text] : [field.label, field.value]
  })

describe('a report as HTML', () => {
  test('shows every text as text, in order, with no element of its own making', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 12 }), (texts) => {
        const document = sampleOf(texts)
        const html = reportHtml(document)
        for (const [, name = ''] of html.matchAll(/<\/?([A-Za-z][\w-]*)/g)) expect(allowed).toContain(name)
        const body = squeezed(shownText(bodyOf(html)).replace(/\n/g, ' ')).replaceAll(' ', '')
        let from = 0
        for (const text of shown(document)) {
          const wanted = text.replace(/\s+/g, '')
          const at = body.indexOf(wanted, from)
          expect(at, wanted).toBeGreaterThanOrEqual(0)
          from = at + wanted.length
        }
      }),
      { numRuns: 60 },
    )
  })

  test('carries the cells of a table exactly', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (texts) => {
        const document = sampleOf(texts)
        const table = document.blocks.find(({ kind }) => kind === 'table')
        const row = table?.kind === 'table' ? table.rows[0] : undefined
        const first = row !== undefined && !('group' in row) ? row[0] : undefined
        expect(squeezed(elements(reportHtml(document), 'td')[0] ?? '')).toBe(squeezed(String(first)))
      }),
      { numRuns: 60 },
    )
  })

  test('runs no script, loads nothing, names its language and its paper', () => {
    const html = reportHtml(sampleOf(['Văn bản'], { paper: 'A5', orientation: 'landscape', language: 'en' }))
    expect(html).not.toMatch(/<script|javascript:|src=|href=|url\(|@import/i)
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('@page { size: A5 landscape;')
    expect(html).toContain('SOCIALIST REPUBLIC OF VIET NAM')
  })

  test('leaves a dotted line for what is not known', () => {
    expect(reportHtml(sampleOf(['x']))).toContain('<dd class="blank"></dd>')
  })

  test('puts one signature at the right', () => {
    const html = reportHtml(
      report({
        language: 'vi',
        title: 'T',
        blocks: [
          { kind: 'signatures', signers: [{ title: 'TRƯỞNG PHÒNG', note: '', name: '' }], recipients: [] },
        ],
      }),
    )
    expect(html).toContain('<section class="closing"><div></div><div class="signer">')
  })
})
