import { text } from '../../text/index.ts'
import { dayOption } from '../audit/draft-plan.ts'
import { needed } from '../audit/team.ts'
import type { CliCommand, Input } from '../command.ts'
import { atOption, byOption } from '../event-options.ts'
import type { Frame } from '../frame.ts'
import { numberArgument, reportToSlip, slipInput } from '../nc/slip-event.ts'
import { personNamed } from '../people.ts'
import { needWorkspace } from '../workspace.ts'

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const typed = await slipInput(input, workspace)
  const what = needed(input, 'what', 'việc phải làm', 'what is to be done')
  const due = dayOption(
    needed(input, 'due', 'ngày hoàn thành, như 15/10/2024', 'the day it is due, such as 15/10/2024'),
    '--due',
  )
  const doer = needed(
    input,
    'doer',
    'người làm (mã trong quytrinh.json)',
    'who does it (an id in quytrinh.json)',
  )
  const { id } = personNamed(doer, '--doer', workspace, typed.before.procedure)
  const fields = { action: { what, due }, doer: id }
  return reportToSlip({ ...typed, type: 'propose', fields }, workspace, frame)
}

/** `quytrinh nc action`: an action proposed for a slip, with its day and who does it. */
export const ncAction: CliCommand = {
  arguments: [numberArgument],
  options: [
    byOption,
    { flags: '--what <text>', text: text('việc phải làm', 'what is to be done') },
    {
      flags: '--due <day>',
      text: text('ngày hoàn thành, như 15/10/2024', 'the day it is due, such as 15/10/2024'),
    },
    {
      flags: '--doer <person>',
      text: text('người làm (mã trong quytrinh.json)', 'who does it (an id in quytrinh.json)'),
    },
    atOption,
  ],
  run,
}
