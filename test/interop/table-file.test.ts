import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readTableFile } from '../../src/interop/index.ts'
import { reportXlsx } from '../../src/interop/xlsx.ts'
import { unwrap } from '../../src/issue/index.ts'
import { column, report, table } from '../../src/report/index.ts'

const utf8 = (value: string): Uint8Array => new TextEncoder().encode(value)
const wide = (value: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(value.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < value.length; at += 1) view.setUint16(at * 2, value.charCodeAt(at), isLittle)
  return bytes
}
const bytes = (...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]))
const issueOf = async (name: string, given: Uint8Array | string) => {
  const read = await readTableFile(name, given)
  return read.ok ? undefined : read.issues[0]
}

const rows = [
  ['Mã hồ sơ', 'Đơn vị'],
  ['H58-1', 'Sở Tư pháp'],
]
const csv = 'Mã hồ sơ;Đơn vị\r\nH58-1;Sở Tư pháp\r\n'

describe('a text file', () => {
  test.each([
    ['UTF-8', utf8(csv)],
    ['UTF-8 with its mark', utf8(`\uFEFF${csv}`)],
    ['UTF-16, little end first', wide(`\uFEFF${csv}`, true)],
    ['UTF-16, big end first', wide(`\uFEFF${csv}`, false)],
    ['a text', csv],
  ])('%s', async (_, given) => {
    const read = unwrap(await readTableFile('so.csv', given))
    expect(read).toEqual({ format: 'csv', rows, sheet: null, otherSheets: [] })
  })

  test('in Windows-1258 is refused with its lines and the way out', async () => {
    // "Sở" as Windows-1258 writes it: S, ơ (F5), combining hook (D2).
    const given = bytes(utf8('Đơn vị\nSở Tư pháp\n'), [0x53, 0xf5, 0xd2], utf8('\nba\n'), [0x53, 0xf5, 0xd2])
    expect(await issueOf('so.csv', given)).toMatchObject({
      code: 'not-utf8',
      path: '[2]',
      message: { vi: 'Tệp không phải văn bản UTF-8: dòng 3, 5 không đọc được.' },
      expected: { vi: expect.stringContaining('UniKey') },
    })
  })

  test('in TCVN3 is refused even where its bytes were made Unicode', async () => {
    const given = 'M· hå s¬;§¬n vÞ\n1;Së T­ ph¸p qu¶n lý\n2;V¨n phßng\n3;Tµi nguyªn\n'
    expect(await issueOf('so.csv', given)).toMatchObject({
      code: 'text-tcvn3',
      expected: { vi: expect.any(String) },
    })
    expect(await issueOf('so.csv', 'Phòng;Diện tích\nA;5m²\nQuản lý·x;b·c\nd·e;©ty')).toBeUndefined()
  })

  test.each([
    ['text-binary', bytes([1, 0, 2, 0])],
    ['text-binary', utf8('a;b\0')],
    ['text-binary', bytes([0xff, 0xfe, 0x00, 0xd8])],
    ['table-markup', utf8('<html><table><tr><td>1</td></tr></table></html>')],
    ['table-markup', utf8('\n<?xml version="1.0"?><Workbook/>')],
    ['table-empty', utf8('')],
    ['table-empty', utf8('\n;;\n')],
    ['csv-quote-open', utf8('a;"b')],
    ['xlsx-not-workbook', bytes([0x50, 0x4b, 1, 2])],
    ['xls-old', bytes([0xd0, 0xcf, 0x11, 0xe0])],
  ])('%s', async (code, given) => {
    expect(await issueOf('so.csv', given)).toMatchObject({ code })
  })
})

test('a file that is no workbook though it ends like one is refused as that', async () => {
  expect(await issueOf('so.xlsx', bytes([1, 0, 2, 0]))).toMatchObject({ code: 'xlsx-not-workbook' })
  expect(unwrap(await readTableFile('so.xls', utf8(csv))).rows).toEqual(rows)
})

describe('a workbook', () => {
  const list = (title: string, body: readonly (readonly string[])[]) =>
    report({
      language: 'vi',
      title,
      blocks: [
        table(
          [column('Mã hồ sơ'), column('Đơn vị')],
          body.map((row) => [...row]),
        ),
      ],
    })

  test('is told by its content, whatever its name', async () => {
    const given = await reportXlsx(list('Hồ sơ', rows.slice(1)))
    expect(unwrap(await readTableFile('so.csv', given))).toEqual({
      format: 'xlsx',
      rows,
      sheet: 'Hồ sơ',
      otherSheets: [],
    })
  })

  test('the first sheet is read unless another is named; the others are named', async () => {
    const given = await reportXlsx([list('Quý I', [['a', 'b']]), list('Quý II', [['c', 'd']])])
    expect(unwrap(await readTableFile('so.xlsx', given))).toMatchObject({
      sheet: 'Quý I',
      otherSheets: ['Quý II'],
    })
    const second = unwrap(await readTableFile('so.xlsx', given, { sheet: 'quy ii' }))
    expect(second).toMatchObject({ sheet: 'Quý II', rows: [rows[0], ['c', 'd']] })
    expect(await readTableFile('so.xlsx', given, { sheet: 'Quý III' })).toMatchObject({
      issues: [{ code: 'sheet-unknown', expected: ['Quý I', 'Quý II'], received: 'Quý III' }],
    })
  })

  test('of LibreOffice and its CSV have the same rows at the same places', async () => {
    const read = async (name: string) =>
      unwrap(await readTableFile(name, readFileSync(`test/data/tables/${name}`))).rows
    const [book, text] = [await read('dossiers.xlsx'), await read('dossiers.csv')]
    expect(book).toHaveLength(text.length)
    for (const column of [1, 6, 7])
      expect(book.map((row) => row[column] ?? '')).toEqual(text.map((row) => row[column] ?? ''))
  })
})
