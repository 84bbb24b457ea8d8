import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unwrap } from '../../../src/issue/index.ts'
import { parseAnswers } from '../../../src/measure/satisfaction/answers.ts'
import {
  type SatisfactionConvention,
  satisfactionConventions,
} from '../../../src/measure/satisfaction/conventions.ts'
import { parseQuestionnaire } from '../../../src/measure/satisfaction/parse-questionnaire.ts'
import type { Scope } from '../../../src/measure/satisfaction/scope.ts'
import { factorScores, measuredSatisfaction, satisfaction } from '../../../src/measure/satisfaction/score.ts'
import { meanInterval } from '../../../src/measure/statistics/mean.ts'
import { wilson } from '../../../src/measure/statistics/share.ts'
import { namesOf } from '../../../src/standard/index.ts'
import { answersIn, form, single, window } from './survey.ts'

const conventions = namesOf(satisfactionConventions)
const under = (convention: SatisfactionConvention) => ({ convention, window })
const repeat = (count: number, level: number) => Array.from({ length: count }, () => level)
const overall = (levels: readonly (number | null)[], convention: SatisfactionConvention) =>
  unwrap(satisfaction(single(levels), 'overall', under(convention)))

describe('one question', () => {
  const levels = [5, 5, 4, 4, 4, 3, 3, 2, 5, 4]

  test.each([
    ['topTwoBox', 70],
    ['meanPercent', 78],
    ['linear', 72.5],
    ['allSatisfied', 70],
  ] as const)('counted by %s is %d', (convention, value) => {
    expect(overall(levels, convention)).toMatchObject({ convention, value, mean: 3.9, respondents: 10 })
  })

  test('missing answers count nowhere; without answers there is no data', () => {
    expect(overall([...levels, null, null], 'topTwoBox').value).toBe(70)
    expect(overall([null, null], 'meanPercent')).toMatchObject({
      value: null,
      mean: null,
      interval: null,
      denominator: 0,
    })
  })

  test('Khánh Hòa, education 2018: a mean of 3.95 published as 79.06 %', () => {
    const score = overall([...repeat(47, 3), ...repeat(953, 4)], 'meanPercent')
    expect(score.mean?.toFixed(2)).toBe('3.95')
    expect(score.value).toBeCloseTo(79.06, 10)
    expect(Math.abs((score.value ?? 0) - (3.95 / 5) * 100)).toBeLessThanOrEqual((0.005 / 5) * 100)
  })

  test('Ministry of Health 2018: a mean of 4.04 is 80.8 %', () => {
    const score = overall([...repeat(96, 4), ...repeat(4, 5)], 'meanPercent')
    expect(score.mean).toBeCloseTo(4.04, 12)
    expect(score.value).toBeCloseTo(80.8, 12)
  })

  test('has the interval of Wilson for shares and of Student for means', () => {
    const share = wilson(7, 10)
    const score = overall(levels, 'topTwoBox')
    expect(score.interval).toMatchObject({ method: 'wilson', confidence: 0.95 })
    expect(score.interval?.low).toBeCloseTo((share?.low ?? 0) * 100, 9)
    expect(score.interval?.high).toBeCloseTo((share?.high ?? 0) * 100, 9)
    const mean = meanInterval(levels)
    const percent = overall(levels, 'meanPercent')
    expect(percent.interval?.method).toBe('t')
    expect(percent.interval?.low).toBeCloseTo((mean?.low ?? 0) * 20, 9)
    expect(percent.interval?.high).toBeCloseTo((mean?.high ?? 0) * 20, 9)
  })

  test('of 9 in 10 is 90 and not a hair more', () => {
    expect(overall([...repeat(9, 4), 1], 'topTwoBox').value).toBe(90)
  })
})

const rows = [
  ['A', 5, 5, 5, 5],
  ['A', 4, 3, 4, 4],
  ['B', 2, '', 4, 3],
  ['B', '', '', '', 4],
]
const score = (scope: Scope, convention: SatisfactionConvention = 'topTwoBox') =>
  unwrap(satisfaction(answersIn(rows), scope, under(convention)))

