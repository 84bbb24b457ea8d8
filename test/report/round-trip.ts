import { expect } from 'vitest'
import { reportDocx } from '../../src/interop/docx.ts'
import { type Report, report, reportHtml, reportMarkdown } from '../../src/report/index.ts'
import { partsOf, unescaped, xmlFaults } from '../interop/office.ts'
import { textsOf } from './texts.ts'

const word = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:p(?:\s[^>]*)?>([\s\S]*?)<\/w:p>/g)].map(([, inner = '']) =>
    [...inner.matchAll(/<w:t(?:\s[^>]*)?>([\s\S]*?)<\/w:t>|<w:br\/>/g)]
      .map(([whole, text = '']) => (whole === '<w:br/>' ? '\n' : unescaped(text)))
      .join(''),
  )

/**
 * Expects a document to come through unchanged: as plain data read back and built again, and as a Word file that holds
 * every text in its order; the other formats are written without a fault.
 */
export const expectRoundTrip = async (document: Report): Promise<void> => {
  const back: Report = JSON.parse(JSON.stringify(document))
  expect(report(back)).toEqual(document)
  expect(Object.isFrozen(document.blocks)).toBe(true)
  const parts = partsOf(await reportDocx(document))
  expect(xmlFaults(parts)).toEqual([])
  const written = word(parts.get('word/document.xml') ?? '')
  let from = 0
  for (const text of textsOf(document).filter((each) => each !== '')) {
    const at = written.findIndex((each, index) => index >= from && each === text)
    expect(at, text).toBeGreaterThanOrEqual(0)
    from = at + 1
  }
  expect(reportMarkdown(document)).toContain(document.title)
  expect(reportHtml(document)).toContain('</html>')
}
