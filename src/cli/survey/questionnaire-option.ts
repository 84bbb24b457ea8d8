import {
  parseQuestionnaire,
  type Questionnaire,
  questionnaires,
  withGeneralItems,
} from '../../measure/index.ts'
import { text } from '../../text/index.ts'
import type { Input, OptionDefinition } from '../command.ts'
import { unreadable } from '../fault.ts'
import { inFile } from '../frame.ts'
import { readJson } from '../json-file.ts'
import { missingOption } from '../usage-issue.ts'

/** The option that puts one question to each factor that has none. */
export const generalOption: OptionDefinition = {
  flags: '--general',
  text: text(
    'nhóm yếu tố chưa có câu hỏi được một câu hỏi chung (của phần mềm, không phải của văn bản)',
    'each factor without questions gets one general question (ours, not the decision’s)',
  ),
}

const bundled = (): string => questionnaires.map(({ id }) => id).join(', ')

/** What a questionnaire may be given as. */
export const questionnaireWords = text(
  `mã phiếu có sẵn (${bundled()}) hoặc tệp .json của cơ quan`,
  `the id of a bundled questionnaire (${bundled()}) or the agency’s own .json file`,
)

const unknown = (given: string) =>
  unreadable({
    code: 'questionnaire-unknown',
    path: given,
    message: text(
      `Không có phiếu "${given}". Có: ${bundled()}; hoặc nêu một tệp .json.`,
      `There is no questionnaire "${given}". There are: ${bundled()}; or name a .json file.`,
    ),
    expected: questionnaires.map(({ id }) => id),
    received: given,
  })

/** The questionnaire of an id or a file. */
export const questionnaireOf = (given: string | undefined, general: boolean): Questionnaire => {
  if (given === undefined) throw unreadable(missingOption('--questionnaire', questionnaireWords))
  const known = questionnaires.find(({ id }) => id === given)
  if (known === undefined && !/\.json$/i.test(given)) throw unknown(given)
  const read = known === undefined ? parseQuestionnaire(readJson(given)) : { ok: true as const, value: known }
  if (!read.ok) throw unreadable(...inFile(given, read.issues))
  return general ? withGeneralItems(read.value) : read.value
}

/** The questionnaire the options name. */
export const questionnaireOption = (input: Input): Questionnaire =>
  questionnaireOf(input.text('questionnaire'), input.flag('general'))
