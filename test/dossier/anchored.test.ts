import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { deadlines, open, replay, tryAdvance } from '../../src/dossier/index.ts'
import {
  dayFact,
  defineProcedure,
  limitsTable,
  parseProcedure,
  procedureJson,
  verify,
} from '../../src/procedure/index.ts'
import {
  addWorkingDays,
  days,
  formatDay,
  months,
  parseDay,
  sameDay,
  vietnam,
  workingDays,
} from '../../src/time/index.ts'

const title = { vi: 'Việc', en: 'Work' }
const cited = { basis: 'QĐ 19/2014/QĐ-TTg, Đ.4.4', confidence: 'verified' } as const

const upkeep = defineProcedure({
  id: 'upkeep',
  version: '1.0.0',
  title,
  clauses: ['5.6.1'],
  basis: [],
  roles: { clerk: { title } },
  facts: z.object({
    inForce: dayFact.optional(),
    meeting: dayFact.optional(),
    year: z.number().int().optional(),
  }),
  events: {
    plan: {
      title,
      by: 'clerk',
      payload: z.object({
        inForce: dayFact.optional(),
        meeting: dayFact.optional(),
        year: z.number().int().optional(),
      }),
    },
    move: { title, by: 'clerk', payload: z.object({ meeting: dayFact }) },
    finish: { title, by: 'clerk' },
  },
  limits: {
    lawUpdate: {
      title,
      runsIn: ['working'],
      within: { since: 'inForce', rows: [{ limit: months(3), ...cited }] },
    },
    notice: {
      title,
      runsIn: ['working'],
      within: { ahead: 'meeting', rows: [{ limit: days(7), ...cited }] },
    },
    noticeInWork: {
      title,
      runsIn: ['working'],
      within: { ahead: 'meeting', rows: [{ limit: workingDays(5), ...cited }] },
    },
    held: {
      title,
      runsIn: ['working'],
      within: { ahead: 'meeting', rows: [{ limit: sameDay(), ...cited }] },
    },
    report: {
      title,
      runsIn: ['working'],
      within: {
        yearOf: 'year',
        rows: [
          { date: '12-20', to: '2018-12-31', ...cited },
          { date: '12-15', from: '2019-01-01', ...cited },
        ],
      },
    },
    nextYear: {
      title,
      runsIn: ['working'],
      within: { yearOf: 'inForce', rows: [{ date: '01-31', years: 1, ...cited }] },
    },
  },
  initial: 'start',
  steps: {
    start: { title, duty: 'clerk', unlimited: title, on: { plan: 'working' } },
    working: { title, duty: 'clerk', on: { move: {}, finish: 'done' } },
    done: { title, outcome: 'done' },
  },
})

const by = { id: 'thu', roles: ['clerk'] }
const planned = (
  facts: { readonly inForce?: string; readonly meeting?: string; readonly year?: number },
  day = '2019-10-01',
) => {
  const opened = open(upkeep, { id: 'HT-1', at: `${day}T08:00:00+07:00`, by })
  const next = tryAdvance(opened, { type: 'plan', ...facts }, { at: `${day}T09:00:00+07:00`, by })
  if (!next.ok) throw new Error(next.issues[0]?.message.en)
  return next.value
}
const dueOf = (dossier: ReturnType<typeof planned>, limit: string, now = '2019-10-02T08:00:00+07:00') =>
  deadlines(dossier, vietnam, now).find((each) => each.limit === limit)

