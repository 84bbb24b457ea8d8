import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  booleanCell,
  type Columns,
  codeCell,
  dayCell,
  decimalCell,
  integerCell,
  momentCell,
  parseCsv,
  percentCell,
  readRecords,
  readTableFile,
  textCell,
} from '../../src/interop/index.ts'
import { unwrap } from '../../src/issue/index.ts'
import { formatDate } from '../../src/text/index.ts'
import { formatDay } from '../../src/time/index.ts'

const columns = {
  id: { titles: ['Mã hồ sơ', 'Dossier'], required: true, read: textCell() },
  received: { titles: ['Ngày tiếp nhận', 'Received'], required: true, read: dayCell() },
  channel: { titles: ['Cách nộp'], read: codeCell({ online: ['trực tuyến'], paper: ['trực tiếp'] }) },
  score: { titles: ['Điểm'], read: decimalCell({ least: 0, most: 5 }) },
  late: { titles: ['Trễ'], blank: false, read: booleanCell() },
} as const satisfies Columns

const heading = ['Mã hồ sơ', 'Ngày tiếp nhận', 'Cách nộp', 'Điểm', 'Trễ']

const issuesOf = (rows: readonly (readonly string[])[], options: Parameters<typeof readRecords>[2] = {}) => {
  const read = readRecords(rows, columns, { ...options, key: 'id' })
  return read.ok ? [] : read.issues
}

describe('a register saved by LibreOffice', () => {
  const register = {
    id: { titles: ['Mã hồ sơ'], required: true, read: textCell() },
    received: { titles: ['Ngày tiếp nhận'], required: true, read: dayCell() },
    returned: { titles: ['Thời điểm trả'], read: momentCell() },
    amount: { titles: ['Số lượng'], read: decimalCell({ mark: '.' }) },
    satisfied: { titles: ['Tỷ lệ hài lòng'], read: percentCell() },
    online: { titles: ['Trực tuyến'], blank: false, read: booleanCell() },
  } as const satisfies Columns

  test.each(['dossiers.xlsx', 'dossiers.csv'])(
    '%s: good rows, faulty rows, the total, the columns left',
    async (name) => {
      const { rows } = unwrap(await readTableFile(name, readFileSync(`test/data/tables/${name}`)))
      const read = unwrap(readRecords(rows, register, { partial: true, totals: 'skip', key: 'id' }))
      const seconds = name.endsWith('.csv') ? '00' : '59'
      expect(read.header).toBe(3)
      expect(read.records).toEqual([
        {
          row: 4,
          value: {
            id: 'H58.12-190305-0001',
            received: '2019-03-05',
            returned: '2019-03-20T09:30:00+07:00',
            amount: 1.234,
            satisfied: 85.5,
            online: true,
          },
        },
        {
          row: 5,
          value: {
            id: 'H58.12-190306-0002',
            received: '2019-03-06',
            returned: `2019-03-29T16:59:${seconds}+07:00`,
            amount: 0.3,
            satisfied: 100,
            online: false,
          },
        },
      ])
      expect(
        read.left.map(({ row, issues }) => [row, issues.map(({ code, path }) => `${path} ${code}`)]),
      ).toEqual([[6, ['D6 moment-unreadable', 'E6 cell-error']]])
      expect(read.skipped).toEqual([{ row: 7, why: 'total' }])
      expect(read.unknown).toEqual([
        { column: 'A', title: 'STT' },
        { column: 'H', title: 'Ghi chú' },
      ])
      expect(readRecords(rows, register, { totals: 'skip' }).ok).toBe(false)
      expect(readRecords(rows, register, { partial: true })).toMatchObject({
        value: { left: [{ row: 6 }, { row: 7 }] },
      })
    },
  )
})

