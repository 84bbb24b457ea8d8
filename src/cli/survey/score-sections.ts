import {
  type Answers,
  numberText,
  type SatisfactionConvention,
  type Score,
  satisfactionConventions,
} from '../../measure/index.ts'
import { formatNumber, type Text, text } from '../../text/index.ts'
import type { Section } from '../sections.ts'
import { boundsText, inBoth, methodText, scoreText } from './figures.ts'
import type { SurveyScores } from './scores.ts'

/** What a survey is looked at by. */
export type ScoreView = 'factor' | 'unit' | 'question'

const count = (value: number): Text => inBoth((language) => formatNumber(value, language))

const columnsOf = (scores: readonly SurveyScores[], first: Text): readonly Text[] => [
  first,
  text('Người trả lời', 'Respondents'),
  text('Câu trả lời: hợp lệ / trống / không hợp lệ', 'Answers: valid / missing / invalid'),
  ...scores.flatMap(({ convention }) => [
    satisfactionConventions[convention].title,
    text('Khoảng tin cậy', 'Interval'),
  ]),
]

const rowOf = (name: Text, same: readonly Score[]): readonly Text[] => {
  const [{ respondents = 0, answers = { valid: 0, missing: 0, invalid: 0 } } = {}] = same
  const { valid, missing, invalid } = answers
  return [
    name,
    count(respondents),
    inBoth((language) => [valid, missing, invalid].map((n) => formatNumber(n, language)).join(' / ')),
    ...same.flatMap((score) => [scoreText(score), boundsText(score.interval)]),
  ]
}

/** One table: each row the same score under each convention. */
const tableOf = (
  title: Text,
  first: Text,
  scores: readonly SurveyScores[],
  pick: (scores: SurveyScores) => readonly Score[],
  nameOf: (score: Score) => Text = (score) => score.title,
): Section => {
  const [reference] = scores
  const rows = (reference === undefined ? [] : pick(reference)).map((score, at) =>
    rowOf(
      nameOf(score),
      scores.flatMap((each) => pick(each)[at] ?? []),
    ),
  )
  return { title, columns: columnsOf(scores, first), rows }
}

const both = (value: string | null): Text => text(value ?? '', value ?? '')

const conventionLines = (convention: SatisfactionConvention, { main }: SurveyScores): readonly Text[] => {
  const { title, formula, basis } = satisfactionConventions[convention]
  const interval = main.interval === null ? undefined : methodText(main.interval)
  const how = (language: 'vi' | 'en', word: string): string =>
    interval === undefined ? '' : `; ${word}: ${interval[language]}`
  return [
    text(
      `${title.vi} (${convention}) = ${formula.vi}. Nguồn: ${basis}${how('vi', 'khoảng tin cậy')}.`,
      `${title.en} (${convention}) = ${formula.en}. Source: ${basis}${how('en', 'interval')}.`,
    ),
  ]
}

const notComparable = text(
  'Kết quả theo các cách tính khác nhau không so sánh với nhau được.',
  'Results under different conventions cannot be compared.',
)

const meanLine = ({ main: { mean } }: SurveyScores): readonly Text[] =>
  mean === null
    ? []
    : [
        inBoth((language) =>
          language === 'vi'
            ? `Mức trung bình: ${numberText(mean)[language]}.`
            : `Mean level: ${numberText(mean)[language]}.`,
        ),
      ]

const weightedRows = (scores: readonly SurveyScores[]): Section['rows'] => {
  const weighted = scores.flatMap((each) => each.weighted ?? [])
  return weighted.length === 0
    ? []
    : [rowOf(text('Toàn bộ, theo quy mô đơn vị', 'All, by the size of units'), weighted)]
}

/** Why all units together have no value, and whose answers are in none of them. */
const weightedLines = ([first]: readonly SurveyScores[]): readonly Text[] => {
  const { silent = [], unplaced = 0 } = first?.weighted ?? {}
  return [
    ...(silent.length === 0
      ? []
      : [
          text(
            `Chưa tính được toàn bộ: đơn vị chưa có câu trả lời: ${silent.join(', ')}.`,
            `No value for all together: units without answers: ${silent.join(', ')}.`,
          ),
        ]),
    ...(unplaced === 0
      ? []
      : [
          text(
            `${unplaced} phiếu không ghi đơn vị nên không tính vào đơn vị nào.`,
            `Respondents whose row names no unit, left out of them: ${unplaced}.`,
          ),
        ]),
  ]
}

/** What a survey says as tables, and how it was counted. */
export const scoreSections = (
  scores: readonly SurveyScores[],
  answers: Answers,
  by: ScoreView | undefined,
): readonly Section[] => {
  const overall = tableOf(
    text('Kết quả chung', 'As a whole'),
    text('Tính trên', 'Over'),
    scores,
    (each) => each.overall,
  )
  const { unit } = answers.questionnaire
  const views: Readonly<Record<ScoreView, () => Section>> = {
    factor: () =>
      tableOf(
        text('Theo nhóm yếu tố', 'By factor'),
        text('Nhóm yếu tố', 'Factor'),
        scores,
        (each) => each.factors,
      ),
    unit: () => {
      const table = tableOf(
        text('Theo đơn vị', 'By unit'),
        unit?.title ?? text('Đơn vị', 'Unit'),
        scores,
        (each) => each.units,
        (score) => both(score.unit),
      )
      return { ...table, lines: weightedLines(scores), rows: [...table.rows, ...weightedRows(scores)] }
    },
    question: () =>
      tableOf(
        text('Theo câu hỏi', 'By question'),
        text('Câu hỏi', 'Question'),
        scores,
        (each) => each.questions,
      ),
  }
  const asked =
    by === undefined ? [views.factor(), views.unit()].filter(({ rows }) => rows.length > 0) : [views[by]()]
  return [
    overall,
    ...asked,
    {
      title: text('Cách tính', 'How it was counted'),
      lines: [
        ...scores.flatMap((each) => conventionLines(each.convention, each)),
        ...scores.slice(0, 1).flatMap(meanLine),
        ...(scores.length > 1 ? [notComparable] : []),
        text(
          'Câu bỏ trống, "khác" và không hợp lệ không tính vào tử số và mẫu số.',
          'Missing answers, “other” and invalid ones count in neither numerator nor denominator.',
        ),
      ],
      columns: [],
      rows: [],
    },
  ]
}
