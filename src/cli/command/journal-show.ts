import { formatDate, text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { loadJournal, storeOf } from '../dossiers.ts'
import { exitCodes } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { openedProcedure } from '../opened-procedures.ts'
import { payloadLines } from '../payload-lines.ts'
import { table } from '../table.ts'
import { needWorkspace } from '../workspace.ts'

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const entries = await loadJournal(storeOf(workspace), input.arguments[0] ?? '')
  if (frame.json) {
    frame.data({ entries })
    return exitCodes.ok
  }
  const opening = entries[0]?.opening?.procedure
  const procedure = opening === undefined ? undefined : await openedProcedure(opening, workspace)
  const stepTitle = (step: string): string => {
    const title = procedure?.steps[step]?.title
    return title === undefined ? step : frame.say(title)
  }
  const eventTitle = (event: string): string => {
    const title = event === 'open' ? text('Mở hồ sơ', 'Open') : procedure?.events[event]?.title
    return title === undefined ? event : frame.say(title)
  }
  const rows = entries.map(({ seq, at, by, event, to, hash }) => [
    String(seq),
    `${formatDate(at)} ${at.slice(11, 16)}`,
    by.name ?? by.id,
    eventTitle(event),
    stepTitle(to),
    hash.slice(0, 12),
  ])
  const [head = '', ...lines] = table(rows, {
    header: [
      frame.say(text('Mục', 'No.')),
      frame.say(text('Lúc', 'At')),
      frame.say(text('Người', 'By')),
      frame.say(text('Việc', 'Event')),
      frame.say(text('Đến bước', 'To step')),
      frame.say(text('Mã băm', 'Hash')),
    ],
    columns: frame.columns,
    fixed: [0, 1, 5],
  })
  frame.line(head)
  for (const [at, line] of lines.entries())
    frame.line(line, ...payloadLines(entries[at]?.payload ?? {}, frame))
  return exitCodes.ok
}

/** `quytrinh journal show`: every entry of a dossier. */
export const journalShow: CliCommand = {
  arguments: [{ name: '<dossier>', text: text('mã hồ sơ', 'the dossier') }],
  run,
}
