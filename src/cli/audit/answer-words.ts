import { type Answer, answers, type FindingGrade, findingGrades, namesOf } from '../../standard/index.ts'
import { unaccent } from '../../text/index.ts'
import { unreadable } from '../fault.ts'
import { notAllowed } from '../usage-issue.ts'

/** The short words auditors write beside a question. */
const shortWords = {
  notAsked: ['chua hoi', 'rut lai'],
  conforms: ['phu hop', 'ph', 'dat'],
  minor: ['khong phu hop nhe', 'kph nhe', 'nhe'],
  major: ['khong phu hop nang', 'kph nang', 'nang'],
  observation: ['luu y'],
  improvement: ['khuyen nghi cai tien', 'khuyen nghi', 'cai tien'],
  notApplicable: ['khong ap dung', 'kad'],
} as const satisfies Readonly<Record<Answer, readonly string[]>>

const plain = (word: string): string =>
  unaccent(word)
    .trim()
    .replace(/[\s_-]+/g, ' ')

const find = <Name extends Answer>(given: string, names: readonly Name[], path: string): Name => {
  const word = plain(given)
  const found = names.find((name) => {
    const words: readonly string[] = shortWords[name]
    return name.toLowerCase() === word || plain(answers[name].en) === word || words.includes(word)
  })
  if (found !== undefined) return found
  throw unreadable(
    notAllowed(
      path,
      given,
      names.map((name) => `${name} (${answers[name].vi})`),
    ),
  )
}

/** An answer by its name or a short Vietnamese word, with or without marks: `đạt`, `kph nhẹ`, `luu-y`. */
export const readAnswer = (given: string): Answer => find(given, namesOf(answers), 'answer')

/** The grade of a finding, by the same words. */
export const readGrade = (given: string, path: string): FindingGrade =>
  find(given, namesOf(findingGrades), path)
