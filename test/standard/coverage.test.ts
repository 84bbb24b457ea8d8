import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isQuytrinhError } from '../../src/issue/index.ts'
import {
  type Coverable,
  type CoverageOptions,
  canExclude,
  checksOf,
  clauseIds,
  coverage,
  documentedProcedures,
  type ExcludableClause,
  isHeading,
  isWithin,
  leavesOf,
  namesOf,
  requiredRecords,
} from '../../src/standard/index.ts'

const title = { vi: 'Quy trình', en: 'Procedure' }
const empty: Coverable = { id: 'empty', title, clauses: [], steps: {} }
const review: Coverable = {
  id: 'management-review',
  title: { vi: 'Xem xét của lãnh đạo', en: 'Management review' },
  clauses: ['5.6.1'],
  steps: {
    collecting: { title, clause: '5.6.2' },
    concluding: { title, clause: '5.6.3' },
    closed: { title },
  },
  records: { minutes: { title, required: 'R01' }, notice: { title } },
}
const audit: Coverable = {
  id: 'internal-audit',
  title: { vi: 'Đánh giá nội bộ', en: 'Internal audit' },
  clauses: ['8.2.2'],
  steps: {},
  records: { report: { title, required: ['R17'] } },
}
const everything: Coverable = {
  id: 'everything',
  title,
  clauses: ['4', '5', '6', '7', '8'],
  steps: {},
  records: { all: { title, required: namesOf(requiredRecords) } },
}
const row = (id: string, procedures: readonly Coverable[], options?: CoverageOptions) =>
  coverage(procedures, options).clauses.find((each) => each.id === id)
const gapsOf = (procedures: readonly Coverable[], options?: CoverageOptions): readonly string[] =>
  coverage(procedures, options).gaps.map(({ code, path }) => `${code} ${path}`)

