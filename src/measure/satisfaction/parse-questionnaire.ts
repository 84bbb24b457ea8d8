import { freeze } from 'immer'
import * as z from 'zod'
import { failure, isPoisoned, plainFields, type Result, success } from '../../issue/index.ts'
import { confidences, issuesOfZod } from '../../procedure/index.ts'
import { questionnaireIssues } from './consistency.ts'
import type { Questionnaire } from './questionnaire.ts'

const line = z.string().trim().min(1)
const wording = z.strictObject({ vi: line, en: line })
const weight = z.number().positive()
const id = z
  .string()
  .regex(/^[\p{L}\d][\p{L}\p{M}\d._-]*$/u)
  .refine((name) => !isPoisoned(name))
const level = z.strictObject({ code: z.int(), label: z.exactOptional(wording) })

const scale = z.strictObject({
  levels: z.array(level).min(2),
  satisfied: z.array(z.int()).min(1),
  other: z.exactOptional(z.array(level)),
})

const question = z.strictObject({
  id,
  text: z.exactOptional(wording),
  weight: z.exactOptional(weight),
  negative: z.exactOptional(z.boolean()),
  scale: z.exactOptional(scale),
})

const questionnaire = z.strictObject({
  id,
  title: wording,
  basis: line,
  confidence: z.enum(confidences).default('setting'),
  from: z.exactOptional(z.iso.date()),
  to: z.exactOptional(z.iso.date()),
  scale,
  factors: z.array(
    z.strictObject({
      id,
      title: wording,
      weight: z.exactOptional(weight),
      items: z.array(question),
    }),
  ),
  overall: z.exactOptional(question),
  further: z.exactOptional(z.array(question)),
  unit: z.exactOptional(z.strictObject({ column: line, title: wording })),
})

/**
 * A questionnaire from JSON. Without a confidence mark it is a `setting` of the agency. Every fault is an issue with its
 * place: an unknown field, a wording in one language only, levels out of order, a satisfied code that is no level, two
 * questions of one id.
 *
 * @example
 * ```ts
 * import { parseQuestionnaire, questionnaires } from 'quytrinh/measure'
 *
 * questionnaires.every((each) => parseQuestionnaire(each).ok) //=> true
 * ```
 */
export const parseQuestionnaire = (json: unknown): Result<Questionnaire> => {
  const given = plainFields(json)
  if (!given.ok) return given
  const read = questionnaire.safeParse(given.value)
  if (!read.success) return failure(...issuesOfZod(read.error, '', given.value))
  const issues = questionnaireIssues(read.data)
  return issues.length === 0 ? success(freeze(read.data, true)) : failure(...issues)
}
