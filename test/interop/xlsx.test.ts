import fc from 'fast-check'
import readXlsxFile from 'read-excel-file/node'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { reportXlsx } from '../../src/interop/xlsx.ts'
import { column, day, group, paragraph, type Report, report, table } from '../../src/report/index.ts'
import { anyText } from '../report/sample.ts'
import { brokenRelationships, partsOf, unescaped, xmlFaults } from './office.ts'

const listOf = (rows: Parameters<typeof table>[1], caption?: string): Report =>
  report({
    language: 'vi',
    title: 'Danh mục',
    blocks: [paragraph('x'), table([column('A'), column('B')], rows, caption)],
  })

const sheetsOf = (file: Uint8Array) => readXlsxFile(Buffer.from(file))

/** The texts of a file's cells by address, read from its shared strings. */
const cellTexts = (file: Uint8Array): ReadonlyMap<string, string> => {
  const parts = partsOf(file)
  const strings = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)].map(
    ([, text = '']) => unescaped(text).replaceAll('_x005F_', '_'),
  )
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? ''
  return new Map(
    [...sheet.matchAll(/<c r="(\w+)"[^>]*t="s"[^>]*><v>(\d+)<\/v>/g)].map(([, address = '', at]) => [
      address,
      strings[Number(at)] ?? '',
    ]),
  )
}

afterEach(() => {
  vi.useRealTimers()
})

describe('a list as a spreadsheet', () => {
  test('holds every text as text: nothing is computed from it, nothing is lost', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (a, b) => {
        const file = await reportXlsx(listOf([[a, b]]))
        const parts = partsOf(file)
        expect(xmlFaults(parts)).toEqual([])
        expect(brokenRelationships(parts)).toEqual([])
        expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('<f>')
        const block = listOf([[a, b]]).blocks[1]
        const row = block?.kind === 'table' ? block.rows[0] : undefined
        const expected = row === undefined || 'group' in row ? [] : row.map(String)
        const texts = cellTexts(file)
        const found = [texts.get('A2') ?? '', texts.get('B2') ?? '']
        for (const [at, text] of expected.entries()) {
          const shown = text.replaceAll('\uFFFD', '?')
          expect([shown, `${shown} `]).toContain(found[at])
        }
      }),
      { numRuns: 60 },
    )
  })

  test.each(['=1+1', '+84', '-5', '@SUM(A1)', '=HYPERLINK("http://a";"b")'])(
    'shows %s as it is, in a cell marked as text',
    async (text) => {
      const file = await reportXlsx(listOf([[text, '']]))
      const [sheet] = await sheetsOf(file)
      expect(sheet?.data[1]?.[0]).toBe(text)
      const parts = partsOf(file)
      const style = /<c r="A2" s="(\d+)" t="s">/.exec(parts.get('xl/worksheets/sheet1.xml') ?? '')?.[1]
      const styles = parts.get('xl/styles.xml') ?? ''
      const formats = [...(/<cellXfs[\s\S]*<\/cellXfs>/.exec(styles)?.[0] ?? '').matchAll(/<xf\s([^>]*)/g)]
      const id = /numFmtId="(\d+)"/.exec(formats[Number(style)]?.[1] ?? '')?.[1]
      expect(styles).toMatch(new RegExp(`numFmtId="${id}" formatCode="@"`))
    },
  )

  test('keeps dates as dates and numbers as numbers', async () => {
    const file = await reportXlsx(
      listOf([
        [day('2019-03-05'), 12.5],
        [day('1899-12-01'), Number.NaN],
      ]),
    )
    const [sheet] = await sheetsOf(file)
    expect(sheet?.data[1]).toEqual([new Date('2019-03-05T00:00:00Z'), 12.5])
    expect(sheet?.data[2]?.[0]).toBe('01/12/1899')
  })

  test('gives names every object inherits back too', async () => {
    const [sheet] = await sheetsOf(await reportXlsx(listOf([['constructor', '__proto__']])))
    expect(sheet?.data[1]).toEqual(['constructor', '__proto__'])
  })

  test('makes a sheet of each table, with a name Excel accepts, its heading always in sight', async () => {
    const long = 'Sổ theo dõi hồ sơ: tiếp nhận/trả kết quả [năm 2019]'
    const file = await reportXlsx([
      listOf([['a', 'b']], long),
      listOf([['c', 'd'], group('Nhóm'), ['e', 'f']], long),
      listOf([['g', 'h']]),
      listOf([['i', 'j']], ':'),
    ])
    const names = (await sheetsOf(file)).map(({ sheet }) => sheet)
    expect(names).toEqual([
      'Sổ theo dõi hồ sơ tiếp nhận trả',
      'Sổ theo dõi hồ sơ tiếp nhận t 2',
      'Danh mục',
      'Bảng',
    ])
    expect(partsOf(file).get('xl/worksheets/sheet2.xml')).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(partsOf(file).get('xl/worksheets/sheet2.xml')).toContain('mergeCell ref="A3:B3"')
  })

  test('is the same bytes for the same list', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-01T00:00:00Z') })
    const first = await reportXlsx(listOf([['a', day('2019-03-05')]]))
    vi.setSystemTime('2031-01-01T00:00:00Z')
    expect(await reportXlsx(listOf([['a', day('2019-03-05')]]))).toEqual(first)
  })

  test('refuses a document without a table, and a text no cell can hold', async () => {
    await expect(reportXlsx(report({ language: 'vi', title: 'T', blocks: [] }))).rejects.toThrow(
      'không có bảng nào',
    )
    await expect(reportXlsx(listOf([['x'.repeat(32_768), '']]))).rejects.toThrow('32768 ký tự')
  })
})
