import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseNationalCatalogue, reportCatalogue } from '../../src/interop/index.ts'
import { readSubmission } from '../../src/interop/submission.ts'
import { countBy, nationalText } from './excerpt.ts'

const catalogue = parseNationalCatalogue(nationalText)
const report = reportCatalogue(catalogue)
const header = 'Hình thức nộpThời gianPhí, lệ phíMô tả'
const line = (submission: string, code = '1.000001') =>
  JSON.stringify({
    code,
    name: 'N',
    level: 'Cấp xã',
    field: 'F',
    agency: 'A',
    submission_raw: header + submission,
  })
const one = (submission: string) => {
  const { entries, issues, read, unread } = parseNationalCatalogue(line(submission))
  return { times: entries[0]?.times ?? [], issues, codes: issues.map(({ code }) => code), read, unread }
}

/** Cut at every method, keep the pieces that go on with a digit or "Không có", and look at how they begin. */
const naiveForms = (): Record<string, number> => {
  const pieces = nationalText
    .normalize('NFC')
    .split('\n')
    .flatMap((row) => row.split(/Trực tuyến|Dịch vụ bưu chính|Trực tiếp/).slice(1))
    .filter((piece) => /^(?:\d|Không có)/.test(piece))
  return countBy(
    pieces.map((piece) => {
      if (piece.startsWith('K')) return 'Không có thông tin'
      const [, unit = ''] = piece.split(/^[\d.,]+/)
      const known = [' Ngày làm việc', ' Ngày', ' Giờ', ' Tháng'].find((name) => unit.startsWith(name)) ?? ''
      return `N${known}`
    }),
  )
}

describe('the real catalogue', () => {
  test('every entry is counted once, read or unread', () => {
    const lines = nationalText.trim().split('\n')
    expect(catalogue.read + catalogue.unread).toBe(lines.length)
    expect(catalogue.entries).toHaveLength(lines.length)
    expect([catalogue.read, catalogue.unread]).toEqual([61, 28])
  })

  test('the printed forms agree with a naive count', () => {
    expect(catalogue.forms).toEqual(naiveForms())
  })

  test('every time that was not read has an issue at its path, and no other has', () => {
    const unread = catalogue.entries.flatMap(({ times }, n) =>
      times.flatMap(({ limit }, m) => (limit === null ? [`[${n}].times[${m}]`] : [])),
    )
    const paths = catalogue.issues.map(({ path }) => path).filter((path) => path.includes('.times'))
    expect(paths).toEqual(unread)
  })

  test('the report counts the times by unit and by reason', () => {
    expect(report.times).toBe(report.readTimes + report.unreadTimes)
    expect(report.byUnit.map(({ unit, online, post, inPerson }) => [unit, online + post + inPerson])).toEqual(
      [
        ['working-day', catalogue.forms['N Ngày làm việc']],
        ['day', catalogue.forms['N Ngày']],
        ['hour', catalogue.forms['N Giờ']],
        ['month', catalogue.forms['N Tháng']],
      ],
    )
    expect(report.byReason).toEqual([
      { code: 'time-not-stated', count: 30 },
      { code: 'time-only-in-description', count: 25 },
      { code: 'unit-missing', count: 20 },
      { code: 'row-unclear', count: 1 },
    ])
  })

  test('a table pasted into a description is not taken for rows, nor passed over', () => {
    const at = catalogue.entries.findIndex(({ code }) => code === '3.000382')
    expect(catalogue.issues.filter(({ code }) => code === 'row-unclear').map(({ path }) => path)).toEqual([
      `[${at}]`,
    ])
  })
})

