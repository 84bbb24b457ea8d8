import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { exitCodes, Fault } from '../../src/cli/fault.ts'
import { type Frame, frameOn } from '../../src/cli/frame.ts'
import { importedCode, importedFrom, importedJson, importedLines } from '../../src/cli/imported.ts'
import { readTable } from '../../src/cli/read-table.ts'
import { dayCell, readRecords, textCell } from '../../src/interop/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'quytrinh-imported-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const frame = (language: 'vi' | 'en' = 'vi', json = false): Frame =>
  frameOn({ write: () => {}, writeError: () => {}, canAsk: false, colours: false }, language, json)

const columns = {
  id: { titles: ['Mã hồ sơ'], required: true, read: textCell() },
  received: { titles: ['Ngày tiếp nhận'], required: true, read: dayCell() },
} as const

const rows = [
  ['Mã hồ sơ', 'Ngày tiếp nhận', 'Ghi chú'],
  ['H58-1', '05/03/2019'],
  ['H58-2', '31/02/2019'],
  ['Tổng cộng', '2'],
]
const options = { partial: true, totals: 'skip' } as const

const faultOf = (run: () => unknown): Fault => {
  try {
    run()
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('a table file', () => {
  test('is read by its content', async () => {
    const workbook = await readTable('test/data/tables/dossiers.xlsx')
    expect(workbook).toMatchObject({ format: 'xlsx', sheet: 'Hồ sơ quý I' })
    const csv = await readTable(file('so.csv', 'a;b\n1;2\n'))
    expect(csv).toMatchObject({
      format: 'csv',
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    })
  })

  test('that cannot be read is a fault with its name', async () => {
    const broken = file('so.csv', 'a;b\n"1;2\n')
    await expect(readTable(broken)).rejects.toMatchObject({
      code: exitCodes.unreadable,
      issues: [{ code: 'csv-quote-open', path: `${broken} › [1]` }],
    })
    await expect(readTable(join(folder, 'không có.xlsx'))).rejects.toMatchObject({
      code: exitCodes.unreadable,
      issues: [{ code: 'file-missing' }],
    })
    await expect(readTable('test/data/tables/dossiers.xlsx', { sheet: 'Quý V' })).rejects.toMatchObject({
      issues: [{ code: 'sheet-unknown' }],
    })
  })
})

describe('what was taken of a table', () => {
  test('says for people how many rows, which were left out and why', () => {
    const read = importedFrom('so.csv', readRecords(rows, columns, options), frame())
    expect(importedLines('so.csv', read, frame())).toEqual([
      'so.csv: lấy 1 dòng, bỏ lại 1 dòng.',
      '  Dòng 3, cột B (Ngày tiếp nhận): "31/02/2019" không đọc được: cần một ngày có thật, như 05/03/2019.',
      'Dòng 4 không lấy: dòng cộng.',
      'Cột không dùng đến: C (Ghi chú).',
    ])
    expect(importedLines('so.csv', read, frame('en')).slice(0, 1)).toEqual([
      'so.csv: 1 row taken, 1 row left out.',
    ])
    expect(importedCode(read)).toBe(exitCodes.refused)
  })

  test('as data', () => {
    const read = importedFrom('so.csv', readRecords(rows, columns, options), frame())
    const issue = { code: 'day-unreadable', path: 'B3', row: 3, column: 'B', title: 'Ngày tiếp nhận' }
    expect(importedJson(read)).toMatchObject({
      read: 1,
      left: [{ row: 3, issues: [issue] }],
      issues: [issue],
    })
    expect(Object.keys(importedJson(read).left[0] ?? {})).toEqual(['row', 'issues'])
  })

  test('is everything when nothing is wrong', () => {
    const read = importedFrom('so.csv', readRecords(rows.slice(0, 2), columns), frame())
    expect(importedJson(read)).toEqual({ read: 1, left: [], issues: [] })
    expect(importedCode(read)).toBe(exitCodes.ok)
  })
})

describe('a table with faults', () => {
  test('is refused whole; --partial is named where it helps', () => {
    const fault = faultOf(() => importedFrom('so.csv', readRecords(rows.slice(0, 3), columns), frame()))
    expect(fault).toMatchObject({
      code: exitCodes.unreadable,
      issues: [{ path: 'so.csv', message: { vi: expect.stringMatching(/^Dòng 3, cột B/) } }],
      notes: [expect.stringContaining('--partial')],
    })
    const data = faultOf(() =>
      importedFrom('so.csv', readRecords(rows.slice(0, 3), columns), frame('vi', true)),
    )
    expect(data.issues).toMatchObject([{ path: 'so.csv › B3', row: 3, column: 'B' }])
  })

  test('and without a heading it does not help', () => {
    const fault = faultOf(() => importedFrom('so.csv', readRecords([['a']], columns, options), frame()))
    expect(fault).toMatchObject({ issues: [{ code: 'header-missing' }], notes: [] })
  })
})
