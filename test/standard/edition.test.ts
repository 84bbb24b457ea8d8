import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isQuytrinhError } from '../../src/issue/index.ts'
import {
  clauseIds,
  clauseLabel,
  editionConfidence,
  editionFor,
  editionRows,
  from2015,
  inEdition,
} from '../../src/standard/index.ts'
import { formatDay } from '../../src/time/index.ts'

describe('a clause in another edition', () => {
  test.each([
    ['4.2.3', ['7.5.2', '7.5.3']],
    ['5.6.2', ['9.3.2']],
    ['6.2.2', ['7.2', '7.3']],
    ['7.5.4', ['8.5.3']],
    ['8.2.2', ['9.2']],
    ['8.3', ['8.7', '10.2']],
    ['8.5.2', ['10.2']],
    ['8.5.3', ['6.1', '6.1.1', '6.1.2']],
  ] as const)('%s went to %j in 2015', (clause, numbers) => {
    expect(inEdition(clause, '2015')).toEqual(numbers)
  })

  test('is found for all of them, and is itself in 2008', () => {
    for (const clause of clauseIds) {
      expect(inEdition(clause, '2008')).toEqual([clause])
      expect(inEdition(clause, '2015').length).toBeGreaterThan(0)
      for (const number of inEdition(clause, '2015')) {
        expect(number).toMatch(/^(?:[4-9]|10)(?:\.\d+){0,3}$/)
        expect(from2015(number)).toContain(clause)
      }
    }
  })

  test('moves in the draft of 2026 only where 6.1 is split', () => {
    const moved = clauseIds.filter(
      (clause) => inEdition(clause, '2026').join() !== inEdition(clause, '2015').join(),
    )
    expect(moved).toEqual(['5.4.2', '8.5.3'])
    expect(inEdition('8.5.3', '2026')).toEqual(['6.1.1', '6.1.2'])
  })

  test('is secondary up to 7.2, unverified after it and in 2026', () => {
    const secondary = clauseIds.filter((clause) => editionConfidence(clause, '2015') === 'secondary')
    expect(secondary.at(-1)).toBe('7.2')
    expect(secondary).toEqual(clauseIds.slice(0, secondary.length))
    expect(clauseIds.every((clause) => editionConfidence(clause, '2026') === 'unverified')).toBe(true)
  })

  test('cannot be spoiled by whoever asked', () => {
    const answer = inEdition('8.5.2', '2015')
    if (Array.isArray(answer)) answer.push('0')
    expect(inEdition('8.5.2', '2015')).toEqual(['10.2'])
  })

  test('is cited as offices do', () => {
    expect(clauseLabel('8.5.2')).toBe('TCVN ISO 9001:2008, 8.5.2')
    expect(clauseLabel('8.5.2', '2015')).toBe('TCVN ISO 9001:2015, 10.2')
    expect(clauseLabel('4.2.4', '2015')).toBe('TCVN ISO 9001:2015, 7.5.2, 7.5.3')
  })

  test('is none for a number the 2015 edition does not have', () => {
    expect(from2015('11.1')).toEqual([])
    expect(from2015('10.2')).toEqual(['8.3', '8.5.2'])
  })
})

describe('the edition of a day', () => {
  test.each([
    ['2009-09-29', 'running', undefined, undefined],
    ['2009-09-30', 'running', '2008', 'QĐ 118/2009/QĐ-TTg'],
    ['2014-05-17', 'new', '2008', 'QĐ 118/2009/QĐ-TTg'],
    ['2014-05-18', 'new', '2008', 'QĐ 19/2014/QĐ-TTg'],
    ['2018-02-20', 'new', '2008', 'QĐ 19/2014/QĐ-TTg'],
    ['2018-02-21', 'new', '2015', 'CV 419/BKHCN-TĐC (21/02/2018)'],
    ['2021-06-29', 'running', '2008', 'QĐ 19/2014/QĐ-TTg; CV 419/BKHCN-TĐC (21/02/2018)'],
    ['2021-06-29', 'new', '2015', 'CV 419/BKHCN-TĐC (21/02/2018)'],
    ['2021-06-30', 'running', '2015', 'CV 419/BKHCN-TĐC (21/02/2018)'],
    ['2026-11-23', 'running', '2015', 'CV 419/BKHCN-TĐC (21/02/2018)'],
  ] as const)('%s, %s system: %s', (day, system, edition, basis) => {
    const row = editionFor(day, system)
    expect(row?.edition).toBe(edition)
    expect(row?.basis).toBe(basis)
  })

  test('is exactly one row for every system on every day since 30/09/2009, and never goes back', () => {
    const days = fc.integer({ min: 14_517, max: 25_000 })
    fc.assert(
      fc.property(days, days, fc.constantFrom('running', 'new'), (a, b, system) => {
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)].map((day) =>
          editionFor(formatDay(day), system),
        )
        const on = formatDay(a)
        const inForce = editionRows.filter(
          ({ from, to = '9999-12-31', systems = system }) => systems === system && from <= on && on <= to,
        )
        expect(inForce).toHaveLength(1)
        expect((earlier?.edition ?? '') <= (later?.edition ?? '')).toBe(true)
      }),
    )
  })

  test('refuses a day that does not exist', () => {
    expect(() => editionFor('2021-06-31')).toThrow(
      expect.toSatisfy((error) => isQuytrinhError(error) && error.issues[0]?.code === 'day-unreadable'),
    )
  })
})
