import type { LimitRow, LimitRule, OneOrMore, YearlyRow } from '../procedure/index.ts'
import { formatDay, momentDay, readLimit } from '../time/index.ts'
import type { AppliedLimit, Dossier } from './dossier.ts'
import { inForce } from './regime.ts'

type Holder = Pick<Dossier, 'procedure' | 'regime' | 'overrides' | 'facts'>

const matchesRegime = (regime: string | null, wanted: OneOrMore<string> | undefined): boolean =>
  wanted === undefined ||
  (regime !== null && (typeof wanted === 'string' ? wanted === regime : wanted.includes(regime)))

const rowAt = <Row extends LimitRow | YearlyRow>(
  rows: readonly Row[],
  regime: string | null,
  day: string,
): Row | undefined => rows.find((row) => inForce(day, row) && matchesRegime(regime, row.regime))

/** A day of the year has no length of its own: its limit is that very day. */
export const onTheDay = { amount: 0, unit: 'working-day' } as const

const fromFact = (
  value: unknown,
  { basis, confidence }: Omit<AppliedLimit, 'limit'>,
): AppliedLimit | null => {
  const limit = readLimit(value, 'limit')
  return limit.ok ? { limit: limit.value, basis, confidence } : null
}

const shareOf = (
  whole: AppliedLimit | null,
  part: number,
  source: Omit<AppliedLimit, 'limit'>,
): AppliedLimit | null =>
  whole === null
    ? null
    : {
        limit: { ...whole.limit, amount: whole.limit.amount * part },
        basis: source.basis,
        confidence: source.confidence,
      }

/**
 * How long a limit is for a dossier when it starts at a moment: what sector law sets for this dossier, else the row
 * in force on that day under the dossier's regime, the fact, or the share. Null when no row binds it.
 */
export const appliedLimit = (holder: Holder, name: string, at: string): AppliedLimit | null => {
  const override = Object.hasOwn(holder.overrides, name) ? holder.overrides[name] : undefined
  if (override !== undefined) return override
  const rule: LimitRule | undefined = holder.procedure.limits[name]
  if (rule === undefined) return null
  const { within } = rule
  const day = formatDay(momentDay(at))
  if ('fact' in within) return fromFact(holder.facts[within.fact], within)
  if ('share' in within) return shareOf(appliedLimit(holder, within.share, at), within.part, within)
  const rows: readonly (LimitRow | YearlyRow)[] = 'rows' in within ? within.rows : within
  const row = rowAt(rows, holder.regime, day)
  if (row === undefined) return null
  const { basis, confidence } = row
  if ('limit' in row) return { limit: row.limit, basis, confidence }
  const { date, years } = row
  return { limit: onTheDay, date, ...(years === undefined ? {} : { years }), basis, confidence }
}
