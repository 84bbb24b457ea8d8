import { planTargets } from '../../../processes/plan/plan.ts'
import type { Issue } from '../../issue/index.ts'
import { isIndicator, type Judgement, judge, nationalTargets, type Target } from '../../measure/index.ts'
import { type Asked, type Sources, type Value, valuesOf } from './values.ts'

/** A target with every value it can be judged by; none when the counts cannot be added up. */
export interface JudgedTarget {
  readonly target: Target
  readonly from: 'plan' | 'national'
  readonly judgements: readonly (Pick<Value, 'group'> & Judgement)[]
  readonly issues: readonly Issue[]
}

const judged = (target: Target, from: JudgedTarget['from'], sources: Sources, asked: Asked): JudgedTarget => {
  if (!isIndicator(target.indicator)) return { target, from, judgements: [], issues: [] }
  const { values, issues } = valuesOf(target.indicator, sources, asked)
  return {
    target,
    from,
    judgements: values.map(({ group, measured }) => ({ group, ...judge(measured, target) })),
    issues,
  }
}

/** The targets of the plan, and of the Government when asked for, judged by what was measured. */
export const judgedTargets = (
  names: readonly string[],
  withNational: boolean,
  sources: Sources,
  asked: Asked,
): readonly JudgedTarget[] => {
  const wanted = ({ indicator }: Target): boolean => names.length === 0 || names.includes(indicator)
  return [
    ...planTargets.filter(wanted).map((target) => judged(target, 'plan', sources, asked)),
    ...(withNational
      ? nationalTargets.filter(wanted).map((target) => judged(target, 'national', sources, asked))
      : []),
  ]
}
