import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  passedFirstRound,
  passMark,
  priorityPoints2025,
  recruitmentRound,
  selectCandidates,
} from '../../../processes/personnel/recruitment-round.ts'
import { groups } from '../../data/scenario/recruitment-round/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(recruitmentRound, 'authority', groups)

describe('the first round', () => {
  test.each([
    [
      'half of each part',
      [
        { questions: 60, correct: 30 },
        { questions: 30, correct: 15 },
      ],
      true,
    ],
    [
      'one short in one part',
      [
        { questions: 60, correct: 60 },
        { questions: 30, correct: 14 },
      ],
      false,
    ],
    ['no part', [], false],
  ])('%s', (_, parts, passed) => {
    expect(passedFirstRound(parts)).toBe(passed)
  })
})

describe('who is selected', () => {
  const candidate = (id: string, score: number, priority = 0) => ({ id, score, priority })

  test('by score with priority points', () => {
    const [first] = priorityPoints2025
    const ranked = [candidate('an', 80), candidate('binh', 74, first), candidate('chi', 79)]
    expect(selectCandidates(ranked, 2)).toEqual({
      selected: ['binh', 'an'],
      tied: [],
      notSelected: ['chi'],
    })
  })

  test('of two alike in total the higher score of the exam', () => {
    expect(selectCandidates([candidate('an', 75, 5), candidate('binh', 80)], 1).selected).toEqual(['binh'])
  })

  test('alike in both at the last place: the head decides', () => {
    const ranked = [candidate('an', 90), candidate('binh', 80), candidate('chi', 80), candidate('dung', 70)]
    expect(selectCandidates(ranked, 2)).toEqual({
      selected: ['an'],
      tied: ['binh', 'chi'],
      notSelected: ['dung'],
    })
  })

  test('nobody under the pass mark, whatever the priority', () => {
    expect(selectCandidates([candidate('an', 49.5, 7.5)], 1).notSelected).toEqual(['an'])
  })

  test('everyone is in one list; the selected fit the places and are never worse than the others', () => {
    const people = fc.array(
      fc.record({ score: fc.integer({ min: 30, max: 60 }), priority: fc.constantFrom(0, 2.5, 5, 7.5) }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(people, fc.integer({ min: 0, max: 12 }), (drawn, places) => {
        const all = drawn.map((each, index) => ({ id: `c${index}`, ...each }))
        const { selected, tied, notSelected } = selectCandidates(all, places)
        expect([...selected, ...tied, ...notSelected].toSorted()).toEqual(all.map(({ id }) => id).toSorted())
        expect(selected.length).toBeLessThanOrEqual(places)
        const passed = all.filter(({ score }) => score >= passMark).length
        expect(selected.length + tied.length).toBeGreaterThanOrEqual(Math.min(places, passed))
        const totalOf = (id: string) => {
          const found = all.find((each) => each.id === id)
          return found === undefined || found.score < passMark ? -1 : found.score + found.priority
        }
        const worst = Math.min(...[...selected, ...tied].map(totalOf))
        expect(Math.max(-1, ...notSelected.map(totalOf))).toBeLessThanOrEqual(worst)
      }),
    )
  })
})
