import { describe, expect, test } from 'vitest'
import { gradeOf, raisedGrade } from '../../src/nonconformity/index.ts'
import { slip } from './record.ts'

describe('the grade of a finding', () => {
  test.each([
    ['no internal audit for a year', { missing: true }, 'major'],
    ['papers demanded beyond the rules as a habit', { breach: true, habitual: true }, 'major'],
    ['handled by a repealed rule', { breach: true, rightsHurt: true }, 'major'],
    ['one control slip without a date', { breach: true }, 'minor'],
    ['the times of the steps leave no slack', { mayBecome: true }, 'observation'],
    ['two similar procedures could be one', {}, 'improvement'],
  ] as const)('%s', (_, grading, grade) => {
    expect(gradeOf(grading).grade).toBe(grade)
  })
})

describe('a minor nonconformity is raised', () => {
  const other = { ...slip, id: 'KPH 2019-001', foundOn: '2018-10-10', unit: 'Phòng B' }
  const third = { ...other, id: 'KPH 2019-002', unit: 'Phòng C' }

  test('in three places, not in two', () => {
    expect(raisedGrade([other], slip)?.grade).toBe('minor')
    expect(raisedGrade([other, third], slip)).toMatchObject({
      grade: 'major',
      reason: { vi: expect.stringContaining('3 đơn vị'), en: expect.stringContaining('3 units') },
    })
    expect(raisedGrade([other, third, { ...slip, unit: 'Phòng B' }], slip)?.grade).toBe('major')
  })

  test('again in the same unit within 12 months, not later, and not by what came after it', () => {
    const before = { ...slip, id: 'KPH 2018-009', foundOn: '2018-03-04' }
    expect(raisedGrade([before], slip)?.reason.vi).toContain('KPH 2018-009')
    expect(raisedGrade([{ ...before, foundOn: '2018-03-03' }], slip)?.grade).toBe('minor')
    expect(raisedGrade([{ ...before, foundOn: '2019-03-05' }], slip)?.grade).toBe('minor')
  })

  test('not by another clause, a cancelled slip, itself, or a mere observation', () => {
    const same = { ...slip, id: 'KPH 2018-009', foundOn: '2018-12-01' }
    expect(raisedGrade([{ ...same, clauses: ['7.5.1'] }], slip)?.grade).toBe('minor')
    expect(raisedGrade([{ ...same, stage: 'cancelled' }], slip)?.grade).toBe('minor')
    expect(raisedGrade([{ ...same, grade: null }], slip)?.grade).toBe('minor')
    expect(raisedGrade([slip], slip)?.grade).toBe('minor')
  })

  test('a major one stays major, one without a grade has none', () => {
    expect(raisedGrade([], { ...slip, grade: 'major' })?.grade).toBe('major')
    expect(raisedGrade([], { ...slip, grade: null })).toBeNull()
  })
})
