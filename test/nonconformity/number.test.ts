import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextNumber, numberIssues } from '../../src/nonconformity/index.ts'

describe('numbers of slips', () => {
  test('count within a year and a prefix', () => {
    expect(nextNumber([], 2019)).toBe('KPH 2019-001')
    expect(nextNumber(['KPH 2019-001', 'KPH 2018-007', 'HĐKP 2019-002'], 2019)).toBe('KPH 2019-002')
    expect(nextNumber(['HĐKP 2019-001'.normalize('NFD')], 2019, 'HĐKP')).toBe('HĐKP 2019-002')
    expect(
      nextNumber(
        Array.from({ length: 999 }, (_, i) => `KPH 2019-${String(i + 1).padStart(3, '0')}`),
        2019,
      ),
    ).toBe('KPH 2019-1000')
    expect(() => nextNumber([], 19)).toThrow('Năm 19 không hợp lệ')
  })

  test('tell doubles, gaps and what is no number', () => {
    const issues = numberIssues(['KPH 2019-001', 'KPH 2019-004', 'KPH 2019-004', 'phiếu 5', 'KPH 2018-001'])
    expect(issues.map(({ code, path, message }) => `${code} ${path} ${message.vi}`)).toEqual([
      'number-doubled [2] Số phiếu KPH 2019-004 bị trùng.',
      'number-unreadable [3] "phiếu 5" không phải số phiếu.',
      'number-gap  Thiếu số phiếu KPH 2019-002.',
      'number-gap  Thiếu số phiếu KPH 2019-003.',
    ])
  })

  test('stay without gaps in whatever order slips of several years are raised', () => {
    const raised = fc.array(
      fc.record({ year: fc.constantFrom(2018, 2019, 2020), prefix: fc.constantFrom('KPH', 'HĐPN') }),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(raised, fc.func(fc.nat()), (list, order) => {
        let numbers: readonly string[] = []
        for (const { year, prefix } of list) {
          const shuffled = numbers.toSorted((a, b) => order(a) - order(b))
          numbers = [...numbers, nextNumber(shuffled, year, prefix)]
        }
        expect(numberIssues(numbers)).toEqual([])
      }),
    )
  })

  test('fill a gap before they go on', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 40 })), (counts) => {
        let numbers: readonly string[] = counts.map((count) => `KPH 2019-${String(count).padStart(3, '0')}`)
        const missing = numberIssues(numbers).length
        for (let i = 0; i < missing; i += 1) numbers = [...numbers, nextNumber(numbers, 2019)]
        expect(numberIssues(numbers)).toEqual([])
      }),
    )
  })
})
