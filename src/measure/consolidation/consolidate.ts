import { freeze } from 'immer'
import { failure, type Issue, type Result, success } from '../../issue/index.ts'
import { text } from '../../text/index.ts'
import { type Day, momentDay, parseDay, parseMoment } from '../../time/index.ts'
import type { Counts } from '../counts/counts.ts'
import { measureCounts } from '../counts/measure-counts.ts'
import type { DataWindow } from '../data-window.ts'
import type { IndicatorId } from '../indicators.ts'
import type { Measured } from '../measured.ts'

/** What one unit reported: when it came in, its counts. */
export interface UnitReport {
  readonly unit: string
  /** When it was received: an instant, `2020-03-18T09:00:00+07:00`. */
  readonly receivedAt: string
  readonly counts: readonly Counts[]
}

/** How a unit stands with its report. */
export interface ReportStanding {
  readonly unit: string
  readonly state: 'onTime' | 'late' | 'missing'
  /** The day it came in; null when it has not. */
  readonly receivedOn: string | null
  /** Calendar days after the due day, or since it where it is missing; 0 when not late. */
  readonly daysLate: number
}

/** What a level above makes of the reports of its units. */
export interface Consolidation {
  readonly window: DataWindow
  readonly standings: readonly ReportStanding[]
  /** Every indicator anyone reported, over all who did. */
  readonly values: readonly Measured[]
  /** Of each value, the units that told nothing of it. */
  readonly without: Readonly<Record<string, readonly string[]>>
  /** No unit is missing. */
  readonly complete: boolean
}

/** What is consolidated. Days are civil dates. */
export interface ToConsolidate {
  readonly window: DataWindow
  /** Every unit that owes a report. */
  readonly units: readonly string[]
  readonly reports: readonly UnitReport[]
  /** The day units had to send by. */
  readonly due: string
  /** The day this is looked at. */
  readonly today: string
}

const strangers = (units: readonly string[], reports: readonly UnitReport[]): readonly Issue[] =>
  reports.flatMap(({ unit }, at) =>
    units.includes(unit)
      ? []
      : [
          {
            code: 'unit-unknown',
            path: `reports[${at}].unit`,
            message: text(
              `"${unit}" không thuộc các đơn vị phải báo cáo: ${units.join(', ')}.`,
              `"${unit}" is not one of the units that report: ${units.join(', ')}.`,
            ),
            expected: units,
            received: unit,
          },
        ],
  )

const repeated = (reports: readonly UnitReport[]): readonly Issue[] =>
  reports.flatMap(({ unit }, at) =>
    reports.findIndex((other) => other.unit === unit) === at
      ? []
      : [
          {
            code: 'report-twice',
            path: `reports[${at}].unit`,
            message: text(
              `Đơn vị "${unit}" có hai báo cáo cho cùng một kỳ.`,
              `The unit "${unit}" has two reports of the same period.`,
            ),
            received: unit,
          },
        ],
  )

const foreign = (reports: readonly UnitReport[]): readonly Issue[] =>
  reports.flatMap(({ unit, counts }, at) =>
    counts.flatMap((row, index) =>
      row.unit === null || row.unit === unit
        ? []
        : [
            {
              code: 'counts-of-another',
              path: `reports[${at}].counts[${index}].unit`,
              message: text(
                `Báo cáo của "${unit}" có số liệu ghi tên đơn vị "${row.unit}".`,
                `The report of "${unit}" holds counts of the unit "${row.unit}".`,
              ),
              expected: [unit],
              received: row.unit,
            },
          ],
    ),
  )

const standing = (unit: string, report: UnitReport | undefined, due: Day, today: Day): ReportStanding => {
  if (report === undefined)
    return { unit, state: 'missing', receivedOn: null, daysLate: Math.max(0, today - due) }
  const receivedAt = parseMoment(report.receivedAt)
  const received = momentDay(receivedAt)
  return {
    unit,
    state: received > due ? 'late' : 'onTime',
    receivedOn: receivedAt.slice(0, 10),
    daysLate: Math.max(0, received - due),
  }
}

/**
 * The reports of the units as one: who has sent, who late, who not, and every indicator over all who told of it. Refused
 * when a unit is unknown or reports twice, or when counts cannot be added up (see {@link measureCounts}).
 */
export const consolidate = ({ window, units, reports, due, today }: ToConsolidate): Result<Consolidation> => {
  const issues = [...strangers(units, reports), ...repeated(reports), ...foreign(reports)]
  if (issues.length > 0) return failure(...issues)
  const counts = reports.flatMap((report) =>
    report.counts.map((row): Counts => ({ ...row, unit: report.unit })),
  )
  const asked = new Map<string, { indicator: IndicatorId; convention: string }>(
    counts.map(({ indicator, convention }) => [`${indicator} ${convention}`, { indicator, convention }]),
  )
  const measured = [...asked.values()].map((each) => measureCounts(counts, { ...each, window }))
  const faults = measured.flatMap((each) => (each.ok ? [] : each.issues))
  if (faults.length > 0) return failure(...faults)
  const values = measured.flatMap((each) => (each.ok ? [each.value] : []))
  const standings = units.map((unit) =>
    standing(
      unit,
      reports.find((report) => report.unit === unit),
      parseDay(due),
      parseDay(today),
    ),
  )
  const told = (indicator: string): ReadonlySet<string | null> =>
    new Set(counts.filter((row) => row.indicator === indicator).map((row) => row.unit))
  return success(
    freeze(
      {
        window,
        standings,
        values,
        without: Object.fromEntries(
          values.map(({ indicator }) => [indicator, units.filter((unit) => !told(indicator).has(unit))]),
        ),
        complete: standings.every(({ state }) => state !== 'missing'),
      },
      true,
    ),
  )
}
