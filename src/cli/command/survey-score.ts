import {
  type Answers,
  type DataWindow,
  daysText,
  type SatisfactionConvention,
  type SatisfactionIndicator,
  satisfactionConventions,
} from '../../measure/index.ts'
import { confidenceText } from '../../procedure/index.ts'
import { text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { exitCodes, unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { windowOf, windowOptions } from '../measure/window-options.ts'
import { outOption, writeOut } from '../out.ts'
import { printFor } from '../print-for.ts'
import { type Section, sectionLines, sectionsReport } from '../sections.ts'
import { judgementSections, judgementsOf } from '../survey/judgements.ts'
import { keptSurvey, keptSurveys } from '../survey/kept-surveys.ts'
import { populationsOption } from '../survey/populations.ts'
import { generalOption, questionnaireOption, questionnaireWords } from '../survey/questionnaire-option.ts'
import { readAnswers } from '../survey/read-answers.ts'
import { type ScoreView, scoreSections } from '../survey/score-sections.ts'
import { surveyScores } from '../survey/scores.ts'
import { notAllowed } from '../usage-issue.ts'
import { viewOption } from '../when-option.ts'
import { findWorkspace, needWorkspace } from '../workspace.ts'

const conventionIds = ['topTwoBox', 'meanPercent', 'allSatisfied', 'linear'] as const
const views = ['factor', 'unit', 'question'] as const

const conventionsOf = (input: Input): readonly SatisfactionConvention[] => {
  const given = input.text('convention')
  if (given === undefined) return ['topTwoBox', 'meanPercent']
  const known = conventionIds.find((id) => id === given)
  if (known === undefined) throw unreadable(notAllowed('--convention', given, conventionIds))
  return [known]
}

const viewOf = (input: Input): ScoreView | undefined => {
  const given = input.text('by')
  const known = views.find((view) => view === given)
  if (given !== undefined && known === undefined) throw unreadable(notAllowed('--by', given, views))
  return known
}

interface Surveyed {
  readonly name: string
  readonly window: DataWindow
  readonly indicator: SatisfactionIndicator | null
  readonly answers: Answers
}

const fromFile = async (file: string, input: Input, frame: Frame): Promise<Surveyed> => {
  const { window } = windowOf(input, viewOption(input.text('now'), '--now'))
  const options = { unit: input.text('unitColumn'), sheet: input.text('sheet'), partial: true }
  const answers = await readAnswers(file, questionnaireOption(input), options, frame)
  return { name: file, window, indicator: null, answers }
}

/** The survey named; without a name the only one there is. */
const fromWorkspace = (input: Input): Surveyed => {
  const workspace = needWorkspace(input)
  const [id] = input.arguments
  if (id !== undefined) return { ...keptSurvey(workspace, id), name: id }
  const all = keptSurveys(workspace)
  const [only] = all
  if (only !== undefined && all.length === 1) return { ...only, name: only.id }
  const known = all.map((survey) => survey.id)
  throw unreadable({
    code: 'survey-unnamed',
    path: '',
    message:
      known.length === 0
        ? text(
            'Chưa có khảo sát nào: quytrinh survey import, hoặc --file.',
            'There is no survey yet: quytrinh survey import, or --file.',
          )
        : text(`Nêu một khảo sát: ${known.join(', ')}.`, `Name a survey: ${known.join(', ')}.`),
    expected: known,
  })
}

const titleLines = ({ answers, window, name }: Surveyed): Section => {
  const { questionnaire, respondents, invalid, absent } = answers
  const { title, basis, confidence } = questionnaire
  const days = daysText(window)
  return {
    lines: [
      text(
        `${title.vi}. Nguồn: ${basis} (${confidenceText[confidence].vi}).`,
        `${title.en}. Source: ${basis} (${confidenceText[confidence].en}).`,
      ),
      text(
        `${name}: kỳ số liệu ${days}; ${respondents.length} phiếu.`,
        `${name}: window ${days}; ${respondents.length} respondents.`,
      ),
      ...(invalid.length === 0
        ? []
        : [
            text(
              `Đã bỏ ${invalid.length} câu trả lời không hợp lệ.`,
              `Invalid answers left out: ${invalid.length}.`,
            ),
          ]),
      ...(absent.length === 0
        ? []
        : [text(`Bảng không có câu: ${absent.join(', ')}.`, `Not in the table: ${absent.join(', ')}.`)]),
    ],
    columns: [],
    rows: [],
  }
}

const run = async (input: Input, frame: Frame) => {
  const conventions = conventionsOf(input)
  const by = viewOf(input)
  const populations = await populationsOption(input.text('population'), frame)
  const now = viewOption(input.text('now'), '--now')
  const file = input.text('file')
  const survey = file === undefined ? fromWorkspace(input) : await fromFile(file, input, frame)
  const { answers, window, indicator, name } = survey
  const scores = conventions.map((convention) => surveyScores(answers, convention, window, populations))
  const [main] = scores
  const judgements = main === undefined ? [] : judgementsOf(indicator, main)
  const sections = [
    titleLines(survey),
    ...scoreSections(scores, answers, by),
    ...judgementSections(judgements),
  ]
  const json = {
    survey: name,
    questionnaire: answers.questionnaire.id,
    window,
    indicator,
    conventions: conventions.map((id) => ({ id, ...satisfactionConventions[id] })),
    scores,
    judgements,
    counts: answers.counts,
    invalid: answers.invalid,
  }
  const title = text('Mức độ hài lòng', 'Satisfaction')
  const reports = [
    sectionsReport(title, text(name, name), sections, printFor(findWorkspace(input), frame, now)),
  ]
  if (!(await writeOut(input, frame, now, { reports, json }))) {
    if (frame.json) frame.data(json)
    else
      frame.line(frame.paint('bold', `${frame.say(title)} · ${name}`), '', ...sectionLines(sections, frame))
  }
  return exitCodes.ok
}

/** `quytrinh survey score`: what a survey says, under the conventions in use, side by side. */
export const surveyScore: CliCommand = {
  arguments: [
    {
      name: '[id]',
      text: text(
        'khảo sát đã lưu; bỏ trống khi chỉ có một',
        'a kept survey; may be left out when there is one',
      ),
    },
  ],
  options: [
    {
      flags: '--convention <id>',
      text: text(
        `cách tính: ${Object.entries(satisfactionConventions)
          .map(([id, { title }]) => `${id} (${title.vi})`)
          .join('; ')}; mặc định: hai cách đầu`,
        `convention: ${Object.entries(satisfactionConventions)
          .map(([id, { title }]) => `${id} (${title.en})`)
          .join('; ')}; default: the first two`,
      ),
    },
    {
      flags: '--by <view>',
      text: text(
        'chỉ theo factor (nhóm yếu tố), unit (đơn vị) hoặc question (câu hỏi)',
        'by factor, unit or question only',
      ),
    },
    {
      flags: '--population <n|file>',
      text: text(
        'số người có thể hỏi, hoặc bảng "Đơn vị; Tổng thể": khoảng tin cậy hẹp lại, đơn vị có trọng số',
        'how many could be asked, or a table "Unit; Population": narrows intervals, weighs units',
      ),
    },
    {
      flags: '--file <file>',
      text: text(
        'bảng trả lời .csv, .xlsx thay cho khảo sát đã lưu',
        'answers in a .csv or .xlsx file instead',
      ),
    },
    { flags: '--questionnaire <id|file>', text: questionnaireWords },
    generalOption,
    {
      flags: '--unit-column <title>',
      text: text('tên cột ghi đơn vị', 'the heading of the column with the unit'),
    },
    { flags: '--sheet <name>', text: text('bảng tính cần đọc', 'the sheet to read') },
    ...windowOptions,
    { flags: '--now <moment>', text: text('xem tại thời điểm này', 'as it stands at this moment') },
    outOption,
  ],
  run,
}
