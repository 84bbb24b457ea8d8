import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { reportXlsx } from '../../src/interop/xlsx.ts'
import { readXlsx } from '../../src/interop/xlsx-rows.ts'
import { unwrap } from '../../src/issue/index.ts'
import { column, day, group, report, table } from '../../src/report/index.ts'
import { nfc } from '../../src/text/index.ts'
import { anyText } from '../report/sample.ts'
import { type Made, made, withSaidSize } from './workbook.ts'

const office = readFileSync('test/data/tables/dossiers.xlsx')

const rowsOf = async (given: Made) => unwrap(await readXlsx(made(given)))[0]?.rows
const codeOf = async (bytes: Uint8Array): Promise<string> => {
  const read = await readXlsx(bytes)
  return read.ok ? 'read' : read.issues.map(({ code }) => code).join()
}

const styles = (...codes: readonly string[]): string =>
  `<numFmts>${codes
    .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`)
    .join('')}</numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${codes
    .map((_, at) => `<xf numFmtId="${164 + at}"/>`)
    .join('')}</cellXfs>`

/** One cell with a number, shown in a format. */
const shown = async (value: string, format: string, book?: string): Promise<string | undefined> => {
  const rows = `<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`
  return (await rowsOf({ rows, styles: styles(format), ...(book === undefined ? {} : { book }) }))?.[0]?.[0]
}

describe('a workbook saved by LibreOffice', () => {
  test('days, moments, numbers, formulas and merged cells', async () => {
    expect(unwrap(await readXlsx(office))).toEqual([
      {
        name: 'Hồ sơ quý I',
        hidden: false,
        rows: [
          ['SỔ THEO DÕI HỒ SƠ QUÝ I NĂM 2019'],
          [],
          [
            'STT',
            'Mã hồ sơ',
            'Ngày tiếp nhận',
            'Thời điểm trả',
            'Số lượng',
            'Tỷ lệ hài lòng',
            'Trực tuyến',
            'Ghi chú',
          ],
          [
            '1',
            'H58.12-190305-0001',
            '2019-03-05',
            '2019-03-20T09:30:00',
            '1.2340',
            '85.5%',
            'TRUE',
            'Cấp giấy phép xây dựng nhà ở riêng lẻ & phụ lục',
          ],
          [
            '2',
            'H58.12-190306-0002',
            '2019-03-06',
            '2019-03-29T16:59:59',
            '0.3',
            '100%',
            'FALSE',
            'Dòng một\ndòng hai',
          ],
          ['3', 'H58.12-190307-0003', '2019-03-07', '07:30:00', '#DIV/0!', '-0.25%'],
          ['', 'Tổng cộng', '', '', '1.5340'],
        ],
      },
      { name: 'Trống', hidden: false, rows: [] },
    ])
  })

  test('another reader finds the same texts and days at the same places', async () => {
    const ours = unwrap(await readXlsx(office))[0]?.rows ?? []
    const [theirs] = await readXlsxFile(office, { trim: false })
    const cells = (theirs?.data ?? []).flatMap((row, at) =>
      row.map((value: unknown, column) => ({ value, ours: ours[at]?.[column] ?? '' })),
    )
    const texts = cells.filter(({ value }) => typeof value === 'string')
    const days = cells.filter(({ value }) => value instanceof Date && value.getTime() % 86_400_000 === 0)
    expect(texts.length).toBeGreaterThan(13)
    expect(days.length).toBe(3)
    for (const { value, ours } of texts) expect(ours).toBe(value)
    for (const { value, ours } of days) expect(value).toEqual(new Date(`${ours}T00:00:00Z`))
  })
})

describe('ECMA-376, part 1', () => {
  // 18.17.4.1 and 18.17.4.2: day 1 is 1900-01-01, day 61 is 1900-03-01; with 1904 as base day 1 is 1904-01-02.
  test.each([
    ['1', '1900-01-01'],
    ['59', '1900-02-28'],
    ['61', '1900-03-01'],
    ['25569', '1970-01-01'],
    ['43529', '2019-03-05'],
    ['43529.395833333336', '2019-03-05T09:30:00'],
    ['43529.99999999', '2019-03-06'],
    ['2958465', '9999-12-31'],
    ['0.75', '18:00:00'],
    ['-1', '-1'],
    ['2958466', '2958466'],
  ])('18.17.4: day %s is %s', async (serial, iso) => {
    expect(await shown(serial, 'dd/mm/yyyy')).toBe(iso)
  })

  test('18.17.4.2: days counted from 1904', async () => {
    const book = '<workbookPr date1904="1"/><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets>'
    expect(await shown('1', 'dd/mm/yyyy', book)).toBe('1904-01-02')
    expect(await shown('42067', 'dd/mm/yyyy', book)).toBe('2019-03-05')
  })

  test.each([
    ['dd/mm/yyyy', '2019-03-05'],
    ['[$-42A]dd mmmm yyyy;@', '2019-03-05'],
    ['&quot;Ngày&quot; d', '2019-03-05'],
    ['h:mm', '2019-03-05'],
    ['[h]:mm', '1044696:00:00'],
    ['0.0%', '4352900%'],
    ['#,##0.00 &quot;đồng&quot;', '43529'],
    ['[Red]General', '43529'],
    ['0.00E+00', '43529'],
    ['_-* #,##0\\ _đ_-;-* #,##0\\ _đ_-', '43529'],
  ])('18.8.30: format %s shows %s', async (format, value) => {
    expect(await shown('43529', format)).toBe(value)
  })

  test.each([
    ['0.30000000000000004', '0.3'],
    ['1E-7', '0.0000001'],
    ['1.5E+20', '150000000000000000000'],
    ['-1234.5', '-1234.5'],
    ['-0', '0'],
    ['1.234', '1.2340'],
    ['-12.345', '-12.3450'],
    ['0.125', '0.125'],
    ['1234.567', '1234.567'],
  ])('a number %s is written %s', async (value, written) => {
    expect(await shown(value, 'General')).toBe(written)
  })

  test('18.3.1.4: the kinds of cells, addresses left out, prefixes, rows and cells passed over', async () => {
    const rows = `
      <x:row r="2"><x:c r="B2" t="s"><x:v>0</x:v></x:c><x:c r="D2" t="inlineStr"><x:is><x:t>một</x:t></x:is></x:c></x:row>
      <x:row r="4"><x:c t="str"><x:f>A1&amp;""</x:f><x:v>a_x000D_b</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c>
      <x:c t="e"><x:f>NA()</x:f><x:v>#N/A</x:v></x:c><x:c t="d"><x:v>2019-03-05T00:00:00</x:v></x:c><x:c><x:f>1+1</x:f></x:c>
      <x:c s="1"/></x:row>`
    const sheet = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${rows}</x:sheetData></x:worksheet>`
    const strings =
      '<si><r><t>Nguyễn</t></r><r><t xml:space="preserve"> Văn A</t></r><rPh sb="0" eb="1"><t>đọc</t></rPh></si>'
    expect(await rowsOf({ strings, parts: { 'xl/worksheets/sheet1.xml': sheet } })).toEqual([
      [],
      ['', 'Nguyễn Văn A', '', 'một'],
      [],
      ['a\rb', 'TRUE', '#N/A', '2019-03-05', '#CALC!'],
    ])
  })
})

