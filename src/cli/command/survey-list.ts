import { daysText } from '../../measure/index.ts'
import { formatNumber, text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { exitCodes } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { keptSurveys } from '../survey/kept-surveys.ts'
import { table } from '../table.ts'
import { needWorkspace } from '../workspace.ts'

const columns = [
  text('Tên', 'Name'),
  text('Phiếu', 'Questionnaire'),
  text('Chỉ số', 'Indicator'),
  text('Kỳ khảo sát', 'Days'),
  text('Số phiếu', 'Answered'),
] as const

const none = text(
  'Chưa có khảo sát nào: nhập bằng quytrinh survey import.',
  'There is no survey yet: quytrinh survey import brings one in.',
)

const run = (input: Input, frame: Frame) => {
  const surveys = keptSurveys(needWorkspace(input)).map(({ id, window, indicator, answers }) => ({
    id,
    questionnaire: answers.questionnaire.id,
    indicator,
    window,
    respondents: answers.respondents.length,
  }))
  if (frame.json) frame.data({ surveys })
  else if (surveys.length === 0) frame.line(frame.say(none))
  else
    frame.line(
      ...table(
        surveys.map(({ id, questionnaire, indicator, window, respondents }) => [
          id,
          questionnaire,
          indicator ?? '',
          daysText(window),
          formatNumber(respondents, frame.language),
        ]),
        { header: columns.map(frame.say), columns: frame.columns },
      ),
    )
  return exitCodes.ok
}

/** `quytrinh survey list`: the surveys the workspace keeps. */
export const surveyList: CliCommand = { run }
