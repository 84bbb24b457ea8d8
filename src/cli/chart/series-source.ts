import {
  type DataWindow,
  type Indicator,
  type IndicatorId,
  indicators,
  type Measured,
  measureCases,
  measureCounts,
} from '../../measure/index.ts'
import { type Text, text } from '../../text/index.ts'
import type { Moment } from '../../time/index.ts'
import type { Input } from '../command.ts'
import { unreadable } from '../fault.ts'
import { casesFor } from '../measure/cases.ts'
import { keptCounts } from '../measure/kept-counts.ts'
import { type ChosenWindow, windowOf, windowText } from '../measure/window-options.ts'
import { keptScores } from '../survey/kept-surveys.ts'
import { viewOption } from '../when-option.ts'
import { needWorkspace, type Workspace } from '../workspace.ts'
import { around, casesAsked } from './case-source.ts'

type Around = ReturnType<typeof around>

/** An indicator that can be measured over any window, and what stands around its figure. */
export interface SeriesSource {
  readonly chosen: ChosenWindow
  readonly now: Moment
  /** Undefined where nobody counted anything. */
  readonly measure: (window: DataWindow) => Measured | undefined
  readonly around: Around
}

const notInLog = (indicator: IndicatorId, file: string) =>
  unreadable({
    code: 'indicator-not-in-log',
    path: '--indicator',
    message: text(
      `Nhật ký ${file} không cho biết "${indicators[indicator].title.vi}": bỏ --log để lấy từ thư mục làm việc.`,
      `The log ${file} does not tell "${indicators[indicator].title.en}": without --log it comes from the workspace.`,
    ),
    received: indicator,
  })

const bySource = {
  survey: text('các cuộc khảo sát đã lưu', 'the surveys kept'),
  counts: text('số liệu đã nhập', 'the counts handed in'),
} as const

const sourceOf = (from: keyof typeof bySource, agency: string): Text =>
  text(`${bySource[from].vi} của ${agency}`, `${bySource[from].en} of ${agency}`)

const hasCounts = (workspace: Workspace, indicator: IndicatorId): boolean =>
  keptCounts(workspace).some((counts) => counts.indicator === indicator)

const ofCounts =
  (workspace: Workspace, indicator: IndicatorId, convention: string, unit: string | undefined) =>
  (window: DataWindow): Measured => {
    const asked = { indicator, convention, window, ...(unit === undefined ? {} : { unit }) }
    const read = measureCounts(keptCounts(workspace), asked)
    if (read.ok) return read.value
    throw unreadable(...read.issues)
  }

const fromDossiers = async (
  input: Input,
  indicator: IndicatorId,
  convention: string,
): Promise<SeriesSource> => {
  const found = await casesAsked(input, (all) => casesFor(indicator, all))
  const { cases, chosen, now, source, workspace } = found
  const { name = '' } = workspace?.profile ?? {}
  if (cases.length === 0 && workspace !== undefined && hasCounts(workspace, indicator))
    return {
      chosen,
      now,
      measure: ofCounts(workspace, indicator, convention, input.text('unit')),
      around: { ...around(found), source: sourceOf('counts', name) },
    }
  return {
    chosen,
    now,
    measure: (window) => measureCases(cases, { indicator, convention }, { now, source, window }),
    around: around(found),
  }
}

const notByUnit = (indicator: IndicatorId, unit: string) =>
  unreadable({
    code: 'option-not-used',
    path: '--unit',
    message: text(
      `"${indicators[indicator].title.vi}" lấy từ khảo sát, không tách theo đơn vị ở đây: dùng quytrinh chart satisfaction --by unit.`,
      `"${indicators[indicator].title.en}" comes from surveys and is not told by unit here: use quytrinh chart satisfaction --by unit.`,
    ),
    received: unit,
  })

const ofSurveys =
  (workspace: Workspace, indicator: IndicatorId): SeriesSource['measure'] =>
  (window) =>
    keptScores(workspace, window)
      .filter((score) => score.indicator === indicator)
      .toSorted((a, b) => (a.window.to < b.window.to ? -1 : 1))
      .at(-1)

/** How an indicator is measured: from dossiers, from surveys, or from the counts someone handed in. */
export const seriesAsked = async (
  input: Input,
  indicator: IndicatorId,
  convention: string,
): Promise<SeriesSource> => {
  const { dossiers, from }: Indicator = indicators[indicator]
  if (dossiers !== undefined) return fromDossiers(input, indicator, convention)
  const log = input.text('log')
  if (log !== undefined) throw notInLog(indicator, log)
  const workspace = needWorkspace(input)
  const now = viewOption(input.text('now'), '--now')
  const chosen = windowOf(input, now)
  const isSurvey = from === 'survey'
  const unit = input.text('unit')
  if (isSurvey && unit !== undefined) throw notByUnit(indicator, unit)
  return {
    chosen,
    now,
    measure: isSurvey ? ofSurveys(workspace, indicator) : ofCounts(workspace, indicator, convention, unit),
    around: {
      subtitle: windowText(chosen),
      source: sourceOf(isSurvey ? 'survey' : 'counts', workspace.profile.name),
      notes: [],
      broken: [],
      at: now,
      workspace,
    },
  }
}
