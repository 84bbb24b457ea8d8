import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  booleanCell,
  codeCell,
  dayCell,
  decimalCell,
  integerCell,
  momentCell,
  percentCell,
  textCell,
} from '../../src/interop/index.ts'
import { unwrap } from '../../src/issue/index.ts'
import { formatDate, formatNumber } from '../../src/text/index.ts'
import { formatDay } from '../../src/time/index.ts'

const codes = (read: { readonly ok: boolean; readonly issues?: readonly { readonly code: string }[] }) =>
  read.issues?.map(({ code }) => code) ?? []

describe('a decimal', () => {
  test.each([
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1.234.567,891', 1_234_567.891],
    ['1 234,5', 1234.5],
    ['1\u00a0234\u00a0567', 1_234_567],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1234.567', 1234.567],
    ['12,5', 12.5],
    ['1.2340', 1.234],
    ['-3,5', -3.5],
    ['− 3.5', -3.5],
    ['007', 7],
    ['-0', 0],
  ])('%s is %d', (written, value) => {
    expect(unwrap(decimalCell()(written))).toBe(value)
  })

  test.each(['1.234', '12,345', '-999.000'])('%s may be read in two ways and is refused', (written) => {
    expect(codes(decimalCell()(written))).toEqual(['number-ambiguous'])
    const whole = Number(written.replace(/[.,]/, ''))
    const mark = written.includes(',') ? ',' : '.'
    expect(unwrap(decimalCell({ mark: mark === ',' ? '.' : ',' })(written))).toBe(whole)
    expect(unwrap(decimalCell({ mark })(written))).toBe(whole / 1000)
  })

  test.each([
    '',
    'một',
    '1.2.3',
    '1,23,456',
    '1.234,567.8',
    '1,234,5',
    '.5',
    '5.',
    '1e3',
    '--1',
    '1 23',
    '1234567890123456',
    '٣',
  ])('"%s" is refused', (written) => {
    expect(codes(decimalCell()(written))).toEqual(['number-unreadable'])
  })

  test('bounds are kept and said', () => {
    const read = decimalCell({ least: 0, most: 5 })
    expect(unwrap(read('5'))).toBe(5)
    expect(read('5,01')).toMatchObject({
      issues: [
        { code: 'number-out-of-range', message: { vi: '"5,01" nằm ngoài khoảng cho phép (từ 0 đến 5).' } },
      ],
    })
  })

  test('what is written in either language is read, or refused as ambiguous, never taken for another number', () => {
    const value = fc.integer({ min: -999_999_999, max: 999_999_999 }).map((whole) => whole / 1000)
    fc.assert(
      fc.property(value, fc.constantFrom('vi' as const, 'en' as const), (number, language) => {
        const written = formatNumber(number, language)
        const decided = decimalCell({ mark: language === 'vi' ? ',' : '.' })(written)
        expect(unwrap(decided)).toBe(number === 0 ? 0 : number)
        const read = decimalCell()(written)
        if (read.ok) expect(read.value).toBe(number === 0 ? 0 : number)
        else expect(codes(read)).toEqual(['number-ambiguous'])
      }),
    )
  })
})

describe('a whole number', () => {
  test.each([
    ['12', 12],
    ['1.234', 1234],
    ['1,234', 1234],
    ['1.234.567', 1_234_567],
    ['12,0', 12],
    ['-5', -5],
  ])('%s is %d', (written, value) => {
    expect(unwrap(integerCell()(written))).toBe(value)
  })

  test.each(['1.2340', '1,5', '1.234,5', 'x'])('%s is refused', (written) => {
    expect(codes(integerCell()(written))).toEqual(['number-unreadable'])
  })
})

describe('a percentage', () => {
  test.each([
    ['85%', 85],
    ['85,5 %', 85.5],
    ['85', 85],
    ['0.25%', 0.25],
    ['0', 0],
    ['-2,5%', -2.5],
  ])('%s is %d', (written, value) => {
    expect(unwrap(percentCell()(written))).toBe(value)
  })

  test.each(['0,85', '1', '-0.5'])(
    '%s without its sign is refused unless it is said what it is',
    (written) => {
      expect(codes(percentCell()(written))).toEqual(['percent-ambiguous'])
      const value = Number(written.replace(',', '.'))
      expect(unwrap(percentCell({ bare: 'hundred' })(written))).toBe(value)
      expect(unwrap(percentCell({ bare: 'one' })(written))).toBe(value * 100)
    },
  )

  test('bounds are in per cent, however it is written', () => {
    for (const [bare, most] of [
      ['one', '1'],
      ['hundred', '100'],
    ] as const) {
      const read = percentCell({ bare, least: 0, most: 100 })
      expect(unwrap(read(most))).toBe(100)
      expect(codes(read(`${most},5`))).toEqual(['number-out-of-range'])
      expect(codes(read('100,5%'))).toEqual(['number-out-of-range'])
    }
  })
})

