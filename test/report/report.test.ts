import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cellText,
  column,
  dateLine,
  day,
  momentLine,
  paragraph,
  placeDateLine,
  report,
  table,
} from '../../src/report/index.ts'
import { anyText, sampleOf } from './sample.ts'
import { textsOf } from './texts.ts'

describe('a report', () => {
  test('is frozen, composed, and holds no control character but line feeds, whatever it is made from', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 12 }), (texts) => {
        const document = sampleOf(texts)
        for (const text of textsOf(document)) {
          expect(text).toBe(text.normalize('NFC'))
          expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Surrogate}\p{NChar}]/u)
        }
        expect(report(document)).toEqual(document)
        expect(Object.isFrozen(document.blocks[0])).toBe(true)
      }),
    )
  })

  test('keeps every letter: only what no format can hold is left out', () => {
    const { title } = report({ language: 'vi', title: 'Hồ\u0000 sơ\r\nsố\t1'.normalize('NFD'), blocks: [] })
    expect(title).toBe('Hồ sơ\nsố 1')
  })

  test('is an upright A4 without the motto unless said', () => {
    expect(report({ language: 'vi', title: 'T', blocks: [] })).toMatchObject({
      paper: 'A4',
      orientation: 'portrait',
      motto: false,
    })
  })
})

describe('a table', () => {
  const columns = [column('A'), column('B')]

  test('fills short rows with empty cells', () => {
    expect(table(columns, [['a']]).rows).toEqual([['a', '']])
  })

  test('refuses a row with more cells than columns instead of losing one', () => {
    expect(() => table(columns, [['a', 'b', 'c']])).toThrow('Dòng 1 có 3 ô, bảng chỉ có 2 cột')
  })

  test('shows dates and numbers as people write them', () => {
    expect(cellText(day('2019-03-05'), 'vi')).toBe('05/03/2019')
    expect(cellText(1234.5, 'vi')).toBe('1.234,5')
    expect(cellText(1234.5, 'en')).toBe('1,234.5')
  })
})

describe('dates in documents', () => {
  test.each([
    ['2019-03-05', 'vi', 'ngày 05 tháng 03 năm 2019'],
    ['2019-03-05', 'en', '5 March 2019'],
    [undefined, 'vi', 'ngày …… tháng …… năm ……'],
  ] as const)('%s in %s', (iso, language, words) => {
    expect(dateLine(iso, language)).toBe(words)
  })

  test('with the place, and with the hour', () => {
    expect(placeDateLine('Cái Bè', '2019-03-05', 'vi')).toBe('Cái Bè, ngày 05 tháng 03 năm 2019')
    expect(momentLine('2019-11-20T08:37:00+07:00', 'vi')).toBe('08 giờ 37 phút, ngày 20 tháng 11 năm 2019')
  })
})

test('a paragraph takes a plain text', () => {
  expect(paragraph('x')).toEqual({ kind: 'paragraph', runs: [{ text: 'x' }], align: 'justify' })
})