describe('a limit that hangs on a day the dossier knows', () => {
  test('a law change is built in within three months from the day it takes effect, not from the report', () => {
    expect(dueOf(planned({ inForce: '2019-09-15' }), 'lawUpdate')).toMatchObject({
      due: '2019-12-16',
      state: 'running',
      applied: { basis: cited.basis },
    })
    expect(dueOf(planned({ inForce: '2019-09-16' }), 'lawUpdate')?.due).toBe('2019-12-16')
    expect(dueOf(planned({ inForce: '2019-05-02' }), 'lawUpdate')).toMatchObject({
      due: '2019-08-02',
      state: 'lapsed',
    })
  })

  test('a law that takes effect later counts from then', () => {
    expect(dueOf(planned({ inForce: '2019-11-20' }), 'lawUpdate')?.due).toBe('2020-02-20')
  })

  test('notice so long before a day: calendar days, working days, the day itself', () => {
    const dossier = planned({ meeting: '2019-11-18' })
    expect(dueOf(dossier, 'notice')?.due).toBe('2019-11-11')
    expect(dueOf(dossier, 'noticeInWork')?.due).toBe('2019-11-11')
    expect(dueOf(dossier, 'held')).toMatchObject({ due: '2019-11-18', dueAt: '2019-11-18T17:00:00+07:00' })
  })

  test('working days before a day skip Tết', () => {
    const dossier = planned({ meeting: '2020-02-03' }, '2020-01-10')
    expect(dueOf(dossier, 'noticeInWork', '2020-01-11T08:00:00+07:00')?.due).toBe('2020-01-20')
  })

  test('when the day is moved, so is the limit', () => {
    const moved = tryAdvance(
      planned({ meeting: '2019-11-18' }),
      { type: 'move', meeting: '2019-11-25' },
      { at: '2019-10-03T08:00:00+07:00', by },
    )
    if (!moved.ok) throw new Error('refused')
    expect(dueOf(moved.value, 'notice', '2019-10-04T08:00:00+07:00')?.due).toBe('2019-11-18')
    expect(replay(upkeep, moved.value.journal)).toEqual(moved)
  })

  test('a fixed day of the year, by the row in force; a day off moves it on, with the reason', () => {
    expect(dueOf(planned({ year: 2019 }), 'report')).toMatchObject({
      due: '2019-12-16',
      why: [{ code: 'yearly' }, { code: 'roll', rule: 'BLDS 2015, Đ.148.5' }],
    })
    expect(dueOf(planned({ year: 2018 }, '2018-10-01'), 'report')?.due).toBe('2018-12-20')
    expect(dueOf(planned({ inForce: '2019-09-16' }), 'nextYear')?.due).toBe('2020-01-31')
  })

  test('nothing is due while the day is not known', () => {
    expect(deadlines(planned({}), vietnam, '2019-10-02T08:00:00+07:00')).toEqual([])
  })

  test('so many working days ahead, counted forward again, reach the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: parseDay('2019-10-02'), max: parseDay('2020-12-30') }), (meeting) => {
        const day = formatDay(meeting)
        const due = dueOf(planned({ meeting: day }), 'noticeInWork')?.due ?? ''
        expect(addWorkingDays(due, 5, vietnam) <= day).toBe(true)
        expect(vietnam.isWorking(parseDay(due))).toBe(true)
        expect(vietnam.count(parseDay(due), meeting)).toBe(5)
      }),
    )
  })
})

describe('such a procedure', () => {
  test('verifies, and prints and reads back the same', () => {
    expect(verify(upkeep).issues).toEqual([])
    const printed = procedureJson(upkeep)
    const read = parseProcedure(JSON.parse(JSON.stringify(printed)))
    expect(read.ok ? procedureJson(read.value) : read.issues).toEqual(printed)
  })

  test.each(['since', 'ahead', 'yearOf'])('%s names a fact that is declared', (form) => {
    const printed = JSON.parse(
      JSON.stringify(procedureJson(upkeep)).replace(new RegExp(`"${form}":"\\w+"`), `"${form}":"nothing"`),
    )
    expect(parseProcedure(printed)).toMatchObject({ ok: false, issues: [{ received: 'nothing' }] })
  })

  test('a day of the year that no calendar has is refused', () => {
    const printed = JSON.parse(JSON.stringify(procedureJson(upkeep)).replace('"12-15"', '"13-15"'))
    expect(parseProcedure(printed)).toMatchObject({
      ok: false,
      issues: [
        {
          path: 'limits.report.within.rows[1].date',
          message: { vi: expect.stringContaining('MM-DD'), en: expect.stringContaining('MM-DD') },
        },
      ],
    })
  })

  test('is read by people', () => {
    expect(limitsTable(upkeep).map(({ time }) => time.vi)).toEqual([
      '3 tháng kể từ ngày ghi ở inForce',
      '7 ngày trước ngày ghi ở meeting',
      '5 ngày làm việc trước ngày ghi ở meeting',
      'đúng ngày ghi ở meeting',
      'chậm nhất 20/12 hằng năm',
      'chậm nhất 15/12 hằng năm',
      'chậm nhất 31/01 năm sau',
    ])
  })
})
