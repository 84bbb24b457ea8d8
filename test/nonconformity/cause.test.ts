import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import { analysis } from '../../processes/quality/improvement/cause.ts'
import { type CauseAnalysis, causeIssues } from '../../src/nonconformity/index.ts'
import type { DeepReadonly } from '../../src/procedure/index.ts'
import { causeHeads, namesOf } from '../../src/standard/index.ts'

const why = (text: string) => ({ why: text, proof: 'Phiếu 12' })
const cause = { cause: 'Mẫu không có ô ngày', head: 'lawOrForm', proof: 'BM.03.05' } as const
const person = { cause: 'Cán bộ quên ghi', head: 'people', proof: 'Phiếu 12' } as const
const none = { found: 'none' } as const
const branches = {
  people: none,
  procedure: none,
  lawOrForm: { found: 'causes', possible: ['Mẫu cũ'] },
  itSystem: none,
  workload: none,
  coordination: none,
  applicant: none,
} as const
const fiveWhys: CauseAnalysis = {
  method: 'fiveWhys',
  chain: { length: 'full', whys: [why('a'), why('b'), why('c')] },
  lever: 'Soát xét biểu mẫu',
  causes: [cause],
}

const codes = (given: CauseAnalysis) => causeIssues(given).issues.map(({ code, path }) => `${code} ${path}`)
const warnings = (given: CauseAnalysis) => causeIssues(given).warnings.map(({ code }) => code)

describe('five whys', () => {
  test('needs three, or fewer with the reason, each with proof', () => {
    expect(causeIssues(fiveWhys)).toEqual({ issues: [], warnings: [] })
    const two = [why('a'), why('b')]
    expect(codes({ ...fiveWhys, chain: { length: 'full', whys: two } })).toEqual(['whys-too-few chain.whys'])
    expect(codes({ ...fiveWhys, chain: { length: 'short', whys: two, because: 'Đã rõ' } })).toEqual([])
    expect(codes({ ...fiveWhys, chain: { length: 'short', whys: [], because: '' } })).toEqual([
      'whys-too-few chain.whys',
      'cause-empty chain.because',
    ])
    expect(
      codes({ ...fiveWhys, chain: { length: 'full', whys: [...two, { why: 'c', proof: '' }] } }),
    ).toEqual(['cause-empty chain.whys[2].proof'])
  })

  test('ends in something the agency can change', () => {
    expect(codes({ ...fiveWhys, lever: '' })).toEqual(['whys-end-outside lever'])
  })
})

describe('Ishikawa', () => {
  const ishikawa: CauseAnalysis = { method: 'ishikawa', branches, causes: [cause] }

  test('states every branch', () => {
    expect(causeIssues(ishikawa)).toEqual({ issues: [], warnings: [] })
    const { workload: _, ...six } = branches
    expect(codes({ ...ishikawa, branches: six })).toEqual(['branch-unstated branches.workload'])
    const silent = { ...branches, people: { found: 'causes', possible: [] } } as const
    expect(codes({ ...ishikawa, branches: silent })).toEqual(['branch-unstated branches.people'])
  })

  test('warns of a cause on a branch said to be empty', () => {
    expect(warnings({ ...ishikawa, causes: [{ ...cause, head: 'workload' }] })).toEqual([
      'cause-off-the-diagram',
    ])
  })
})

describe('any method', () => {
  const free: CauseAnalysis = { method: 'freeText', account: 'Mẫu cũ', causes: [cause] }

  test('needs a cause with proof', () => {
    expect(codes(free)).toEqual([])
    expect(codes({ ...free, causes: [] })).toEqual(['cause-missing causes'])
    expect(codes({ ...free, account: '', causes: [{ ...cause, proof: '' }] })).toEqual([
      'cause-empty account',
      'cause-empty causes[0].proof',
    ])
  })

  test('takes no careless officer for a cause, and warns when all causes lie in people', () => {
    expect(codes({ ...free, causes: [person] })).toEqual(['cause-blames-person causes[0].letBy'])
    const explained = { ...person, letBy: 'Không ai kiểm tra phiếu' }
    expect(codes({ ...free, causes: [explained] })).toEqual([])
    expect(warnings({ ...free, causes: [explained] })).toEqual(['causes-all-people'])
    expect(warnings({ ...free, causes: [explained, cause] })).toEqual([])
  })
})

describe('the form the procedures ask for', () => {
  const word = fc.constantFrom('', 'x')
  const one = fc.record(
    { cause: word, head: fc.constantFrom(...namesOf(causeHeads)), proof: word, letBy: word },
    { requiredKeys: ['cause', 'head', 'proof'] },
  )
  const causes = fc.array(one, { maxLength: 2 })
  const whys = fc.array(fc.record({ why: word, proof: word }), { maxLength: 4 })
  const branch = fc.oneof(
    fc.constant(none),
    fc.record({ found: fc.constant('causes' as const), possible: fc.array(word, { maxLength: 2 }) }),
  )
  const anyAnalysis: fc.Arbitrary<CauseAnalysis> = fc.oneof(
    fc.record({
      method: fc.constant('fiveWhys' as const),
      chain: fc.oneof(
        fc.record({ length: fc.constant('full' as const), whys }),
        fc.record({ length: fc.constant('short' as const), whys, because: word }),
      ),
      lever: word,
      causes,
    }),
    fc.record({
      method: fc.constant('ishikawa' as const),
      branches: fc.record(
        {
          people: branch,
          procedure: branch,
          lawOrForm: branch,
          itSystem: branch,
          workload: branch,
          coordination: branch,
          applicant: branch,
        },
        { requiredKeys: ['people', 'procedure', 'lawOrForm', 'itSystem', 'workload', 'coordination'] },
      ),
      causes,
    }),
    fc.record({ method: fc.constant('freeText' as const), account: word, causes }),
  )

  test('takes exactly what the rules take', () => {
    fc.assert(
      fc.property(anyAnalysis, (given) => {
        expect(analysis.safeParse(given).success).toBe(causeIssues(given).issues.length === 0)
      }),
      { numRuns: 2000 },
    )
  })

  test('has the type the rules have', () => {
    expectTypeOf<DeepReadonly<z.output<typeof analysis>>>().toExtend<CauseAnalysis>()
  })
})
