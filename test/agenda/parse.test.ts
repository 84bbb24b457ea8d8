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
})

test.each([
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