describe('the heading', () => {
  const body = ['H58-1', '05/03/2019', 'trực tuyến', '4,5', 'x']
  const value = { id: 'H58-1', received: '2019-03-05', channel: 'online', score: 4.5, late: true }

  test.each([
    ['in any writing', ['MÃ HỒ SƠ *', 'ngay tiep nhan:', 'Cách\nnộp', 'ĐIỂM', 'trễ']],
    ['composed or not', heading.map((title) => title.normalize('NFD'))],
    ['in the other language', ['Dossier', 'received', ...heading.slice(2)]],
  ])('%s', (_, titles) => {
    expect(unwrap(readRecords([titles, body], columns)).records).toEqual([{ row: 2, value }])
  })

  test('below titles, above numbers of columns, and empty rows are passed over', () => {
    const rows = [
      ['UBND HUYỆN A', '', 'CỘNG HOÀ'],
      [''],
      ['Điểm'],
      heading,
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      ['', ' '],
      body,
    ]
    const read = unwrap(readRecords(rows, columns))
    expect(read).toMatchObject({
      header: 4,
      records: [{ row: 7, value }],
      skipped: [{ row: 5, why: 'numbering' }],
    })
    const bare = unwrap(readRecords([heading, ['1', '2', '3', '4', '5'], body], columns))
    expect(bare.skipped).toEqual([{ row: 2, why: 'numbering' }])
  })

  test('in the row that is given', () => {
    const rows = [heading, body, ['Mã hồ sơ', 'Ngày tiếp nhận'], ['H58-2', '06/03/2019']]
    expect(unwrap(readRecords(rows, columns, { header: 3 })).records.map(({ row }) => row)).toEqual([4])
  })

  test('that lacks a column says which, and which it may be', () => {
    expect(issuesOf([['Mã hồ sơ', 'Ngày tiếp nhân'], body], { partial: true })).toEqual([])
    expect(issuesOf([['Mã hồ sơ', 'Ngày tiếp nhận hs'], body], { partial: true })).toMatchObject([
      {
        code: 'column-missing',
        path: 'received',
        row: 1,
        message: {
          vi: 'Dòng tiêu đề 1 thiếu cột "Ngày tiếp nhận". Có phải là cột B "Ngày tiếp nhận hs"?',
        },
      },
    ])
  })

  test('that has a column twice, or is not there', () => {
    expect(issuesOf([[...heading, 'Dossier'], body], { partial: true })).toMatchObject([
      { code: 'column-repeated', path: 'F1', row: 1, column: 'F', title: 'Dossier' },
    ])
    expect(issuesOf([['a', 'b'], ['c']])).toMatchObject([{ code: 'header-missing', row: 1 }])
    expect(issuesOf([])).toMatchObject([{ code: 'header-missing' }])
  })
})

describe('a fault', () => {
  test('names row, column and heading, in both languages', () => {
    expect(
      issuesOf([heading, ['H58-1', '31/02/2019', 'fax', '5,5', '?'], ['', '05/03/2019', '', '#N/A']]),
    ).toMatchObject([
      {
        code: 'day-unreadable',
        path: 'B2',
        row: 2,
        column: 'B',
        title: 'Ngày tiếp nhận',
        received: '31/02/2019',
        message: {
          vi: 'Dòng 2, cột B (Ngày tiếp nhận): "31/02/2019" không đọc được: cần một ngày có thật, như 05/03/2019.',
          en: 'Row 2, column B (Ngày tiếp nhận): "31/02/2019" cannot be read: a day there is, such as 05/03/2019 is needed.',
        },
      },
      { code: 'code-unknown', path: 'C2' },
      { code: 'number-out-of-range', path: 'D2' },
      { code: 'boolean-unreadable', path: 'E2' },
      { code: 'cell-missing', path: 'A3', message: { vi: 'Dòng 3, cột A (Mã hồ sơ): chưa ghi.' } },
      { code: 'cell-error', path: 'D3', received: '#N/A' },
    ])
  })

  test('of a key that stands twice names the earlier row; the later is left out', () => {
    const rows = [heading, ['H58-1', '05/03/2019'], ['H58-2', '05/03/2019'], [' H58-1 ', '06/03/2019']]
    expect(issuesOf(rows)).toMatchObject([
      {
        code: 'key-repeated',
        path: 'A4',
        message: { vi: 'Dòng 4, cột A (Mã hồ sơ): "H58-1" đã có ở dòng 2.' },
      },
    ])
    const read = unwrap(readRecords(rows, columns, { key: 'id', partial: true }))
    expect([read.records.map(({ row }) => row), read.left.map(({ row }) => row)]).toEqual([[2, 3], [4]])
    expect(readRecords(rows, columns, { key: ['id', 'received'] }).ok).toBe(true)
  })

  test('far to the right has its letters', () => {
    const wide = [...Array<string>(27).fill(''), ...heading]
    expect(issuesOf([wide, [...Array<string>(27).fill(''), 'H58-1', 'x']])).toMatchObject([{ path: 'AC2' }])
  })
})

