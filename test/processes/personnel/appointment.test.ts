import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  appointment,
  consequencesOf,
  convenedOf,
  introducingBallot,
  keyStaffBallot,
  leadershipBallot,
} from '../../../processes/personnel/appointment.ts'
import { groups } from '../../data/scenario/appointment/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(appointment, 'personnelOffice', groups)

const tally = (...votes: readonly number[]) =>
  votes.map((each, index) => ({ person: `p${index + 1}`, votes: each }))

describe('ballots (Đ.33.2)', () => {
  test.each([
    ['over half alone, even when another has 30 %', tally(6, 4), 11, 'majority', ['p1']],
    ['exactly half is not over half: everyone with 30 %', tally(5, 3, 2), 10, 'thirty', ['p1', 'p2']],
    ['nobody with 30 %', tally(2, 2, 2), 10, 'none', []],
    ['nobody at all', [], 10, 'none', []],
  ] as const)('steps 1 and 2: %s', (_, tallies, convened, result, people) => {
    expect(introducingBallot(tallies, convened)).toEqual({ result, people })
  })

  test('who was kept away by force majeure does not count as convened', () => {
    const tallies = tally(5, 4)
    expect(introducingBallot(tallies, convenedOf(11, 0)).result).toBe('thirty')
    expect(introducingBallot(tallies, convenedOf(11, 2)).result).toBe('majority')
    expect(convenedOf(1, 2)).toBe(0)
  })

  test.each([
    [tally(26, 24), 50, 'majority', ['p1']],
    [tally(25, 25), 50, 'none', []],
  ] as const)('step 3: over half of those present', (tallies, present, result, people) => {
    expect(keyStaffBallot(tallies, present)).toEqual({ result, people })
  })

  test.each([
    ['over half', tally(5, 4), 9, 'majority', ['p1']],
    ['half each for two', tally(4, 4), 8, 'tie', ['p1', 'p2']],
    ['half for one, the rest blank', tally(4, 2), 8, 'none', []],
  ] as const)('step 4: %s', (_, tallies, convened, result, people) => {
    expect(leadershipBallot(tallies, convened)).toEqual({ result, people })
  })

  test('whoever is introduced has 30 % at least; with a majority there is one', () => {
    const votes = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 6 })
    fc.assert(
      fc.property(votes, fc.integer({ min: 1, max: 120 }), (drawn, convened) => {
        const tallies = tally(...drawn)
        const { result, people } = introducingBallot(tallies, convened)
        const votesOf = (person: string) => tallies.find((each) => each.person === person)?.votes ?? 0
        expect(people.every((person) => votesOf(person) / convened >= 0.3 - 1e-12)).toBe(true)
        expect(result === 'majority').toBe(drawn.some((each) => each > convened / 2))
        expect(result === 'none').toBe(people.length === 0)
        if (result === 'majority') expect(people).toHaveLength(1)
      }),
    )
  })
})

describe('what weak years and low confidence lead to', () => {
  test.each([
    ['two years running', { classes: ['good', 'notCompleted', 'notCompleted'] }, ['removalConsidered']],
    ['two years apart', { classes: ['notCompleted', 'good', 'notCompleted'] }, ['groundForResignation']],
    ['one year', { classes: ['notCompleted', 'good'] }, []],
    ['two thirds exactly', { classes: [], lowConfidence: 2 / 3 }, ['groundForResignation']],
    ['over two thirds', { classes: [], lowConfidence: 0.67 }, ['removalConsidered']],
    ['half exactly', { classes: [], lowConfidence: 0.5 }, []],
    [
      'both',
      { classes: ['notCompleted', 'notCompleted'], lowConfidence: 0.6 },
      ['removalConsidered', 'groundForResignation'],
    ],
  ] as const)('%s', (_, record, expected) => {
    expect(consequencesOf(record).map(({ consequence }) => consequence)).toEqual(expected)
  })
})
