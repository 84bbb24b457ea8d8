import { describe, expect, it } from 'vitest'
import {
  formatLimit,
  type Limit,
  type LimitUnit,
  limitOf,
  parseLimit,
  sameDay,
  tryParseLimit,
} from '../../src/time/index.ts'

const readable: readonly (readonly [text: string, amount: number, unit: LimitUnit, cutoff?: string])[] = [
  ['15 ngày làm việc', 15, 'working-day'],
  ['03 Ngày làm việc', 3, 'working-day'],
  ['0,5 ngày', 0.5, 'day'],
  ['½ ngày', 0.5, 'day'],
  ['1/2 ngày', 0.5, 'day'],
  ['nửa ngày', 0.5, 'day'],
  ['1,5 ngày', 1.5, 'day'],
  ['1.5 ngày', 1.5, 'day'],
  ['01 tháng', 1, 'month'],
  ['24 giờ', 24, 'hour'],
  ['24h', 24, 'hour'],
  ['8 giờ làm việc', 8, 'working-hour'],
  ['08 giờ hành chính', 8, 'working-hour'],
  ['nửa tháng', 15, 'day'],
  ['½ tháng', 15, 'day'],
  ['nửa năm', 6, 'month'],
  ['trong ngày', 0, 'working-day'],
  ['Trong ngày làm việc', 0, 'working-day'],
  ['trong ngày; nhận sau 15 giờ thì ngày làm việc tiếp theo', 0, 'working-day', '15:00'],
  [
    'Trong ngày; trường hợp nhận hồ sơ sau 15 giờ thì trả kết quả vào ngày làm việc tiếp theo.',
    0,
    'working-day',
    '15:00',
  ],
  ['trong ngày, nếu nhận sau 16h30 thì trả ngày làm việc kế tiếp', 0, 'working-day', '16:30'],
  ['same day', 0, 'working-day'],
  ['the same day; if received after 15:00, the next working day', 0, 'working-day', '15:00'],
  ['1 buổi', 1, 'session'],
  ['trong buổi làm việc', 1, 'session'],
  ['30 phút', 30, 'minute'],
  ['2 tuần', 2, 'week'],
  ['02 năm', 2, 'year'],
  ['05 (năm) ngày làm việc', 5, 'working-day'],
  ['mười lăm (15) ngày', 15, 'day'],
  ['năm ngày làm việc', 5, 'working-day'],
  ['một tháng', 1, 'month'],
  ['mười năm', 10, 'year'],
  ['hai mươi mốt ngày', 21, 'day'],
  ['ba mươi ngày', 30, 'day'],
  ['15 ngay lam viec', 15, 'working-day'],
  ['không quá 15 ngày', 15, 'day'],
  ['Chậm nhất là 07 ngày làm việc', 7, 'working-day'],
  ['Tối đa: 10 ngày', 10, 'day'],
  ['trong thời hạn không quá 15 ngày làm việc, kể từ ngày nhận đủ hồ sơ hợp lệ', 15, 'working-day'],
  ['15 ngày làm việc kể từ ngày 06 tháng 02 năm 2026', 15, 'working-day'],
  ['15 ngày theo quy định tại khoản 3 Điều 10', 15, 'day'],
  ['15 working days', 15, 'working-day'],
  ['within 15 working days from receipt of a complete dossier', 15, 'working-day'],
  ['1 month', 1, 'month'],
  ['half a day', 0.5, 'day'],
  ['１５ ngày', 15, 'day'],
  ['０，５ ngày'.replace('，', ','), 0.5, 'day'],
  ['48 tiếng', 48, 'hour'],
  ['48 tiếng đồng hồ', 48, 'hour'],
  ['8 tiếng làm việc', 8, 'working-hour'],
  ['1 ngày rưỡi', 1.5, 'day'],
  ['một ngày rưỡi', 1.5, 'day'],
  ['ngày rưỡi', 1.5, 'day'],
  ['không quá 2 ngày làm việc rưỡi', 2.5, 'working-day'],
  ['2 giờ rưỡi kể từ khi nhận', 2.5, 'hour'],
  ['fifteen working days', 15, 'working-day'],
  ['two weeks', 2, 'week'],
  ['within thirty (30) days', 30, 'day'],
  ['30 (thirty) days', 30, 'day'],
  ['twenty-one days', 21, 'day'],
  ['twenty five days', 25, 'day'],
]

