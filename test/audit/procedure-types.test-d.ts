import { expectTypeOf, test } from 'vitest'
import type { internalAudit } from '../../processes/quality/internal-audit.ts'
import type {
  Assignment,
  AuditPlan,
  Conclusion,
  FollowUp,
  GivenAnswer,
  Judgement,
  Sample,
} from '../../src/audit/index.ts'
import type { DeepReadonly, Procedure } from '../../src/procedure/index.ts'

type N = typeof internalAudit extends Procedure<infer Names> ? Names : never
type Fact<Name extends keyof N['facts']> = DeepReadonly<NonNullable<N['facts'][Name]>>
type Payload<Event extends keyof N['payloads']> = DeepReadonly<N['payloads'][Event]>

type Mutual<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
type Both<A, B> = 0 extends 1 & A ? false : Mutual<A, B>

test('what an audit computes is what its procedure takes, and what a dossier holds the audit can read', () => {
  expectTypeOf<Both<Payload<'answer'>['answer'], GivenAnswer>>().toEqualTypeOf<true>()
  expectTypeOf<Both<Payload<'drawSample'>['sample'], Sample>>().toEqualTypeOf<true>()
  expectTypeOf<Both<Payload<'judge'>['judgement'], Judgement>>().toEqualTypeOf<true>()
  expectTypeOf<Both<Payload<'agreeFindings'>, FollowUp>>().toEqualTypeOf<true>()
  expectTypeOf<Both<Payload<'linkFindings'>, FollowUp>>().toEqualTypeOf<true>()
  expectTypeOf<Both<Payload<'setPlan'>, AuditPlan>>().toEqualTypeOf<true>()
  expectTypeOf<Both<Payload<'appointTeam'>['assignments'], readonly Assignment[]>>().toEqualTypeOf<true>()
  expectTypeOf<Both<Payload<'report'>['conclusions'], readonly Conclusion[]>>().toEqualTypeOf<true>()
  expectTypeOf<Both<Fact<'answers'>, readonly GivenAnswer[]>>().toEqualTypeOf<true>()
  expectTypeOf<Both<Fact<'samples'>, readonly Sample[]>>().toEqualTypeOf<true>()
  expectTypeOf<Both<Fact<'judgements'>, readonly Judgement[]>>().toEqualTypeOf<true>()
  expectTypeOf<Both<Fact<'findings'>, FollowUp['findings']>>().toEqualTypeOf<true>()
})

test('an answer of another shape is told apart', () => {
  expectTypeOf<Both<GivenAnswer, Omit<GivenAnswer, 'unit'>>>().toEqualTypeOf<false>()
})
