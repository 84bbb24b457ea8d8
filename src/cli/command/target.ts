import { planTargets } from '../../../processes/plan/plan.ts'
import { nationalTargets } from '../../measure/index.ts'
import { text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { exitCodes, unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { partialOption } from '../imported.ts'
import { choiceOptions, conventionAsked, indicatorsAsked, unitAsked } from '../measure/choice.ts'
import { ofUnit } from '../measure/slices.ts'
import { gatherSources } from '../measure/sources.ts'
import { targetSections, targetsJson } from '../measure/target-sections.ts'
import { judgedTargets } from '../measure/target-values.ts'
import { windowOf, windowOptions, windowText } from '../measure/window-options.ts'
import { outOption, writeOut } from '../out.ts'
import { printFor } from '../print-for.ts'
import { sectionLines, sectionsReport } from '../sections.ts'
import { viewOption } from '../when-option.ts'

const title = text('Mục tiêu và kết quả', 'Targets and results')

const withTargets = (withNational: boolean): readonly string[] => [
  ...new Set([...planTargets, ...(withNational ? nationalTargets : [])].map(({ indicator }) => indicator)),
]

/** The indicators named that have a target; a Fault for one that has none. */
const named = (names: readonly string[], withNational: boolean) => {
  const ids = indicatorsAsked(names)
  const known = withTargets(withNational)
  if (names.length === 0) return ids.filter((id) => known.includes(id))
  const without = ids.find((id) => !known.includes(id))
  if (without === undefined) return ids
  throw unreadable({
    code: 'target-none',
    path: 'indicator',
    message: text(
      `Chỉ số "${without}" không có mục tiêu. Có mục tiêu: ${known.join(', ')}.`,
      `The indicator "${without}" has no target. With targets: ${known.join(', ')}.`,
    ),
    expected: known,
    received: without,
  })
}

const run = async (input: Input, frame: Frame) => {
  const names = input.arguments
  const withNational = input.flag('national')
  const ids = named(names, withNational)
  const now = viewOption(input.text('now'), '--now')
  const [chosen, convention] = [windowOf(input, now), conventionAsked(input, names, ids)]
  const { workspace, sources: every, left, broken } = await gatherSources(input, frame, chosen.window, now)
  const unit = unitAsked(
    input,
    workspace,
    every.counts.flatMap((row) => row.unit ?? []),
  )
  const all = judgedTargets(
    names.length === 0 ? [] : ids,
    withNational,
    unit === undefined ? every : ofUnit(every, unit),
    {
      window: chosen.window,
      ...(unit === undefined ? {} : { unit }),
      ...(convention === undefined ? {} : { convention }),
    },
  )
  const sections = targetSections(all)
  const under = windowText(chosen)
  const json = {
    window: chosen.window,
    title: frame.say(chosen.title),
    how: frame.say(chosen.how),
    ...(chosen.basis === undefined ? {} : { basis: chosen.basis }),
    targets: targetsJson(all, frame.language),
  }
  const reports = [sectionsReport(title, under, sections, printFor(workspace, frame, now))]
  if (!(await writeOut(input, frame, now, { reports, json }))) {
    if (frame.json) frame.data(json)
    else
      frame.line(
        frame.paint('bold', frame.say(title)),
        frame.say(under),
        '',
        ...sectionLines(sections, frame),
      )
  }
  const told = [...broken, ...left, ...all.flatMap(({ issues }) => issues)]
  if (told.length === 0) return exitCodes.ok
  frame.issues(told)
  return exitCodes.refused
}

/** `quytrinh target`: the targets of the plan beside what was measured, judged as they are worded. */
export const target: CliCommand = {
  arguments: [
    {
      name: '[indicator...]',
      text: text(
        'mã hoặc tên chỉ số (mặc định: mọi chỉ số có mục tiêu)',
        'ids or titles of indicators (default: all that have a target)',
      ),
    },
  ],
  options: [
    ...windowOptions,
    ...choiceOptions,
    {
      flags: '--national',
      text: text('kèm mục tiêu của Chính phủ', 'the targets of the Government as well'),
    },
    {
      flags: '--counts <file>',
      text: text(
        'tính cả số liệu trong tệp .csv, .xlsx, .json này (không lưu)',
        'count with this file of counts as well: .csv, .xlsx, .json (not kept)',
      ),
    },
    partialOption,
    { flags: '--now <moment>', text: text('xem tại thời điểm này', 'as it stands at this moment') },
    outOption,
  ],
  run,
}