describe('limits as people write them', () => {
  it.each(
    readable.map(([text, amount, unit, cutoff]): [string, Limit] => [
      text,
      cutoff === undefined ? { amount, unit } : { amount, unit, cutoff },
    ]),
  )('%s', (text, expected) => {
    for (const form of [text, text.normalize('NFD'), text.toUpperCase(), `  ${text}. `])
      expect(parseLimit(form), form).toEqual(expected)
  })

  it('reads back what it writes, in both languages', () => {
    const units: readonly LimitUnit[] = [
      'working-day',
      'day',
      'week',
      'month',
      'year',
      'working-hour',
      'hour',
      'minute',
      'session',
    ]
    for (const limit of [
      ...units.flatMap((unit) => [limitOf(1, unit), limitOf(12, unit)]),
      limitOf(0.5, 'day'),
      sameDay(),
    ])
      for (const language of ['vi', 'en'] as const)
        expect(parseLimit(formatLimit(limit, language)), formatLimit(limit, language)).toEqual(limit)
    for (const language of ['vi', 'en'] as const)
      expect(parseLimit(formatLimit(sameDay({ after: '15:30' }), language))).toEqual(
        sameDay({ after: '15:30' }),
      )
  })

  it('writes plainly', () => {
    expect(formatLimit(parseLimit('15 ngày làm việc'), 'vi')).toBe('15 ngày làm việc')
    expect(formatLimit(parseLimit('0.5 ngày'), 'vi')).toBe('0,5 ngày')
    expect(formatLimit(parseLimit('1 tháng'), 'en')).toBe('1 month')
    expect(formatLimit(sameDay({ after: '15:00' }), 'vi')).toBe(
      'trong ngày; nhận sau 15:00 thì ngày làm việc tiếp theo',
    )
  })
})

describe('what cannot be read', () => {
  it.each([
    ['', 'limit-number-missing'],
    ['ngày làm việc', 'limit-number-missing'],
    ['sớm nhất có thể', 'limit-number-missing'],
    ['15', 'limit-unit-missing'],
    ['15 con gà', 'limit-unit-missing'],
    ['0 ngày', 'limit-not-positive'],
    ['0,0 ngày', 'limit-not-positive'],
    ['-3 ngày', 'limit-not-positive'],
    ['−3 ngày', 'limit-not-positive'],
    ['5-7 ngày', 'limit-range'],
    ['5 – 7 ngày', 'limit-range'],
    ['từ 5 đến 7 ngày', 'limit-range'],
    ['5 hoặc 7 ngày', 'limit-range'],
    ['15 ngày làm việc và 5 ngày', 'limit-several'],
    ['15 ngày làm việc kể từ ngày nhận; 03 ngày thẩm định', 'limit-several'],
    ['trong ngày, sau đó 3 ngày', 'limit-several'],
    ['15 ngày làm việc nhé', 'limit-trailing'],
    ['trong ngày mai', 'limit-trailing'],
    ['1.000 ngày', 'limit-number-ambiguous'],
    ['05 (sáu) ngày', 'limit-number-mismatch'],
    ['0,5 tuần', 'limit-amount'],
    ['200000 ngày', 'limit-amount'],
    ['9'.repeat(400), 'limit-number-unreadable'],
    ['1:30 giờ', 'limit-unit-missing'],
    ['3,14159 ngày', 'limit-number-unreadable'],
    ['dưới 3 ngày', 'limit-bound'],
    ['ít nhất 5 ngày', 'limit-bound'],
    ['Thời hạn tối thiểu 5 ngày', 'limit-bound'],
    ['at least five days', 'limit-bound'],
    ['khoảng 3 ngày', 'limit-bound'],
    ['giải quyết 3 ngày', 'limit-leading'],
    ['sau 3 ngày làm việc', 'limit-leading'],
    ['five to seven days', 'limit-range'],
    ['two-three days', 'limit-range'],
    ['1 tháng rưỡi', 'limit-amount'],
    ['ngày làm việc rưỡi nhé', 'limit-trailing'],
    ['ngày '.repeat(200), 'limit-too-long'],
  ])('%s → %s', (text, code) => {
    const result = tryParseLimit(text)
    expect(result.ok ? 'read' : result.issues.map((issue) => issue.code)).toEqual([code])
    if (!result.ok) expect(result.issues[0]?.expected).toBeTruthy()
  })

  it('says what it read and what it did not', () => {
    const result = tryParseLimit('15 ngày làm việc nhé')
    expect(result).toMatchObject({
      issues: [
        {
          message: {
            vi: 'Đọc được "15 ngày làm việc". Không đọc được "nhé": phần sau không thuộc thời hạn',
            en: 'Read "15 ngày làm việc". Could not read "nhé": this does not belong to a limit',
          },
          received: 'nhé',
        },
      ],
    })
  })

  it.each([
    [
      'dưới 3 ngày',
      'Không đọc được "dưới 3 ngày": "dưới" không nêu thời hạn rõ ràng; viết "không quá …"',
      'Could not read "dưới 3 ngày": "dưới" does not fix a limit; write "at most …"',
    ],
    [
      'giải quyết 3 ngày',
      'Không đọc được "giải quyết": phần trước không thuộc thời hạn',
      'Could not read "giải quyết": this does not belong to a limit',
    ],
    [
      '3,14159 ngày',
      'Không đọc được "3,14159 ngày": số không hợp lệ',
      'Could not read "3,14159 ngày": not a usable number',
    ],
  ])('names what was not understood in "%s"', (given, vi, en) => {
    const result = tryParseLimit(given)
    expect(result.ok ? undefined : result.issues[0]?.message).toEqual({ vi, en })
  })

  it('refuses a cut-off that is not a time', () => {
    expect(() => sameDay({ after: '3 giờ chiều' })).toThrow('HH:mm')
    expect(() => limitOf(0, 'day')).toThrow('không hợp lệ')
  })
})
