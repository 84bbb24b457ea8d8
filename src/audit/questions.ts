import { freeze } from 'immer'
import type { Question } from './question.ts'
import { systemQuestions } from './questions/4.ts'
import { managementQuestions } from './questions/5.ts'
import { resourceQuestions } from './questions/6.ts'
import { plannedServiceQuestions } from './questions/7-1-2.ts'
import { madeAndBoughtQuestions } from './questions/7-3-4.ts'
import { deliveredServiceQuestions } from './questions/7-5-6.ts'
import { improvementQuestions } from './questions/8.ts'

/** The 175 questions for agencies on TCVN ISO 9001:2008, chapter by chapter, each with the evidence to look for. */
export const questions: readonly Question[] = freeze(
  [
    ...systemQuestions,
    ...managementQuestions,
    ...resourceQuestions,
    ...plannedServiceQuestions,
    ...madeAndBoughtQuestions,
    ...deliveredServiceQuestions,
    ...improvementQuestions,
  ],
  true,
)
