import type { Issue } from '../../issue/index.ts'
import { type Text, text } from '../../text/index.ts'
import { type Question, type Questionnaire, questionsOf, type Scale } from './questionnaire.ts'

const fault = (code: string, path: string, message: Text, received: string | number): Issue => ({
  code,
  path,
  message,
  received: String(received),
})

const levelIssues = ({ levels }: Scale, path: string): readonly Issue[] =>
  levels.flatMap(({ code }, index) => {
    const before = levels[index - 1]
    return before === undefined || before.code < code
      ? []
      : [
          fault(
            'levels-out-of-order',
            `${path}.levels[${index}].code`,
            text(
              `Các mức xếp từ thấp đến cao, không trùng mã: ${code} đứng sau ${before.code}.`,
              `Levels go from the lowest code to the highest: ${code} stands after ${before.code}.`,
            ),
            code,
          ),
        ]
  })

const codeIssues = (scale: Scale, path: string): readonly Issue[] => {
  const codes = scale.levels.map(({ code }) => code)
  const strange = scale.satisfied.flatMap((code, index) =>
    codes.includes(code) && scale.satisfied.indexOf(code) === index
      ? []
      : [
          fault(
            'satisfied-unknown',
            `${path}.satisfied[${index}]`,
            text(
              `Mã ${code} không phải một mức của thang đo, hoặc ghi hai lần.`,
              `The code ${code} is no level of the scale, or stands there twice.`,
            ),
            code,
          ),
        ],
  )
  const others = scale.other ?? []
  const both = others.flatMap(({ code }, index) =>
    !codes.includes(code) && others.findIndex((each) => each.code === code) === index
      ? []
      : [
          fault(
            'other-is-level',
            `${path}.other[${index}].code`,
            text(
              `Mã ${code} đã dùng cho một mức, hoặc ghi hai lần.`,
              `The code ${code} is a level already, or stands there twice.`,
            ),
            code,
          ),
        ],
  )
  return [...strange, ...both]
}

/** Mean-based conventions divide by the highest code, so that it must be above 0 and none may be below. */
const zeroIssues = ({ levels }: Scale, path: string): readonly Issue[] =>
  levels.flatMap(({ code }, index) =>
    code >= 0
      ? []
      : [
          fault(
            'level-negative',
            `${path}.levels[${index}].code`,
            text('Mã của một mức không được âm.', 'The code of a level is never negative.'),
            code,
          ),
        ],
  )

const scaleIssues = (scale: Scale, path: string): readonly Issue[] => [
  ...levelIssues(scale, path),
  ...zeroIssues(scale, path),
  ...codeIssues(scale, path),
]

const placed = ({
  factors,
  overall,
  further = [],
}: Questionnaire): readonly (readonly [string, Question])[] => [
  ...factors.flatMap(({ items }, at) =>
    items.map((item, index) => [`factors[${at}].items[${index}]`, item] as const),
  ),
  ...(overall === undefined ? [] : [['overall', overall] as const]),
  ...further.map((item, index) => [`further[${index}]`, item] as const),
]

/** Columns are found without regard to capitals. */
const alike = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

const repeated = (path: string, id: string): Issue =>
  fault('id-repeated', path, text(`Mã "${id}" dùng hai lần.`, `The id "${id}" is used twice.`), id)

const unitIssues = (questionnaire: Questionnaire): readonly Issue[] => {
  const column = questionnaire.unit?.column
  return column !== undefined && questionsOf(questionnaire).some(({ id }) => alike(id, column))
    ? [repeated('unit.column', column)]
    : []
}

/** What contradicts itself in a questionnaire whose fields are all there. */
export const questionnaireIssues = (questionnaire: Questionnaire): readonly Issue[] => {
  const questions = placed(questionnaire)
  const { factors, from, to } = questionnaire
  return [
    ...scaleIssues(questionnaire.scale, 'scale'),
    ...questions.flatMap(([path, { scale }]) =>
      scale === undefined ? [] : scaleIssues(scale, `${path}.scale`),
    ),
    ...questions.flatMap(([path, { id }], index) =>
      questions.findIndex(([, each]) => alike(each.id, id)) < index ? [repeated(`${path}.id`, id)] : [],
    ),
    ...factors.flatMap(({ id }, index) =>
      factors.findIndex((each) => each.id === id) < index ? [repeated(`factors[${index}].id`, id)] : [],
    ),
    ...unitIssues(questionnaire),
    ...(from !== undefined && to !== undefined && to < from
      ? [
          fault(
            'dates-reversed',
            'to',
            text('Ngày hết áp dụng đứng trước ngày bắt đầu.', 'The last day is before the first.'),
            to,
          ),
        ]
      : []),
  ]
}