describe('the document matrix', () => {
  test('of nothing misses every clause, procedure and usual record', () => {
    const { clauses, records, procedures, gaps } = coverage([])
    expect(clauses.map(({ id }) => id)).toEqual(clauseIds)
    expect([records.length, procedures.length]).toEqual([21, 6])
    const counts = ['clause-uncovered', 'procedure-missing', 'record-unkept'].map(
      (code) => gaps.filter((gap) => gap.code === code).length,
    )
    expect(counts).toEqual([51, 6, 12])
    expect(clauses.every(({ state }) => state === 'gap')).toBe(true)
  })

  test('says by which procedure, step and record a clause is answered', () => {
    expect(row('5.6.1', [review, audit])).toEqual({
      id: '5.6.1',
      title: { vi: 'Khái quát', en: 'General' },
      level: 3,
      heading: false,
      state: 'covered',
      checks: ['5.6.1#1', '5.6.1#2', '5.6.1#3', '5.6.1#4'],
      coveredBy: [{ procedure: 'management-review', title: review.title, steps: [], records: ['minutes'] }],
      documents: [],
    })
    expect(row('5.6.2', [review])?.coveredBy).toMatchObject([{ steps: ['collecting'], records: [] }])
    expect(row('5.5.3', [review])?.coveredBy).toEqual([])
  })

  test('shows on a heading what answers the clauses below it; one below missing leaves it open', () => {
    const heading = row('5.6', [review, audit])
    expect(heading).toMatchObject({ heading: true, level: 2, state: 'covered', checks: [] })
    expect(heading?.coveredBy).toMatchObject([{ steps: ['collecting', 'concluding'], records: ['minutes'] }])
    expect(row('5', [review])?.state).toBe('gap')
  })

  test('takes a heading for all below it', () => {
    const whole: Coverable = { ...empty, clauses: ['8.5'] }
    expect(['8.5.1', '8.5.2', '8.5.3', '8.5', '8.4'].map((id) => row(id, [whole])?.state)).toEqual([
      'covered',
      'covered',
      'covered',
      'covered',
      'gap',
    ])
  })

  test('lets a record it requires answer a clause', () => {
    const keeping: Coverable = { ...empty, records: { slips: { title, required: ['R12', 'R18'] } } }
    expect(row('8.2.4', [keeping])?.coveredBy).toMatchObject([{ procedure: 'empty', records: ['slips'] }])
    const { records } = coverage([keeping])
    expect(records.find(({ id }) => id === 'R18')?.keptBy).toEqual([{ procedure: 'empty', record: 'slips' }])
  })

  test('takes for a documented procedure only one that also keeps the record of its clause', () => {
    const naming: Coverable = { ...empty, clauses: ['8.2.2', '4.2.3'] }
    const written = (procedures: readonly Coverable[]) =>
      coverage(procedures).procedures.flatMap(({ id, coveredBy }) => (coveredBy.length > 0 ? [id] : []))
    expect(written([naming])).toEqual(['P1'])
    expect(written([naming, audit])).toEqual(['P1', 'P3'])
  })

  test('counts documents an agency has beside its procedures', () => {
    const manual = { title: { vi: 'Sổ tay', en: 'Manual' }, clauses: ['4.2.2', '5.5'] } as const
    const paper = {
      title: { vi: 'Hồ sơ mua sắm', en: 'Purchasing file' },
      clauses: ['7.4'],
      records: ['R10'],
      procedures: ['P2'],
    } as const
    const options = { documents: [manual, paper] }
    expect(row('4.2.2', [], options)).toMatchObject({ state: 'covered', documents: [manual.title] })
    expect(row('5.5', [], options)?.state).toBe('covered')
    expect(gapsOf([], options)).not.toContain('record-unkept records.R10')
    expect(gapsOf([], options)).not.toContain('procedure-missing procedures.P2')
    expect(gapsOf([])).toContain('record-unkept records.R10')
    expect(gapsOf([])).toContain('procedure-missing procedures.P2')
  })

  test('asks nothing of an excluded clause, and says why it was left out', () => {
    const exclusions = [
      { clause: '7.3', justification: 'Không thiết kế' },
      { clause: '7.4.1', justification: 'Không mua hàng' },
    ] as const
    expect(row('7.3', [], { exclusions })).toMatchObject({ state: 'excluded', excluded: 'Không thiết kế' })
    expect(row('7.3.7', [], { exclusions })).toMatchObject({ state: 'excluded', excluded: 'Không thiết kế' })
    expect(row('7.4', [], { exclusions })?.state).toBe('gap')
    const gaps = gapsOf([], { exclusions })
    expect(gaps.filter((gap) => gap.includes('["7.3'))).toEqual([])
    expect(gaps).not.toContain('record-unkept records.R10')
    expect(gaps).toHaveLength(51 + 6 + 12 - 7 - 2)
  })

  test('makes a heading excluded when all below it are', () => {
    const exclusions = leavesOf('7.4')
      .filter(canExclude)
      .map((clause) => ({ clause, justification: 'Không mua hàng' }))
    const heading = row('7.4', [], { exclusions })
    expect(heading?.state).toBe('excluded')
    expect(heading).not.toHaveProperty('excluded')
  })

  test('refuses exclusions that 1.2 does not allow', () => {
    const exclusions: { clause: ExcludableClause; justification: string }[] = [
      { clause: '7.3', justification: '' },
    ]
    expect(() => coverage([], { exclusions })).toThrow(
      expect.toSatisfy(
        (error) => isQuytrinhError(error) && error.issues[0]?.code === 'exclusion-unjustified',
      ),
    )
  })

  test('names in a gap the clause, what is expected and the rule, in both languages', () => {
    const { gaps } = coverage([])
    const of = (path: string) => gaps.find((gap) => gap.path === path)
    expect(of('clauses["5.3"]')).toEqual({
      code: 'clause-uncovered',
      path: 'clauses["5.3"]',
      message: {
        vi: 'Chưa có gì đáp ứng điều 5.3 (Chính sách chất lượng).',
        en: 'Nothing answers 5.3 (Quality policy).',
      },
      expected: {
        vi: 'tài liệu «Chính sách chất lượng» hoặc một quy trình nêu điều 5.3',
        en: 'the document “Quality policy” or a procedure that names 5.3',
      },
      rule: 'TCVN ISO 9001:2008, 5.3',
    })
    expect(of('clauses["7.6"]')?.expected).toMatchObject({
      en: 'a procedure, step, record or document that names 7.6, or an exclusion with its reason (1.2)',
    })
    expect(of('procedures.P3')).toMatchObject({
      message: { vi: 'Chưa có thủ tục dạng văn bản P3 (Đánh giá nội bộ).' },
      expected: {
        en: 'a procedure that names 8.2.2 and keeps the record R17, or another document that is P3',
      },
      rule: 'TCVN ISO 9001:2008, 8.2.2',
    })
    expect(of('records.R19')).toMatchObject({ code: 'record-unkept', rule: 'TCVN ISO 9001:2008, 8.3' })
    expect(of('records.R05')).toBeUndefined()
  })

  test('is frozen', () => {
    const matrix = coverage([review])
    expect([matrix, matrix.clauses, matrix.gaps, matrix.records[0]].every(Object.isFrozen)).toBe(true)
  })
})

