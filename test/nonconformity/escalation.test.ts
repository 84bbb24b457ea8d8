import { describe, expect, test } from 'vitest'
import { escalation } from '../../src/nonconformity/index.ts'
import { vietnam } from '../../src/time/index.ts'
import { slip } from './record.ts'

const due = { ...slip, dueOn: '2019-04-26' }
const told = (day: string, record: typeof due = due) =>
  escalation(record, vietnam, `${day}T08:00:00+07:00`)?.tell ?? null

describe('who should know now', () => {
  // 27/04–01/05/2019 were days off: Saturday, Sunday, a swapped Monday, Liberation Day and Labour Day.
  test.each([
    ['2019-04-23', null],
    ['2019-04-24', ['owner']],
    ['2019-04-26', ['owner']],
    ['2019-05-01', ['owner']],
    ['2019-05-02', ['owner', 'unitHead']],
    ['2019-05-08', ['owner', 'unitHead', 'qmr']],
    ['2019-05-15', ['owner', 'unitHead', 'qmr', 'head']],
  ])('%s: %j', (day, expected) => {
    expect(told(day)).toEqual(expected)
  })

  test('of a major one the representative and the head know sooner', () => {
    const major = { ...due, grade: 'major' } as const
    expect(told('2019-05-02', major)).toEqual(['owner', 'unitHead', 'qmr'])
    expect(told('2019-05-08', major)).toEqual(['owner', 'unitHead', 'qmr', 'head'])
  })

  test('says how late in both languages, and takes the agency’s own ladder', () => {
    const ladder = [{ tell: 'head', after: 1 }] as const
    expect(escalation(due, vietnam, '2019-05-03T08:00:00+07:00', ladder)).toEqual({
      tell: ['head'],
      late: 2,
      reason: { vi: 'quá hạn 2 ngày làm việc (hạn 26/04/2019)', en: '2 working days late (due 26/04/2019)' },
    })
    expect(escalation(due, vietnam, '2019-04-26T08:00:00+07:00')?.reason.vi).toBe(
      'đến hạn hôm nay (26/04/2019)',
    )
    expect(escalation(due, vietnam, '2019-04-25T08:00:00+07:00')?.reason.en).toBe(
      '1 working days left (due 26/04/2019)',
    )
  })

  test('nobody, when it has ended or nothing is due', () => {
    expect(escalation({ ...due, stage: 'closed' }, vietnam, '2019-06-03T08:00:00+07:00')).toBeNull()
    expect(escalation(slip, vietnam, '2019-06-03T08:00:00+07:00')).toBeNull()
  })
})
