import { type IndicatorId, indicators, isIndicator } from '../../measure/index.ts'
import { text } from '../../text/index.ts'
import type { Input, OptionDefinition } from '../command.ts'
import { didYouMean } from '../did-you-mean.ts'
import { unreadable } from '../fault.ts'
import type { Workspace } from '../workspace.ts'
import { indicatorCell } from './counts-columns.ts'

/** The options that choose a unit and a way to count. */
export const choiceOptions: readonly OptionDefinition[] = [
  {
    flags: '--unit <code>',
    text: text('chỉ một đơn vị (mã trong quytrinh.json)', 'one unit only (its code in quytrinh.json)'),
  },
  {
    flags: '--convention <id>',
    text: text(
      'chỉ một cách tính (mặc định: mọi cách tính có số liệu)',
      'one convention only (default: every one that has data)',
    ),
  },
]

/** Every indicator there is, in the order of the list. */
export const everyIndicator: readonly IndicatorId[] = Object.keys(indicators).filter(isIndicator)

/** The indicators named by id or title, each once; every one when none is named. A Fault for an unknown name. */
export const indicatorsAsked = (names: readonly string[]): readonly IndicatorId[] => {
  const read = names.map(indicatorCell)
  const issues = read.flatMap((each) => (each.ok ? [] : each.issues))
  if (issues.length > 0) throw unreadable(...issues)
  return names.length === 0
    ? everyIndicator
    : [...new Set(read.flatMap((each) => (each.ok ? [each.value] : [])))]
}

/** The convention `--convention` names; a Fault when an indicator that was named, or every one, lacks it. */
export const conventionAsked = (
  input: Input,
  names: readonly string[],
  chosen: readonly IndicatorId[],
): string | undefined => {
  const convention = input.text('convention')
  if (convention === undefined) return undefined
  const lacking = chosen.filter((id) => !Object.hasOwn(indicators[id].conventions, convention))
  const [first] = names.length > 0 || lacking.length === chosen.length ? lacking : []
  if (first === undefined) return convention
  const known = [...new Set(chosen.flatMap((id) => Object.keys(indicators[id].conventions)))]
  const near = didYouMean(convention, known)
  const what =
    names.length === 0 ? text('Không chỉ số nào', 'No indicator') : text(`"${first}" không`, `"${first}"`)
  throw unreadable({
    code: 'convention-unknown',
    path: '--convention',
    message: text(
      `${what.vi} có cách tính "${convention}".${near.vi} Có: ${known.join(', ')}.`,
      names.length === 0
        ? `${what.en} has the convention "${convention}".${near.en} There are: ${known.join(', ')}.`
        : `${what.en} has no convention "${convention}".${near.en} There are: ${known.join(', ')}.`,
    ),
    expected: known,
    received: convention,
  })
}

/** The unit `--unit` names, by code or name; a Fault when the profile, or the counts outside a workspace, have none such. */
export const unitAsked = (
  input: Input,
  workspace: Workspace | undefined,
  inCounts: readonly string[],
): string | undefined => {
  const given = input.text('unit')
  if (given === undefined) return undefined
  const units = workspace?.profile.units ?? inCounts.map((code) => ({ code, name: code }))
  const found = units.find(({ code, name }) => code === given || name === given)
  if (found !== undefined) return found.code
  const known = units.map(({ code }) => code)
  const near = didYouMean(given, known)
  throw unreadable({
    code: 'unit-unknown',
    path: '--unit',
    message: text(
      `Không có đơn vị "${given}".${near.vi} Có: ${known.join(', ') || '(chưa có)'}.`,
      `There is no unit "${given}".${near.en} There are: ${known.join(', ') || '(none)'}.`,
    ),
    expected: known,
    received: given,
  })
}
