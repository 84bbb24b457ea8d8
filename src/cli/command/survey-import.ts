import type { Answers, SatisfactionIndicator } from '../../measure/index.ts'
import { text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { exitCodes, unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { partialOption } from '../imported.ts'
import { windowOf, windowOptions, windowText } from '../measure/window-options.ts'
import { type Keeping, keepSurvey, satisfactionIndicatorIds } from '../survey/kept-surveys.ts'
import { generalOption, questionnaireOption, questionnaireWords } from '../survey/questionnaire-option.ts'
import { readAnswers, takenLines } from '../survey/read-answers.ts'
import { surveyName } from '../survey/survey-id.ts'
import { missingOption, notAllowed } from '../usage-issue.ts'
import { viewOption } from '../when-option.ts'
import { needWorkspace, type Workspace } from '../workspace.ts'

const indicatorOption = (input: Input): SatisfactionIndicator | null => {
  const given = input.text('indicator')
  if (given === undefined) return null
  const known = satisfactionIndicatorIds.find((id) => id === given)
  if (known !== undefined) return known
  throw unreadable(notAllowed('--indicator', given, satisfactionIndicatorIds))
}

const keepingText = (id: string, keeping: Keeping | undefined) => {
  if (keeping === undefined)
    return text('--dry-run: chỉ xem, không lưu.', '--dry-run: looked at only, nothing kept.')
  if (keeping === 'unchanged')
    return text(`Khảo sát "${id}" đã được lưu từ trước.`, `The survey "${id}" was kept already.`)
  return keeping === 'kept'
    ? text(
        `Đã lưu khảo sát "${id}". Xem kết quả: quytrinh survey score ${id}.`,
        `Kept the survey "${id}". See what it says: quytrinh survey score ${id}.`,
      )
    : text(`Đã thay khảo sát "${id}".`, `Replaced the survey "${id}".`)
}

const noItems = (id: string) => ({
  code: 'questionnaire-no-items',
  path: '--questionnaire',
  message: text(
    `Phiếu "${id}" chưa có câu hỏi nào cho các nhóm yếu tố: dùng --general (mỗi nhóm một câu của phần mềm), hoặc tệp .json của cơ quan (survey form ${id} --out phieu.json rồi điền câu hỏi).`,
    `The factors of "${id}" have no questions: use --general (one of ours for each), or the agency’s own .json file (survey form ${id} --out form.json, then fill in the questions).`,
  ),
  received: id,
})

/** The days the answers were given: told, never guessed. */
const askedDays = (input: Input) => {
  if (['year', 'from', 'to', 'quarter', 'half'].some((name) => input.text(name) !== undefined))
    return windowOf(input, viewOption(input.text('now'), '--now'))
  throw unreadable(
    missingOption(
      '--from, --to',
      text(
        'kỳ khảo sát (hoặc --year, --quarter, --half)',
        'the days of the survey (or --year, --quarter, --half)',
      ),
    ),
  )
}

/** Units the answers name and the agency has not declared; a survey may be of others, so they are told, not refused. */
const strangeUnits = (
  { respondents }: Answers,
  { profile: { units } }: Workspace,
  frame: Frame,
): readonly string[] => {
  const known = new Set(units.flatMap(({ code, name }) => [code, name]))
  const strange = [...new Set(respondents.flatMap(({ unit }) => unit ?? []))].filter(
    (unit) => !known.has(unit),
  )
  if (units.length === 0 || strange.length === 0) return []
  const names = strange.slice(0, 10).join(', ')
  return [
    frame.say(
      text(
        `Đơn vị chưa khai trong quytrinh.json, xin kiểm tra: ${names}.`,
        `Units that quytrinh.json does not declare, please check: ${names}.`,
      ),
    ),
  ]
}

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const file = input.arguments[0] ?? ''
  const questionnaire = questionnaireOption(input)
  if (questionnaire.factors.length > 0 && questionnaire.factors.every(({ items }) => items.length === 0))
    throw unreadable(noItems(questionnaire.id))
  const id = surveyName(input)
  const indicator = indicatorOption(input)
  const chosen = askedDays(input)
  const options = {
    unit: input.text('unitColumn'),
    sheet: input.text('sheet'),
    partial: input.flag('partial'),
  }
  const answers = await readAnswers(file, questionnaire, options, frame)
  const survey = { id, window: chosen.window, indicator, answers }
  const keeping = input.flag('dryRun')
    ? undefined
    : await keepSurvey(workspace, survey, input.flag('replace'))
  const { respondents, counts, invalid, absent, ignored } = answers
  if (frame.json)
    frame.data({
      id,
      questionnaire: questionnaire.id,
      window: chosen.window,
      indicator,
      respondents: respondents.length,
      counts,
      issues: invalid,
      absent,
      ignored,
      keeping: keeping ?? null,
    })
  else
    frame.line(
      ...takenLines(file, answers, frame),
      ...strangeUnits(answers, workspace, frame),
      frame.say(windowText(chosen)),
      frame.say(keepingText(id, keeping)),
    )
  return invalid.length === 0 ? exitCodes.ok : exitCodes.refused
}

/** `quytrinh survey import`: answers to a questionnaire from a table, kept in the workspace. */
export const surveyImport: CliCommand = {
  arguments: [
    {
      name: '<file>',
      text: text(
        'bảng trả lời .csv hoặc .xlsx, mỗi người một dòng; - là đầu vào chuẩn',
        'the answers, .csv or .xlsx, one row a person; - is standard input',
      ),
    },
  ],
  options: [
    { flags: '--questionnaire <id|file>', text: questionnaireWords },
    { flags: '--name <name>', text: text('tên khảo sát, như sat-2019-q1', 'its name, such as sat-2019-q1') },
    {
      flags: '--indicator <id>',
      text: text(
        `chỉ số mà khảo sát đo: ${satisfactionIndicatorIds.join(', ')}`,
        `the indicator it measures: ${satisfactionIndicatorIds.join(', ')}`,
      ),
    },
    ...windowOptions,
    { flags: '--now <moment>', text: text('xem tại thời điểm này', 'as it stands at this moment') },
    {
      flags: '--unit-column <title>',
      text: text('tên cột ghi đơn vị', 'the heading of the column with the unit'),
    },
    { flags: '--sheet <name>', text: text('bảng tính cần đọc', 'the sheet to read') },
    generalOption,
    {
      flags: partialOption.flags,
      text: text(
        'bỏ các câu trả lời không đọc được và liệt kê (mặc định: có một câu sai thì không lấy gì)',
        'leave out answers that cannot be read and list them (default: nothing is taken when one is wrong)',
      ),
    },
    { flags: '--replace', text: text('thay khảo sát cùng tên', 'replace the survey of that name') },
    { flags: '--dry-run', text: text('chỉ xem, không lưu', 'look only, keep nothing') },
  ],
  run,
}
