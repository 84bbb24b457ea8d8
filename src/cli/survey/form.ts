import { type Question, type Questionnaire, questionsOf, scaleOf } from '../../measure/index.ts'
import {
  type Block,
  column,
  fields,
  heading,
  type Print,
  paragraph,
  type Report,
  report,
  table,
} from '../../report/index.ts'
import { type Language, text } from '../../text/index.ts'

const box = '☐'

/** An id such as A1 is the number of its question; a longer one only names its column. */
const isNumber = (id: string): boolean => id.length <= 3

const wordingOf = ({ id, text: wording }: Question, language: Language): string => {
  if (wording === undefined) return id
  return isNumber(id) ? `${id}. ${wording[language]}` : wording[language]
}

const levelTitles = (questionnaire: Questionnaire, question: Question, language: Language) => {
  const { levels, other = [] } = scaleOf(questionnaire, question)
  return [...levels, ...other].map(({ code, label }) =>
    label === undefined ? String(code) : `${code}. ${label[language]}`,
  )
}

const questionTables = (
  questionnaire: Questionnaire,
  questions: readonly Question[],
  language: Language,
): readonly Block[] => {
  const kinds = new Map<string, Question[]>()
  for (const question of questions) {
    const key = levelTitles(questionnaire, question, language).join('|')
    kinds.set(key, [...(kinds.get(key) ?? []), question])
  }
  return [...kinds.values()].flatMap((alike) => {
    const [first] = alike
    if (first === undefined) return []
    const levels = levelTitles(questionnaire, first, language)
    return [
      table(
        [
          column(text('Câu hỏi', 'Question')[language], 4),
          ...levels.map((level) => column(level, 1, 'center')),
        ],
        alike.map((question) => [wordingOf(question, language), ...levels.map(() => box)]),
      ),
    ]
  })
}

const blanks = {
  vi: 'Chưa có câu hỏi: nội dung câu hỏi do cơ quan khai theo văn bản.',
  en: 'No questions yet: the agency supplies them from the decision.',
} as const

/** A questionnaire as people fill it in. */
export const questionnaireForm = (
  questionnaire: Questionnaire,
  { language = 'vi', agency }: Print,
): Report => {
  const { title, basis, factors, overall, further = [], unit } = questionnaire
  const rest = [...(overall === undefined ? [] : [overall]), ...further]
  return report({
    language,
    ...(agency.name === '' ? {} : { agency }),
    title: title[language].toUpperCase(),
    subtitle: text(`Nguồn: ${basis}`, `Source: ${basis}`)[language],
    blocks: [
      paragraph(
        text(
          'Đánh dấu ✓ vào một ô ở mỗi câu. Phiếu không ghi họ tên người trả lời.',
          'Tick one box in each row. Do not write your name.',
        )[language],
      ),
      fields([
        ...(unit === undefined ? [] : [[unit.title[language], undefined] as const]),
        [text('Ngày trả lời', 'Day')[language], undefined],
      ]),
      ...factors.flatMap(({ title: name, items }) => [
        heading(name[language], 2),
        ...(items.length === 0
          ? [paragraph(blanks[language])]
          : questionTables(questionnaire, items, language)),
      ]),
      ...(rest.length === 0
        ? []
        : [
            heading(text('Chung', 'As a whole')[language], 2),
            ...questionTables(questionnaire, rest, language),
          ]),
      fields([[text('Ý kiến khác', 'Other remarks')[language], undefined]]),
    ],
  })
}

/** The headings of an empty table of answers: the unit, then one column a question. */
export const answerHeadings = (questionnaire: Questionnaire, language: Language): readonly string[] => {
  const { unit } = questionnaire
  return [
    ...(unit === undefined ? [] : [unit.title[language]]),
    ...questionsOf(questionnaire).map(({ id, text: wording }) =>
      wording === undefined || isNumber(id) ? id : wording[language],
    ),
  ]
}

/** The empty table of answers as a document of one table. */
export const answerTable = (questionnaire: Questionnaire, language: Language): Report =>
  report({
    language,
    title: text('Bảng trả lời', 'Answers')[language],
    blocks: [
      table(
        answerHeadings(questionnaire, language).map((each) => column(each)),
        [],
      ),
    ],
  })
