import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { advance, deadlines, open, replay, tryAdvance, tryOpen } from '../../src/dossier/index.ts'
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
  years,
} from '../../src/time/index.ts'

const title = { vi: 'Việc', en: 'Work' }
const cited = { basis: 'QĐ 19/2014/QĐ-TTg, Đ.4.4', confidence: 'verified' } as const

const start = { title, duty: 'clerk', unlimited: title, on: { plan: 'working' } } as const
const done = { title, outcome: 'done' } as const

const base = {
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
  labels: {
    inForce: { vi: 'Ngày có hiệu lực', en: 'Day in force' },
    meeting: { vi: 'Ngày họp', en: 'Day of the meeting' },
  },
  initial: 'start',
} as const

const working = { title, duty: 'clerk', on: { move: {}, finish: 'done' } } as const

const upkeep = defineProcedure({
  ...base,
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
  steps: {
    start,
    working,
    done,
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

  test('a run that has ended is judged by the day as it was then', () => {
    const law = defineProcedure({
      ...base,
      events: {
        ...base.events,
        build: { title, by: 'clerk' },
        change: { title, by: 'clerk', payload: z.object({ inForce: dayFact }) },
      },
      limits: {
        lawUpdate: {
          title,
          runsIn: ['working'],
          starts: ['change'],
          ends: ['build'],
          within: { since: 'inForce', rows: [{ limit: months(3), ...cited }] },
        },
      },
      steps: {
        start,
        done,
        working: { title, duty: 'clerk', on: { change: {}, build: {}, finish: 'done' } },
      },
    })
    const at = (day: string) => ({ at: `${day}T09:00:00+07:00`, by })
    const planned = advance(
      open(law, { id: 'HT-2', ...at('2019-01-02') }),
      { type: 'plan' },
      at('2019-01-02'),
    )
    const first = advance(planned, { type: 'change', inForce: '2019-01-10' }, at('2019-01-10'))
    const built = advance(first, { type: 'build' }, at('2019-05-02'))
    const dossier = advance(built, { type: 'change', inForce: '2019-07-01' }, at('2019-07-01'))
    expect(
      deadlines(dossier, vietnam, '2019-07-02T08:00:00+07:00').map(({ due, late, state }) => [
        due,
        late,
        state,
      ]),
    ).toEqual([
      ['2019-04-10', true, 'met'],
      ['2019-10-01', false, 'running'],
    ])
  })

  test('months and years ahead go to the corresponding day', () => {
    const term = defineProcedure({
      ...base,
      steps: { start, working, done },
      limits: {
        half: {
          title,
          runsIn: ['working'],
          within: { ahead: 'meeting', rows: [{ limit: months(6), ...cited }] },
        },
        two: {
          title,
          runsIn: ['working'],
          within: { ahead: 'meeting', rows: [{ limit: years(2), ...cited }] },
        },
      },
    })
    const opened = open(term, { id: 'NK-1', at: '2019-10-01T08:00:00+07:00', by })
    const next = tryAdvance(
      opened,
      { type: 'plan', meeting: '2022-08-31' },
      { at: '2019-10-01T09:00:00+07:00', by },
    )
    if (!next.ok) throw new Error('refused')
    expect(
      deadlines(next.value, vietnam, '2019-10-02T08:00:00+07:00').map(({ limit, due }) => [limit, due]),
    ).toEqual([
      ['two', '2020-08-31'],
      ['half', '2022-02-28'],
    ])
  })

  test('an agency whose superior named another day of the year opens with it', () => {
    const own = { report: { date: '11-20', basis: 'Công văn của Sở', confidence: 'setting' } as const }
    const opened = tryOpen(upkeep, {
      id: 'HT-3',
      at: '2019-10-01T08:00:00+07:00',
      by,
      limits: { report: { limit: sameDay(), ...own.report } },
    })
    if (!opened.ok) throw new Error(opened.issues[0]?.message.en)
    const next = tryAdvance(
      opened.value,
      { type: 'plan', year: 2019 },
      { at: '2019-10-01T09:00:00+07:00', by },
    )
    if (!next.ok) throw new Error('refused')
    expect(dueOf(next.value, 'report')).toMatchObject({
      due: '2019-11-20',
      applied: { basis: 'Công văn của Sở' },
    })
    expect(replay(upkeep, next.value.journal)).toEqual(next)
    const wrong = tryOpen(upkeep, {
      id: 'HT-4',
      at: '2019-10-01T08:00:00+07:00',
      by,
      limits: { report: { limit: sameDay(), ...own.report, date: '02-30' } },
    })
    expect(wrong).toMatchObject({ ok: false, issues: [{ code: 'limit-date', path: 'limits.report.date' }] })
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
      '3 tháng kể từ "Ngày có hiệu lực"',
      '7 ngày trước "Ngày họp"',
      '5 ngày làm việc trước "Ngày họp"',
      'vào "Ngày họp"',
      'chậm nhất 20/12 hằng năm',
      'chậm nhất 15/12 hằng năm',
      'chậm nhất 31/01 năm sau',
    ])
  })
})
