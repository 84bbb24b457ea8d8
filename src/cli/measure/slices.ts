import {
  type Case,
  type CaseKey,
  type Counts,
  type DataWindow,
  daysText,
  type Indicator,
  type IndicatorId,
  indicators,
  within,
} from '../../measure/index.ts'
import { type Text, text } from '../../text/index.ts'
import { formatDay, parseDay } from '../../time/index.ts'
import type { Input, OptionDefinition } from '../command.ts'
import { unreadable } from '../fault.ts'
import { counted } from '../plural.ts'
import { notAllowed } from '../usage-issue.ts'
import type { Workspace } from '../workspace.ts'
import type { WorkspaceCases } from './cases.ts'
import type { Asked, Sources } from './values.ts'

const keys = ['unit', 'month', 'channel', 'procedure'] as const

/** What figures can be told apart by. */
export type By = (typeof keys)[number]

/** The option that tells figures apart. */
export const byOption: OptionDefinition = {
  flags: '--by <key>',
  text: text(
    'chia theo unit (đơn vị), month (tháng), channel (kênh nộp) hoặc procedure (thủ tục)',
    'tell apart by unit, month, channel or procedure',
  ),
}

/** What `--by` names; a Fault for anything else. */
export const byOf = (input: Input): By | undefined => {
  const given = input.text('by')
  if (given === undefined) return undefined
  const found = keys.find((key) => key === given)
  if (found === undefined) throw unreadable(notAllowed('--by', given, keys))
  return found
}

/** The headings of what figures are told apart by. */
export const byTitles: Readonly<Record<By, Text>> = {
  unit: text('Đơn vị', 'Unit'),
  month: text('Tháng', 'Month'),
  channel: text('Kênh nộp', 'Channel'),
  procedure: text('Thủ tục', 'Procedure'),
}

const channels: Readonly<Record<string, Text>> = {
  desk: text('trực tiếp', 'at the desk'),
  online: text('trực tuyến', 'online'),
  post: text('bưu chính', 'by post'),
}

const nameless: Readonly<Record<Exclude<By, 'month'>, Text>> = {
  unit: text('chung, không ghi đơn vị', 'the whole, no unit told'),
  channel: text('chưa ghi kênh', 'no channel'),
  procedure: text('chưa rõ thủ tục', 'no procedure'),
}

/** One part of the figures: its name, and the sources and days it is computed from. */
export interface Slice {
  readonly key: string | null
  readonly title: Text
  readonly sources: Sources
  readonly asked: Asked
}

const casesWhere = (
  { desk, others, cases, broken }: WorkspaceCases,
  holds: (one: Case) => boolean,
): WorkspaceCases => ({
  desk: desk.filter(holds),
  others: others.filter(holds),
  cases: cases.filter(holds),
  broken,
})

const narrowed = (
  { cases, counts, ...others }: Sources,
  holds: (one: Case) => boolean,
  keeps: (row: Counts) => boolean,
): Sources => ({
  ...others,
  ...(cases === undefined ? {} : { cases: casesWhere(cases, holds) }),
  counts: counts.filter(keeps),
})

/** The sources of one unit. */
export const ofUnit = (sources: Sources, unit: string | null): Sources =>
  narrowed(
    sources,
    (one) => one.unit === unit,
    (row) => row.unit === unit,
  )

/** The months of a window: as reports cut them when it begins on a 15th, else those of the calendar. */
const monthsIn = ({ from, to }: DataWindow): readonly DataWindow[] => {
  const first = from.endsWith('-15') ? '15' : '01'
  const [begin, end] = [parseDay(from), parseDay(to)]
  const starts = Array.from({ length: end - begin + 1 }, (_, at) => formatDay(begin + at)).filter(
    (day) => day === from || day.endsWith(`-${first}`),
  )
  return starts.map((day, at) => {
    const next = starts[at + 1]
    return { from: day, to: next === undefined ? to : formatDay(parseDay(next) - 1) }
  })
}

/** Whether counts tell of one month alone: a flow whose days lie in it, a stock as it stood at a day of it. */
const ofMonth = ({ indicator, from, to }: Counts, month: DataWindow): boolean => {
  const { kind }: Indicator = indicators[indicator]
  return within(to, month) && (kind === 'stock' || within(from, month))
}

/** What is said of an indicator by month when counts of it span more than one. */
export const notMonthly = (
  indicator: IndicatorId,
  { counts }: Sources,
  { window }: Asked,
): readonly Text[] => {
  const months = monthsIn(window)
  const longer = counts.filter(
    (row) =>
      row.indicator === indicator &&
      row.from <= window.to &&
      row.to >= window.from &&
      !months.some((month) => ofMonth(row, month)),
  ).length
  return longer === 0
    ? []
    : [
        text(
          `${longer} số liệu nhập có kỳ dài hơn một tháng, không chia được theo tháng`,
          `${counted(longer, 'row')} of counts span more than one month and cannot be told by month`,
        ),
      ]
}

const titleOf = (by: CaseKey, key: string | null, workspace: Workspace | undefined): Text => {
  if (key === null) return nameless[by]
  const same = text(key, key)
  if (by === 'channel') return channels[key] ?? same
  const name = workspace?.profile.units.find(({ code }) => code === key)?.name
  return by === 'procedure' || name === undefined ? same : text(name, name)
}

const keysOf = (by: CaseKey, { cases, counts }: Sources): readonly (string | null)[] => {
  const found = new Set<string | null>(cases?.cases.map((one) => one[by]))
  if (by === 'unit') for (const { unit } of counts) found.add(unit)
  return [...found].toSorted((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
}

/** The figures in parts: by unit, by month, or of dossiers by channel or procedure. */
export const slicesOf = (
  by: By,
  sources: Sources,
  asked: Asked,
  workspace: Workspace | undefined,
): readonly Slice[] => {
  if (by === 'month')
    return monthsIn(asked.window).map((window) => ({
      key: window.from,
      title: text(daysText(window), daysText(window)),
      sources: { ...sources, counts: sources.counts.filter((row) => ofMonth(row, window)) },
      asked: { ...asked, window },
    }))
  return keysOf(by, sources).map((key) => ({
    key,
    title: titleOf(by, key, workspace),
    sources:
      by === 'unit'
        ? ofUnit(sources, key)
        : narrowed(
            { ...sources, surveyed: () => [] },
            (one) => one[by] === key,
            () => false,
          ),
    asked: by === 'unit' && key !== null ? { ...asked, unit: key } : asked,
  }))
}
