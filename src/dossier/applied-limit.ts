import type { LimitRow, LimitRule, OneOrMore } from '../procedure/index.ts'
import { formatDay, momentDay, readLimit } from '../time/index.ts'
import type { AppliedLimit, Dossier } from './dossier.ts'
import { inForce } from './regime.ts'

type Holder = Pick<Dossier, 'procedure' | 'regime' | 'overrides' | 'facts'>

const matchesRegime = (regime: string | null, wanted: OneOrMore<string> | undefined): boolean =>
  wanted === undefined ||
  (regime !== null && (typeof wanted === 'string' ? wanted === regime : wanted.includes(regime)))

const rowAt = (rows: readonly LimitRow[], regime: string | null, day: string): AppliedLimit | null =>
  rows.find((row) => inForce(day, row) && matchesRegime(regime, row.regime)) ?? null

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
  const row = rowAt('before' in within ? within.rows : within, holder.regime, day)
  return row === null ? null : { limit: row.limit, basis: row.basis, confidence: row.confidence }
}