describe('a printed row', () => {
  test('methods, times and fees run together', () => {
    const { times, codes } = one(
      'Trực tuyến5 Ngày làm việcMiễn phíDịch vụ bưu chính1.5 Ngày làm việc10,000 Việt Nam Đồng(10.000 đồng)Trực tiếp2 Giờ5 USD',
    )
    expect(codes).toEqual([])
    expect(times).toEqual([
      { method: 'online', raw: '5 Ngày làm việc', limit: { amount: 5, unit: 'working-day' } },
      { method: 'post', raw: '1.5 Ngày làm việc', limit: { amount: 1.5, unit: 'working-day' } },
      { method: 'in-person', raw: '2 Giờ', limit: { amount: 2, unit: 'hour' } },
    ])
  })

  test('the words of a method inside prose do not open a row', () => {
    const { times, codes } = one(
      'Trực tiếp15 Ngày làm việcMiễn phí- Trực tuyến: nộp qua Cổng dịch vụ công.\n- Trực tiếp: nộp tại 02 địa điểm.Trực tuyến15 NgàyKhông có thông tin',
    )
    expect(times.map(({ method }) => method)).toEqual(['in-person', 'online'])
    expect(codes).toEqual([])
  })

  test('decomposed Vietnamese reads alike', () => {
    const composed = 'Trực tuyến5 Ngày làm việcMiễn phí'
    expect(one(composed.normalize('NFD')).times).toEqual(one(composed).times)
  })

  test.each([
    ['Trực tuyến1Miễn phí', 'unit-missing', '1'],
    ['Trực tuyến1200 VNĐ', 'unit-missing', '1200 VNĐ'],
    ['Trực tuyến140,000 Việt Nam Đồng', 'unit-missing', '140,000 Việt Nam Đồng'],
    ['Trực tuyếnKhông có thông tinMiễn phí', 'time-not-stated', 'Không có thông tin'],
    [
      'Trực tuyếnKhông có thông tinMiễn phíNghị định 15/2024 ngày 01 tháng 7 năm 2024',
      'time-not-stated',
      'Không có thông tin',
    ],
    [
      'Trực tuyếnKhông có thông tinMiễn phíÁp dụng từ 01 tháng 7 và ngày 15 tháng mười',
      'time-not-stated',
      'Không có thông tin',
    ],
    [
      'Trực tuyếnKhông có thông tinMiễn phí07 ngày làm việc kể từ ngày nhận',
      'time-only-in-description',
      '07 ngày làm việc',
    ],
    [
      'Trực tuyếnKhông có thông tinMiễn phíTối đa 10 (mười) ngày làm việc.',
      'time-only-in-description',
      '10 (mười) ngày làm việc',
    ],
    ['Trực tuyến0 Ngày làm việcMiễn phí', 'time-zero', '0 Ngày làm việc'],
    ['Trực tuyến99999 NgàyMiễn phí', 'time-implausible', '99999 Ngày'],
    ['Trực tuyến5 Con trăngMiễn phí', 'time-unreadable', '5 Con trăng'],
    ['Trực tuyến1,000 NgàyMiễn phí', 'time-unreadable', '1,000 Ngày'],
  ])('%s is refused: %s', (submission, code, received) => {
    const { issues, times, read, unread } = one(submission)
    expect(issues).toMatchObject([{ code, received, path: '[0].times[0]' }])
    expect(issues[0]?.message.vi.startsWith('1.000001: ')).toBe(true)
    expect(times[0]?.limit).toBeNull()
    expect([read, unread]).toEqual([0, 1])
  })

  test('half a day is no zero', () => {
    expect(one('Trực tiếp0.5 Ngày làm việcMiễn phí').times[0]?.limit).toEqual({
      amount: 0.5,
      unit: 'working-day',
    })
  })

  test('what a description would mean is said, never taken', () => {
    const stated = 'Trực tiếpKhông có thông tinMiễn phí'
    expect(one(`${stated}07 ngày làm việc.`).issues[0]?.message.en).toContain('it would be 7 working days')
    expect(one(`${stated}07 ngày làm việc; cấp lại 02 ngày.`).issues[0]?.message.en).toContain(
      'it names 2 different times: 7 working days; 2 days',
    )
  })

  test('what looks like a row and is none is reported', () => {
    expect(one('Trực tiếp5 Ngày làm việcMiễn phíTrực tuyến3 Ngày làm việcTùy trường hợp').codes).toEqual([
      'row-unclear',
    ])
    expect(one('Qua fax5 Ngày làm việcMiễn phíTrực tiếp5 NgàyMiễn phí').codes).toContain('row-unclear')
    expect(one('nộp tại trụ sở').codes).toEqual(['submission-unreadable'])
  })
})

