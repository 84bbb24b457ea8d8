import { describe, expect, test } from 'vitest'
import { questions, respondents } from '../../src/audit/index.ts'
import { clauseIds, leavesOf } from '../../src/standard/index.ts'
import { nfc, unaccent } from '../../src/text/index.ts'

describe('the questions', () => {
  test('are 175 on 51 clauses, numbered CL-001 to CL-175 in the order of the standard', () => {
    expect(questions.map(({ id }) => id)).toEqual(
      Array.from({ length: 175 }, (_, index) => `CL-${String(index + 1).padStart(3, '0')}`),
    )
    const asked = [...new Set(questions.map(({ clause }) => clause))]
    expect(asked).toHaveLength(51)
    expect(asked).toEqual(clauseIds.filter((clause) => asked.includes(clause)))
  })

  test('leave no clause with requirements unasked', () => {
    const asked = new Set(questions.map(({ clause }) => clause))
    expect(leavesOf().filter((clause) => !asked.has(clause))).toEqual([])
  })

  test('are written in both languages, composed, with Vietnamese marks, and put to someone', () => {
    for (const { id, question, evidence, to } of questions) {
      for (const words of [question, evidence]) {
        expect([id, words.vi, words.en].map(nfc)).toEqual([id, words.vi, words.en])
        expect(words.vi, id).not.toBe(words.en)
      }
      expect(unaccent(question.vi), id).not.toBe(question.vi.toLowerCase())
      expect(to.length, id).toBeGreaterThan(0)
      for (const each of to) expect(Object.keys(respondents)).toContain(each)
    }
  })

  test('say each question once', () => {
    expect(new Set(questions.map(({ question }) => question.vi)).size).toBe(175)
    expect(new Set(questions.map(({ question }) => question.en)).size).toBe(175)
  })
})
