import { type Text, text } from '../text/index.ts'
import { formatLimit } from '../time/index.ts'
import { factTitle } from './fact-title.ts'
import type {
  Citation,
  Confidence,
  Event,
  LimitRow,
  LimitRule,
  Outcome,
  Procedure,
  Step,
  YearlyRow,
} from './literal.ts'
import type { OneOrMore } from './names.ts'
import { eventsOf, rolesOf } from './transitions.ts'

/** How long one limit is under one row, with its article and how sure we are. */
export interface LimitLine extends Citation {
  /** The name of the limit in the procedure. */
  readonly limit: string
  readonly title: Text
  /** `15 ngày làm việc`; for a limit known only per dossier, where it comes from. */
  readonly time: Text
  /** Civil dates the row is in force, when it is dated. */
  readonly from?: string
  readonly to?: string
  /** The titles of the regimes the row is for, when it is not for all. */
  readonly regimes: readonly Text[]
  /** The titles of the steps the clock runs in. */
  readonly steps: readonly Text[]
}

/** One row of the step table, as procedures are printed: no., step, who, time, form. */
export interface OutlineRow {
  readonly number: number
  /** The name of the step in the procedure. */
  readonly step: string
  readonly title: Text
  /** Who owes the step, the parts that run side by side included; empty at an end. */
  readonly who: readonly Text[]
  readonly limits: readonly LimitLine[]
  /** Why no limit binds the step. */
  readonly unlimited?: Text
  /** The forms its events fill in or issue. */
  readonly forms: readonly Text[]
  readonly events: readonly { readonly event: string; readonly title: Text; readonly by: readonly Text[] }[]
  readonly outcome?: Outcome
  readonly clause?: string
  readonly rule?: Citation
}

const system: Text = text('Phần mềm', 'The software')

const several = (names: OneOrMore<string> | undefined): readonly string[] =>
  names === undefined ? [] : [names].flat()

const titles = (
  names: readonly string[],
  known: Readonly<Record<string, { readonly title: Text }>>,
): readonly Text[] =>
  [...new Set(names)].map((name) => (name === 'system' ? system : (known[name]?.title ?? text(name, name))))

const percent = (part: number): string => String(Math.round(part * 1000) / 10)

const amountText = ({ limit }: LimitRow): Text => text(formatLimit(limit, 'vi'), formatLimit(limit, 'en'))

const yearlyText = ({ date, years = 0 }: YearlyRow): Text => {
  const [month = '', day = ''] = date.split('-')
  const later = text(
    years === 0
      ? 'hằng năm'
      : years === 1
        ? 'năm sau'
        : years === -1
          ? 'năm trước'
          : `năm thứ ${years} sau đó`,
    years === 0
      ? 'of the year'
      : years === 1
        ? 'of the next year'
        : years === -1
          ? 'of the year before'
          : `${years} years on`,
  )
  return text(`chậm nhất ${day}/${month} ${later.vi}`, `by ${day}/${month} ${later.en}`)
}

const rowTime = (
  procedure: Procedure,
  row: LimitRow | YearlyRow,
  within: LimitRule['within'],
  before: Text | undefined,
): Text => {
  if ('date' in row) return yearlyText(row)
  const amount = amountText(row)
  if (before !== undefined)
    return text(`trước khi hết "${before.vi}" ${amount.vi}`, `${amount.en} before "${before.en}" ends`)
  if ('since' in within) {
    const day = factTitle(procedure, within.since)
    return text(`${amount.vi} kể từ "${day.vi}"`, `${amount.en} from "${day.en}"`)
  }
  if (!('ahead' in within)) return amount
  const day = factTitle(procedure, within.ahead)
  return row.limit.amount === 0
    ? text(`vào "${day.vi}"`, `on "${day.en}"`)
    : text(`${amount.vi} trước "${day.vi}"`, `${amount.en} before "${day.en}"`)
}

interface Timed {
  readonly time: Text
  readonly basis: string
  readonly confidence: Confidence
  readonly from?: string
  readonly to?: string
  readonly regime?: OneOrMore<string>
}

const timed = (procedure: Procedure, { within }: LimitRule): readonly Timed[] => {
  const titleOf = (limit: string): Text => procedure.limits[limit]?.title ?? text(limit, limit)
  if ('fact' in within) {
    const { fact, ...citation } = within
    const title = factTitle(procedure, fact)
    return [
      { ...citation, time: text(`theo từng hồ sơ (${title.vi})`, `set for each dossier (${title.en})`) },
    ]
  }
  if ('share' in within) {
    const whole = titleOf(within.share)
    return [
      {
        basis: within.basis,
        confidence: within.confidence,
        time: text(
          `${percent(within.part).replace('.', ',')} % của "${whole.vi}"`,
          `${percent(within.part)} % of "${whole.en}"`,
        ),
      },
    ]
  }
  const before = 'before' in within ? titleOf(within.before) : undefined
  const rows: readonly (LimitRow | YearlyRow)[] = 'rows' in within ? within.rows : within
  return rows.map((row) => {
    const { basis, confidence, from, to, regime } = row
    return {
      basis,
      confidence,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(regime === undefined ? {} : { regime }),
      time: rowTime(procedure, row, within, before),
    }
  })
}

/** The limits of a procedure row by row: what, how long, in which steps, from when, on which basis. */
export const limitsTable = (procedure: Procedure): readonly LimitLine[] => {
  const { limits, regimes = {}, steps }: Procedure = procedure
  return Object.entries<LimitRule>(limits).flatMap(([limit, rule]) =>
    timed(procedure, rule).map(({ regime, ...row }) => ({
      limit,
      title: rule.title,
      ...row,
      regimes: titles(several(regime), regimes),
      steps: titles(rule.runsIn, steps),
    })),
  )
}

/**
 * The step table of a procedure as data: number, step, who, time with article and confidence, forms, events. Layout
 * and language are the reader's; every text is there in both.
 *
 * @example
 * ```ts
 * import { outline } from 'quytrinh'
 * import { oneStop } from 'quytrinh/processes/one-stop'
 *
 * outline(oneStop)[0]?.number //=> 1
 * ```
 */
export const outline = (procedure: Procedure): readonly OutlineRow[] => {
  const { steps, roles, events, forms = {}, limits }: Procedure = procedure
  const lines = limitsTable(procedure)
  return Object.entries<Step>(steps).map(([step, definition], index) => {
    const { title, outcome, unlimited, clause, rule, duty, together = {} } = definition
    const names = eventsOf(procedure, step)
    const owed = [...several(duty), ...Object.values(together).map((part) => part.duty)]
    const used = names.flatMap((name) => several(eventOf(events, name)?.form))
    return {
      number: index + 1,
      step,
      title,
      who: titles(owed, roles),
      limits: lines.filter(({ limit }) => limits[limit]?.runsIn.includes(step)),
      forms: titles(used, forms),
      events: names.map((event) => ({
        event,
        title: eventOf(events, event)?.title ?? text(event, event),
        by: titles(rolesOf(procedure, event), roles),
      })),
      ...(unlimited === undefined ? {} : { unlimited }),
      ...(outcome === undefined ? {} : { outcome }),
      ...(clause === undefined ? {} : { clause }),
      ...(rule === undefined ? {} : { rule }),
    }
  })
}

const eventOf = (events: Procedure['events'], name: string): Event | undefined => events[name]
