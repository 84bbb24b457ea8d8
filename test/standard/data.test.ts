import { describe, expect, test } from 'vitest'
import {
  canExclude,
  checks,
  checksOf,
  clauseIds,
  clauses,
  documentedProcedures,
  exclusionHabits,
  isCheckId,
  isClauseId,
  isHeading,
  isWithin,
  leavesOf,
  legalDocuments,
  levelOf,
  namesOf,
  requiredDocuments,
  requiredRecords,
  titleConfidence,
} from '../../src/standard/index.ts'
import type { Text } from '../../src/text/index.ts'

describe('the clauses', () => {
  test('are 67, 51 of which ask for something, in the order of the standard', () => {
    expect(clauseIds).toHaveLength(67)
    expect(leavesOf()).toHaveLength(51)
    expect(clauseIds.slice(0, 9)).toEqual(['4', '4.1', '4.2', '4.2.1', '4.2.2', '4.2.3', '4.2.4', '5', '5.1'])
    expect(clauseIds.at(-1)).toBe('8.5.3')
    expect(new Set(clauseIds)).toEqual(new Set(Object.keys(clauses)))
  })

  test('stand below a clause that is there, unless they are a chapter', () => {
    const orphans = clauseIds.filter(
      (id) => levelOf(id) > 1 && !isClauseId(id.split('.').slice(0, -1).join('.')),
    )
    expect(orphans).toEqual([])
    expect(clauseIds.filter((id) => levelOf(id) === 1)).toEqual(['4', '5', '6', '7', '8'])
  })

  test('are headings where others stand below them', () => {
    expect(clauseIds.filter(isHeading)).toEqual(
      '4 4.2 5 5.4 5.5 5.6 6 6.2 7 7.2 7.3 7.4 7.5 8 8.2 8.5'.split(' '),
    )
    expect(leavesOf('8.5')).toEqual(['8.5.1', '8.5.2', '8.5.3'])
    expect(leavesOf('7.6')).toEqual(['7.6'])
    expect(isWithin('8.5.2', '8')).toBe(true)
    expect(isWithin('8', '8.5.2')).toBe(false)
  })

  test('say how sure their titles are', () => {
    expect(titleConfidence('7.3')).toBe('verified')
    expect(titleConfidence('8.5.2')).toBe('verified')
    expect(titleConfidence('8.5.3')).toBe('unverified')
    expect(clauseIds.filter((id) => titleConfidence(id) === 'verified')).toHaveLength(29)
  })
})

describe('what to check', () => {
  test('is 181 things: 27, 36, 10, 65 and 43 in chapters 4 to 8', () => {
    expect(namesOf(checks)).toHaveLength(181)
    const perChapter = [4, 5, 6, 7, 8].map(
      (chapter) => namesOf(checks).filter((id) => id.startsWith(`${chapter}.`)).length,
    )
    expect(perChapter).toEqual([27, 36, 10, 65, 43])
  })

  test('is numbered from 1 without a hole on every clause that asks for something, and only there', () => {
    for (const clause of clauseIds) {
      const ids = checksOf(clause).map(({ id }) => id)
      expect(ids).toEqual(ids.map((_, index) => `${clause}#${index + 1}`))
      expect(ids.length === 0).toBe(isHeading(clause))
    }
    expect(clauseIds.flatMap((clause) => checksOf(clause).map(({ id }) => id))).toEqual(namesOf(checks))
  })

  test.each([
    ['4.1', 8],
    ['4.2.3', 8],
    ['5.6.2', 7],
    ['7.5.5', 1],
    ['7.6', 6],
    ['8.2.2', 9],
    ['8.5.2', 7],
    ['8.5.3', 6],
  ] as const)('on %s is %i things', (clause, count) => {
    expect(checksOf(clause)).toHaveLength(count)
  })

  test('knows its ids, and no inherited name', () => {
    expect(isCheckId('5.6.2#7')).toBe(true)
    expect(isCheckId('5.6.2#8')).toBe(false)
    expect(isCheckId('toString')).toBe(false)
  })
})

describe('what must be kept and written', () => {
  test('is 21 records, six procedures, five documents of the standard and eight of the law', () => {
    const counts = [requiredRecords, documentedProcedures, requiredDocuments, legalDocuments].map(
      (list) => Object.keys(list).length,
    )
    expect(counts).toEqual([21, 6, 5, 8])
  })

  test('belongs to clauses that ask for something', () => {
    const named = [
      ...Object.values(requiredRecords).map(({ clause }) => clause),
      ...Object.values(documentedProcedures).map(({ clause }) => clause),
      ...Object.values(requiredDocuments).flatMap((each) => [...each.clauses]),
    ]
    expect(named.filter(isHeading)).toEqual([])
  })

  test('cites its source', () => {
    expect(requiredDocuments.D3).toMatchObject({ clauses: ['4.2.1', '4.2.2'], confidence: 'unverified' })
    expect(legalDocuments.L7).toMatchObject({
      basis: 'TT 26/2014/TT-BKHCN, Đ.37.2.c',
      confidence: 'verified',
    })
  })

  test('leaves out what agencies often exclude: design, and measuring equipment', () => {
    const often = namesOf(exclusionHabits).filter((clause) => exclusionHabits[clause] === 'often')
    const exempt = namesOf(requiredRecords).filter((id) => !requiredRecords[id].usual)
    expect(often.filter((clause) => !isWithin(clause, '7.3'))).toEqual(['7.6'])
    const exemptIn = exempt.map((id) => requiredRecords[id].clause)
    expect(exemptIn.filter((clause) => !canExclude(clause) || exclusionHabits[clause] === 'never')).toEqual(
      [],
    )
  })
})

const texts: readonly (readonly [string, Text])[] = [
  ...Object.entries(clauses),
  ...Object.entries(checks),
  ...[requiredRecords, documentedProcedures, requiredDocuments, legalDocuments].flatMap((list) =>
    Object.entries(list).map(([id, { title }]): readonly [string, Text] => [id, title]),
  ),
]

describe('every text', () => {
  test('is composed, trimmed and there in both languages, at most 200 characters long', () => {
    const faulty = texts.filter(([, { vi, en }]) =>
      [vi, en].some(
        (words) =>
          words.normalize('NFC') !== words || words.trim() !== words || words === '' || words.length > 200,
      ),
    )
    expect(faulty).toEqual([])
  })

  test('of a check is one sentence, and no two checks of a clause say the same', () => {
    for (const [id, { vi, en }] of Object.entries(checks)) {
      expect(vi, id).toMatch(/^\p{Lu}[^.]*(?:\d\.\d[^.]*)*\.$/u)
      expect(en, id).toMatch(/^\p{Lu}[^.]*(?:\d\.\d[^.]*)*\.$/u)
    }
    for (const clause of clauseIds)
      for (const language of ['vi', 'en'] as const) {
        const words = checksOf(clause).map(({ text }) => text[language])
        expect(new Set(words).size).toBe(words.length)
      }
  })

  test('in Vietnamese has its marks', () => {
    const plain = Object.entries(checks).filter(([, { vi }]) => vi.normalize('NFD') === vi)
    expect(plain).toEqual([])
  })
})
