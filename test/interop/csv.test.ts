import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CsvSeparator, parseCsv } from '../../src/interop/csv.ts'
import { unwrap } from '../../src/issue/index.ts'

const rows = (csv: string, separator?: CsvSeparator) => unwrap(parseCsv(csv, separator))

describe('RFC 4180, section 2', () => {
  test.each([
    ['records on lines of their own', 'aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n'],
    ['no line end after the last record', 'aaa,bbb,ccc\r\nzzz,yyy,xxx'],
    ['quoted fields', '"aaa","bbb","ccc"\r\nzzz,yyy,xxx'],
    ['line feeds alone', 'aaa,bbb,ccc\nzzz,yyy,xxx\n'],
    ['a byte order mark', '\uFEFFaaa,bbb,ccc\r\nzzz,yyy,xxx'],
    ['semicolons', 'aaa;bbb;ccc\r\nzzz;yyy;xxx'],
    ['tabs', 'aaa\tbbb\tccc\nzzz\tyyy\txxx'],
    ['the separator Excel announces', 'sep=;\r\naaa;bbb;ccc\r\nzzz;yyy;xxx'],
  ])('%s', (_, csv) => {
    expect(rows(csv)).toEqual([
      ['aaa', 'bbb', 'ccc'],
      ['zzz', 'yyy', 'xxx'],
    ])
  })

  test('line ends, separators and doubled marks inside quotation marks', () => {
    expect(rows('"aaa","b\r\nbb","c,c"\r\nzzz,"b""bb",')).toEqual([
      ['aaa', 'b\r\nbb', 'c,c'],
      ['zzz', 'b"bb', ''],
    ])
  })
})

test('a mark inside a cell that is not quoted is a letter like any other', () => {
  expect(rows('1;Đề án "Đo lường"')).toEqual([['1', 'Đề án "Đo lường"']])
})

test('the separator is found below a title without one', () => {
  expect(rows('Sổ theo dõi\n\na;b\n1,5;2,5')).toEqual([['Sổ theo dõi'], [''], ['a', 'b'], ['1,5', '2,5']])
})

test('an empty line keeps its number', () => {
  expect(rows('a,b\n\nc,d\n')).toEqual([['a', 'b'], [''], ['c', 'd']])
  expect(rows('')).toEqual([])
})

test('letters typed decomposed come out composed', () => {
  expect(rows('Hồ sơ'.normalize('NFD'))).toEqual([['Hồ sơ'.normalize('NFC')]])
})

test.each([
  ['csv-quote-open', 'a,b\n1,"never closed\nc', '[1]', 'dòng 2'],
  ['csv-quote-stray', 'a,b\n1,"x" y', '[1]', 'Dòng 2'],
])('%s names the line', (code, csv, path, line) => {
  const read = parseCsv(csv)
  expect(read).toMatchObject({ ok: false, issues: [{ code, path }] })
  expect(read.ok ? '' : read.issues[0]?.message.vi).toContain(line)
})

test('what is written by the rule is read back, whatever the cells hold', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ề', '"', ',', ';', '\n', '\r', ' ') })
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 })
  fc.assert(
    fc.property(table, fc.constantFrom<CsvSeparator>(',', ';', '\t'), (cells, separator) => {
      const written = cells
        .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(separator))
        .join('\r\n')
      expect(rows(written, separator)).toEqual(cells)
    }),
  )
})

test('a cell of a million marks is read without running out of stack', () => {
  expect(rows(`"${'""'.repeat(1_000_000)}"`)[0]?.[0]).toHaveLength(1_000_000)
})