describe('several questions', () => {
  test('as all answers, as the mean of factors, as the overall question, give what each gives', () => {
    expect(score('answers').value).toBe(75)
    expect(score('factors').value).toBe((60 + 100) / 2)
    expect(score('overall').value).toBe(75)
    expect(score({ factor: 'access' }).value).toBe(60)
    expect(score({ question: 'B1' }).value).toBe(100)
    expect(score('answers', 'allSatisfied')).toMatchObject({ numerator: 1, denominator: 3 })
    expect(score('answers', 'meanPercent')).toMatchObject({
      numerator: 32,
      denominator: 40,
      value: 80,
      mean: 4,
    })
    expect(score('factors', 'meanPercent').mean).toBeCloseTo((19 / 5 + 13 / 3) / 2, 12)
  })

  test('carry how many were asked, answered and left out', () => {
    expect(score('answers')).toMatchObject({
      questionnaire: 'phieu-thu',
      window,
      respondents: 3,
      answers: { valid: 8, missing: 4, invalid: 0 },
    })
  })

  test('factor by factor', () => {
    const scores = unwrap(factorScores(answersIn(rows), under('topTwoBox')))
    expect(scores.map(({ title, value }) => [title.vi, value])).toEqual([
      ['Tiếp cận', 60],
      ['Công chức', 100],
    ])
  })

  test('by weights of questions and of factors', () => {
    const weighted = unwrap(
      parseQuestionnaire({
        ...form,
        factors: [
          { ...form.factors[0], weight: 3, items: [{ id: 'A1', weight: 2 }, { id: 'A2' }] },
          form.factors[1],
        ],
      }),
    )
    const of = (scope: Scope) => unwrap(satisfaction(answersIn(rows, weighted), scope, under('topTwoBox')))
    expect(of({ factor: 'access' })).toMatchObject({ numerator: 5, denominator: 8, value: 62.5 })
    expect(of('factors').value).toBe((3 * 62.5 + 100) / 4)
  })

  test('a question worded the other way round is turned', () => {
    const turned = unwrap(parseQuestionnaire({ ...form, overall: { id: 'O', negative: true } }))
    const of = (convention: SatisfactionConvention) =>
      unwrap(satisfaction(answersIn(rows, turned), 'overall', under(convention)))
    expect(of('topTwoBox').value).toBe(0)
    expect(of('meanPercent').mean).toBe(8 / 4)
  })

  test('a factor nobody answered leaves the mean of the factors without data', () => {
    const answers = answersIn([['A', 5, 5, '', 5]])
    expect(unwrap(satisfaction(answers, 'factors', under('topTwoBox')))).toMatchObject({
      value: null,
      interval: null,
    })
  })

  test('of people who answer all alike are worth no more than the people', () => {
    const alike = answersIn([
      ...Array.from({ length: 30 }, () => ['A', 5, 5, 5, 5]),
      ...Array.from({ length: 10 }, () => ['A', 1, 1, 1, 1]),
    ])
    const { interval } = unwrap(satisfaction(alike, 'answers', under('topTwoBox')))
    expect(interval?.low).toBeCloseTo((wilson(30, 40)?.low ?? 0) * 100, 9)
  })

  test('without the questions they ask for are refused', () => {
    const { overall: _, ...bare } = form
    const empty = unwrap(
      parseQuestionnaire({ ...bare, factors: [{ ...form.factors[0] }, { ...form.factors[1], items: [] }] }),
    )
    const answers = unwrap(
      parseAnswers(
        [
          ['A1', 'A2'],
          [1, 2],
        ],
        empty,
      ),
    )
    const codes = (scope: Scope, population?: number) => {
      const result = satisfaction(answers, scope, {
        ...under('linear'),
        ...(population === undefined ? {} : { population }),
      })
      return result.ok ? [] : result.issues.map(({ code }) => code)
    }
    expect(codes('overall')).toEqual(['questions-missing'])
    expect(codes('factors')).toEqual(['questions-missing'])
    expect(codes({ factor: 'staff' })).toEqual(['questions-missing'])
    expect(codes({ factor: 'stuff' })).toEqual(['factor-unknown'])
    expect(codes({ question: 'Z' })).toEqual(['question-unknown'])
    expect(codes('answers', 0)).toEqual(['population-too-small'])
    expect(codes('answers', 1)).toEqual([])
  })
})

test('a score is the value of an indicator, sampled, with its interval', () => {
  const measured = measuredSatisfaction(score('answers'), 'sat.agency')
  expect(measured).toMatchObject({
    indicator: 'sat.agency',
    unit: 'percent',
    value: 75,
    numerator: 6,
    denominator: 8,
    convention: 'topTwoBox',
    window,
    source: 'survey',
    sampled: true,
    interval: score('answers').interval,
  })
  expect(measuredSatisfaction(overall([null], 'topTwoBox'), 'sat.health')).not.toHaveProperty('interval')
})

test('whatever people answer, a value lies in its interval, better answers never lower it, a census has no doubt', () => {
  const level = fc.option(fc.integer({ min: 1, max: 5 }))
  const people = fc.array(fc.tuple(fc.constant('A'), level, level, level, level), {
    minLength: 1,
    maxLength: 40,
  })
  const scope = fc.constantFrom<Scope>('answers', 'factors', 'overall')
  fc.assert(
    fc.property(people, scope, fc.constantFrom(...conventions), (rows, scope, convention) => {
      const answers = answersIn(rows)
      const { value, interval, respondents } = unwrap(satisfaction(answers, scope, under(convention)))
      if (value === null) {
        expect(interval).toBeNull()
        return
      }
      const better = rows.map(([unit, ...levels]) => [
        unit,
        ...levels.map((each) => each && Math.min(5, each + 1)),
      ])
      const after = unwrap(satisfaction(answersIn(better), scope, under(convention))).value
      expect(after).toBeGreaterThanOrEqual(value - 1e-9)
      if (interval !== null) {
        const { low, high } = interval
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThanOrEqual(value + 1e-9)
        expect(high).toBeGreaterThanOrEqual(value - 1e-9)
        expect(high).toBeLessThanOrEqual(100)
      }
      if (respondents < 2 || respondents < answers.respondents.length) return
      const census = unwrap(satisfaction(answers, scope, { ...under(convention), population: respondents }))
      expect((census.interval?.high ?? 100) - (census.interval?.low ?? 0)).toBeLessThan(1e-9)
    }),
  )
})
