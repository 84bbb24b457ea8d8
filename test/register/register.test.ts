import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dueOn,
  dueWithin,
  isOverdue,
  onTimeRate,
  overdue,
  overdueCount,
  paused,
  put,
  type Register,
  type RegisterRow,
  register,
  remove,
  rowOf,
  workload,
} from '../../src/register/index.ts'
import { moment, parseDay, vietnam } from '../../src/time/index.ts'

const title = { vi: 'Cấp giấy phép', en: 'Licence' }
const step = { vi: 'Thẩm định', en: 'Appraisal' }
const row = (id: string, due: string | null, more: Partial<RegisterRow> = {}): RegisterRow => ({
  id,
  procedure: 'licence',
  title,
  step,
  due: due === null ? null : parseDay(due),
  state: 'running',
  ...more,
})
const ids = (rows: readonly RegisterRow[]): readonly string[] => rows.map(({ id }) => id)

/** Thursday; 14–22 February 2026 is off for Tết, so the working day before 23 February is the 13th. */
const now = '2026-02-26T10:00:00+07:00'
const rows = [
  row('today-open', '2026-02-26', { dueAt: '2026-02-26T17:00:00+07:00', duty: 'officer', unit: 'p1' }),
  row('today-late', '2026-02-26', { dueAt: '2026-02-26T09:59:00+07:00', duty: 'officer', unit: 'p1' }),
  row('today-exact', '2026-02-26', { dueAt: '2026-02-26T10:00:00+07:00', duty: 'officer', unit: 'p2' }),
  row('before-tet', '2026-02-13', { state: 'lapsed', duty: 'head', unit: 'p1', apologised: false }),
  row('yesterday', '2026-02-25', { duty: 'officer' }),
  row('friday', '2026-02-27', { duty: 'head', unit: 'p2' }),
  row('monday', '2026-03-02'),
  row('tuesday', '2026-03-03'),
  row('undated', null),
  row('still', '2026-02-20', { state: 'paused', duty: 'officer', unit: 'p1' }),
  row('good', '2026-02-25', { state: 'met', finishedOn: parseDay('2026-02-25'), unit: 'p1' }),
  row('bad', '2026-02-24', { state: 'met', finishedOn: parseDay('2026-02-25'), unit: 'p2' }),
  row('bad-by-hours', '2026-02-25', { state: 'met', finishedOn: parseDay('2026-02-25'), late: true }),
  row('void', '2026-02-01', { state: 'void' }),
]
const book = register(rows)

describe('questions to a register', () => {
  test('overdue: a day that is over, or a moment of today that has passed; most overdue first, in working days', () => {
    expect(overdue(book, now, vietnam).map(({ row: { id }, workingDays }) => [id, workingDays])).toEqual([
      ['before-tet', 4],
      ['yesterday', 1],
      ['today-late', 0],
    ])
    expect(overdueCount(book, now)).toBe(3)
    expect(overdueCount(book, '2026-02-26T17:00:00+07:00')).toBe(4)
    expect(overdueCount(book, '2026-02-26T10:00:01Z')).toBe(5)
    expect(isOverdue(row('x', '2026-02-26'), '2026-02-26T23:59:59+07:00')).toBe(false)
    expect(isOverdue(row('x', '2026-02-25', { state: 'paused' }), now)).toBe(false)
  })

  test('overdue of one duty, one unit, or the first few', () => {
    const found = (options: Parameters<typeof overdue>[3]) =>
      overdue(book, now, vietnam, options).map(({ row: { id } }) => id)
    expect(found({ duty: 'officer' })).toEqual(['yesterday', 'today-late'])
    expect(found({ unit: 'p1', limit: 1 })).toEqual(['before-tet'])
    expect(found({ procedure: 'other' })).toEqual([])
    expect(found({ limit: 0 })).toEqual([])
  })

  test('due on a day and within working days: the weekend does not count, what is overdue is left out', () => {
    expect(ids(dueOn(book, parseDay('2026-02-26')))).toEqual(['today-late', 'today-exact', 'today-open'])
    expect(ids(dueWithin(book, now, 0, vietnam))).toEqual(['today-exact', 'today-open'])
    expect(ids(dueWithin(book, now, 2, vietnam))).toEqual(['today-exact', 'today-open', 'friday', 'monday'])
    expect(ids(dueWithin(book, now, 1, vietnam, { duty: 'head' }))).toEqual(['friday'])
  })

  test('paused', () => {
    expect(ids(paused(book))).toEqual(['still'])
    expect(paused(book, { duty: 'head' })).toEqual([])
  })

  test('the on-time rate of a period; of nothing it is null, neither 0 nor 1', () => {
    const on = parseDay('2026-02-25')
    expect(onTimeRate(book, { from: on, to: on })).toEqual({ met: 1, late: 2, total: 3, rate: 1 / 3 })
    expect(onTimeRate(book, { from: on, to: on, unit: 'p1' }).rate).toBe(1)
    expect(onTimeRate(book, { from: on + 1, to: on + 30 })).toEqual({ met: 0, late: 0, total: 0, rate: null })
  })

  test('the workload of duties and units', () => {
    expect(workload(book, now, 'duty')).toEqual([
      { of: 'officer', open: 4, overdue: 2, paused: 1 },
      { of: null, open: 3, overdue: 0, paused: 0 },
      { of: 'head', open: 2, overdue: 1, paused: 0 },
    ])
    expect(workload(book, now, 'unit').map(({ of, open }) => [of, open])).toEqual([
      [null, 4],
      ['p1', 3],
      ['p2', 2],
    ])
  })

  test('an empty register', () => {
    const empty = register([])
    expect([overdueCount(empty, now), overdue(empty, now, vietnam), workload(empty, now, 'duty')]).toEqual([
      0,
      [],
      [],
    ])
  })
})

