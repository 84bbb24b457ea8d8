import { dispositions, grades, verdicts } from '../../standard/index.ts'
import { type Text, text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { eventOptions } from '../event-options.ts'
import { unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { needHolder } from '../nc/owner.ts'
import { needSlip, numberArgument, reportToSlip } from '../nc/slip-event.ts'
import { termOf } from '../nc/terms.ts'
import { type Typed, typedEvent } from '../send-event.ts'
import { needWorkspace } from '../workspace.ts'

const worded: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  grade: grades,
  verdict: verdicts,
  disposition: dispositions,
}

/** `grade=nặng` as `grade=major`; anything else as it stands. */
const inTerms = (set: string): string => {
  const [name = '', ...rest] = set.split('=')
  const terms = Object.hasOwn(worded, name) ? worded[name] : undefined
  const term = terms === undefined ? undefined : termOf(terms, rest.join('='))
  return term === undefined ? set : `${name}=${term}`
}

const easier: Readonly<Record<string, { readonly field: string; readonly command: string }>> = {
  analyse: { field: 'analysis', command: 'nc cause' },
  propose: { field: 'action', command: 'nc action' },
}

/** A field of several parts has a command with an option for each. */
const needParts = ({ type, fields, before: { id } }: Typed): void => {
  const way = Object.hasOwn(easier, type) ? easier[type] : undefined
  if (way === undefined || fields[way.field] !== undefined) return
  const command = `quytrinh ${way.command} "${id}"`
  throw unreadable({
    code: 'missing',
    path: '',
    message: text(
      `Thiếu "${way.field}": dùng ${command} (xem ${command} --help).`,
      `"${way.field}" is missing: use ${command} (see ${command} --help).`,
    ),
    expected: [command],
  })
}

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const typed = await typedEvent(input, workspace, inTerms)
  needSlip(typed.before)
  needParts(typed)
  const { owner } = typed.fields
  if (typeof owner === 'string') needHolder(owner, 'owner', typed.before.procedure, workspace)
  return reportToSlip(typed, workspace, frame)
}

/** `quytrinh nc advance`: an event reported to a slip of nonconformity. */
export const ncAdvance: CliCommand = {
  arguments: [
    numberArgument,
    {
      name: '<event>',
      text: text('sự kiện (xem quytrinh status <số phiếu>)', 'the event (see quytrinh status <number>)'),
    },
  ],
  options: eventOptions,
  run,
}
