import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkRetention, retentionEnds, retentionOf, retentionRows } from '../../src/document/index.ts'

describe('the table of retention', () => {
  test.each([
    ['general.iso', '2015-06-01', 'permanent'],
    ['general.meeting_conclusion', '2015-06-01', 10],
    ['staff.training_class', '2015-06-01', 10],
    ['staff.discipline', '2015-06-01', 70],
    ['admin.reform_file', '2015-06-01', 20],
    ['admin.outgoing_file_set_other', '2015-06-01', 50],
    ['specialist.case_file_other', '2015-06-01', 20],
    ['inspection.complaint_file', '2015-06-01', 15],
    ['general.principles', '2015-06-01', 'untilSuperseded'],
    ['organisation.rules', '2024-06-03', 20],
    ['plan.master', '2024-06-03', 'permanent'],
  ])('%s on %s: %s', (kind, day, retention) => {
    const row = retentionOf(kind, day)
    expect(row.ok ? [row.value.retention, row.value.confidence] : row.issues).toEqual([
      retention,
      'secondary',
    ])
  })

  test('every row is cited, no two of a kind are in force on a day', () => {
    expect(retentionRows.length).toBeGreaterThan(70)
    for (const row of retentionRows) {
      expect(row.basis).toMatch(/^TT (09\/2011|10\/2022)\/TT-BNV/)
      const spans = retentionRows
        .filter(({ kind }) => kind === row.kind)
        .map(({ from, to = '9999-12-31' }) => ({ from, to }))
        .toSorted((a, b) => (a.from < b.from ? -1 : 1))
      const overlapping = spans.filter(({ from }, at) => from <= (spans[at - 1]?.to ?? ''))
      expect(overlapping).toEqual([])
    }
  })

  test('under the table of 2022, what was not read falls back on that of 2011 and says it is not verified', () => {
    const row = retentionOf('admin.reform_file', '2024-06-03')
    expect(row.ok ? [row.value.retention, row.value.confidence] : []).toEqual([20, 'unverified'])
    expect(row.ok ? row.value.basis : '').toContain('bảng hiện hành chưa đối chiếu')
    const last = retentionOf('admin.reform_file', '2023-02-14')
    expect(last.ok ? last.value.confidence : '').toBe('secondary')
  })

  test('a kind nobody knows, a day before every table and a day that is none are told', () => {
    const codes = (kind: string, day: string) => {
      const row = retentionOf(kind, day)
      return row.ok ? [] : row.issues.map(({ code, expected }) => [code, expected])
    }
    expect(codes('admin.reform', '2015-06-01')).toEqual([['retention-kind-unknown', ['admin.reform_file']]])
    expect(codes('admin.reform_file', '2010-06-01')).toEqual([['retention-no-row', undefined]])
    expect(codes('admin.reform_file', '2015-02-30')).toHaveLength(1)
  })
})

describe('a retention that is set', () => {
  test('shorter than the table is refused with the row', () => {
    const tried = checkRetention('admin.reform_file', 10, '2019-03-01')
    expect(tried.ok ? [] : tried.issues).toMatchObject([
      {
        code: 'retention-too-short',
        rule: 'TT 09/2011/TT-BNV, bảng thời hạn',
        expected: { vi: '20 năm' },
        received: '10',
      },
    ])
    expect(checkRetention('general.iso', 70, '2019-03-01').ok).toBe(false)
  })

  test('as long or longer stands', () => {
    for (const years of [20, 21, 100, 'permanent'] as const) {
      const checked = checkRetention('admin.reform_file', years, '2019-03-01')
      expect(checked.ok ? checked.value.warnings : 'refused').toEqual([])
    }
    expect(checkRetention('general.principles', 1, '2019-03-01').ok).toBe(true)
  })

  test('shorter than a row that is not verified stands with a warning that says so', () => {
    for (const [kind, day] of [
      ['admin.reform_file', '2024-06-03'],
      ['legal.check_of_vbqppl', '2019-03-01'],
    ] as const) {
      const checked = checkRetention(kind, 5, day)
      expect(checked.ok ? checked.value.warnings.map(({ code }) => code) : 'refused').toEqual([
        'retention-maybe-too-short',
      ])
      expect(checked.ok ? checked.value.warnings[0]?.message.vi : '').toContain('chưa được đối chiếu')
    }
  })

  test.each([0, -1, 1.5, 101, Number.NaN, Number.POSITIVE_INFINITY])('of %s years is refused', (years) => {
    const tried = checkRetention('admin.reform_file', years, '2019-03-01')
    expect(tried.ok ? [] : tried.issues.map(({ code }) => code)).toEqual(['retention-years'])
  })

  test('an agency’s own rows take the place of the table', () => {
    const own = [
      {
        kind: 'qms.audit',
        title: { vi: 'Hồ sơ đánh giá nội bộ', en: 'Internal audits' },
        retention: 5,
        basis: 'Quy trình kiểm soát hồ sơ của cơ quan',
        confidence: 'verified',
        from: '2015-01-01',
      },
    ] as const
    expect(checkRetention('qms.audit', 4, '2019-03-01', own).ok).toBe(false)
    expect(checkRetention('qms.audit', 5, '2019-03-01', own).ok).toBe(true)
  })
})

describe('the end of retention', () => {
  test('is counted from the year the work ended, which is not itself counted', () => {
    expect(retentionEnds(2018, 5)).toBe('2023-12-31')
    expect(retentionEnds(2018, 1)).toBe('2019-12-31')
  })

  test('leaves at least that many whole years after the work', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2010-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 100 }),
        (date, years) => {
          const ended = date.toISOString().slice(0, 10)
          const anniversary = `${Number(ended.slice(0, 4)) + years}${ended.slice(4)}`
          expect(retentionEnds(Number(ended.slice(0, 4)), years) >= anniversary).toBe(true)
        },
      ),
    )
  })
})
