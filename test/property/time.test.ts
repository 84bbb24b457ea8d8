import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  clock,
  countWorkingDays,
  type Day,
  days,
  due,
  formatDay,
  moment,
  momentDay,
  parseDay,
  tryParseLimit,
  vietnam,
  workingDays,
  workingHours,
} from '../../src/time/index.ts'

const first = parseDay('2007-01-01')
const last = parseDay('2027-12-31')
const day = fc.integer({ min: first, max: last })
const amount = fc.integer({ min: 1, max: 400 })
const check = { seed: 20_260_206, numRuns: 1000 }

const naive = (start: Day, n: number): Day => {
  let at = start
  for (let left = n; left > 0; ) {
    at += 1
    if (vietnam.isWorking(at)) left -= 1
  }
  return at
}

describe('adding and counting working days', () => {
  it('equals a day-by-day loop', () => {
    fc.assert(
      fc.property(day, amount, (a, n) => vietnam.add(a, n) === naive(a, n)),
      { ...check, numRuns: 500 },
    )
  })

  it('counts back what was added: count(a, add(a, n)) = n for n ≥ 1', () => {
    fc.assert(
      fc.property(day, amount, (a, n) => vietnam.count(a, vietnam.add(a, n)) === n),
      check,
    )
  })

  it('for n = 0 stays on a working day and counts 0, else goes to the next and counts 1', () => {
    fc.assert(
      fc.property(day, (a) => vietnam.count(a, vietnam.add(a, 0)) === (vietnam.isWorking(a) ? 0 : 1)),
      check,
    )
  })

  it('adds in parts: add(add(a, m), n) = add(a, m + n) for m ≥ 1', () => {
    fc.assert(
      fc.property(
        day,
        amount,
        amount,
        (a, m, n) => vietnam.add(vietnam.add(a, m), n) === vietnam.add(a, m + n),
      ),
      check,
    )
  })

  it('grows with the day and with the amount', () => {
    fc.assert(
      fc.property(day, amount, fc.nat(30), (a, n, more) => {
        expect(vietnam.add(a + more, n)).toBeGreaterThanOrEqual(vietnam.add(a, n))
        expect(vietnam.add(a, n + 1)).toBeGreaterThan(vietnam.add(a, n))
      }),
      check,
    )
  })

  it('counts in parts and with its sign', () => {
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        expect(vietnam.count(a, b) + vietnam.count(b, c)).toBe(vietnam.count(a, c))
        expect(vietnam.count(a, b) + vietnam.count(b, a)).toBe(0)
      }),
      check,
    )
  })

  it('is the same from text to text', () => {
    fc.assert(
      fc.property(day, amount, (a, n) => {
        expect(addWorkingDays(formatDay(a), n, vietnam)).toBe(formatDay(vietnam.add(a, n)))
        expect(countWorkingDays(formatDay(a), formatDay(a + n), vietnam)).toBe(vietnam.count(a, a + n))
      }),
      check,
    )
  })
})

const pause = fc.tuple(fc.nat(60), fc.nat(25)).map(([from, length]) => ({ from, to: from + length }))

describe('pauses', () => {
  it('shift the due day by exactly the working days paused before it, however they overlap', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 60 }),
        fc.array(pause, { maxLength: 4 }),
        (start, n, given) => {
          const pauses = given.map(({ from, to }) => ({
            from: formatDay(start + from),
            to: formatDay(start + to),
          }))
          const excluded = (at: Day): boolean =>
            given.some(({ from, to }) => at > start + from && at <= start + to)
          let expected = start
          for (let left = n; left > 0; ) {
            expected += 1
            if (vietnam.isWorking(expected) && !excluded(expected)) left -= 1
          }
          expect(due(workingDays(n), formatDay(start), vietnam, { pauses }).due).toBe(formatDay(expected))
        },
      ),
      { ...check, numRuns: 400 },
    )
  })

  it('never bring a deadline forward', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 60 }),
        pause,
        fc.boolean(),
        (start, n, { from, to }, working) => {
          const limit = working ? workingDays(n) : days(n)
          const pauses = [{ from: formatDay(start + from), to: formatDay(start + to) }]
          const plain = due(limit, formatDay(start), vietnam).due
          expect(due(limit, formatDay(start), vietnam, { pauses }).due >= plain).toBe(true)
        },
      ),
      { ...check, numRuns: 300 },
    )
  })
})

describe('deadlines', () => {
  it('fall on a working day, and grow with the amount whole or in halves', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 1, max: 40 }),
        (on, minute, halves) => {
          const from = moment(on, minute)
          for (const limit of [workingDays, days]) {
            const found = due(limit(halves / 2), from, vietnam)
            expect(vietnam.isWorking(parseDay(found.due))).toBe(true)
            expect(due(limit((halves + 1) / 2), from, vietnam).dueAt >= found.dueAt).toBe(true)
          }
        },
      ),
      { ...check, numRuns: 200 },
    )
  })

  it('of working hours add up: m + n hours end where n hours end from the end of m', () => {
    const hour = fc.integer({ min: 1, max: 60 })
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1439 }), hour, hour, (on, minute, m, n) => {
        const from = moment(on, minute)
        const middle = due(workingHours(m), from, vietnam).dueAt
        expect(due(workingHours(n), middle, vietnam).dueAt).toBe(
          due(workingHours(m + n), from, vietnam).dueAt,
        )
      }),
      { ...check, numRuns: 200 },
    )
  })

  it('agree with the clock: used and remaining make up the amount while it runs', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), fc.nat(30), (start, n, later) => {
        const state = clock(
          [{ type: 'start', at: formatDay(start) }],
          workingDays(n),
          vietnam,
          formatDay(start + later),
        )
        expect(state.used + state.remaining).toBe(n)
        expect(state.state === 'lapsed').toBe(start + later > parseDay(state.due))
        expect(momentDay(state.dueAt)).toBe(parseDay(state.due))
      }),
      { ...check, numRuns: 300 },
    )
  })
})

describe('reading limits', () => {
  it('answers any text with a limit or an issue, never by throwing', () => {
    const word = fc.constantFrom(
      '15',
      '0,5',
      'ngày',
      'làm',
      'việc',
      'tháng',
      '(',
      ')',
      'năm',
      'mười',
      'trong',
      '-',
      'sau',
      'giờ',
      'kể',
      'từ',
      ';',
    )
    const text = fc.oneof(
      fc.string({ maxLength: 600 }),
      fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(text, (value) => {
        const result = tryParseLimit(value)
        return result.ok ? result.value.amount >= 0 : result.issues.length > 0
      }),
      check,
    )
  })
})
