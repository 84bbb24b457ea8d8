import { expect, test } from 'vitest'
import { limitsTable, outline } from '../../src/procedure/index.ts'
import { but, good, sideBySide } from './mutants.ts'

const title = { vi: 'Thử', en: 'Trial' }

test('the step table: number, who, time with its article, events', () => {
  const rows = outline(good)
  expect(rows.map(({ number, step }) => `${number} ${step}`)).toEqual(['1 draft', '2 asked', '3 approved'])
  expect(rows[0]).toMatchObject({ unlimited: { vi: 'Chưa nộp' }, limits: [], who: [{ vi: 'Công chức' }] })
  expect(rows[1]?.limits).toMatchObject([
    {
      time: { vi: '2 ngày làm việc', en: '2 working days' },
      basis: 'Quy chế cơ quan',
      confidence: 'setting',
    },
  ])
  expect(rows[1]?.events.map(({ event, by }) => `${event} ${by[0]?.en}`)).toEqual([
    'giveBack Head of unit',
    'approve Head of unit',
  ])
  expect(rows[2]).toMatchObject({ outcome: 'done', who: [], events: [] })
})

test('parts side by side add who owes them, shared events are there', () => {
  const asking = outline(sideBySide)[1]
  expect(asking?.who.map(({ en }) => en)).toEqual(['Officer', 'Leader'])
  expect(asking?.events.map(({ event }) => event)).toEqual(['verified', 'answered', 'note', 'again'])
})

test('limits by fact, by share, before another, by regime and date, in words', () => {
  const cited = { basis: 'A', confidence: 'setting' } as const
  const lines = limitsTable(
    but(sideBySide, {
      limits: {
        byFact: { title, runsIn: ['open'], within: { ...cited, fact: 'rounds' } },
        share: { title, runsIn: ['open'], within: { ...cited, share: 'total', part: 0.125 } },
        remind: {
          title,
          runsIn: ['open'],
          within: {
            before: 'total',
            rows: [{ ...cited, limit: { amount: 1, unit: 'day' }, from: '2020-01-01', regime: 'new' }],
          },
        },
      },
    }),
  )
  expect(lines.map(({ limit, time }) => `${limit}: ${time.vi} / ${time.en}`)).toEqual([
    'total: 10 ngày làm việc / 10 working days',
    'byFact: theo từng hồ sơ (rounds) / set for each dossier (rounds)',
    'share: 12,5 % của "Giải quyết" / 12.5 % of "Handle"',
    'remind: trước khi hết "Giải quyết" 1 ngày / 1 day before "Handle" ends',
  ])
  expect(lines[3]).toMatchObject({ from: '2020-01-01', regimes: [{ en: 'New' }], steps: [{ en: 'Open' }] })
})
