import { text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { exitCodes } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { removeSurvey } from '../survey/kept-surveys.ts'
import { needWorkspace } from '../workspace.ts'

const run = async (input: Input, frame: Frame) => {
  const id = input.arguments[0] ?? ''
  await removeSurvey(needWorkspace(input), id)
  if (frame.json) frame.data({ removed: id })
  else frame.line(frame.say(text(`Đã xóa khảo sát "${id}".`, `Removed the survey "${id}".`)))
  return exitCodes.ok
}

/** `quytrinh survey remove`: takes a survey out of the workspace, such as a trial one. */
export const surveyRemove: CliCommand = {
  arguments: [{ name: '<name>', text: text('tên khảo sát (survey list)', 'its name (survey list)') }],
  run,
}