describe('broken lines', () => {
  test('each is an issue with its line number, the others are read', () => {
    const good = line('Trực tiếp5 NgàyMiễn phí')
    const text = [
      `\uFEFF${good}`,
      '',
      '{"code": "1.0',
      '[1, 2]',
      '{"code": 5, "submission_raw": "x"}',
      good.replace('{', '{"__proto__": {"polluted": true},'),
      good,
    ].join('\r\n')
    const { entries, read, unread, issues } = parseNationalCatalogue(text)
    expect([entries.length, read, unread]).toEqual([2, 2, 4])
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['json-truncated', 'line 3'],
      ['field-wrong', 'line 4'],
      ['field-wrong', 'line 5'],
      ['key-forbidden', 'line 6'],
    ])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  test('an empty file has no entries', () => {
    expect(parseNationalCatalogue('\n\n')).toMatchObject({
      read: 0,
      unread: 0,
      entries: [],
      issues: [],
      forms: {},
    })
  })
})

const rows = fc.array(
  fc.record({
    method: fc.constantFrom('Trực tuyến', 'Dịch vụ bưu chính', 'Trực tiếp'),
    time: fc.oneof(
      fc.constant('Không có thông tin'),
      fc
        .tuple(
          fc.integer({ min: 1, max: 400 }),
          fc.constantFrom(
            ' Ngày',
            ' Ngày làm việc',
            ' Giờ',
            ' Tháng',
            ' Năm',
            ' Phút',
            ' Tuần',
            ' Giờ làm việc',
          ),
        )
        .map(([amount, unit]) => `${amount}${unit}`),
    ),
    fee: fc.constantFrom('Miễn phí', 'Không có thông tin', '10,000 Việt Nam Đồng', '400 VNĐ', '5 USD'),
    description: fc.constantFrom(
      '',
      '(10.000 đồng/lần)',
      '- Trực tiếp: tại cơ quan. - Trực tuyến qua Cổng. Dịch vụ bưu chính công ích: nộp hồ sơ',
      'Trong 07 ngày làm việc, nộp trực tiếp hoặc Trực tuyến.',
    ),
  }),
  { minLength: 1, maxLength: 8 },
)

describe('properties', () => {
  test('rows printed together come apart as they were', () => {
    fc.assert(
      fc.property(rows, (printed) => {
        const body = printed
          .map(({ method, time, fee, description }) => method + time + fee + description)
          .join('')
        const { rows: found, unclear } = readSubmission(header + body)
        expect(unclear).toEqual([])
        expect(found.map(({ time, fee, description }) => [time, fee, description])).toEqual(
          printed.map(({ time, fee, description }) => [time, fee, description]),
        )
      }),
      { seed: 2026, numRuns: 150 },
    )
  })

  test('no text makes the reader throw or miscount', () => {
    const piece = fc.constantFrom(
      'Trực tuyến',
      'Trực tiếp',
      '5',
      ' Ngày',
      'Miễn phí',
      'Không có thông tin',
      'VNĐ',
      '0',
      ' ',
      'x',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 15 }), (pieces) => {
        const submission = pieces.join('')
        const { entries, read, unread, issues } = parseNationalCatalogue(
          `${line(submission)}\n${pieces.join('')}`,
        )
        const times = entries.flatMap((entry) => entry.times)
        const unreadTimes = times.filter(({ limit }) => limit === null).length
        const blank = pieces
          .join('')
          .split(/[\r\n]+/)
          .filter((row) => row.trim() !== '').length
        expect(read + unread).toBe(1 + blank)
        expect(issues.filter(({ path }) => path.includes('.times'))).toHaveLength(unreadTimes)
      }),
      { seed: 2026, numRuns: 150 },
    )
  })

  test('a long hostile text is read in linear time', () => {
    const started = performance.now()
    one('Trực tuyến1 '.repeat(20_000))
    one(`Trực tiếp${'1,'.repeat(100_000)}`)
    one(`Trực tiếpKhông có thông tinMiễn phí${'1 ngày làm '.repeat(20_000)}`)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
