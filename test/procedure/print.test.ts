import { expect, test } from 'vitest'
import * as z from 'zod'
import { type Procedure, parseProcedure, procedureJson } from '../../src/procedure/index.ts'
import { but, good, sideBySide } from './mutants.ts'

const rich: Procedure = but(good, {
  facts: z.object({
    ...good.facts.shape,
    day: z.iso.date(),
    at: z.iso.datetime({ offset: true }).optional(),
    kind: z.enum(['a', 'b']),
    only: z.literal('x').optional(),
    tags: z.array(z.string().min(2).max(5)).min(1).optional(),
    note: z.string().nullable().optional(),
    cutoff: z
      .string()
      .regex(/^\d{2}:\d{2}$/)
      .optional(),
    place: z.object({ floor: z.number().min(0).max(9), lift: z.boolean().optional() }).optional(),
    either: z.union([z.string(), z.number()]).optional(),
    counts: z.record(z.string(), z.number()).optional(),
    share: z.number().multipleOf(0.5).default(0.5),
  }),
})

test.each([
  ['leave', good],
  ['appraisal', sideBySide],
  ['every kind of field', rich],
])('%s prints, reads back and prints the same', (_, procedure) => {
  const printed = JSON.stringify(procedureJson(procedure))
  const read = parseProcedure(JSON.parse(printed))
  expect(read).toMatchObject({ ok: true })
  if (read.ok) expect(JSON.stringify(procedureJson(read.value))).toBe(printed)
})

test('fields come out as JSON Schema without what their format already says', () => {
  expect(procedureJson(rich)['facts']).toMatchObject({
    type: 'object',
    properties: { day: { type: 'string', format: 'date' }, days: { type: 'integer', exclusiveMinimum: 0 } },
    required: ['day', 'kind'],
  })
  expect(JSON.stringify(procedureJson(rich))).not.toContain('$schema')
  expect(JSON.stringify(procedureJson(rich)['facts'])).not.toContain('9007199254740991')
})

test('the order in which a field is written does not show, the order of steps does', () => {
  const shuffled = but(good, { limits: { answer: reverseLimit() } })
  expect(JSON.stringify(procedureJson(shuffled))).toBe(JSON.stringify(procedureJson(good)))
  const other = { ...good, steps: Object.fromEntries(Object.entries(good.steps).toReversed()) }
  expect(JSON.stringify(procedureJson(other))).not.toBe(JSON.stringify(procedureJson(good)))
})

const reverseLimit = () => {
  const { title, runsIn, within } = good.limits['answer'] ?? {
    title: { vi: '', en: '' },
    runsIn: [],
    within: [],
  }
  return { within, runsIn, title: { en: title.en, vi: title.vi } }
}

test('what is not plain data is refused with its place', () => {
  const odd = { ...good, version: JSON.parse('1e999') }
  expect(() => procedureJson(odd)).toThrow(/version/)
})

test('a fact JSON cannot hold is refused with its place', () => {
  expect(() => procedureJson({ ...good, facts: z.object({ when: z.date() }) })).toThrow(/"facts"/)
})
