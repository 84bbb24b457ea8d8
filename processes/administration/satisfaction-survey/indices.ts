import type { Text } from '../../../src/text/index.ts'

/** How answers from 1 (very dissatisfied) to 5 (very satisfied) become one percentage. */
export const conventions = {
  topTwoBox: {
    vi: 'Tỷ lệ câu trả lời hài lòng và rất hài lòng',
    en: 'Share of answers that are satisfied or very satisfied',
  },
  meanPercent: { vi: 'Điểm trung bình trên thang 5', en: 'Mean over the scale of five' },
  allSatisfied: {
    vi: 'Tỷ lệ người hài lòng ở mọi câu',
    en: 'Share of people satisfied on every question',
  },
} as const satisfies Readonly<Record<string, Text>>

/** One of the conventions. The same answers give different percentages under each. */
export type Convention = keyof typeof conventions

/** A percentage with the convention it was counted by. */
export interface Satisfaction {
  readonly convention: Convention
  /** Undefined when nobody answered. */
  readonly percent: number | undefined
}

const share = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : (part * 100) / whole

const percentOf = (people: readonly (readonly number[])[], convention: Convention): number | undefined => {
  const answers = people.flat()
  if (convention === 'topTwoBox') return share(answers.filter((answer) => answer >= 4).length, answers.length)
  if (convention === 'meanPercent')
    return share(
      answers.reduce((sum, answer) => sum + answer, 0),
      answers.length * 5,
    )
  const answering = people.filter(({ length }) => length > 0)
  return share(answering.filter((person) => person.every((answer) => answer >= 4)).length, answering.length)
}

/**
 * Satisfaction in percent, from each person’s answers (1 to 5; what was left blank is left out), under one convention.
 * The result carries its convention, since results under different ones cannot be compared.
 *
 * Source: published surveys (Bắc Ninh, Khánh Hòa, Bộ Y tế: QĐ 3869/QĐ-BYT).
 */
export const satisfaction = (
  people: readonly (readonly number[])[],
  convention: Convention,
): Satisfaction => ({ convention, percent: percentOf(people, convention) })

/**
 * The Wilson interval of a share, between 0 and 1, at 95% confidence unless `z` is given; a target is met for sure when
 * the lower bound is above it. Undefined without answers. Statistics, not law.
 */
export const wilson = (
  satisfied: number,
  answers: number,
  z = 1.959963984540054,
): { readonly low: number; readonly high: number } | undefined => {
  if (answers <= 0) return undefined
  const rate = satisfied / answers
  const whole = 1 + z ** 2 / answers
  const middle = rate + z ** 2 / (2 * answers)
  const width = z * Math.sqrt((rate * (1 - rate)) / answers + z ** 2 / (4 * answers ** 2))
  return { low: Math.max(0, (middle - width) / whole), high: Math.min(1, (middle + width) / whole) }
}
