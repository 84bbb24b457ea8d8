import { intervalChart } from '../../chart/index.ts'
import { daysText, type Score, satisfactionConventions } from '../../measure/index.ts'
import { formatNumber, text } from '../../text/index.ts'
import { unitTitle } from '../audit/people.ts'
import type { Input } from '../command.ts'
import { refused } from '../fault.ts'
import { type KeptSurvey, keptSurvey, keptSurveys } from '../survey/kept-surveys.ts'
import { surveyScores } from '../survey/scores.ts'
import { viewOption } from '../when-option.ts'
import { needWorkspace, type Workspace } from '../workspace.ts'
import { choice } from './choice.ts'
import type { ChartKind } from './picture.ts'
import { targetOf } from './plan-target.ts'
import { otherwise } from './words.ts'

const groups = {
  factor: text('Nhóm yếu tố', 'Factor'),
  unit: text('Đơn vị', 'Unit'),
  question: text('Câu hỏi', 'Question'),
} as const

const conventionTitles = {
  topTwoBox: satisfactionConventions.topTwoBox.title,
  meanPercent: satisfactionConventions.meanPercent.title,
  allSatisfied: satisfactionConventions.allSatisfied.title,
  linear: satisfactionConventions.linear.title,
} as const

const noSurvey = () =>
  refused({
    code: 'chart-empty',
    path: '',
    message: text(
      'Không có gì để vẽ: chưa lưu cuộc khảo sát nào. Nhập phiếu bằng quytrinh survey import.',
      'There is nothing to draw: no survey is kept. Take one in with quytrinh survey import.',
    ),
  })

/** The survey `--survey` names, else the latest. */
const surveyAsked = (input: Input, workspace: Workspace): KeptSurvey => {
  const id = input.text('survey')
  if (id !== undefined) return keptSurvey(workspace, id)
  const latest = keptSurveys(workspace)
    .toSorted((a, b) => (a.window.to < b.window.to ? -1 : 1))
    .at(-1)
  if (latest === undefined) throw noSurvey()
  return latest
}

const titleOf = ({ title, unit }: Score, by: keyof typeof groups, workspace: Workspace) => {
  if (by !== 'unit' || unit === null) return title
  return text(unitTitle(unit, workspace), unitTitle(unit, workspace))
}

const rowOf = ({ value, interval, answers }: Score, name: string) => ({
  name,
  value,
  low: interval?.low ?? null,
  high: interval?.high ?? null,
  n: answers.valid,
})

/** A kept survey by factor, unit or question, with confidence intervals and the target it is judged by. */
export const satisfaction: ChartKind = {
  title: text('mức độ hài lòng của một cuộc khảo sát', 'satisfaction as a survey tells'),
  options: ['survey', 'by', 'convention'],
  otherwise: otherwise.noAnswers,
  picture: async (input, { language, say }) => {
    const by = choice(input, 'by', groups, 'factor')
    const convention = choice(input, 'convention', conventionTitles, 'topTwoBox')
    const workspace = needWorkspace(input)
    const now = viewOption(input.text('now'), '--now')
    const { id, window, indicator, answers } = surveyAsked(input, workspace)
    const found = surveyScores(answers, convention, window, {})
    const scores = { factor: found.factors, unit: found.units, question: found.questions }[by]
    const shown = [found.main, ...scores]
    const target =
      indicator === null || convention !== 'topTwoBox' ? undefined : targetOf(indicator, window.to, language)
    const { title, formula } = satisfactionConventions[convention]
    const people = answers.respondents.length
    const questionnaire = answers.questionnaire.title
    const total = text('Chung', 'All')
    return {
      title: text(
        `Mức độ hài lòng theo ${groups[by].vi.toLowerCase()}`,
        `Satisfaction by ${groups[by].en.toLowerCase()}`,
      ),
      subtitle: text(`Khảo sát ${id}, ${daysText(window)}`, `Survey ${id}, ${daysText(window)}`),
      source: text(
        `${questionnaire.vi}; ${formatNumber(people, 'vi')} phiếu; n là số câu trả lời hợp lệ`,
        `${questionnaire.en}; ${formatNumber(people, 'en')} respondents; n counts valid answers`,
      ),
      notes: [text(`${title.vi}: ${formula.vi}.`, `${title.en}: ${formula.en}.`)],
      isEmpty: scores.every(({ value }) => value === null),
      draw: (options) =>
        intervalChart(
          {
            unit: 'percent',
            category: say(groups[by]),
            measure: say(text('Mức độ hài lòng', 'Satisfaction')),
            confidence: (found.main.interval?.confidence ?? 0.95) * 100,
            rows: shown.map((score, at) =>
              rowOf(score, say(at === 0 ? total : titleOf(score, by, workspace))),
            ),
            ...(target === undefined ? {} : { target }),
          },
          options,
        ),
      data: {
        survey: id,
        window,
        by,
        convention,
        indicator,
        target: target ?? null,
        whole: found.main,
        scores,
      },
      at: now,
      workspace,
      broken: [],
    }
  },
}
