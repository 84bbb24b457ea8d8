import { expectTypeOf, test } from 'vitest'
import { type Confidence, defineProcedure, type Procedure } from '../../src/procedure/index.ts'
import {
  type CheckId,
  type ClauseId,
  type Coverable,
  canExclude,
  checks,
  checksOf,
  clauseLabel,
  coverage,
  type EditionRow,
  type ExcludableClause,
  type Exclusion,
  editionConfidence,
  inEdition,
  type LegalDocument,
  type OtherDocument,
  type RequiredDocument,
  readClause,
  titleConfidence,
} from '../../src/standard/index.ts'
import { leave } from '../procedure/fixture.ts'

const title = { vi: 'a', en: 'a' }

test('every procedure can be covered', () => {
  expectTypeOf<Procedure>().toExtend<Coverable>()
  expectTypeOf(leave).toExtend<Coverable>()
  expectTypeOf(defineProcedure).returns.toExtend<Coverable>()
  coverage([leave])
})

test('an id of a check is one of those there are', () => {
  const known: CheckId = '5.6.2#7'
  // @ts-expect-error
  const missing: CheckId = '5.6.2#8'
  // @ts-expect-error
  const heading: CheckId = '5.6#1'
  // @ts-expect-error
  checks['9.1#1']
  void [known, missing, heading]
})

test('a clause is one of TCVN ISO 9001:2008', () => {
  // @ts-expect-error
  checksOf('10.2')
  // @ts-expect-error
  titleConfidence('8.5.4')
  // @ts-expect-error
  clauseLabel('8.5.2', '2026')
  // @ts-expect-error
  inEdition('8.5.2', '2000')
  // @ts-expect-error
  const wrong: Coverable = { id: 'a', title, clauses: ['9.2'], steps: {} }
  // @ts-expect-error
  const step: Coverable = { id: 'a', title, clauses: [], steps: { on: { title, clause: '9.2' } } }
  void [wrong, step]
})

test('a required record or procedure is one of those there are', () => {
  // @ts-expect-error
  const kept: NonNullable<Coverable['records']> = { slip: { title, required: 'R22' } }
  // @ts-expect-error
  const record: OtherDocument = { title, clauses: [], records: ['R22'] }
  // @ts-expect-error
  const procedure: OtherDocument = { title, clauses: [], procedures: ['P7'] }
  void [kept, record, procedure]
})

test('an exclusion is inside clause 7', () => {
  const design: Exclusion = { clause: '7.3', justification: 'a' }
  // @ts-expect-error
  const chapter: Exclusion = { clause: '7', justification: 'a' }
  // @ts-expect-error
  const outside: Exclusion = { clause: '8.3', justification: 'a' }
  // @ts-expect-error
  const silent: Exclusion = { clause: '7.3' }
  const clause: ClauseId = '7.3'
  if (canExclude(clause)) expectTypeOf(clause).toExtend<ExcludableClause>()
  void [design, chapter, outside, silent]
})

test('confidence marks are those of the library', () => {
  expectTypeOf(titleConfidence).returns.toExtend<Confidence>()
  expectTypeOf(editionConfidence).returns.toExtend<Confidence>()
  expectTypeOf<(RequiredDocument | LegalDocument | EditionRow)['confidence']>().toExtend<Confidence>()
})

test('a clause read is a clause', () => {
  const read = readClause('8.5.2')
  if (read.ok) expectTypeOf(read.value).toEqualTypeOf<ClauseId>()
})
