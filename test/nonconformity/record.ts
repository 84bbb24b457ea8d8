import fc from 'fast-check'
import { type Nonconformity, stages } from '../../src/nonconformity/index.ts'
import { causeHeads, namesOf } from '../../src/standard/index.ts'
import { formatDay, parseDay } from '../../src/time/index.ts'

/** A slip as it stands right after it was logged. */
export const slip: Nonconformity = {
  id: 'KPH 2019-004',
  kind: 'corrective',
  stage: 'acting',
  source: 'audit',
  foundOn: '2019-03-04',
  loggedAt: '2019-03-04T08:00:00+07:00',
  unit: 'Phòng TN-MT',
  clauses: ['4.2.4'],
  summary: 'Phiếu kiểm soát không ghi ngày',
  grade: 'minor',
  dossierIds: [],
  workers: ['binh', 'lan'],
  round: 1,
  causeMethod: 'freeText',
  causes: [{ cause: 'Mẫu không có ô ngày', head: 'lawOrForm', proof: 'BM.03.05' }],
  actions: [{ what: 'Sửa mẫu', due: '2019-03-29', owner: 'lan' }],
  extensions: 0,
  effects: [],
}

const day = fc.integer({ min: parseDay('2018-01-01'), max: parseDay('2020-12-31') }).map(formatDay)

/** Slips of a few units, clauses and cause heads over three years. */
export const slips: fc.Arbitrary<readonly Nonconformity[]> = fc
  .array(
    fc.record({
      foundOn: day,
      unit: fc.constantFrom('Phòng A', 'Phòng B'),
      clauses: fc.constantFrom(['4.2.4'], ['7.5.1'], ['4.2.4', '7.5.1']) satisfies fc.Arbitrary<
        readonly string[]
      >,
      causes: fc.array(
        fc.record({ cause: fc.constant('x'), head: fc.constantFrom(...namesOf(causeHeads)) }),
        { maxLength: 2 },
      ),
      stage: fc.constantFrom(...namesOf(stages)),
      grade: fc.constantFrom('minor' as const, 'major' as const, null),
    }),
    { maxLength: 20 },
  )
  .map((list) =>
    list.map((part, index) => ({
      ...slip,
      ...part,
      id: `KPH ${index}`,
      loggedAt: `${part.foundOn}T08:00:00+07:00`,
    })),
  )
