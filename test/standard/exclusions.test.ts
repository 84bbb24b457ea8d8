import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Issue } from '../../src/issue/index.ts'
import {
  canExclude,
  clauseIds,
  exclusionHabits,
  isWithin,
  leavesOf,
  namesOf,
  readExclusions,
} from '../../src/standard/index.ts'

const reason = 'Cơ quan không thiết kế dịch vụ mới'
const issuesOf = (list: unknown): readonly Issue[] => {
  const read = readExclusions(list)
  return read.ok ? [] : read.issues
}

describe('exclusions', () => {
  test('may be any requirement inside clause 7, and nothing else', () => {
    for (const clause of clauseIds) {
      expect(canExclude(clause)).toBe(clause.startsWith('7.'))
      expect(readExclusions([{ clause, justification: reason }]).ok).toBe(canExclude(clause))
    }
    expect(namesOf(exclusionHabits)).toEqual(clauseIds.filter(canExclude))
  })

  test('are kept as given, the clause and the reason tidied, and frozen', () => {
    const read = readExclusions([
      { clause: 'Điều 7.3', justification: `  ${reason.normalize('NFD')} ` },
      { clause: '7.6', justification: 'Không dùng thiết bị đo' },
    ])
    expect(read).toEqual({
      ok: true,
      value: [
        { clause: '7.3', justification: reason },
        { clause: '7.6', justification: 'Không dùng thiết bị đo' },
      ],
    })
    expect(read.ok && Object.isFrozen(read.value) && read.value.every(Object.isFrozen)).toBe(true)
    expect(readExclusions([])).toEqual({ ok: true, value: [] })
  })

  test.each([
    ['outside clause 7', { clause: '8.3', justification: reason }, 'exclusion-outside-7', '[0].clause'],
    ['clause 7 itself', { clause: '7', justification: reason }, 'exclusion-of-all', '[0].clause'],
    ['without a reason', { clause: '7.3', justification: '' }, 'exclusion-unjustified', '[0].justification'],
    ['a blank reason', { clause: '7.3', justification: ' – ' }, 'exclusion-unjustified', '[0].justification'],
    ['no reason at all', { clause: '7.3' }, 'exclusion-unjustified', '[0].justification'],
  ])('are refused %s, citing 1.2', (_, exclusion, code, path) => {
    const issues = issuesOf([exclusion])
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({ code, path })
    expect(issues[0]?.rule).toMatch(/^TCVN ISO 9001:2008, 1\.2/)
  })

  test.each([
    ['an unknown clause', [{ clause: '7.9', justification: reason }], 'clause-unknown', '[0].clause'],
    ['no clause', [{ justification: reason }], 'exclusion-unreadable', '[0].clause'],
    ['a number', [{ clause: 7.3, justification: reason }], 'exclusion-unreadable', '[0].clause'],
    ['a bare text', ['7.3'], 'exclusion-unreadable', '[0]'],
    ['a list in the list', [[]], 'exclusion-unreadable', '[0]'],
    ['nothing', null, 'exclusion-unreadable', ''],
    [
      'a misspelt field',
      [{ clause: '7.3', justification: reason, ly_do: 'x' }],
      'unrecognized-key',
      '[0].ly_do',
    ],
    [
      'a poisoned field',
      [JSON.parse(`{"clause":"7.3","justification":"${reason}","__proto__":{}}`)],
      'unrecognized-key',
      '[0].__proto__',
    ],
  ])('are refused for %s', (_, list, code, path) => {
    expect(issuesOf(list)).toEqual([expect.objectContaining({ code, path })])
  })

  test.each([
    ['7.3', '7.3'],
    ['7.3', '7.3.4'],
    ['7.3.4', '7.3'],
  ])('are refused twice: %s, then %s', (first, second) => {
    const issues = issuesOf([first, second].map((clause) => ({ clause, justification: reason })))
    expect(issues).toEqual([expect.objectContaining({ code: 'exclusion-twice', path: '[1].clause' })])
    expect(issues[0]?.message.vi).toContain(second)
  })

  test('are refused when together they leave nothing of clause 7', () => {
    const below = ['7.1', '7.2', '7.3', '7.4', '7.5', '7.6']
    const all = below.map((clause) => ({ clause, justification: reason }))
    expect(issuesOf(all)).toEqual([expect.objectContaining({ code: 'exclusion-of-all', path: '' })])
    expect(readExclusions(all.slice(1)).ok).toBe(true)
  })

  test('tell every fault at once, in both languages', () => {
    const issues = issuesOf([
      { clause: '8.3', justification: '' },
      { clause: '7.3', justification: reason },
      { clause: '9.9', justification: reason },
      { clause: '7.3.1', justification: reason },
    ])
    expect(issues.map(({ code }) => code)).toEqual([
      'exclusion-outside-7',
      'exclusion-unjustified',
      'clause-unknown',
      'exclusion-twice',
    ])
    expect(issues[0]?.message).toEqual({
      vi: 'Không được loại trừ 8.3 (Kiểm soát sản phẩm không phù hợp); chỉ được loại trừ yêu cầu trong điều 7.',
      en: '8.3 (Control of nonconforming product) may not be excluded; only requirements inside clause 7 may be.',
    })
  })

  test('of any set of clauses are accepted exactly when 1.2 allows the set', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...clauseIds), { maxLength: 6 }), (set) => {
        const disjoint = set.every((one) => set.every((other) => one === other || !isWithin(one, other)))
        const someLeft = leavesOf('7').some((leaf) => !set.some((one) => isWithin(leaf, one)))
        const read = readExclusions(set.map((clause) => ({ clause, justification: reason })))
        expect(read.ok).toBe(set.every(canExclude) && disjoint && someLeft)
      }),
    )
  })

  test('never break on any input', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const { message, code } of issuesOf(value))
          expect([code, message.vi, message.en].every((words) => words !== '')).toBe(true)
      }),
    )
  })
})