test('a column without heading that holds something is named', () => {
  const read = unwrap(readRecords([heading, ['H58-1', '05/03/2019', '', '', '', '', 'ghi thêm']], columns))
  expect(read.unknown).toEqual([{ column: 'G', title: '' }])
})

test.each([
  ['Tổng cộng', true],
  ['TỔNG SỐ:', true],
  ['Cộng', true],
  ['Total', true],
  ['Tổng cục Thuế', false],
  ['Cộng tác viên', false],
])('a row that begins with %s is a total: %s', (name, isTotal) => {
  const rows = [heading, ['', name], [name, '05/03/2019']]
  const skipped = unwrap(readRecords(rows, columns, { totals: 'skip', partial: true })).skipped
  expect(skipped.map(({ row }) => row)).toEqual(isTotal ? [2, 3] : [])
})

describe('whatever stands in the cells', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      'H58-1',
      'H58-2',
      '05/03/2019',
      'trực tuyến',
      '4,5',
      '1.234',
      'x',
      '#REF!',
      'Tổng cộng',
      '(1)',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  )
  const bodies = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 })

  test('each row is taken, left, skipped or empty, and each fault has its row', () => {
    fc.assert(
      fc.property(bodies, fc.constantFrom('skip' as const, undefined), (body, totals) => {
        const rows = [['Sổ'], heading, ...body]
        const how = { key: 'id', ...(totals === undefined ? {} : { totals }) } as const
        const read = unwrap(readRecords(rows, columns, { ...how, partial: true }))
        const empty = body.flatMap((cells, at) => (cells.every((each) => each.trim() === '') ? [at + 3] : []))
        const places = [...read.records, ...read.left, ...read.skipped].map(({ row }) => row)
        expect([...places, ...empty].toSorted((a, b) => a - b)).toEqual(body.map((_, at) => at + 3))
        for (const { row, issues } of read.left) {
          expect(issues.length).toBeGreaterThan(0)
          for (const issue of issues) {
            expect(issue).toMatchObject({ row, path: `${issue.column}${row}` })
            expect(issue.message.vi).toContain(`Dòng ${row}, cột ${issue.column}`)
          }
        }
        const whole = readRecords(rows, columns, how)
        expect(whole.ok).toBe(read.left.length === 0)
        if (whole.ok) expect(whole.value).toEqual(read)
        else expect(whole.issues).toEqual(read.left.flatMap(({ issues }) => issues))
      }),
    )
  })

  test('records written as CSV come back', () => {
    const table = {
      id: { titles: ['Mã'], required: true, read: textCell() },
      day: { titles: ['Ngày'], required: true, read: dayCell() },
      count: { titles: ['Số'], required: true, read: integerCell() },
      rate: { titles: ['Tỷ lệ'], read: percentCell() },
      online: { titles: ['Trực tuyến'], required: true, read: booleanCell() },
    } as const
    const written = fc.record({
      id: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
        .map((id) => id.normalize('NFC').replace(/\s+/g, ' ').trim())
        .filter((id) => id !== '' && !id.startsWith('#') && !id.startsWith('(')),
      day: fc.integer({ min: -20_000, max: 40_000 }).map(formatDay),
      count: fc.integer({ min: -999_999, max: 999_999 }),
      rate: fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
      online: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.array(written, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(';', ',', '\t'),
        (given, mark) => {
          const lines = given.map(({ id, day, count, rate, online }) => [
            id,
            formatDate(day),
            String(count),
            `${String(rate).replace('.', ',')}%`,
            online ? 'có' : 'không',
          ])
          const csv = [['Mã', 'Ngày', 'Số', 'Tỷ lệ', 'Trực tuyến'], ...lines]
            .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(mark))
            .join('\r\n')
          const read = unwrap(readRecords(unwrap(parseCsv(csv)), table))
          expect(read.records.map(({ value }) => value)).toEqual(given)
        },
      ),
    )
  })
})

test('fields that are required or have a value for empty cells are there by type', () => {
  const [first] = unwrap(readRecords([heading, ['H58-1', '05/03/2019']], columns)).records
  const id: string | undefined = first?.value.id
  const late: boolean | undefined = first?.value.late
  const channel: 'online' | 'paper' | undefined = first?.value.channel
  // @ts-expect-error a score may be missing
  const score: number = first?.value.score
  expect([id, late, channel, score]).toEqual(['H58-1', false, undefined, undefined])
})