describe('a register that changes', () => {
  test('gives a new one and leaves the old as it was', () => {
    const finished = put(
      book,
      row('yesterday', '2026-02-25', { state: 'met', finishedOn: parseDay('2026-02-26') }),
    )
    expect([overdueCount(book, now), overdueCount(finished, now)]).toEqual([3, 2])
    expect([book.size, finished.size, put(book, row('new', '2026-02-24')).size]).toEqual([14, 14, 15])
    expect(rowOf(finished, 'yesterday')?.state).toBe('met')
    expect(rowOf(remove(finished, 'yesterday'), 'yesterday')).toBeUndefined()
    expect(remove(book, 'nobody')).toBe(book)
    expect(Object.isFrozen(finished)).toBe(true)
  })

  test('shares the buckets that were not touched', () => {
    const changed = put(book, row('new', '2026-02-27'))
    expect(changed.open.get(parseDay('2026-02-26'))).toBe(book.open.get(parseDay('2026-02-26')))
    expect(changed.finished).toBe(book.finished)
    expect(changed.shards.filter((shard, index) => shard !== book.shards[index])).toHaveLength(1)
  })

  test('refuses two rows of one id and rows without their days', () => {
    const issue = (code: string, path: string) =>
      expect.objectContaining({ issues: [expect.objectContaining({ code, path })] })
    expect(() => register([row('a', null), row('a', null)])).toThrow(issue('register-twice', 'a'))
    expect(() => put(book, row('a', null, { state: 'met' }))).toThrow(issue('register-row', 'a.finishedOn'))
    expect(() => put(book, { ...row('a', null), due: 1.5 })).toThrow(issue('register-row', 'a.due'))
  })
})

test('whatever is put and removed, it answers like a plain list', () => {
  const today = parseDay('2026-02-26')
  const days = fc.integer({ min: today - 3, max: today + 3 })
  const anyRow: fc.Arbitrary<RegisterRow> = fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      due: fc.option(days),
      state: fc.constantFrom('running', 'paused', 'met', 'lapsed', 'void'),
      minutes: fc.constantFrom(undefined, 599, 600, 601),
      finishedOn: days,
    })
    .map(({ id, due, state, minutes, finishedOn }) => ({
      ...row(id, null, { state, finishedOn }),
      due,
      ...(due === null || minutes === undefined ? {} : { dueAt: moment(due, minutes) }),
    }))
  const step = fc.oneof(anyRow, fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'))
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const plain = new Map<string, RegisterRow>()
      let book: Register = register([])
      for (const each of steps)
        if (typeof each === 'string') {
          plain.delete(each)
          book = remove(book, each)
        } else {
          plain.set(each.id, each)
          book = put(book, each)
        }
      const list = [...plain.values()]
      const late = ids(list.filter((each) => isOverdue(each, now)))
      expect(book.size).toBe(list.length)
      expect(overdueCount(book, now)).toBe(late.length)
      expect([...overdue(book, now, vietnam).map(({ row: { id } }) => id)].sort()).toEqual([...late].sort())
      expect(ids(paused(book))).toEqual(ids(list.filter(({ state }) => state === 'paused')).toSorted())
      const met = list.filter(({ state, finishedOn = 0 }) => state === 'met' && finishedOn >= today)
      expect(onTimeRate(book, { from: today, to: today + 9 }).total).toBe(met.length)
      expect(overdueCount(register(list), now)).toBe(late.length)
    }),
    { numRuns: 300 },
  )
})
