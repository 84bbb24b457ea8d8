import { checksOf, leavesOf } from '../standard/index.ts'
import { text } from '../text/index.ts'
import type { ChecklistItem } from './checklist.ts'

const evidence = text('Tài liệu, hồ sơ, phỏng vấn, quan sát', 'Documents, records, interviews, observation')

/** What the standard gives to check on every clause, in our own words. */
export const standardItems: readonly ChecklistItem[] = leavesOf().flatMap((clause) =>
  checksOf(clause).map((check) => ({ id: check.id, clause, question: check.text, evidence })),
)
