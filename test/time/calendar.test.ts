import { describe, expect, it } from 'vitest'
import {
  type CalendarDefinition,
  defineCalendar,
  due,
  parseDay,
  vietnam,
  workingHours,
} from '../../src/time/index.ts'

const plain: CalendarDefinition = {
  id: 'plain',
  version: '1',
  name: { vi: 'Lịch thử', en: 'Plain' },
  from: '2026-03-02',
  to: '2026-03-15',
  knownUntil: '2026-03-15',
  weeklyRest: { weekdays: [0], name: { vi: 'Chủ nhật', en: 'Sunday' }, basis: 'QĐ thử' },
  rows: [
    {
      date: '2026-03-04',
      kind: 'substitute',
      name: { vi: 'Nghỉ', en: 'Off' },
      basis: 'TB',
      confidence: 'verified1',
      sources: [],
      for: '2026-03-01',
    },
    {
      date: '2026-03-08',
      kind: 'swap-worked',
      name: { vi: 'Bù', en: 'Worked' },
      basis: 'TB',
      confidence: 'verified1',
      sources: [],
    },
  ],
  hours: [],
}

describe('a calendar of one’s own', () => {
  const calendar = defineCalendar(plain)
  const day = parseDay

  it('follows its week and its rows', () => {
    const works = Array.from({ length: 14 }, (_, index) => calendar.isWorking(day('2026-03-02') + index))
    expect(works).toEqual([
      true,
      true,
      false,
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      false,
    ])
  })

  it('adds, counts, goes to the next', () => {
    expect(calendar.add(day('2026-03-03'), 1)).toBe(day('2026-03-05'))
    expect(calendar.add(day('2026-03-04'), 0)).toBe(day('2026-03-05'))
    expect(calendar.next(day('2026-03-05'))).toBe(day('2026-03-05'))
    expect(calendar.count(day('2026-03-02'), day('2026-03-08'))).toBe(5)
    expect(calendar.count(day('2026-03-08'), day('2026-03-02'))).toBe(-5)
  })

  it('explains', () => {
    expect(calendar.explain(day('2026-03-02'))).toEqual({
      day: '2026-03-02',
      kind: 'working',
      working: true,
      name: { vi: 'Ngày làm việc', en: 'Working day' },
      basis: '',
    })
    expect(calendar.explain(day('2026-03-15'))).toMatchObject({ kind: 'weekly-rest', basis: 'QĐ thử' })
    expect(Object.isFrozen(calendar) && Object.isFrozen(calendar.explain(day('2026-03-04')))).toBe(true)
  })

  it('works without hours only where none are needed', () => {
    expect(() => due(workingHours(1), '2026-03-02', calendar)).toThrow('Lịch không có giờ làm việc')
  })

  it('builds its rows once, on first use', () => {
    let calls = 0
    const lazy = defineCalendar({
      ...plain,
      rows: () => {
        calls += 1
        return []
      },
    })
    expect(calls).toBe(0)
    expect(lazy.isWorking(day('2026-03-04'))).toBe(true)
    lazy.count(day('2026-03-02'), day('2026-03-08'))
    expect(calls).toBe(1)
  })

  it('refuses to be empty', () => {
    expect(() => defineCalendar({ ...plain, to: '2026-03-01' })).toThrow('01/03/2026 nằm ngoài lịch')
  })

  it('has the hours of the day, none on a day off', () => {
    expect(vietnam.sessions(day('2026-02-06'))).toEqual([
      { start: 450, end: 690 },
      { start: 780, end: 1020 },
    ])
    expect(vietnam.sessions(day('2026-02-07'))).toEqual([])
    expect(vietnam.sessions(day('2011-01-30'))).toHaveLength(2)
  })
})
