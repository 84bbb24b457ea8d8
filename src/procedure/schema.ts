import * as z from 'zod'
import { limitIssue, limitUnits } from '../time/index.ts'

/** A civil date `YYYY-MM-DD`, as a fact. */
export const dayFact = z.iso.date()

/** A moment with its offset, `2026-02-06T09:15:00+07:00`, as a fact. */
export const momentFact = z.iso.datetime({ offset: true })

/** A time limit given as a fact: the published time of one procedure, the deadline set in a request. */
export const limitFact = z
  .object({
    amount: z.number().min(0),
    unit: z.enum(limitUnits),
    cutoff: z.exactOptional(z.string().regex(/^\d{2}:\d{2}$/)),
  })
  .check(({ value, issues }) => {
    const issue = limitIssue(value)
    if (issue !== undefined)
      issues.push({ code: 'custom', input: value, path: [issue.path], params: { text: issue.message } })
  })