describe('a day', () => {
  test.each([
    '05/03/2019',
    '5/3/2019',
    '5-3-2019',
    '05.03.2019',
    '2019-03-05',
    '2019-03-05T09:15:00',
    ' 05/03/2019 09:15 ',
  ])('%s is 5 March 2019', (written) => {
    expect(unwrap(dayCell()(written))).toBe('2019-03-05')
  })

  test.each([
    '03/31/2019',
    '29/02/2019',
    '5/3/19',
    '5/3-2019',
    'tháng 3/2019',
    '43529',
    '05/03/20199',
    '2019-03-05x',
  ])('%s is refused', (written) => {
    expect(codes(dayCell()(written))).toEqual(['day-unreadable'])
  })

  test('every day people write is read', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 60_000 }), (at) => {
        const day = formatDay(at)
        expect(unwrap(dayCell()(formatDate(day)))).toBe(day)
        expect(unwrap(momentCell()(`${formatDate(day)} 7:05`))).toBe(`${day}T07:05:00+07:00`)
      }),
    )
  })
})

describe('a moment', () => {
  test.each([
    '05/03/2019 09:15',
    '5/3/2019 9:15',
    '05/03/2019 9h15',
    '09:15 ngày 05/03/2019',
    '9 giờ 15 ngày 05/03/2019',
    '09:15 on 05/03/2019',
    '2019-03-05T09:15:00',
    '2019-03-05 09:15:00.000',
    '2019-03-05T02:15:00Z',
    '2019-03-05T09:15+07:00',
  ])('%s is a quarter past nine in Vietnam', (written) => {
    expect(unwrap(momentCell()(written))).toBe('2019-03-05T09:15:00+07:00')
  })

  test.each([
    '05/03/2019',
    '05/03/2019 24:00',
    '31/02/2019 09:15',
    '09:15',
    '05/03/2019 9',
    'sáng 05/03/2019',
  ])('%s is refused', (written) => {
    expect(codes(momentCell()(written))).toEqual(['moment-unreadable'])
  })

  test('a day alone has the hour that is given for it', () => {
    expect(unwrap(momentCell({ dayAlone: '17:00' })('05/03/2019'))).toBe('2019-03-05T17:00:00+07:00')
  })
})

test.each([
  [true, ['có', 'Có', 'CO\u0301', 'x', 'X', '✓', 'TRUE', 'yes', 'Đúng', '1']],
  [false, ['không', 'FALSE', 'no', 'sai', '0']],
])('%s is written in many ways', (value, words) => {
  expect(words.map((word) => unwrap(booleanCell()(word)))).toEqual(words.map(() => value))
  expect(codes(booleanCell()('có lẽ'))).toEqual(['boolean-unreadable'])
})

test('one of some codes, by any of its names', () => {
  const read = codeCell({ online: ['Trực tuyến', 'qua mạng'], paper: ['Trực tiếp'] })
  expect(['online', 'TRỰC TUYẾN', 'truc  tuyen', 'Qua mạng'].map((word) => unwrap(read(word)))).toEqual(
    Array(4).fill('online'),
  )
  expect(read('Trực tiêp tại')).toMatchObject({
    issues: [{ code: 'code-unknown', message: { vi: expect.stringContaining('Có phải là "Trực tiếp"?') } }],
  })
  expect(codes(read('constructor'))).toEqual(['code-unknown'])
})

test('a text is one line, composed, no longer than allowed', () => {
  expect(unwrap(textCell()(' Dòng một\r\n  dòng\thai '))).toBe('Dòng một dòng hai')
  expect(unwrap(textCell()('Hồ sơ'.normalize('NFD')))).toBe('Hồ sơ')
  expect(codes(textCell({ most: 3 })('bốn chữ'))).toEqual(['cell-too-long'])
})