describe('what our own writer writes', () => {
  test('comes back, whatever the texts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 4 }),
        async (given) => {
          const block = table([column('A'), column('B')], given)
          const list = report({ language: 'vi', title: 'T', blocks: [block] })
          const body = list.blocks.flatMap((each) => (each.kind === 'table' ? each.rows : []))
          const [sheet] = unwrap(await readXlsx(await reportXlsx(list)))
          for (const [at, row] of body.entries())
            for (const [cell, value] of ('group' in row ? [] : row).entries()) {
              const written = nfc(String(value).replaceAll('\uFFFD', '?'))
              expect([written, `${written} `]).toContain(sheet?.rows[at + 1]?.[cell] ?? '')
            }
        },
      ),
      { numRuns: 80 },
    )
  })

  test('days, numbers and headings over all columns', async () => {
    const rows = [[day('2019-03-05'), 12.5], group('Nhóm'), ['=1+1', -3]] as const
    const block = table([column('Ngày'), column('Số')], rows)
    const file = await reportXlsx(report({ language: 'vi', title: 'Sổ', blocks: [block] }))
    expect(unwrap(await readXlsx(file))).toEqual([
      { name: 'Sổ', hidden: false, rows: [['Ngày', 'Số'], ['2019-03-05', '12.5'], ['Nhóm'], ['=1+1', '-3']] },
    ])
  })
})

