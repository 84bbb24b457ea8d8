import { freeze } from 'immer'
import type { Verdict } from '../standard/index.ts'
import { parseDay } from '../time/index.ts'
import { type Finding, isNonconformity } from './finding.ts'
import type { Programme } from './programme.ts'

/** An audit as it went. Days are civil dates. */
export interface HeldAudit {
  /** The units it audited. */
  readonly units: readonly string[]
  /** The day of its opening and of its closing meeting. */
  readonly opened: string
  readonly closed: string
  readonly reported?: string
  readonly findings: readonly Finding[]
}

/** What became of a nonconformity an audit raised. */
export interface FollowedAction {
  readonly clause: Finding['clause']
  readonly unit: string
  readonly raised: string
  readonly due: string
  /** The day its cause and plan were answered. */
  readonly answered?: string
  readonly closed?: string
  readonly verdict?: Verdict
}

/** Figures of the audits of a programme. Shares are from 0 to 1; null when there is nothing to divide. */
export interface AuditMetrics {
  /** Visits planned up to the day, held by then, and held in their month. */
  readonly programme: { readonly planned: number; readonly held: number; readonly onTime: number }
  readonly findingsPerAudit: number | null
  readonly majorShare: number | null
  /** Median calendar days from the closing meeting to the report. */
  readonly daysToReport: number | null
  /** Median calendar days from raising to the answer, and to the close. */
  readonly daysToAnswer: number | null
  readonly daysToClose: number | null
  /** Open or closed after the due day, among all. */
  readonly overdueShare: number | null
  /** Effective among those whose effect was judged. */
  readonly effectiveShare: number | null
  /** The same clause in the same unit within 12 months of an earlier one, among all. */
  readonly repeatRate: number | null
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

const between = (from: string, to: string): number => parseDay(to) - parseDay(from)

const median = (numbers: readonly number[]): number | null => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

const programmeFigures = (
  { visits }: Programme,
  audits: readonly HeldAudit[],
  today: string,
): AuditMetrics['programme'] => {
  const planned = visits.filter(
    ({ year, month }) => `${year}-${String(month).padStart(2, '0')}` <= today.slice(0, 7),
  )
  const heldIn = (unit: string, year: number, month?: number): number =>
    audits.filter(
      ({ units, opened }) =>
        units.includes(unit) &&
        Number(opened.slice(0, 4)) === year &&
        (month === undefined || Number(opened.slice(5, 7)) === month),
    ).length
  const held = planned.filter(
    ({ unit, year }, index) =>
      planned.slice(0, index).filter((other) => other.unit === unit && other.year === year).length <
      heldIn(unit, year),
  )
  return {
    planned: planned.length,
    held: held.length,
    onTime: planned.filter(({ unit, year, month }) => heldIn(unit, year, month) > 0).length,
  }
}

/** Within 12 months after an earlier one of the same clause in the same unit. */
const isRepeat = (action: FollowedAction, all: readonly FollowedAction[]): boolean =>
  all.some(({ clause, unit, raised }) => {
    const days = between(raised, action.raised)
    return clause === action.clause && unit === action.unit && days > 0 && days <= 365
  })

/** The figures of the audits of a programme as of a day: programme kept, findings, times, effect, repeats. */
export const auditMetrics = (
  programme: Programme,
  audits: readonly HeldAudit[],
  actions: readonly FollowedAction[],
  today: string,
): AuditMetrics => {
  const findings = audits.flatMap((audit) => audit.findings)
  const nonconformities = findings.filter(isNonconformity)
  const judged = actions.filter(({ verdict }) => verdict !== undefined)
  const daysOf = (pick: (action: FollowedAction) => string | undefined) =>
    median(
      actions.flatMap((action) => {
        const day = pick(action)
        return day === undefined ? [] : [between(action.raised, day)]
      }),
    )
  return freeze({
    programme: programmeFigures(programme, audits, today),
    findingsPerAudit: share(findings.length, audits.length),
    majorShare: share(
      nonconformities.filter(({ grade }) => grade === 'major').length,
      nonconformities.length,
    ),
    daysToReport: median(
      audits.flatMap(({ closed, reported }) => (reported === undefined ? [] : [between(closed, reported)])),
    ),
    daysToAnswer: daysOf(({ answered }) => answered),
    daysToClose: daysOf(({ closed }) => closed),
    overdueShare: share(
      actions.filter(({ due, closed }) => between(due, closed ?? today) > 0).length,
      actions.length,
    ),
    effectiveShare: share(judged.filter(({ verdict }) => verdict === 'effective').length, judged.length),
    repeatRate: share(actions.filter((action) => isRepeat(action, actions)).length, actions.length),
  })
}
