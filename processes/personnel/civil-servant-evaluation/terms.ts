import type { Text } from '../../../src/text/index.ts'

/** The classes of a year, best first. `limited` is the third class of civil servants under Decree 56/2015. */
export const staffClasses = ['excellent', 'good', 'completed', 'limited', 'notCompleted'] as const

/** The class of a person, or of a public unit, for a year. */
export type StaffClass = (typeof staffClasses)[number]

/** What people call the classes. */
export const staffClassTitles = {
  excellent: { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'Excellent' },
  good: { vi: 'Hoàn thành tốt nhiệm vụ', en: 'Good' },
  completed: { vi: 'Hoàn thành nhiệm vụ', en: 'Completed' },
  limited: {
    vi: 'Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực',
    en: 'Completed with limited capacity',
  },
  notCompleted: { vi: 'Không hoàn thành nhiệm vụ', en: 'Not completed' },
} as const satisfies Readonly<Record<StaffClass, Text>>

/** The decrees people are classed by. */
export const evaluationMethods = ['decree56', 'decree90', 'decree335', 'decree233'] as const

/** The decree someone is classed by. */
export type EvaluationMethod = (typeof evaluationMethods)[number]
