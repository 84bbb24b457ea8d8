import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  classIn,
  dossierIndices,
  officerBands,
  oneStopBands,
  oneStopTotal,
  placesOf,
  reformIndex,
  reformRanking,
  usualBands,
} from '../../../processes/administration/reform-ranking.ts'
import { groups } from '../../data/scenario/reform-ranking/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(reformRanking, 'homeAffairs', groups)

const maxima = [10, 10, 14, 12, 15, 12, 15, 12]
const fields = (scores: readonly number[]) => scores.map((score, at) => ({ score, maximum: maxima[at] ?? 0 }))

describe('the reform index', () => {
  test('82 of 100 points are 82% and good', () => {
    const index = reformIndex(fields([8, 9, 12, 9, 13, 9, 12, 10]))
    expect(index).toEqual({ ok: true, value: { total: 82, maximum: 100, percent: 82 } })
    expect(classIn(82, usualBands)?.vi).toBe('Tốt')
  })

  test('refuses points above the maximum of their field', () => {
    const index = reformIndex(fields([8, 9, 12, 9, 13, 9, 12, 20]))
    expect(index).toMatchObject({
      ok: false,
      issues: [{ code: 'score', path: '/7/score', expected: { vi: 'từ 0 đến 12' }, received: '20' }],
    })
  })

  test('takes what does not apply out of both sides', () => {
    const index = reformIndex([{ score: 9, maximum: 12 }])
    expect(index.ok ? index.value.percent : undefined).toBe(75)
  })
})

test.each([
  [90, 'Xuất sắc'],
  [89.99, 'Tốt'],
  [76.61, 'Khá'],
  [63.4, 'Trung bình'],
  [49.9, 'Yếu'],
])('%d%% is %s', (percent, title) => {
  expect(classIn(percent, usualBands)?.vi).toBe(title)
})

test('equal indices share a place', () => {
  expect(placesOf({ a: 80, b: 95, c: 80, d: 70 })).toEqual([
    { agency: 'b', place: 1 },
    { agency: 'a', place: 2 },
    { agency: 'c', place: 2 },
    { agency: 'd', place: 4 },
  ])
})

test('nobody stands before an agency with a higher index', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ minLength: 1 }), fc.double({ min: 0, max: 100, noNaN: true })),
      (indices) => {
        const places = placesOf(indices)
        for (const one of places)
          for (const other of places)
            expect(one.place < other.place).toBe((indices[one.agency] ?? 0) > (indices[other.agency] ?? 0))
      },
    ),
  )
})

test('one-stop officers and agencies are rated by their points (TT 01/2018 Đ.13–15)', () => {
  const officers = dossierIndices([
    [2, 2, 2, 2, 2],
    [1, 1, 2, 1, 1],
    [0, 1, 1, 1, 0],
  ])
  expect(officers).toEqual({ indices: [1, 1.3, 1.7, 1.3, 1], total: 6.3 })
  expect(classIn(officers.total, officerBands)?.vi).toBe('Hoàn thành 100% nhiệm vụ')
  const total = oneStopTotal(officers.total, [1, 2, 2, 1])
  expect(total).toBe(12.3)
  expect(classIn(total, oneStopBands)?.vi).toBe('Tốt')
})
