import { expect, test } from 'vitest'
import * as z from 'zod'
import { issuesOfZod } from '../../src/procedure/index.ts'

const read = (schema: z.ZodType, value: unknown, root = '') => {
  const { error } = schema.safeParse(value)
  return error === undefined ? [] : issuesOfZod(error, root, value)
}

const cases: readonly [string, z.ZodType, unknown, string, string, string][] = [
  ['invalid-type', z.string(), 3, 'chuỗi ký tự', 'text', '3'],
  ['invalid-type', z.number().int(), 1.5, 'số nguyên', 'a whole number', '1.5'],
  ['too-small', z.string().min(1), '', 'phải có ít nhất 1 ký tự', 'must have at least 1 character', ''],
  ['too-small', z.array(z.string()).min(2), ['a'], 'ít nhất 2 mục', 'at least 2 items', '["a"]'],
  ['too-small', z.number().gt(0), 0, 'phải lớn hơn 0', 'must be above 0', '0'],
  ['too-big', z.number().max(1500), 2000, 'từ 1.500 trở xuống', '1,500 or less', '2000'],
  ['too-big', z.string().max(2), 'abc', 'nhiều nhất 2 ký tự', 'at most 2 characters', 'abc'],
  ['invalid-format', z.iso.date(), '2026-02-30', 'ngày có thật', 'a day there is', '2026-02-30'],
  ['invalid-value', z.enum(['desk', 'post']), 'desc', 'desk, post (có phải "desk"?)', 'desk, post', 'desc'],
  ['not-multiple', z.number().multipleOf(2), 3, 'bội số của 2', 'a multiple of 2', '3'],
]

test.each(cases)('%s', (code, schema, value, vi, en, received) => {
  const [issue, ...rest] = read(z.object({ field: schema }), { field: value }, 'payload')
  expect(rest).toEqual([])
  expect(issue).toMatchObject({ code, path: 'payload.field', received })
  expect(issue?.message.vi).toContain(vi)
  expect(issue?.message.en).toContain(en)
  expect(issue?.message.vi).toContain('"field"')
})

test('a field that is not there is missing, when the input is at hand', () => {
  const schema = z.object({ reason: z.string() })
  expect(read(schema, {})).toMatchObject([
    { code: 'missing', path: 'reason', message: { vi: 'Thiếu "reason"; cần chuỗi ký tự.' } },
  ])
  const { error } = schema.safeParse({})
  expect(error === undefined ? [] : issuesOfZod(error)).toMatchObject([{ code: 'invalid-type' }])
})

test('each unknown field is an issue of its own', () => {
  expect(
    read(z.strictObject({}), { a: 1, 'b c': 2 }, 'x').map(({ code, path }) => `${code} ${path}`),
  ).toEqual(['unrecognized-key x.a', 'unrecognized-key x["b c"]'])
})

test('of several shapes the fault is told of the one that was meant, else all are named', () => {
  const either = z.union([z.string(), z.object({ amount: z.number() })])
  expect(read(either, { amount: 'x' })).toMatchObject([{ code: 'invalid-type', path: 'amount' }])
  expect(read(either, 4)[0]?.message.en).toBe('The input must be text, or a group of fields.')
})

test('a path goes through lists and groups', () => {
  const schema = z.object({ people: z.array(z.object({ roles: z.array(z.enum(['a'])) })) })
  expect(read(schema, { people: [{ roles: ['a', 'q'] }] })[0]?.path).toBe('people[0].roles[1]')
})
