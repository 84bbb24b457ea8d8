import * as z from 'zod'
import { failure, type Result, success } from '../issue/index.ts'
import { confidences, issuesOfZod } from '../procedure/index.ts'
import type { Duty, Recurrence } from './duty.ts'

const date = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
const day = z.iso.date()
const years = z.int().min(0).max(10)

const when: z.ZodType<Recurrence> = z.union([
  z.strictObject({ by: z.array(date).min(1), years: z.exactOptional(years) }),
  z.strictObject({ month: z.int().min(1).max(12) }),
  z.strictObject({
    each: z.enum(['week', 'month', 'quarter', 'half-year']),
    times: z.exactOptional(z.int().min(1).max(31)),
  }),
  z.strictObject({ times: z.int().min(1).max(366) }),
  z.strictObject({ every: z.int().min(2).max(50), first: z.int().min(1990).max(2100), by: date }),
])

const duty = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }),
  levels: z.exactOptional(z.array(z.enum(['commune', 'district', 'province', 'ministry'])).min(1)),
  procedure: z.exactOptional(z.string().min(1)),
  rows: z
    .array(
      z.strictObject({
        when,
        windows: z.exactOptional(
          z.array(
            z.strictObject({
              from: date,
              to: date,
              fromYears: z.exactOptional(years),
              toYears: z.exactOptional(years),
            }),
          ),
        ),
        basis: z.string().min(1),
        confidence: z.enum(confidences).default('setting'),
        from: z.exactOptional(day),
        to: z.exactOptional(day),
      }),
    )
    .min(1),
})

/**
 * An agency's own duties from JSON: days its superior has named, reports only it owes. A duty without a confidence mark
 * is a `setting`. Every fault is an issue with its place.
 */
export const parseDuties = (json: unknown): Result<readonly Duty[]> => {
  const read = z.array(duty).safeParse(json)
  return read.success ? success(read.data) : failure(...issuesOfZod(read.error, '', json))
}

/**
 * The duties of the law with those of the agency: a duty of the same id takes the place of the law's, and is done by the
 * same procedure unless it names another.
 */
export const withDuties = (duties: readonly Duty[], own: readonly Duty[]): readonly Duty[] => [
  ...duties.filter(({ id }) => own.every((each) => each.id !== id)),
  ...own.map((each) => {
    const procedure = each.procedure ?? duties.find(({ id }) => id === each.id)?.procedure
    return procedure === undefined ? each : { ...each, procedure }
  }),
]
