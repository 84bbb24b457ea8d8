import type { Limit, LimitUnit } from '../../time/index.ts'
import type { Condition } from '../condition.ts'
import type { LimitRow, LimitRule, Procedure, YearlyRow } from '../literal.ts'

/** How long a limit is: so much, or a share of a limit that is only known for each dossier. */
export type Amount = { readonly limit: Limit } | { readonly fraction: number; readonly of: string }

const scales: { readonly [U in LimitUnit]: readonly [measure: string, size: number] } = {
  'working-day': ['work', 1],
  'working-hour': ['work', 1 / 8],
  session: ['work', 1 / 2],
  day: ['calendar', 1],
  week: ['calendar', 7],
  hour: ['calendar', 1 / 24],
  minute: ['calendar', 1 / 1440],
  month: ['month', 1],
  year: ['month', 12],
}

/**
 * A limit counted in the unit of another, when the two can be compared: eight working hours or two sessions make a
 * working day, seven days a week, twelve months a year. Working days and calendar days are not comparable.
 */
export const countedIn = (limit: Limit, unit: LimitUnit): number | undefined => {
  const [measure, size] = scales[limit.unit]
  const [wanted, step] = scales[unit]
  return measure === wanted ? (limit.amount * size) / step : undefined
}

/** Whether a condition is decided by the regime alone; undefined when it asks for anything else. */
export const decidedBy = (condition: Condition, regime: string | null): boolean | undefined => {
  if ('regime' in condition) return regime !== null && [condition.regime].flat().includes(regime)
  if ('not' in condition) {
    const inner = decidedBy(condition.not, regime)
    return inner === undefined ? undefined : !inner
  }
  if ('all' in condition) {
    const parts = condition.all.map((part) => decidedBy(part, regime))
    if (parts.includes(false)) return false
    return parts.includes(undefined) ? undefined : true
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => decidedBy(part, regime))
    if (parts.includes(true)) return true
    return parts.includes(undefined) ? undefined : false
  }
  return undefined
}

/** What every dated row says of itself, however long the limit is. */
export type DatedRow = Omit<LimitRow, 'limit'>

/** Whether a row is in force on a day (`YYYY-MM-DD`; empty for the time before every date) under a regime. */
export const applies = (row: DatedRow, regime: string | null, day: string): boolean =>
  (row.from === undefined || row.from <= day) &&
  (row.to === undefined || day <= row.to) &&
  (row.regime === undefined || (regime !== null && [row.regime].flat().includes(regime)))

/** The dated rows of a limit; none when it is a fact or a share. */
export const rowsOf = ({ within }: LimitRule): readonly (LimitRow | YearlyRow)[] => {
  if ('fact' in within || 'share' in within) return []
  return 'rows' in within ? within.rows : within
}

/** How long a limit is under a regime on a day; undefined when no row binds it or it is only known per dossier. */
export const amountOf = (
  procedure: Procedure,
  name: string,
  regime: string | null,
  day: string,
  seen: readonly string[] = [],
): Amount | undefined => {
  const rule: LimitRule | undefined = procedure.limits[name]
  if (rule === undefined || seen.includes(name)) return undefined
  if (rule.when !== undefined && decidedBy(rule.when, regime) === false) return undefined
  const { within } = rule
  if ('fact' in within || 'rows' in within) return undefined
  if ('share' in within) {
    const whole = amountOf(procedure, within.share, regime, day, [...seen, name])
    if (whole === undefined) return { fraction: within.part, of: within.share }
    if ('limit' in whole)
      return { limit: { unit: whole.limit.unit, amount: whole.limit.amount * within.part } }
    return { fraction: whole.fraction * within.part, of: whole.of }
  }
  const row = within.find((each) => applies(each, regime, day))
  return row === undefined ? undefined : { limit: row.limit }
}
