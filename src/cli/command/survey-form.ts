import { reportMarkdown } from '../../report/index.ts'
import { text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { isCsv, writeCsv } from '../csv-out.ts'
import { exitCodes } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { writeOut } from '../out.ts'
import { printFor } from '../print-for.ts'
import { answerHeadings, answerTable, questionnaireForm } from '../survey/form.ts'
import { generalOption, questionnaireOf, questionnaireWords } from '../survey/questionnaire-option.ts'
import { viewOption } from '../when-option.ts'
import { findWorkspace } from '../workspace.ts'

const run = async (input: Input, frame: Frame) => {
  const questionnaire = questionnaireOf(input.arguments[0], input.flag('general'))
  const out = input.text('out')
  const { language } = frame
  const headings = answerHeadings(questionnaire, language)
  if (isCsv(out)) {
    await writeCsv(out, [headings], frame)
    return exitCodes.ok
  }
  const now = viewOption(input.text('now'), '--now')
  const workspace = findWorkspace(input)
  const isTable = out !== undefined && /\.xlsx$/i.test(out)
  const form = questionnaireForm(questionnaire, printFor(workspace, frame, now))
  const reports = [isTable ? answerTable(questionnaire, language) : form]
  if (!(await writeOut(input, frame, now, { reports, json: questionnaire }))) {
    if (frame.json) frame.data({ questionnaire, headings })
    else frame.line(reportMarkdown(form).trimEnd())
  }
  return exitCodes.ok
}

/** `quytrinh survey form`: a questionnaire to be printed, or the empty table its answers are typed into. */
export const surveyForm: CliCommand = {
  arguments: [{ name: '<questionnaire>', text: questionnaireWords }],
  options: [
    generalOption,
    {
      flags: '--out <file>',
      text: text(
        'ghi ra tệp: .docx .html .md là phiếu để in; .csv .xlsx là bảng trả lời trống; .json là phiếu để cơ quan sửa',
        'write a file: .docx .html .md the form to print; .csv .xlsx the empty table of answers; .json the questionnaire to edit',
      ),
    },
    { flags: '--now <moment>', text: text('xem tại thời điểm này', 'as it stands at this moment') },
  ],
  run,
}
