import type { Assignment } from '../../audit/index.ts'
import { text } from '../../text/index.ts'
import type { Input } from '../command.ts'
import { didYouMean } from '../did-you-mean.ts'
import { unreadable } from '../fault.ts'
import { missingOption } from '../usage-issue.ts'
import type { Workspace } from '../workspace.ts'

/** A unit of the profile by its code; a Fault that names the nearest when there is none. */
export const knownUnit = (code: string, { profile }: Workspace): string => {
  const codes = profile.units.map((unit) => unit.code)
  if (codes.includes(code)) return code
  const near = didYouMean(code, codes)
  const all = codes.join(', ')
  throw unreadable({
    code: 'unit-unknown',
    path: '--unit',
    message: text(
      `Không có đơn vị "${code}" trong quytrinh.json › units.${near.vi} Có: ${all || '(chưa có)'}.`,
      `There is no unit "${code}" in quytrinh.json › units.${near.en} There are: ${all || '(none)'}.`,
    ),
    expected: codes,
    received: code,
  })
}

/** An option that must be given. */
export const needed = (input: Input, name: string, vi: string, en: string): string => {
  const given = input.text(name)
  if (given === undefined) throw unreadable(missingOption(`--${name}`, text(vi, en)))
  return given
}

/** The team as it was typed: `--leader`, and `--auditor person` for every unit or `person:unit` for one. */
export const teamOption = (
  input: Input,
  workspace: Workspace,
): { readonly leader: string; readonly assignments: readonly Assignment[] } => {
  const leader = needed(input, 'leader', 'trưởng đoàn', 'the leader of the team')
  const units = [...new Set(input.list('unit'))].map((unit) => knownUnit(unit, workspace))
  if (units.length === 0)
    throw unreadable(
      missingOption('--unit', text('đơn vị được đánh giá (mã)', 'the audited unit, by its code')),
    )
  const auditors = input.list('auditor').map((given) => {
    const [person = '', unit] = given.split(':')
    return { person, unit: unit === undefined ? undefined : knownUnit(unit, workspace) }
  })
  const assignments = units.map((unit) => {
    const own = auditors.filter((each) => each.unit === undefined || each.unit === unit)
    return { unit, auditors: own.length === 0 ? [leader] : [...new Set(own.map(({ person }) => person))] }
  })
  return { leader, assignments }
}
