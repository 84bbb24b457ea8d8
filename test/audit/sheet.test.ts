import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answer, conclusions, type GivenAnswer, standingAnswers } from '../../src/audit/index.ts'
import { answers, namesOf } from '../../src/standard/index.ts'
import { answered, checklist, given, sheet } from './fixture.ts'

const at = '2020-09-18T09:00:00+07:00'
const codes = (body: GivenAnswer, by = 'binh') => {
  const tried = answer(sheet, body, { by, at })
  return tried.ok ? [] : tried.issues.map(({ code, path }) => `${path} ${code}`)
}
const of = (clause: string) => checklist.items.filter((item) => item.clause === clause).map(({ id }) => id)
const stateOf = (current: typeof sheet, clause: string) =>
  conclusions(current).find((each) => each.clause === clause)?.state
const first = of('8.2.2')[0] ?? ''

describe('an answer', () => {
  test('is signed with who gave it and when', () => {
    expect(answered([{ question: first }]).answers).toEqual([
      { ...given({ question: first }), by: 'binh', at },
    ])
  })

  test('of another audit or checklist, or to a question that is not there, is refused', () => {
    expect(codes(given({ question: first, audit: 'DG-2019-01' }))).toEqual(['audit other-audit'])
    expect(codes(given({ question: first, checklist: 'b'.repeat(64) }))).toEqual([
      'checklist other-checklist',
    ])
    expect(codes(given({ question: 'CL-1' }))).toEqual(['question question-unknown'])
  })

  test('about a unit that is not audited, or by someone not assigned to it, is refused', () => {
    expect(codes(given({ question: first, unit: 'dia-chinh' }))).toEqual(['unit unit-not-audited'])
    expect(codes(given({ question: first }), 'an')).toEqual(['by auditor-not-assigned'])
  })

  test('without the evidence of a nonconformity, or the reason why it does not apply, is refused', () => {
    for (const grade of ['minor', 'major'] as const)
      expect(codes(given({ question: first, answer: grade }))).toEqual(['evidence missing'])
    for (const none of ['notApplicable', 'notAsked'] as const)
      expect(codes(given({ question: first, answer: none }))).toEqual(['reason missing'])
    expect(codes(given({ question: first, answer: 'minor', evidence: '  ' }))).toEqual(['evidence too-small'])
  })

  test('of another shape is told with its place and what was expected', () => {
    const tried = answer(
      sheet,
      // @ts-expect-error no such answer
      { ...given({ question: first }), answer: 'tốt' },
      { by: 'binh', at },
    )
    const [issue] = tried.ok ? [] : tried.issues
    expect(issue).toMatchObject({ path: 'answer', received: 'tốt' })
    expect(issue?.expected).toEqual(namesOf(answers))
    expect(answer(sheet, given({ question: first }), { by: 'binh', at: 'hôm nay' }).ok).toBe(false)
  })

  test('given again replaces the one before, which stays on the sheet', () => {
    const twice = answered([
      { question: first, answer: 'minor', evidence: 'Thiếu kế hoạch' },
      { question: first, answer: 'conforms' },
    ])
    expect(twice.answers).toHaveLength(2)
    expect(standingAnswers(twice).map((each) => each.answer)).toEqual(['conforms'])
    const back = answered([{ question: first }, { question: first, answer: 'notAsked', reason: 'Ghi nhầm' }])
    expect(standingAnswers(back)).toEqual([])
  })
})

describe('a conclusion', () => {
  test('on a clause where nothing was asked is "not audited", never "conforms"', () => {
    expect(conclusions(sheet).map(({ clause, state, asked }) => [clause, state, asked])).toEqual([
      ['4.2.4', 'notAudited', 0],
      ['8.2.2', 'notAudited', 0],
    ])
  })

  test('is "asked in part" until every question was asked', () => {
    const questions = of('8.2.2')
    const part = answered(questions.slice(1).map((question) => ({ question })))
    expect(stateOf(part, '8.2.2')).toBe('partlyAsked')
    expect(stateOf(answered(questions.map((question) => ({ question }))), '8.2.2')).toBe('conforms')
  })

  test('is "nonconforming" with one nonconformity, however much was asked', () => {
    const one = answered([{ question: first, answer: 'major', evidence: 'Cả năm không đánh giá' }])
    expect(conclusions(one).find(({ clause }) => clause === '8.2.2')).toEqual({
      clause: '8.2.2',
      state: 'nonconforming',
      asked: 1,
      questions: of('8.2.2').length,
      nonconformities: 1,
    })
  })

  test('is "not applicable" only when every question was said not to apply', () => {
    const reason = 'Không có hồ sơ loại này'
    const none = of('4.2.4').map((question) => ({ question, answer: 'notApplicable', reason }) as const)
    expect(stateOf(answered(none), '4.2.4')).toBe('notApplicable')
    expect(stateOf(answered(none.slice(1)), '4.2.4')).toBe('notAudited')
  })

  test('is drawn for one unit alone when asked so', () => {
    const one = answered([{ question: first, answer: 'minor', evidence: 'x' }])
    const state = (unit: string) => conclusions(one, { unit }).find(({ clause }) => clause === '8.2.2')?.state
    expect([state('tu-phap'), state('van-phong')]).toEqual(['nonconforming', 'notAudited'])
  })

  test('never says "conforms" while a question is not asked (property)', () => {
    const question = fc.constantFrom(...checklist.items.map(({ id }) => id))
    const word = fc.constantFrom(...namesOf(answers))
    fc.assert(
      fc.property(fc.array(fc.tuple(question, word), { maxLength: 60 }), (list) => {
        const current = answered(
          list.map(([question, answer]) => ({ question, answer, evidence: 'x', reason: 'x' })),
        )
        const asked = new Set(standingAnswers(current).map((each) => each.question))
        for (const { clause, state } of conclusions(current))
          if (state === 'conforms') expect(of(clause).filter((id) => !asked.has(id))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
