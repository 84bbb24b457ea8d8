import { freeze } from 'immer'
import { failure, type Issue, type Result, success } from '../../../src/issue/index.ts'
import { type Citation, issuesOfZod } from '../../../src/procedure/index.ts'
import { type ClassRule, type ClassStep, classRules, type Evaluated, type MetricTest } from './class-rules.ts'
import { conclusions, type EvaluationMetrics, evaluationMetrics, type Metric } from './metrics.ts'
import type { EvaluationMethod, StaffClass } from './terms.ts'

/** The class a decree gives, with its source; null where the text has no class and the competent person decides. */
export interface Classed extends Citation {
  readonly staffClass: StaffClass | null
}

const meets = ({ metric, op, value }: MetricTest, metrics: EvaluationMetrics): boolean => {
  const given = metrics[metric]
  if (op === 'is') return given === value
  if (op === 'oneOf') return typeof value === 'object' && typeof given === 'string' && value.includes(given)
  if (typeof given !== 'number' || typeof value !== 'number') return false
  if (op === 'below') return given < value
  if (op === 'atMost') return given <= value
  return op === 'above' ? given > value : given >= value
}

const stepHolds = ({ any, all }: ClassStep, metrics: EvaluationMetrics): boolean =>
  (any?.some((test) => meets(test, metrics)) ?? false) ||
  (all?.every((test) => meets(test, metrics)) ?? false)

const asked = ({ classes }: ClassRule): readonly Metric[] => [
  ...new Set(classes.flatMap(({ any = [], all = [] }) => [...any, ...all]).map(({ metric }) => metric)),
]

const missing = (metric: Metric, { basis }: ClassRule): Issue => ({
  code: 'metric-missing',
  path: metric,
  message: {
    vi: `Thiếu "${metric}": tiêu chí này dùng để xếp loại.`,
    en: `"${metric}" is missing; the class depends on it.`,
  },
  rule: basis,
})

const noRule = (method: EvaluationMethod, whom: Evaluated): Issue => ({
  code: 'class-rule-none',
  path: 'whom',
  message: {
    vi: `Chưa có tiêu chí xếp loại của nghị định này cho đối tượng "${whom}".`,
    en: `There are no criteria of this decree for "${whom}".`,
  },
  expected: classRules.filter((rule) => rule.method === method).flatMap((rule) => rule.whom),
  received: whom,
})

/**
 * The class of a year under a decree, from its figures (shares 0 to 1, points 0 to 100). `staffClass` is null where
 * the text leaves a gap. Issues: `class-rule-none`, `metric-missing`, and those of wrong figures.
 *
 * Source: NĐ 56/2015, NĐ 90/2020, NĐ 335/2025, NĐ 233/2026; each result cites its rule and how sure it is.
 *
 * @example
 * ```ts
 * import { classify } from 'quytrinh/processes/civil-servant-evaluation'
 *
 * const classed = classify('decree335', 'civilServant', { score: 84.5 })
 * classed.ok && classed.value.staffClass //=> 'good'
 * ```
 */
export const classify = (
  method: EvaluationMethod,
  whom: Evaluated,
  metrics: EvaluationMetrics,
): Result<Classed> => {
  const rule = classRules.find((each) => each.method === method && each.whom.includes(whom))
  if (rule === undefined) return failure(noRule(method, whom))
  const read = evaluationMetrics.safeParse(metrics)
  if (!read.success) return failure(...issuesOfZod(read.error, '', metrics))
  const absent = asked(rule).filter(
    (metric) => !conclusions.includes(metric) && metrics[metric] === undefined,
  )
  if (absent.length > 0) return failure(...absent.map((metric) => missing(metric, rule)))
  const { basis, confidence } = rule
  const staffClass = rule.classes.find((step) => stepHolds(step, read.data))?.staffClass ?? null
  return success(freeze({ staffClass, basis, confidence }))
}
