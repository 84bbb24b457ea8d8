import type { IndicatorId } from '../../measure/index.ts'
import { text } from '../../text/index.ts'
import type { Moment } from '../../time/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { type ExitCode, exitCodes } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { partialOption } from '../imported.ts'
import { choiceOptions, conventionAsked, indicatorsAsked, unitAsked } from '../measure/choice.ts'
import { measureLog } from '../measure/measured-log.ts'
import { byOf, byOption, notMonthly, ofUnit, type Slice, slicesOf } from '../measure/slices.ts'
import { gatherSources } from '../measure/sources.ts'
import { indicatorJson } from '../measure/value-json.ts'
import { indicatorSection, listSection, overviewSections, slicedSection } from '../measure/value-sections.ts'
import { type Asked, type IndicatorValues, valuesOf } from '../measure/values.ts'
import { type ChosenWindow, windowOf, windowOptions, windowText } from '../measure/window-options.ts'
import { outOption, writeOut } from '../out.ts'
import { printFor } from '../print-for.ts'
import { type Section, sectionLines, sectionsReport } from '../sections.ts'
import { viewOption } from '../when-option.ts'
import { findWorkspace, type Workspace } from '../workspace.ts'

const title = text('Chỉ số cải cách hành chính', 'Indicators of the reform')

interface Shown {
  readonly sections: readonly Section[]
  readonly json: unknown
  readonly subtitle?: ChosenWindow
}

const show = async (
  { sections, json, subtitle }: Shown,
  workspace: Workspace | undefined,
  now: Moment,
  input: Input,
  frame: Frame,
): Promise<void> => {
  const under = subtitle === undefined ? text('', '') : windowText(subtitle)
  const reports = [sectionsReport(title, under, sections, printFor(workspace, frame, now))]
  if (await writeOut(input, frame, now, { reports, json })) return
  if (frame.json) frame.data(json)
  else
    frame.line(
      frame.paint('bold', frame.say(title)),
      ...(subtitle === undefined ? [] : [frame.say(under)]),
      '',
      ...sectionLines(sections, frame),
    )
}

const windowJson = ({ window, title: name, how, basis }: ChosenWindow, frame: Frame) => ({
  window,
  title: frame.say(name),
  how: frame.say(how),
  ...(basis === undefined ? {} : { basis }),
})

/** Every indicator, or those named, over the whole of what is asked. */
const whole = (
  all: readonly IndicatorValues[],
  isOverview: boolean,
  chosen: ChosenWindow,
  frame: Frame,
): Shown => ({
  sections: isOverview
    ? overviewSections(all, chosen.window)
    : all.map((each) => indicatorSection(each, chosen.window)),
  json: {
    ...windowJson(chosen, frame),
    indicators: all.map((each) => indicatorJson(each, frame.language)),
  },
  subtitle: chosen,
})

const list = async (ids: readonly IndicatorId[], input: Input, frame: Frame): Promise<ExitCode> => {
  const now = viewOption(input.text('now'), '--now')
  const json = {
    indicators: ids.map((id) => {
      const {
        values: _,
        issues: __,
        ...definition
      } = indicatorJson({ indicator: id, values: [], issues: [] }, frame.language)
      return definition
    }),
  }
  await show({ sections: [listSection(ids)], json }, findWorkspace(input), now, input, frame)
  return exitCodes.ok
}

const run = async (input: Input, frame: Frame): Promise<ExitCode> => {
  const log = input.text('log')
  if (log !== undefined) return measureLog(log, input, frame)
  const names = input.arguments
  const ids = indicatorsAsked(names)
  if (input.flag('list')) return list(ids, input, frame)
  const now = viewOption(input.text('now'), '--now')
  const [by, chosen, convention] = [byOf(input), windowOf(input, now), conventionAsked(input, names, ids)]
  const { workspace, sources: every, left, broken } = await gatherSources(input, frame, chosen.window, now)
  const unit = unitAsked(
    input,
    workspace,
    every.counts.flatMap((row) => row.unit ?? []),
  )
  const sources = unit === undefined ? every : ofUnit(every, unit)
  const asked: Asked = {
    window: chosen.window,
    ...(unit === undefined ? {} : { unit }),
    ...(convention === undefined ? {} : { convention }),
  }
  const isOverview = names.length === 0
  const all = ids.map((id) => valuesOf(id, sources, asked))
  const found = by === undefined ? undefined : slicesOf(by, sources, asked, workspace)
  const sliced = (found ?? []).map((slice: Slice) => ({
    slice,
    values: ids.map((id) => valuesOf(id, slice.sources, slice.asked)),
  }))
  const issues = (by === undefined ? all : sliced.flatMap(({ values }) => values)).flatMap(
    (each) => each.issues,
  )
  const hasValue = (id: IndicatorId): boolean =>
    sliced.some(({ values }) =>
      values.some(
        (each) => each.indicator === id && each.values.some(({ measured }) => measured.value !== null),
      ),
    )
  const shown: Shown =
    by === undefined
      ? whole(all, isOverview, chosen, frame)
      : {
          sections: ids
            .filter((id) => !isOverview || hasValue(id))
            .map((id) => slicedSection(by, id, sliced, by === 'month' ? notMonthly(id, sources, asked) : [])),
          json: {
            ...windowJson(chosen, frame),
            by,
            slices: sliced.map(({ slice, values }) => ({
              key: slice.key,
              title: frame.say(slice.title),
              window: slice.asked.window,
              indicators: values.map((each) => indicatorJson(each, frame.language)),
            })),
          },
          subtitle: chosen,
        }
  await show(shown, workspace, now, input, frame)
  const told = [...broken, ...left, ...issues]
  if (told.length === 0) return exitCodes.ok
  frame.issues(told)
  return exitCodes.refused
}

/** `quytrinh measure`: the indicators of the reform, with formula, source, window and convention. */
export const measure: CliCommand = {
  arguments: [
    {
      name: '[indicator...]',
      text: text(
        'mã hoặc tên chỉ số (mặc định: mọi chỉ số)',
        'ids or titles of indicators (default: all of them)',
      ),
    },
  ],
  options: [
    {
      flags: '--list',
      text: text('liệt kê chỉ số, không tính', 'list the indicators, measure nothing'),
    },
    ...windowOptions,
    ...choiceOptions,
    byOption,
    {
      flags: '--counts <file>',
      text: text(
        'tính cả số liệu trong tệp .csv, .xlsx, .json này (không lưu)',
        'count with this file of counts as well: .csv, .xlsx, .json (not kept)',
      ),
    },
    partialOption,
    {
      flags: '--log <file>',
      text: text(
        'đo nhật ký của hệ thống khác: CSV có tên cột như XES, .gz cũng được',
        'measure the log of another system: CSV with the column names of XES, .gz too',
      ),
    },
    {
      flags: '--working-days',
      text: text(
        'với --log: tính ngày làm việc theo lịch của cơ quan, thay cho thời gian trôi qua',
        'with --log: count working days of the agency’s calendar instead of elapsed time',
      ),
    },
    { flags: '--now <moment>', text: text('xem tại thời điểm này', 'as it stands at this moment') },
    outOption,
  ],
  run,
}
