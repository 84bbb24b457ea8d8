import { expect, test } from 'vitest'
import { qualityDuties } from '../../processes/quality/duties.ts'
import { agenda, parseDuties, withDuties } from '../../src/agenda/index.ts'
import { vietnam } from '../../src/time/index.ts'

const own = [
  {
    id: 'qms-report',
    title: { vi: 'Báo cáo ISO gửi Sở Khoa học và Công nghệ', en: 'ISO report to the Department of Science' },
    rows: [{ when: { by: ['11-20'] }, basis: 'Công văn của Sở Khoa học và Công nghệ' }],
  },
]

test('a day named by the superior takes the place of the law’s month', () => {
  const read = parseDuties(own)
  if (!read.ok) throw new Error('unread')
  const items = agenda(withDuties(qualityDuties, read.value), vietnam, { year: 2019, level: 'district' })
  expect(items.map(({ duty, due, confidence }) => [duty, due, confidence])).toEqual([
    ['qms-report', '2019-11-20', 'setting'],
    ['internal-audit', '2019-12-31', 'verified'],
    ['management-review', '2019-12-31', 'verified'],
  ])
  expect(items[0]?.procedure).toBe('qms')
})

test('a duty of the agency alone, every quarter, is done by whatever it names', () => {
  const quarterly = { when: { each: 'quarter', times: 2 }, basis: 'Công văn' }
  const read = parseDuties([
    { id: 'own', title: own[0]?.title, rows: [quarterly] },
    { id: 'told', title: own[0]?.title, procedure: 'reform-report', rows: [quarterly] },
  ])
  if (!read.ok) throw new Error('unread')
  const items = agenda(withDuties([], read.value), vietnam, { year: 2019 })
  expect(items.map(({ duty, times, procedure }) => [duty, times, procedure]).slice(0, 2)).toEqual([
    ['own', 2, undefined],
    ['told', 2, 'reform-report'],
  ])
  expect(items).toHaveLength(8)
})

test.each([
  [
    'a stretch there is not',
    [{ ...own[0], rows: [{ when: { each: 'day' }, basis: 'x' }] }],
    '[0].rows[0].when',
  ],
  ['no list', {}, ''],
  ['no rows', [{ ...own[0], rows: [] }], '[0].rows'],
  [
    'a day no calendar has',
    [{ ...own[0], rows: [{ when: { by: ['13-01'] }, basis: 'x' }] }],
    '[0].rows[0].when',
  ],
  ['a month no year has', [{ ...own[0], rows: [{ when: { month: 13 }, basis: 'x' }] }], '[0].rows[0].when'],
  ['a field it does not know', [{ ...own[0], due: 'x' }], '[0].due'],
])('%s is an issue with its place, in both languages', (_, json, path) => {
  const read = parseDuties(json)
  expect(read.ok).toBe(false)
  if (read.ok) return
  expect(read.issues[0]?.path.startsWith(path)).toBe(true)
  for (const { message } of read.issues) expect(message.vi).not.toBe(message.en)
})