const clause = fc.constantFrom(...clauseIds)
const required = fc.constantFrom(...namesOf(requiredRecords))
const coverable: fc.Arbitrary<Coverable> = fc.record({
  id: fc.stringMatching(/^[a-z]{1,8}$/),
  title: fc.constant(title),
  clauses: fc.array(clause, { maxLength: 5 }),
  steps: fc.dictionary(
    fc.stringMatching(/^[a-z]{1,6}$/),
    fc.oneof(
      fc.constant({ title }),
      clause.map((id) => ({ title, clause: id })),
    ),
    { maxKeys: 4 },
  ),
  records: fc.dictionary(
    fc.stringMatching(/^[a-z]{1,6}$/),
    fc.oneof(
      fc.constant({ title }),
      fc.oneof(required, fc.array(required, { maxLength: 3 })).map((ids) => ({ title, required: ids })),
    ),
    { maxKeys: 3 },
  ),
})
const exclusions = fc
  .uniqueArray(fc.constantFrom(...leavesOf('7').filter(canExclude)), { maxLength: 10 })
  .map((list) => list.map((id) => ({ clause: id, justification: 'Không áp dụng' })))

describe('for any procedures', () => {
  test('another procedure never adds a gap, and another exclusion never does', () => {
    fc.assert(
      fc.property(fc.array(coverable, { maxLength: 4 }), coverable, exclusions, (some, another, excluded) => {
        const before = gapsOf(some)
        const more = gapsOf([...some, another])
        const fewer = gapsOf([...some, another], { exclusions: excluded })
        expect(before).toEqual(expect.arrayContaining([...more]))
        expect(more).toEqual(expect.arrayContaining([...fewer]))
      }),
    )
  })

  test('a procedure that serves every clause and keeps every record leaves no gap', () => {
    fc.assert(
      fc.property(fc.array(coverable, { maxLength: 3 }), exclusions, (some, excluded) => {
        expect(gapsOf([...some, everything], { exclusions: excluded })).toEqual([])
      }),
    )
  })

  test('naming each leaf and keeping each usual record, in as many procedures, leaves no gap', () => {
    const perClause = leavesOf().map((id): Coverable => ({ ...empty, id, clauses: [id] }))
    const written = Object.values(documentedProcedures).map(
      ({ clause: named }): Coverable => ({
        ...empty,
        id: `procedure-${named}`,
        clauses: [named],
        records: {
          kept: {
            title,
            required: namesOf(requiredRecords).filter((id) => requiredRecords[id].clause === named),
          },
        },
      }),
    )
    const keeping: Coverable = {
      ...empty,
      records: {
        usual: { title, required: namesOf(requiredRecords).filter((id) => requiredRecords[id].usual) },
      },
    }
    expect(gapsOf([...perClause, ...written, keeping])).toEqual([])
  })

  test('the gaps are the leaves without an answer, in order; a heading is open when one below it is', () => {
    fc.assert(
      fc.property(fc.array(coverable, { maxLength: 4 }), exclusions, (some, excluded) => {
        const { clauses, gaps } = coverage(some, { exclusions: excluded })
        const open = clauses.filter(({ state }) => state === 'gap').map(({ id }) => id)
        const told = gaps.filter(({ code }) => code === 'clause-uncovered').map(({ path }) => path)
        expect(told).toEqual(open.filter((id) => !isHeading(id)).map((id) => `clauses["${id}"]`))
        for (const { id, state, coveredBy, checks } of clauses) {
          if (isHeading(id)) expect(state === 'gap').toBe(open.some((one) => one !== id && isWithin(one, id)))
          else if (state === 'gap') expect(coveredBy).toEqual([])
          expect(checks).toEqual(checksOf(id).map((check) => check.id))
        }
      }),
    )
  })
})
