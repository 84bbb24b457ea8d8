import { text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { dossierLines, statusJson } from '../dossier-view.ts'
import { eventOptions } from '../event-options.ts'
import { exitCodes } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { sendEvent, sentLine, typedEvent } from '../send-event.ts'
import { needWorkspace } from '../workspace.ts'

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const sent = await sendEvent(await typedEvent(input, workspace), workspace, frame)
  const { after, at } = sent
  if (frame.json) frame.data(statusJson(after, workspace, at))
  else frame.line(sentLine(sent, frame), '', ...dossierLines(after, workspace, at, frame))
  return exitCodes.ok
}

/** `quytrinh send`: an event reported to a dossier. */
export const send: CliCommand = {
  arguments: [
    { name: '<dossier>', text: text('mã hồ sơ', 'the dossier') },
    {
      name: '<event>',
      text: text('sự kiện (xem quytrinh status <mã hồ sơ>)', 'the event (see quytrinh status <dossier>)'),
    },
  ],
  options: eventOptions,
  run,
}
