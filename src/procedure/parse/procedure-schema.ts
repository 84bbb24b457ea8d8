import * as z from 'zod'
import {
  type ClauseId,
  clauses,
  isClauseId,
  isRequiredRecordId,
  type RequiredRecordId,
  requiredRecords,
} from '../../standard/index.ts'
import type { Text } from '../../text/index.ts'
import { type Limit, tryParseLimit } from '../../time/index.ts'
import type { Condition } from '../condition.ts'
import type { Effect } from '../effect.ts'
import {
  confidences,
  type LimitRow,
  type Outcome,
  type Refusal,
  type Step,
  type Transition,
  type Transitions,
  type Where,
  type Within,
  type YearlyRow,
} from '../literal.ts'
import type { OneOrMore, Scalar } from '../names.ts'
import { limitFact } from '../schema.ts'
import { byKey, has, pick } from './pick.ts'

const name = z.string().min(1).max(200)
const day = z.iso.date()
const scalar: z.ZodType<Scalar> = z.union([z.string(), z.number(), z.boolean()])
const text: z.ZodType<Text> = z.strictObject({ vi: z.string(), en: z.string() })

const shaped = (form: RegExp, said: Text) =>
  z.string().check(({ value, issues }) => {
    if (!form.test(value)) issues.push({ code: 'custom', input: value, params: { text: said } })
  })

const clause: z.ZodType<ClauseId> = z.string().transform((value, context): ClauseId => {
  if (isClauseId(value)) return value
  context.issues.push({ code: 'invalid_value', values: Object.keys(clauses), input: value })
  return z.NEVER
})

const requiredId: z.ZodType<RequiredRecordId> = z.string().transform((value, context): RequiredRecordId => {
  if (isRequiredRecordId(value)) return value
  context.issues.push({ code: 'invalid_value', values: Object.keys(requiredRecords), input: value })
  return z.NEVER
})

const requiredRecord: z.ZodType<OneOrMore<RequiredRecordId>> = pick<OneOrMore<RequiredRecordId>>((value) =>
  Array.isArray(value) ? z.array(requiredId).min(1) : requiredId,
)

const outcomes = ['done', 'refused', 'withdrawn', 'lapsed'] as const satisfies readonly Outcome[]

const cited = { basis: z.string(), confidence: z.enum(confidences) }
const citation = z.strictObject(cited)
const span = { from: z.exactOptional(day), to: z.exactOptional(day) }

const oneOrMore: z.ZodType<OneOrMore<string>> = pick<OneOrMore<string>>((value) =>
  Array.isArray(value) ? z.array(name) : name,
)

const limitText: z.ZodType<Limit> = z.string().transform((value, context): Limit => {
  const read = tryParseLimit(value)
  if (read.ok) return read.value
  for (const { message } of read.issues)
    context.issues.push({ code: 'custom', message: message.vi, params: { text: message }, input: value })
  return z.NEVER
})

const limit: z.ZodType<Limit> = pick<Limit>((value) =>
  typeof value === 'string' ? limitText : limitFact.strict(),
)

const condition: z.ZodType<Condition> = z.lazy(() => conditions)
const conditions = byKey<Condition>({
  is: z.strictObject({ is: z.record(name, scalar) }),
  below: z.strictObject({ below: z.record(name, z.number()) }),
  atLeast: z.strictObject({ atLeast: z.record(name, z.number()) }),
  given: z.strictObject({ given: name }),
  regime: z.strictObject({ regime: oneOrMore }),
  setting: z.strictObject({ setting: z.record(name, scalar) }),
  lapsed: z.strictObject({ lapsed: name }),
  all: z.strictObject({ all: z.array(condition) }),
  any: z.strictObject({ any: z.array(condition) }),
  not: z.strictObject({ not: condition }),
})

const effect = byKey<Effect>({
  set: z.strictObject({ set: z.record(name, scalar) }),
  increment: z.strictObject({ increment: name }),
  clear: z.strictObject({ clear: name }),
  append: z.strictObject({ append: z.strictObject({ from: name, to: name }) }),
  pause: z.strictObject({ pause: name }),
  resume: z.strictObject({ resume: name }),
  restart: z.strictObject({ restart: name }),
  stop: z.strictObject({ stop: name }),
})

const refusal: z.ZodType<Refusal> = z.strictObject({
  vi: z.string(),
  en: z.string(),
  rule: z.exactOptional(
    pick<string | Record<string, string>>((value) =>
      typeof value === 'string' ? z.string() : z.record(name, z.string()),
    ),
  ),
  when: z.exactOptional(condition),
})

const refusals: z.ZodType<OneOrMore<Refusal>> = pick<OneOrMore<Refusal>>((value) =>
  Array.isArray(value) ? z.array(refusal).min(1) : refusal,
)

const transition: z.ZodType<Transition> = z.strictObject({
  to: z.exactOptional(name),
  when: z.exactOptional(condition),
  do: z.exactOptional(z.array(effect)),
  refuse: z.exactOptional(refusals),
})

const transitions: z.ZodType<Transitions> = pick<Transitions>((value) => {
  if (typeof value === 'string') return name
  return Array.isArray(value) ? z.array(transition).min(1) : transition
})

const on = z.record(name, transitions)

const stepFields = { title: text, clause: z.exactOptional(clause), rule: z.exactOptional(citation) }

