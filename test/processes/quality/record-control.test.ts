import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordControl } from '../../../processes/quality/record-control.ts'
import { tryAdvance } from '../../../src/dossier/index.ts'
import { groups } from '../../data/scenario/record-control/scenarios.ts'
import { actorOf, momentOf, play, proveByScenarios } from './play.ts'

proveByScenarios(recordControl, 'keeper', groups)

describe('closing a record', () => {
  const opened = play(recordControl, 'keeper', {
    received: '2018-01-08 08:00',
    facts: { title: 'Hồ sơ đánh giá nội bộ' },
    events: [],
  })
  const close = (retention: number | 'permanent', keptThrough?: number) =>
    tryAdvance(
      opened,
      {
        type: 'close',
        workEndedOn: '2018-12-14',
        retention,
        ...(keptThrough === undefined ? {} : { keptThrough }),
      },
      { at: momentOf('2018-12-28 08:00'), by: actorOf('keeper') },
    )

  test('takes only the last year that follows from the year the work ended', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 2000, max: 2200 }), (years, last) => {
        expect(close(years, last).ok).toBe(last === 2018 + years)
        expect(close(years, 2018 + years).ok).toBe(true)
      }),
    )
  })

  test('says how the last year is counted, with the article', () => {
    const tried = close(5, 2022)
    expect(tried.ok ? [] : tried.issues.map(({ path }) => path)).toEqual(['close.keptThrough'])
    const message = tried.ok ? '' : tried.issues[0]?.message.vi
    expect(message).toContain('giữ đến hết năm 2023')
    expect(message).toContain('TT 10/2022/TT-BNV, Đ.3.1')
  })

  test('has no last year for what is kept for ever', () => {
    expect(close('permanent').ok).toBe(true)
    expect(close('permanent', 2090).ok).toBe(false)
    expect(close(5).ok).toBe(false)
  })
})
