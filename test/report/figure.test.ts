import { describe, expect, test } from 'vitest'
import { barChart } from '../../src/chart/index.ts'
import { reportDocx } from '../../src/interop/docx.ts'
import { reportXlsx } from '../../src/interop/xlsx.ts'
import { type Figure, figure, report, reportHtml, reportMarkdown } from '../../src/report/index.ts'
import { partsOf, xmlFaults } from '../interop/office.ts'
import { expectRoundTrip } from './round-trip.ts'

const chart = barChart(
  {
    unit: 'days',
    category: 'Đơn vị',
    measure: 'Số ngày',
    bars: [
      { name: 'Phòng Tư pháp', value: 3.5 },
      { name: 'Phòng <Nội vụ>', value: null },
    ],
  },
  { language: 'vi', title: 'Thời gian giải quyết' },
)

const documentOf = (...blocks: readonly Figure[]) => report({ language: 'vi', title: 'Báo cáo', blocks })

describe('a figure', () => {
  const whole = documentOf(figure(chart, 'Hình 1. Thời gian'))

  test('comes through unchanged, with and without its table', async () => {
    await expectRoundTrip(whole)
    await expectRoundTrip(documentOf(figure({ svg: chart.svg, alt: chart.alt })))
  })

  test('stands in HTML as it is drawn, with its table under it', () => {
    const html = reportHtml(whole)
    expect(html).toContain(`<figure>${chart.svg}\n<figcaption>Hình 1. Thời gian</figcaption>`)
    expect(html).toMatch(
      /<details open><summary>Số liệu của hình<\/summary>[\s\S]*<td class="right">3,5<\/td>/,
    )
  })

  test('is its table in Markdown, Word and spreadsheets, its words where it has none', async () => {
    expect(reportMarkdown(whole)).toContain(
      'Hình 1. Thời gian\n\n**Thời gian giải quyết**\n\n| Đơn vị | Số ngày |\n| --- | --: |\n| Phòng Tư pháp | 3,5 |',
    )
    expect(reportMarkdown(documentOf(figure({ svg: chart.svg, alt: 'Bằng lời.' })))).toBe(
      '# Báo cáo\n\nBằng lời.\n',
    )
    const word = partsOf(await reportDocx(whole)).get('word/document.xml') ?? ''
    expect(word).toContain('>Hình 1. Thời gian</w:t>')
    expect(word).toContain('>Phòng &lt;Nội vụ&gt;</w:t>')
    const book = partsOf(await reportXlsx(whole))
    expect(xmlFaults(book)).toEqual([])
    expect(book.get('xl/workbook.xml')).toContain('name="Thời gian giải quyết"')
    expect(book.get('xl/worksheets/sheet1.xml')).toContain('<v>3.5</v>')
  })

  test('without a table leaves a spreadsheet nothing to hold', async () => {
    await expect(reportXlsx(documentOf(figure({ svg: chart.svg, alt: 'x' })))).rejects.toThrow(
      /không có bảng/,
    )
  })
})

describe('a figure from outside is refused when it holds', () => {
  const around = (inner: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" role="img">${inner}</svg>`

  test('nothing but a drawing: accepted', () => {
    expect(() =>
      documentOf(figure({ svg: around('<title>x</title><rect x="1" y="1"/>'), alt: '' })),
    ).not.toThrow()
  })

  test.each([
    ['a script', around('<script>alert(1)</script>'), '<script'],
    ['a handler', around('<rect onclick="alert(1)"/>'), 'onclick'],
    ['a handler in capitals', around('<rect onClick="alert(1)"/>'), 'onClick'],
    ['a handler on the root', '<svg onload="alert(1)"></svg>', 'onload'],
    ['a link', around('<g href="javascript:alert(1)"></g>'), 'href'],
    ['an anchor', around('<a>x</a>'), '<a'],
    ['foreign content', around('<foreignObject></foreignObject>'), '<foreignObject'],
    ['a style sheet', around('<style>@import "x"</style>'), '<style'],
    ['a style', around('<rect style="fill:red"/>'), 'style'],
    ['a picture', around('<image/>'), '<image'],
    ['an animation', around('<set/>'), '<set'],
    ['a reference', around('<rect fill="url(http://x)"/>'), 'fill="url(http://x)"'],
    ['a hidden reference', around('<rect fill="ur\\6c (x)"/>'), 'fill='],
    ['a written-out sign', around('<rect fill="url&#40;x"/>'), '<rect fill="url&#40;x"'],
    ['a loose attribute', around('<rect fill=red/>'), '<rect fill=red/>'],
    ['HTML in its title', around('<title><g></g></title>'), '<g'],
    ['loose text', around('x'), 'x'],
    ['a comment', around('<!-- x -->'), '<!-- x -->'],
    ['CDATA', around('<title><![CDATA[x]]></title>'), '<![CDATA['],
    ['another drawing', around(around('')), '<svg'],
    ['something after it', `${around('')}<g></g>`, '<g></g>'],
    ['an open end', '<svg><g>', '<svg><g>'],
    ['crossed ends', around('<g><text></g></text>'), '</g>'],
    ['no drawing', '<p>x</p>', '<p'],
    ['a bare sign', around('<title>a & b</title>'), '& b'],
    ['nothing', '', ''],
  ])('%s', (_, svg, part) => {
    const refused = () => documentOf(figure(chart), { kind: 'figure', svg, alt: '' })
    expect(refused).toThrow('Hình có phần không được nhận')
    expect(refused).toThrow(`"${part}`)
    try {
      refused()
    } catch (error) {
      expect(error).toMatchObject({ issues: [{ code: 'figure-svg', path: 'blocks[1].svg' }] })
    }
  })
})