describe('refuses', () => {
  const ole = (inside: string): Uint8Array =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...[...inside].flatMap((letter) => [letter.charCodeAt(0), 0])])
  const sheets = (inside: string): string => `<sheets>${inside}</sheets>`

  test.each([
    ['xlsx-not-workbook', new TextEncoder().encode('a;b')],
    ['xlsx-not-workbook', office.subarray(0, 3000)],
    ['xlsx-not-workbook', new Uint8Array()],
    ['xls-old', ole('Workbook')],
    ['xlsx-encrypted', ole('EncryptedPackage')],
    ['xlsx-no-sheet', made({ book: sheets('') })],
    ['xlsx-broken', made({ book: sheets('<sheet name="A" sheetId="1" r:id="r9"/>') })],
    ['xlsx-broken', made({ rows: '<row r="1"><c r="A1">' })],
    ['xlsx-broken', made({ rows: '<row r="2"/><row r="1"/>' })],
    ['xlsx-broken', made({ rows: '<row r="1048577"/>' })],
    ['xlsx-broken', made({ rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' })],
    ['xlsx-broken', made({ rows: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>' })],
    ['xlsx-broken', made({ rows: '<row r="1"><c r="A1"><v>một</v></c></row>' })],
    ['xlsx-broken', made({ rows: '&lol;' })],
    ['xlsx-broken', made({ parts: { 'xl/styles.xml': '<a>' } })],
    ['xlsx-broken', made({ parts: { 'xl/sharedStrings.xml': '<a>' } })],
    ['xlsx-broken', made({ parts: { 'xl/workbook.xml': '<a>' } })],
    ['xlsx-not-workbook', made({ parts: { '_rels/.rels': '<Relationships/>' } })],
  ])('%s', async (code, bytes) => {
    const read = await readXlsx(bytes)
    expect(read.ok ? [] : read.issues).toMatchObject([{ code, expected: expect.anything() }])
  })

  test('what would fill the memory: parts, cells', async () => {
    const small = made({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' })
    expect(await codeOf(withSaidSize(small, 300 * 1024 * 1024))).toBe('xlsx-too-large')
    expect(await codeOf(withSaidSize(small, 20))).not.toBe('read')
    const wide = Array.from(
      { length: 400 },
      (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`,
    )
    expect(await codeOf(made({ rows: wide.join('') }))).toBe('xlsx-too-large')
  })

  test('nothing of a sheet whose one cell stands at its far end', async () => {
    const rows = await rowsOf({ rows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' })
    expect(rows).toHaveLength(1_048_576)
    expect(rows?.at(-1)).toHaveLength(16_384)
  })

  test('to poison a prototype', async () => {
    const bytes = made({
      parts: { '__proto__.xml': '<a/>' },
      rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>__proto__</t></is></c></row>',
    })
    expect(unwrap(await readXlsx(bytes))[0]?.rows).toEqual([['__proto__']])
  })
})
