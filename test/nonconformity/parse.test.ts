import { describe, expect, test } from 'vitest'
import { parseNonconformity } from '../../src/nonconformity/index.ts'
import { slip } from './record.ts'

const effect = {
  round: 1,
  verdict: 'effective',
  by: 'dung',
  on: '2019-05-06',
  observedUntil: '2019-05-03',
  criterion: '20 phiếu ghi đủ ngày',
  data: '20/20',
  evidence: ['Bảng kê'],
} as const
const closed = { ...slip, stage: 'closed', effects: [effect], doneOn: '2019-03-29', closedOn: '2019-05-07' }

const codesOf = (value: unknown) => {
  const read = parseNonconformity(value)
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path}`)
}

describe('a record from elsewhere', () => {
  test('is read as it stands, and frozen', () => {
    const read = parseNonconformity(JSON.parse(JSON.stringify(closed)))
    expect(read).toEqual({ ok: true, value: closed })
    expect(read.ok && Object.isFrozen(read.value.effects[0])).toBe(true)
  })

  test('may not be closed without a verdict, a cause, an action', () => {
    expect(codesOf({ ...closed, effects: [] })).toEqual(['closed-without-verdict effects'])
    expect(codesOf({ ...closed, effects: [{ ...effect, verdict: 'partly' }] })).toEqual([
      'closed-without-verdict effects',
    ])
    expect(codesOf({ ...closed, round: 2 })).toEqual(['closed-without-verdict effects'])
    expect(codesOf({ ...closed, causes: [] })).toEqual(['closed-without-cause causes'])
    expect(codesOf({ ...closed, actions: [] })).toEqual(['closed-without-action actions'])
    expect(codesOf({ ...closed, kind: 'service', causes: [], actions: [], effects: [] })).toEqual([])
  })

  test('may not be judged by whoever did the work, or too early, in words of both languages', () => {
    const read = parseNonconformity({
      ...closed,
      effects: [{ ...effect, by: 'lan', on: '2019-05-02' }],
    })
    expect(read).toMatchObject({
      ok: false,
      issues: [
        {
          code: 'verdict-by-owner',
          path: 'effects[0].by',
          rule: 'TCVN ISO 9001:2008, 8.5.2, 8.5.3',
          message: {
            vi: expect.stringContaining('không được tự kết luận hiệu lực'),
            en: expect.stringContaining('may not judge its effect'),
          },
        },
        {
          code: 'verdict-too-early',
          path: 'effects[0].on',
          received: '2019-05-02',
          message: {
            vi: expect.stringContaining('thời gian theo dõi đến hết ngày 03/05/2019'),
            en: expect.stringContaining('runs until 03/05/2019'),
          },
        },
      ],
    })
  })

  test('names the field of what is unknown, missing or foreign', () => {
    expect(codesOf({ ...slip, clauses: ['4.2.9'] })).toEqual(['invalid-value clauses[0]'])
    expect(codesOf({ ...slip, unit: undefined })).toEqual(['missing unit'])
    expect(codesOf({ ...slip, colour: 'đỏ' })).toEqual(['unrecognized-key colour'])
    expect(codesOf({ ...slip, foundOn: '2019-02-30' })).toEqual(['invalid-format foundOn'])
    expect(codesOf({ ...slip, foundOn: '2019-03-05' })).toEqual(['days-out-of-order loggedAt'])
    expect(codesOf('KPH 2019-004')).toEqual(['not-json '])
    const inside = parseNonconformity({ ...closed, effects: [] }, 'slips[3]')
    expect(inside.ok ? [] : inside.issues.map(({ path }) => path)).toEqual(['slips[3].effects'])
  })
})
