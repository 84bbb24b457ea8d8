import { unwrap } from '../../../src/issue/index.ts'
import { type Answers, parseAnswers } from '../../../src/measure/satisfaction/answers.ts'
import { parseQuestionnaire } from '../../../src/measure/satisfaction/parse-questionnaire.ts'
import type { Questionnaire } from '../../../src/measure/satisfaction/questionnaire.ts'
import { fiveLevels } from '../../../src/measure/satisfaction/scales.ts'

export const window = { from: '2019-01-01', to: '2019-06-30' }

/** Two factors, of two questions and of one, the overall question and a unit. */
export const form = {
  id: 'phieu-thu',
  title: { vi: 'Phiếu thử', en: 'Test form' },
  basis: 'KH 15/KH-UBND',
  scale: fiveLevels,
  factors: [
    { id: 'access', title: { vi: 'Tiếp cận', en: 'Access' }, items: [{ id: 'A1' }, { id: 'A2' }] },
    { id: 'staff', title: { vi: 'Công chức', en: 'Staff' }, items: [{ id: 'B1' }] },
  ],
  overall: { id: 'O' },
  unit: { column: 'Đơn vị', title: { vi: 'Đơn vị', en: 'Unit' } },
} as const

export const questionnaire: Questionnaire = unwrap(parseQuestionnaire(form))

export const headings = ['Đơn vị', 'A1', 'A2', 'B1', 'O']

/** The answers in rows of cells under {@link headings}. */
export const answersIn = (
  rows: readonly (readonly unknown[])[],
  of: Questionnaire = questionnaire,
): Answers => unwrap(parseAnswers([headings, ...rows], of))

/** One question that everybody in a list answered. */
export const single = (levels: readonly (number | null)[]): Answers =>
  unwrap(
    parseAnswers(
      levels.map((O) => ({ O, A1: '', A2: '', B1: '', id: 'x' })),
      questionnaire,
    ),
  )