const part = z.strictObject({ title: text, duty: name, finishes: name, when: z.exactOptional(condition) })

const finalStep = z.strictObject({ ...stepFields, outcome: z.enum(outcomes) })

const togetherStep = z.strictObject({
  ...stepFields,
  duty: name,
  together: z.record(name, part),
  next: name,
  on: z.exactOptional(on),
  unlimited: z.exactOptional(text),
})

const workingStep = z.strictObject({ ...stepFields, duty: name, on, unlimited: z.exactOptional(text) })

const step: z.ZodType<Step> = pick<Step>((value) => {
  if (has(value, 'outcome')) return finalStep
  return has(value, 'together') ? togetherStep : workingStep
})

const row: z.ZodType<LimitRow> = z.strictObject({
  ...cited,
  ...span,
  limit,
  regime: z.exactOptional(oneOrMore),
})

const where: z.ZodType<Where<string>> = pick<Where<string>>((value) =>
  typeof value === 'string' ? name : z.strictObject({ at: name, when: z.exactOptional(condition), ...span }),
)

const yearlyRow: z.ZodType<YearlyRow> = z.strictObject({
  ...cited,
  ...span,
  date: shaped(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, {
    vi: 'Ngày trong năm viết MM-DD, như "12-15".',
    en: 'A day of the year is written MM-DD, such as "12-15".',
  }),
  years: z.exactOptional(z.int().min(-10).max(100)),
  regime: z.exactOptional(oneOrMore),
})

const withinForms = byKey<Within>({
  fact: z.strictObject({ ...cited, fact: name }),
  share: z.strictObject({ ...cited, share: name, part: z.number().gt(0).max(1) }),
  before: z.strictObject({ before: name, rows: z.array(row) }),
  since: z.strictObject({ since: name, rows: z.array(row) }),
  ahead: z.strictObject({ ahead: name, rows: z.array(row) }),
  yearOf: z.strictObject({ yearOf: name, rows: z.array(yearlyRow) }),
})

const within: z.ZodType<Within> = pick<Within>((value) => (Array.isArray(value) ? z.array(row) : withinForms))

const limitRule = z.strictObject({
  title: text,
  duty: z.exactOptional(name),
  runsIn: z.array(name),
  starts: z.exactOptional(z.array(where)),
  pausesIn: z.exactOptional(z.array(where)),
  restarts: z.exactOptional(z.array(where)),
  ends: z.exactOptional(z.array(where)),
  when: z.exactOptional(condition),
  within,
  window: z.exactOptional(name),
  desk: z.exactOptional(z.enum(['office', 'one-stop'])),
  extendedBy: z.exactOptional(name),
  partOf: z.exactOptional(name),
})

const form = z.strictObject({
  title: text,
  codes: z.exactOptional(z.array(z.strictObject({ ...cited, ...span, set: z.string(), code: z.string() }))),
  fields: z.exactOptional(z.array(z.strictObject({ name, title: text, confidence: z.enum(confidences) }))),
})

const event = z.strictObject({
  title: text,
  by: oneOrMore,
  notBy: z.exactOptional(oneOrMore),
  payload: z.exactOptional(z.looseObject({})),
  form: z.exactOptional(oneOrMore),
  ...span,
  rule: z.exactOptional(citation),
})

/** A procedure as JSON, its facts and payloads still in JSON Schema. Fields it does not know are issues. */
export const procedureShape = z.strictObject({
  id: shaped(/^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    vi: 'Mã quy trình gồm chữ thường không dấu, số và gạch nối, tối đa 100 ký tự, như "cap-ban-sao".',
    en: 'The id of a procedure has small letters a–z, digits and hyphens, at most 100 of them, such as "copy-extract".',
  }),
  version: shaped(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, {
    vi: 'Số phiên bản gồm ba số cách nhau bằng dấu chấm, như "1.0.0".',
    en: 'A version is three numbers with dots between them, such as "1.0.0".',
  }),
  title: text,
  clauses: z.array(clause),
  basis: z.array(z.strictObject({ ...cited, ...span, title: text })),
  regimes: z.exactOptional(
    z.record(name, z.strictObject({ ...cited, title: text, from: day, to: z.exactOptional(day) })),
  ),
  settings: z.exactOptional(z.record(name, z.strictObject({ ...cited, title: text, default: scalar }))),
  roles: z.record(name, z.strictObject({ title: text, outside: z.exactOptional(z.literal(true)) })),
  openedBy: z.exactOptional(oneOrMore),
  separate: z.exactOptional(z.array(z.tuple([name, name]))),
  facts: z.looseObject({}),
  subject: z.exactOptional(name),
  labels: z.exactOptional(z.record(name, text)),
  links: z.exactOptional(
    z.record(name, z.strictObject({ title: text, procedures: z.exactOptional(z.array(name).min(1)) })),
  ),
  forms: z.exactOptional(z.record(name, form)),
  records: z.exactOptional(
    z.record(
      name,
      z.strictObject({ ...cited, title: text, retention: text, required: z.exactOptional(requiredRecord) }),
    ),
  ),
  events: z.record(name, event),
  limits: z.record(name, limitRule),
  initial: name,
  steps: z.record(name, step),
  across: z.exactOptional(z.array(z.strictObject({ in: z.array(name), on }))),
  accepted: z.exactOptional(z.array(z.strictObject({ code: z.string(), path: z.string(), reason: text }))),
})
