import { planTargets } from '../../../processes/plan/plan.ts'
import { failure, type Issue, type Result } from '../../issue/index.ts'
import {
  type Counts,
  type DataWindow,
  type Indicator,
  type IndicatorId,
  indicators,
  judge,
  type Measured,
  measureCases,
  measureCounts,
  nationalTargets,
  type Target,
} from '../../measure/index.ts'
import type { IndicatorStanding } from '../../report/index.ts'
import { namesOf } from '../../standard/index.ts'
import type { Moment } from '../../time/index.ts'
import { casesFor, type WorkspaceCases } from '../measure/cases.ts'

/** What the values of a report are taken from. */
export interface Told {
  readonly cases: WorkspaceCases
  readonly counts: readonly Counts[]
  readonly scores: readonly Measured[]
}

/** Over which days, as known at which moment, of which unit. */
export interface Asked {
  readonly window: DataWindow
  readonly year: number
  readonly now: Moment
  readonly unit?: string
}

/** The indicators of a report, and the counts that could not be used for it. */
export interface IndicatorStandings {
  readonly rows: readonly IndicatorStanding[]
  readonly issues: readonly Issue[]
}

interface Valued {
  readonly values: readonly Measured[]
  readonly issues: readonly Issue[]
}

/** A target speaks of the years of its plan: five, the last of them its own. */
const yearsOfPlan = 5

const speaksOf = ({ year }: Target, asked: number): boolean => year - yearsOfPlan < asked && asked <= year

/** The target of an indicator in a year: that of the plan first, else the national one; the nearest to come. */
export const targetIn = (indicator: string, asked: number): Target | undefined =>
  [planTargets, nationalTargets]
    .map((targets) =>
      targets
        .filter((target) => target.indicator === indicator && speaksOf(target, asked))
        .toSorted((a, b) => a.year - b.year)
        .at(0),
    )
    .find((target) => target !== undefined)

const isInForce = (id: IndicatorId, { from, to }: DataWindow): boolean => {
  const { inForce = {} }: Indicator = indicators[id]
  return (inForce.from ?? from) <= to && from <= (inForce.to ?? to)
}

const fromCounts = (id: IndicatorId, { counts }: Told, { window, unit }: Asked): Result<Measured> => {
  const known = counts.filter(({ indicator }) => indicator === id)
  const conventions = new Set(known.map(({ convention }) => convention))
  const [only] = conventions.size === 1 ? [...conventions] : []
  const read = measureCounts(known, {
    indicator: id,
    window,
    ...(unit === undefined ? {} : { unit }),
    ...(only === undefined ? {} : { convention: only }),
  })
  return read.ok ? read : failure(...read.issues.map((issue) => ({ ...issue, path: id })))
}

/** The values of an indicator from answers, dossiers and counts handed in: those with data, else one without. */
const valuesOf = (id: IndicatorId, told: Told, asked: Asked): Valued => {
  const { window, now, unit } = asked
  const scores = unit === undefined ? told.scores.filter(({ indicator }) => indicator === id) : []
  const dossiers = measureCases(
    casesFor(id, told.cases),
    { indicator: id, ...(unit === undefined ? {} : { unit }) },
    { window, now },
  )
  const counts = fromCounts(id, told, asked)
  const found = [
    ...scores,
    ...(dossiers === undefined ? [] : [dossiers]),
    ...(counts.ok ? [counts.value] : []),
  ]
  const withData = found.filter(({ value }) => value !== null)
  return {
    values: withData.length > 0 ? withData : found.slice(0, 1),
    issues: counts.ok ? [] : counts.issues,
  }
}

/**
 * Every indicator the workspace has figures of, and every one a target is set for, with its verdict; from each source
 * that has data, so that what two of them say apart can be seen. Counts that cannot be used for the window are told.
 */
export const indicatorStandings = (told: Told, asked: Asked): IndicatorStandings => {
  const found = namesOf(indicators)
    .filter((id) => isInForce(id, asked.window))
    .map((id) => ({ target: targetIn(id, asked.year), ...valuesOf(id, told, asked) }))
  return {
    rows: found.flatMap(({ target, values }) =>
      values
        .filter(({ value }) => value !== null || target !== undefined)
        .map((measured) => ({
          measured,
          ...(target === undefined ? {} : { judgement: judge(measured, target) }),
        })),
    ),
    issues: found.flatMap(({ issues }) => issues),
  }
}
