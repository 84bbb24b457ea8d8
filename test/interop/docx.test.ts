import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { reportDocx } from '../../src/interop/docx.ts'
import { column, fields, report, table } from '../../src/report/index.ts'
import { anyText, sampleOf } from '../report/sample.ts'
import { textsOf } from '../report/texts.ts'
import { brokenRelationships, partsOf, unescaped, xmlFaults } from './office.ts'

/** The text of each paragraph of a Word document, a line feed for each break. */
const paragraphs = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:p(?:\s[^>]*)?>([\s\S]*?)<\/w:p>/g)].map(([, inner = '']) =>
    [...inner.matchAll(/<w:t(?:\s[^>]*)?>([\s\S]*?)<\/w:t>|<w:br\/>/g)]
      .map(([whole, text = '']) => (whole === '<w:br/>' ? '\n' : unescaped(text)))
      .join(''),
  )

const documentXml = async (given: Parameters<typeof reportDocx>[0]): Promise<string> =>
  partsOf(await reportDocx(given)).get('word/document.xml') ?? ''

afterEach(() => {
  vi.useRealTimers()
})

describe('a report as a Word file', () => {
  test('holds every text of the document, in order, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 12 }), async (texts) => {
        const document = sampleOf(texts)
        const found = paragraphs(await documentXml(document)).filter((text) => text !== '')
        let from = 0
        for (const text of textsOf(document).filter((each) => each !== '')) {
          const at = found.indexOf(text, from)
          expect(at, JSON.stringify(text)).toBeGreaterThanOrEqual(0)
          from = at + 1
        }
      }),
      { numRuns: 40 },
    )
  })

  test('is well-formed, with closed relationships, whatever the texts are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 12 }), async (texts) => {
        const parts = partsOf(await reportDocx(sampleOf(texts), { at: '2019-03-05T08:00:00+07:00' }))
        expect(xmlFaults(parts)).toEqual([])
        expect(brokenRelationships(parts)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  test('is the same bytes for the same document, and takes its dates from outside, not from the clock', async () => {
    const document = sampleOf(['Biên bản', 'x'])
    const at = '2019-03-05T08:00:00+07:00'
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-01T00:00:00Z') })
    const first = await reportDocx(document, { at })
    vi.setSystemTime('2031-01-01T00:00:00Z')
    expect(await reportDocx(document, { at })).toEqual(first)
    const core = partsOf(first).get('docProps/core.xml') ?? ''
    expect([...core.matchAll(/W3CDTF">([^<]*)</g)].map(([, when]) => when)).toEqual([
      '2019-03-05T01:00:00Z',
      '2019-03-05T01:00:00Z',
    ])
    expect(partsOf(await reportDocx(document)).get('docProps/core.xml')).not.toContain('dcterms:created')
    expect([...partsOf(first).values()].join('')).not.toMatch(/2026-|2031-/)
  })

  test('refuses a moment that is none', async () => {
    await expect(reportDocx(sampleOf(['x']), { at: 'hôm qua' })).rejects.toThrow('hôm qua')
  })

  test('is laid out on its paper in Times New Roman, in its language', async () => {
    const a4 = await documentXml(sampleOf(['x']))
    expect(a4).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>')
    const wide = await documentXml(sampleOf(['x'], { orientation: 'landscape' }))
    expect(wide).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
    const small = await documentXml(sampleOf(['x'], { paper: 'A5' }))
    expect(small).toContain('<w:pgSz w:w="8391" w:h="11906" w:orient="portrait"/>')
    const styles = partsOf(await reportDocx(sampleOf(['x']))).get('word/styles.xml') ?? ''
    expect(styles).toContain('Times New Roman')
    expect(styles).toContain('w:val="vi-VN"')
  })

  test('gives the motto the wider column, repeats the heading of tables, keeps signatures whole', async () => {
    const xml = await documentXml(sampleOf(['x']))
    const [head = ''] = xml.match(/<w:tblGrid>.*?<\/w:tblGrid>/) ?? []
    const [left = 0, right = 0] = [...head.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width))
    expect(right).toBeGreaterThan(5600)
    expect(left + right).toBeLessThanOrEqual(9355)
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2)
    expect(xml.match(/<w:cantSplit\/>/g)?.length).toBe(xml.match(/<w:tr>/g)?.length)
    expect(xml).not.toMatch(/<\/w:tbl><w:tbl>/)
  })

  test('draws a dotted line to the margin where nothing is known', async () => {
    const xml = await documentXml(
      report({ language: 'vi', title: 'T', blocks: [fields([['Email', undefined]])] }),
    )
    expect(xml).toMatch(/w:leader="dot"/)
    expect(xml).toMatch(/Email: <\/w:t>.*<w:tab\/>/)
  })

  test('shares the width of a page among columns as asked', async () => {
    const xml = await documentXml(
      report({ language: 'vi', title: 'T', blocks: [table([column('A', 1), column('B', 3)], [['a', 'b']])] }),
    )
    const [grid = ''] = xml.match(/<w:tblGrid>.*?<\/w:tblGrid>/) ?? []
    const [a = 0, b = 0] = [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width))
    expect(b / a).toBeCloseTo(3, 2)
  })
})
