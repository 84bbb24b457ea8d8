import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantOf } from '../../src/interop/event-log/instant.ts'
import { type LogMapping, parseLogMapping, readEventLog, xesColumns } from '../../src/interop/index.ts'
import { unwrap } from '../../src/issue/index.ts'
import { elapsedTime } from '../../src/measure/index.ts'
import { vietnam } from '../../src/time/index.ts'
import {
  permitLog,
  permitMapping,
  permitText,
  plainCases,
  plainDate,
  plainRows,
} from '../measure/log/permit-log.ts'

const mapping: LogMapping = {
  columns: {
    case: 'hồ sơ',
    received: 'nhận',
    settled: 'xong',
    due: 'hạn',
    unit: 'phòng',
    step: 'bước',
    at: 'lúc',
    by: 'người',
    transition: 'loại',
  },
  procedure: 'cấp phép',
  offset: '+07:00',
}
const header = 'hồ sơ;nhận;xong;hạn;phòng;bước;lúc;người;loại'
const first = 'A;2019-03-04 08:00;2019-03-06 09:00;2019-03-08 17:00;P1'
const log = (...rows: readonly string[]) => unwrap(readEventLog([header, ...rows].join('\n'), mapping))

describe('a moment of a log', () => {
  test.each([
    ['2011-12-06 13:41:31.788000+01:00', '2011-12-06T13:41:31.788+01:00'],
    ['2011-10-11 13:42:22+02:00', '2011-10-11T13:42:22+02:00'],
    ['2011-10-11T13:42:22,5-0330', '2011-10-11T13:42:22.500-03:30'],
    ['2011-10-11T13:42:22Z', '2011-10-11T13:42:22Z'],
    ['2011-10-11 13:42+02', '2011-10-11T13:42:00+02:00'],
    [' 2011-10-11 13:42:22 +02:00 ', '2011-10-11T13:42:22+02:00'],
  ])('%s', (written, iso) => expect(instantOf(written)).toBe(iso))

  test.each([
    '2011-02-29 10:00:00+01:00',
    '2011-12-06 25:00:00+01:00',
    '2011-12-06 13:41:31',
    '2011-12-06',
    '06/12/2011 13:41+01:00',
    '',
  ])('not "%s"', (written) => expect(instantOf(written)).toBeNull())

  test('without an offset takes the one given', () =>
    expect(instantOf('2019-03-04 08:00', '+07:00')).toBe('2019-03-04T08:00:00+07:00'))

  test('as Vietnamese software writes it', () => {
    expect(instantOf('04/03/2019 08:00', '+07:00')).toBe('2019-03-04T08:00:00+07:00')
    expect(instantOf('04/03/2019 08:00:30', '+07:00')).toBe('2019-03-04T08:00:30+07:00')
    expect(instantOf('04/03/2019 08:00')).toBeNull()
    expect(instantOf('31/02/2019 08:00', '+07:00')).toBeNull()
  })

  test('is the same moment in its own offset, to the millisecond', () => {
    const when = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(when, fc.integer({ min: -14 * 60, max: 14 * 60 }), (date, minutes) => {
        const own = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 23)
        const [hour, minute] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
        const offset = `${minutes < 0 ? '-' : '+'}${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
        const read = instantOf(`${own.replace('T', ' ')}999${offset}`)
        expect(read).toBe(`${own}${offset}`)
        expect(Date.parse(read ?? '')).toBe(date.getTime())
      }),
    )
  })
})

describe('the real log', () => {
  test('is read but for what contradicts itself, which is named', () => {
    expect(plainRows).toHaveLength(8577)
    expect(new Set(plainRows.map((row) => row['case:concept:name'])).size).toBe(1434)
    expect(permitLog.cases.map(({ id }) => id)).toEqual(plainCases.map(({ id }) => id))
    expect(permitLog.leftOut.cases).toEqual(['case-10862', 'case-8267'])
    expect(permitLog.leftOut.rows).toEqual([
      910, 2233, 2234, 2235, 2236, 2237, 2238, 3572, 3573, 3574, 3575, 3576, 3577, 6534, 6535, 6536,
    ])
    const stages = permitLog.cases.flatMap((one) => one.stages)
    expect(stages.length + permitLog.leftOut.rows.length + permitLog.notCompleted).toBe(8577)
    expect(permitLog.issues.map(({ code, path }) => [code, path])).toEqual([
      ['log-settled-before-received', '[909]["case:enddate"]'],
      ...[2233, 2234, 2235, 2236, 2237, 2238, 3572, 3573, 3574, 3575, 3576, 3577].map((row) => [
        'log-event-before-received',
        `[${row - 1}]["time:timestamp"]`,
      ]),
      ['log-settled-before-received', '[6533]["case:enddate"]'],
    ])
  })

  test('keeps every value of every case', () => {
    for (const [index, { id, start, end, due, row, events }] of plainCases.entries()) {
      const one = permitLog.cases[index]
      expect([one?.id, one?.unit, one?.channel, one?.responsible]).toEqual([
        id,
        row['case:department'],
        row['case:channel'],
        row['case:responsible'],
      ])
      expect(one?.settledAt === null ? null : new Date(one?.settledAt ?? '')).toEqual(end)
      expect(new Date(one?.receivedAt ?? '')).toEqual(start)
      expect(new Date(one?.dueAt ?? '')).toEqual(due)
      expect(new Date(one?.plannedAt ?? '')).toEqual(plainDate(row['case:enddate_planned']))
      expect(one?.receivedAt.slice(-6)).toBe(row['case:startdate']?.slice(-6))
      const after = events.filter((event) => plainDate(event['time:timestamp']) >= start)
      expect(one?.stages.map(({ step, by, group }) => [step, by, group])).toEqual(
        after.map((event) => [event['concept:name'], event['org:resource'], event['org:group']]),
      )
    }
    expect(permitLog.cases.filter(({ settledAt }) => settledAt === null)).toHaveLength(105)
  })

  test('says that its durations are elapsed time, or by which calendar they are', () => {
    expect(permitLog.timeBase).toEqual(elapsedTime)
    expect(unwrap(readEventLog(permitText, permitMapping, vietnam)).timeBase).toMatchObject({
      id: vietnam.id,
      unit: 'working-day',
    })
  })

  test('stays as it is in whatever order its rows come, but for the order of the cases', () => {
    const rows = permitText.trimEnd().split('\n')
    const turned = [rows[0], ...rows.slice(1).reverse()].join('\n')
    const { cases, leftOut } = unwrap(readEventLog(turned, permitMapping))
    const byId = new Map(cases.map((one) => [one.id, one]))
    expect(cases).toHaveLength(permitLog.cases.length)
    for (const one of permitLog.cases) expect(byId.get(one.id)).toEqual(one)
    expect(leftOut.rows).toHaveLength(16)
  })

  test('is read in well under a second of work', () => {
    const before = process.cpuUsage()
    readEventLog(permitText, permitMapping)
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(800)
  })
})

describe('a log of other columns', () => {
  test('each stage begins where the one before it ended, whatever the order of the rows', () => {
    const { cases, issues } = log(
      `${first};thẩm định;2019-03-05 10:00;Lan;complete`,
      `${first};tiếp nhận;2019-03-04 08:30;;complete`,
    )
    expect(issues).toEqual([])
    expect(cases).toEqual([
      {
        id: 'A',
        procedure: 'cấp phép',
        unit: 'P1',
        channel: null,
        responsible: null,
        receivedAt: '2019-03-04T08:00:00+07:00',
        settledAt: '2019-03-06T09:00:00+07:00',
        dueAt: '2019-03-08T17:00:00+07:00',
        plannedAt: null,
        stages: [
          {
            step: 'tiếp nhận',
            by: null,
            group: null,
            from: '2019-03-04T08:00:00+07:00',
            to: '2019-03-04T08:30:00+07:00',
          },
          {
            step: 'thẩm định',
            by: 'Lan',
            group: null,
            from: '2019-03-04T08:30:00+07:00',
            to: '2019-03-05T10:00:00+07:00',
          },
        ],
      },
    ])
    expect(Object.isFrozen(cases[0]?.stages[0])).toBe(true)
  })

  test('an empty deadline and an empty end are null, and what stands for nothing is nothing', () => {
    const row = 'A,2019-03-04 08:00,,NULL,thẩm định,2019-03-05 10:00'
    const read = readEventLog(`id,nhận,xong,hạn,bước,lúc\n${row}`, {
      columns: { case: 'id', received: 'nhận', settled: 'xong', due: 'hạn', step: 'bước', at: 'lúc' },
      procedure: 'x',
      offset: '+07:00',
      blank: ['NULL'],
    })
    expect(unwrap(read)).toMatchObject({ cases: [{ settledAt: null, dueAt: null }], issues: [] })
  })

  test('only what was done is a stage', () => {
    const read = log(
      `${first};thẩm định;2019-03-04 09:00;Lan;start`,
      `${first};thẩm định;2019-03-05 10:00;Lan;complete`,
    )
    expect(read.cases[0]?.stages).toHaveLength(1)
    expect(read).toMatchObject({ notCompleted: 1, leftOut: { cases: [], rows: [] } })
  })

  test('what happens at the very moment of receipt contradicts nothing', () => {
    const now = '2019-03-04 08:00'
    const { cases, issues } = log(`A;${now};${now};;P1;trả ngay;${now};Lan;complete`)
    expect(issues).toEqual([])
    expect(cases[0]?.stages).toHaveLength(1)
    expect(cases[0]?.settledAt).toBe(cases[0]?.receivedAt)
  })

  test.each([
    [
      'an unreadable moment of an event',
      `${first};ký;hôm qua;Lan;complete`,
      ['log-moment', '[2].lúc'],
      { cases: [], rows: [3] },
    ],
    [
      'no moment at all',
      `${first};ký;;Lan;complete`,
      ['log-cell-empty', '[2].lúc'],
      { cases: [], rows: [3] },
    ],
    [
      'no step',
      `${first};;2019-03-05 11:00;Lan;complete`,
      ['log-cell-empty', '[2].bước'],
      { cases: [], rows: [3] },
    ],
    [
      'an event before the receipt',
      `${first};ký;2019-03-04 07:59;Lan;complete`,
      ['log-event-before-received', '[2].lúc'],
      { cases: [], rows: [3] },
    ],
    [
      'two departments of one case',
      `${first.replace('P1', 'P2')};ký;2019-03-05 11:00;Lan;complete\nZ;2019-03-04 08:00;;;P1;ký;2019-03-05 11:00;Lan;complete`,
      ['log-case-differs', '[2].phòng'],
      { cases: ['A'], rows: [2, 3] },
    ],
    [
      'an end that does not read',
      `B;2019-03-04 08:00;31/12;;P1;ký;2019-03-05 11:00;Lan;complete`,
      ['log-moment', '[2].xong'],
      { cases: ['B'], rows: [3] },
    ],
    [
      'no receipt',
      `B;;;;P1;ký;2019-03-05 11:00;Lan;complete`,
      ['log-cell-empty', '[2].nhận'],
      { cases: ['B'], rows: [3] },
    ],
    [
      'no case',
      `;2019-03-04 08:00;;;P1;ký;2019-03-05 11:00;Lan;complete`,
      ['log-cell-empty', '[2]["hồ sơ"]'],
      { cases: [], rows: [3] },
    ],
    ['too few cells', `${first};ký;2019-03-05 11:00`, ['log-row-width', '[2]'], { cases: [], rows: [3] }],
  ])('%s is told with its row and column', (_, row, [code, path], leftOut) => {
    const read = log(`${first};thẩm định;2019-03-05 10:00;Lan;complete`, row)
    expect(read.issues).toHaveLength(1)
    expect(read.issues[0]).toMatchObject({ code, path })
    expect(read.issues[0]?.message.vi).toMatch(/^Dòng 3/)
    expect(read.issues[0]?.message.en).toMatch(/^Row 3/)
    expect(read.leftOut).toEqual(leftOut)
  })

  test('an optional column that is not there is told, one that is needed stops the reading', () => {
    const csv = 'case:concept:name,case:startdate,concept:name\nA,2019-03-04 08:00+07:00,x'
    const read = readEventLog(csv, { columns: xesColumns, procedure: 'x' })
    expect(read.ok ? [] : read.issues.map(({ code, expected }) => [code, expected])).toEqual([
      ['log-column-missing', { vi: 'cột "time:timestamp"', en: 'a column "time:timestamp"' }],
    ])
    const rows = [
      ['case:concept:name', 'case:startdate', 'concept:name', 'time:timestamp'],
      ['A', '2019-03-04 08:00+07:00', 'x', '2019-03-05 08:00+07:00'],
    ]
    const part = unwrap(readEventLog(rows, { columns: xesColumns, procedure: 'x' }))
    expect(part.cases[0]).toMatchObject({ dueAt: null, unit: null })
    expect(part.issues).toHaveLength(Object.keys(xesColumns).length - 4)
    const twice = rows.map((row) => [...row, row[0] ?? ''])
    const doubled = readEventLog(twice, { columns: xesColumns, procedure: 'x' })
    expect(doubled.ok ? '' : doubled.issues[0]?.code).toBe('log-column-twice')
  })

  test('a CSV that does not read is no log', () => {
    const read = readEventLog('a,"b', mapping)
    expect(read.ok ? '' : read.issues[0]?.code).toBe('csv-quote-open')
  })
})

test('a mapping from data is checked', () => {
  expect(parseLogMapping({ columns: xesColumns, procedure: 'x' })).toEqual({
    ok: true,
    value: { columns: xesColumns, procedure: 'x' },
  })
  const wrong = parseLogMapping({ columns: { case: 'id', received: 'nhận', step: 'bước' }, offset: '7' })
  expect(wrong.ok ? [] : wrong.issues.map(({ path }) => path).sort()).toEqual([
    'columns.at',
    'offset',
    'procedure',
  ])
})

test('a log of which not one case reads is a failure with its faults', () => {
  const columns = { case: 'id', received: 'from', step: 'step', at: 'done' }
  const log = readEventLog('id,from,step,done\nA1,04-03-2019,check,05-03-2019', {
    columns,
    procedure: 'permit',
  })
  expect(log.ok ? [] : log.issues.map(({ code }) => code)).toContain('log-moment')
})
