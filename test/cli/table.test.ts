import { describe, expect, test } from 'vitest'
import { table, truncate, width } from '../../src/cli/table.ts'

describe('the width of a text on a terminal', () => {
  test.each([
    ['Thẩm định hồ sơ', 15],
    ['Thẩm định hồ sơ'.normalize('NFD'), 15],
    ['\u001b[31mquá hạn\u001b[39m', 7],
    ['', 0],
  ])('%j takes %i columns', (value, columns) => {
    expect(width(value)).toBe(columns)
  })
})

describe('a table', () => {
  const rows = [
    ['H58.12-260206-0001', 'Cấp giấy phép xây dựng'.normalize('NFD'), '06/03/2026'],
    ['H58.12-260206-0002', 'Đăng ký', '09/03/2026'],
  ]

  test('stands in columns, composed and decomposed letters alike', () => {
    const [first = '', second = ''] = table(rows)
    expect(first.indexOf('06/03/2026')).toBe(second.indexOf('09/03/2026'))
    expect(first).toBe('H58.12-260206-0001  Cấp giấy phép xây dựng  06/03/2026')
  })

  test('is not cut without a terminal, and cut with … on one that is too narrow', () => {
    expect(table(rows).join('')).not.toContain('…')
    for (const line of table(rows, { columns: 40 })) expect(width(line)).toBeLessThanOrEqual(40)
    expect(table(rows, { columns: 40 }).join('')).toContain('…')
  })

  test('never cuts a fixed column, and says nothing in more columns than there are', () => {
    const lines = table(rows, { columns: 40, fixed: [0, 2] })
    for (const [at, line] of lines.entries()) {
      expect(width(line)).toBeLessThanOrEqual(40)
      expect(line.startsWith(rows[at]?.[0] ?? '?')).toBe(true)
      expect(line.endsWith(rows[at]?.[2] ?? '?')).toBe(true)
    }
    expect(lines.join('')).toContain('…')
  })

  test('wraps instead, where asked, and loses no word', () => {
    const lines = table([['1', 'Công chức, viên chức thụ lý hồ sơ']], { columns: 20, wraps: true })
    expect(lines.map(width).every((columns) => columns <= 20)).toBe(true)
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain('Công chức, viên chức thụ lý hồ sơ')
    expect(lines.length).toBeGreaterThan(1)
  })

  test('truncates by columns, not by code units', () => {
    expect(truncate('Nguyễn'.normalize('NFD'), 6)).toBe('Nguyễn'.normalize('NFD'))
    expect(truncate('Nguyễn Văn', 7)).toBe('Nguyễn…')
  })
})
