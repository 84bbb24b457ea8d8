import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import {
  type Answers,
  type DataWindow,
  type Measured,
  measuredSatisfaction,
  parseAnswers,
  parseQuestionnaire,
  type Questionnaire,
  type SatisfactionIndicator,
  within,
} from '../../measure/index.ts'
import { issuesOfZod } from '../../procedure/index.ts'
import { withLock, writeFileDurably } from '../../store/index.ts'
import { text } from '../../text/index.ts'
import { refused, unreadable } from '../fault.ts'
import { inFile } from '../frame.ts'
import { readJson } from '../json-file.ts'
import { readText } from '../read-file.ts'
import type { Workspace } from '../workspace.ts'
import { scoreOfScope, usualScope } from './scores.ts'

/** The indicators a survey can measure. */
export const satisfactionIndicatorIds = [
  'sat.tthc',
  'sat.agency',
  'sat.education',
  'sat.health',
] as const satisfies readonly SatisfactionIndicator[]

/** A survey as the workspace keeps it. */
export interface KeptSurvey {
  readonly id: string
  readonly window: DataWindow
  /** What it measures; null for a survey of the agency's own. */
  readonly indicator: SatisfactionIndicator | null
  readonly answers: Answers
}

const day = z.iso.date()

const keptShape = z.strictObject({
  id: z.string().min(1),
  window: z.strictObject({ from: day, to: day }),
  indicator: z.enum(satisfactionIndicatorIds).nullable(),
  questionnaire: z.unknown(),
  questions: z.array(z.string()),
  respondents: z.array(
    z.strictObject({
      row: z.int().min(1),
      unit: z.string().nullable(),
      answers: z.array(z.union([z.int(), z.string(), z.null()])),
    }),
  ),
})

const folderOf = ({ folder }: Workspace): string => join(folder, 'surveys')
const fileOf = (workspace: Workspace, id: string): string => join(folderOf(workspace), `${id}.json`)

/** Headings no question can have: they are no ids. */
const [unitHeading, rowHeading] = ['(unit)', '(row)']

/** The words of the invalid answers by row and question, so that they are counted again when read back. */
const invalidWords = ({ invalid }: Answers): ReadonlyMap<string, string> =>
  new Map(invalid.map(({ path, received = '?' }) => [path, received]))

const contentOf = ({ id, window, indicator, answers }: KeptSurvey): string => {
  const { questionnaire, respondents, counts } = answers
  const questions = Object.keys(counts)
  const words = invalidWords(answers)
  const kept: z.input<typeof keptShape> = {
    id,
    window,
    indicator,
    questionnaire,
    questions,
    respondents: respondents.map((each) => ({
      row: each.row,
      unit: each.unit,
      answers: questions.map(
        (question) => each.answers[question] ?? words.get(`[${each.row - 1}].${question}`) ?? null,
      ),
    })),
  }
  return `${JSON.stringify(kept)}\n`
}

const answersIn = (
  { questions, respondents }: z.output<typeof keptShape>,
  questionnaire: Questionnaire,
): ReturnType<typeof parseAnswers> => {
  const rows = respondents.map(({ row, unit, answers }) => ({
    row,
    cells: {
      ...Object.fromEntries(questions.map((question, at) => [question, answers[at] ?? null])),
      [unitHeading]: unit,
      [rowHeading]: row,
    },
  }))
  return parseAnswers(rows, questionnaire, { unit: unitHeading })
}

const readKept = (file: string): KeptSurvey => {
  const json = readJson(file)
  const read = keptShape.safeParse(json)
  if (!read.success) throw unreadable(...inFile(file, issuesOfZod(read.error, '', json)))
  const questionnaire = parseQuestionnaire(read.data.questionnaire)
  if (!questionnaire.ok) throw unreadable(...inFile(file, questionnaire.issues))
  const answers = answersIn(read.data, questionnaire.value)
  if (!answers.ok) throw unreadable(...inFile(file, answers.issues))
  const { id, window, indicator } = read.data
  return { id, window, indicator, answers: { ...answers.value, ignored: [] } }
}

/** Every survey the workspace keeps, by id; a Fault that names the file when one cannot be read. */
export const keptSurveys = (workspace: Workspace): readonly KeptSurvey[] => {
  const folder = folderOf(workspace)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => readKept(join(folder, name)))
}

/** One survey; a Fault that lists those there are when there is none of that id. */
export const keptSurvey = (workspace: Workspace, id: string): KeptSurvey => {
  const surveys = keptSurveys(workspace)
  const found = surveys.find((survey) => survey.id === id)
  if (found !== undefined) return found
  const known = surveys.map((survey) => survey.id)
  throw unreadable({
    code: 'survey-unknown',
    path: id,
    message: text(
      `Không có khảo sát "${id}". Có: ${known.join(', ') || 'chưa có khảo sát nào (quytrinh survey import)'}.`,
      `There is no survey "${id}". There are: ${known.join(', ') || 'none yet (quytrinh survey import)'}.`,
    ),
    expected: known,
    received: id,
  })
}

/** What keeping a survey changed. */
export type Keeping = 'kept' | 'replaced' | 'unchanged'

/** Keeps a survey in the workspace; another content under its id is only replaced when asked to. */
export const keepSurvey = (workspace: Workspace, survey: KeptSurvey, replace: boolean): Promise<Keeping> =>
  withLock(workspace.folder, async () => {
    const file = fileOf(workspace, survey.id)
    const wanted = contentOf(survey)
    const before = existsSync(file) ? readText(file) : undefined
    if (before === wanted) return 'unchanged'
    if (before !== undefined && !replace)
      throw refused({
        code: 'survey-exists',
        path: survey.id,
        message: text(
          `Khảo sát "${survey.id}" đã lưu với nội dung khác. Đặt --name khác, hoặc --replace để thay.`,
          `The survey "${survey.id}" is kept with another content. Give another --name, or --replace it.`,
        ),
        received: survey.id,
      })
    mkdirSync(dirname(file), { recursive: true })
    await writeFileDurably(file, wanted)
    return before === undefined ? 'kept' : 'replaced'
  })

/**
 * What the surveys given within a window say of their indicators: the share of satisfied answers over all questions of
 * the factors, or to the overall question where the factors have none.
 */
export const keptScores = (workspace: Workspace, window: DataWindow): readonly Measured[] =>
  keptSurveys(workspace).flatMap(({ indicator, answers, window: asked }) => {
    if (indicator === null || !within(asked.from, window) || !within(asked.to, window)) return []
    const scoring = { convention: 'topTwoBox', window: asked } as const
    return [measuredSatisfaction(scoreOfScope(answers, usualScope(answers), scoring), indicator)]
  })

/** Removes a survey, under the workspace's lock; a Fault when there is none of that id. */
export const removeSurvey = (workspace: Workspace, id: string): Promise<void> =>
  withLock(workspace.folder, async () => {
    keptSurvey(workspace, id)
    rmSync(fileOf(workspace, id))
  })
