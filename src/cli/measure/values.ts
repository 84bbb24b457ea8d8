import type { Issue } from '../../issue/index.ts'
import {
  type Counts,
  type DataWindow,
  daysText,
  type Indicator,
  type IndicatorId,
  indicators,
  type Measured,
  measureCases,
  measureCounts,
} from '../../measure/index.ts'
import { text } from '../../text/index.ts'
import type { Moment } from '../../time/index.ts'
import { casesFor, type WorkspaceCases } from './cases.ts'

/** What is asked of an indicator: which days, which unit, by which convention; every convention when none is named. */
export interface Asked {
  readonly window: DataWindow
  readonly unit?: string
  readonly convention?: string
}

/** What values are computed from. */
export interface Sources {
  readonly now: Moment
  readonly cases?: WorkspaceCases
  readonly counts: readonly Counts[]
  /** The scores of surveys for an indicator that people are asked about. */
  readonly surveyed?: (indicator: IndicatorId, asked: Asked) => readonly Measured[]
}

/** One value, of a group where the indicator is counted by groups. */
export interface Value {
  readonly group: string | null
  readonly measured: Measured
}

/** Every value an indicator has: by convention, source and group; one without data when there is none. */
export interface IndicatorValues {
  readonly indicator: IndicatorId
  readonly values: readonly Value[]
  readonly issues: readonly Issue[]
}

/** The smallest window around another that no counts lie across. */
const windowAround = (rows: readonly DataWindow[], window: DataWindow): DataWindow => {
  const touching = rows.filter(({ from, to }) => from <= window.to && to >= window.from)
  const days = [window, ...touching]
  const from = days.map((each) => each.from).toSorted()[0] ?? window.from
  const to =
    days
      .map((each) => each.to)
      .toSorted()
      .at(-1) ?? window.to
  return from === window.from && to === window.to ? window : windowAround(rows, { from, to })
}

/** Counts across the edge of the window, with the window that would take them whole. */
const explained = (issue: Issue, rows: readonly DataWindow[], window: DataWindow, id: string): Issue => {
  if (issue.code !== 'counts-astride') return { ...issue, path: id }
  const { from, to } = windowAround(rows, window)
  const option = `--from ${from} --to ${to}`
  return {
    ...issue,
    path: id,
    message: text(
      `${issue.message.vi} Kỳ tính được: ${daysText({ from, to })} (${option}).`,
      `${issue.message.en} A window that can be counted: ${daysText({ from, to })} (${option}).`,
    ),
    expected: text(option, option),
  }
}

const hasData = ({ measured: { value } }: Value): boolean => value !== null

const ofCases = (indicator: IndicatorId, convention: string, { cases, now }: Sources, { window }: Asked) => {
  if (cases === undefined) return []
  const measured = measureCases(casesFor(indicator, cases), { indicator, convention }, { window, now })
  return measured === undefined ? [] : [{ group: null, measured }]
}

const groupsIn = (rows: readonly Counts[], { grouped }: Indicator): readonly (string | null)[] => {
  const groups = [...new Set(rows.map(({ group }) => group))]
  return grouped === undefined || groups.length === 0 ? [null] : groups
}

const ofCounts = (
  indicator: IndicatorId,
  convention: string,
  { counts }: Sources,
  { window }: Asked,
): { readonly values: readonly Value[]; readonly issues: readonly Issue[] } => {
  const rows = counts.filter((each) => each.indicator === indicator && each.convention === convention)
  const values: Value[] = []
  const issues: Issue[] = []
  for (const group of groupsIn(rows, indicators[indicator])) {
    const own = rows.filter((row) => row.group === group)
    const measured = measureCounts(own, { indicator, convention, window })
    if (measured.ok) values.push({ group, measured: measured.value })
    else issues.push(...measured.issues.map((issue) => explained(issue, own, window, indicator)))
  }
  return { values, issues }
}

/** The conventions asked about: the one named where the indicator has it, else all of them. */
export const conventionsOf = (indicator: IndicatorId, { convention }: Asked): readonly string[] => {
  const known = Object.keys(indicators[indicator].conventions)
  return convention !== undefined && known.includes(convention) ? [convention] : known
}

/** The values of an indicator from dossiers, counts and surveys, each source and convention on its own. */
export const valuesOf = (indicator: IndicatorId, sources: Sources, asked: Asked): IndicatorValues => {
  const conventions = conventionsOf(indicator, asked)
  const counted = conventions.map((convention) => ofCounts(indicator, convention, sources, asked))
  const surveyed = (sources.surveyed?.(indicator, asked) ?? [])
    .filter(({ convention }) => conventions.includes(convention))
    .map((measured): Value => ({ group: null, measured }))
  const all = [
    ...conventions.flatMap((convention) => ofCases(indicator, convention, sources, asked)),
    ...counted.flatMap(({ values }) => values),
    ...surveyed,
  ]
  const issues = counted.flatMap((each) => each.issues)
  const found = all.filter(hasData)
  if (found.length > 0 || issues.length > 0) return { indicator, values: found, issues }
  return { indicator, values: all.slice(0, 1), issues }
}
