import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseProcedure, parseProcedureText, procedureJson, verify } from '../../src/procedure/index.ts'
import { good } from './mutants.ts'

type Change = readonly [path: readonly (string | number)[], value: unknown]

/** The good procedure as JSON with one place changed; `undefined` takes the place away. */
const changed = (...changes: readonly Change[]): unknown => {
  const json: unknown = JSON.parse(JSON.stringify(procedureJson(good)))
  for (const [path, value] of changes) {
    let at: unknown = json
    for (const key of path.slice(0, -1)) at = Reflect.get(Object(at), key)
    Reflect.set(Object(at), path.at(-1) ?? '', value)
  }
  return JSON.parse(JSON.stringify(json))
}

const issuesOf = (json: unknown) => {
  const read = parseProcedure(json)
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path}`)
}

const row = ['limits', 'answer', 'within', 0] as const
const giveBack = ['steps', 'asked', 'on', 'giveBack'] as const
const reason = ['facts', 'properties', 'reason'] as const

describe('a fault is told where it stands', () => {
  const cases: readonly [string, ...Change[]][] = [
    ['unrecognized-key steps.asked.on.giveBack.wehn', [[...giveBack, 'wehn'], 1]],
    ['invalid-value steps.asked.on.giveBack.when', [[...giveBack, 'when'], { belwo: { returns: 1 } }]],
    [
      'invalid-type steps.asked.on.giveBack.when.below.returns',
      [[...giveBack, 'when'], { below: { returns: '1' } }],
    ],
    [
      'QT106 steps.asked.on.giveBack.when.all[0].not.is.retruns',
      [[...giveBack, 'when'], { all: [{ not: { is: { retruns: 1 } } }] }],
    ],
    [
      'unrecognized-key steps.asked.on.giveBack.when.given',
      [[...giveBack, 'when'], { below: { returns: 1 }, given: 'reason' }],
    ],
    ['invalid-value steps.asked.on.giveBack.do[0]', [[...giveBack, 'do'], [{ incremnt: 'returns' }]]],
    ['invalid-type limits.answer.runsIn[0]', [['limits', 'answer', 'runsIn'], [3]]],
    ['QT106 limits.answer.runsIn[0]', [['limits', 'answer', 'runsIn'], ['askde']]],
    ['invalid-value limits.answer.within[0].limit', [[...row, 'limit'], '2 ngày làm việcc']],
    ['invalid-value limits.answer.within[0].limit.unit', [[...row, 'limit', 'unit'], 'working-days']],
    ['invalid-format limits.answer.within[0].from', [[...row, 'from'], '2026-02-30']],
    ['invalid-value clauses[0]', [['clauses'], ['8.5.9']]],
    ['invalid-value version', [['version'], 'v1']],
    ['missing title.en', [['title', 'en'], undefined]],
    ['missing steps.asked.duty', [['steps', 'asked', 'duty'], undefined]],
    ['schema-value facts.properties.reason.pattern', [[...reason, 'pattern'], '^(a+)+$']],
    ['schema-keyword facts.properties.reason.$ref', [[...reason, '$ref'], '#']],
    ['schema-value facts.properties.reason.type', [[...reason, 'type'], 'text']],
    ['schema-value facts.properties.reason.format', [[...reason, 'format'], 'regex']],
    ['schema-value events.ask.payload.required[0]', [['events', 'ask', 'payload', 'required'], ['raeson']]],
    [
      'QT106 events.ask.payload.raeson',
      [['events', 'ask', 'payload', 'properties', 'raeson'], { type: 'string' }],
    ],
    ['QT111 facts.lapsed', [['facts', 'properties', 'lapsed'], { type: 'boolean' }]],
    ['key-forbidden roles.constructor', [['roles', 'constructor'], { title: { vi: 'a', en: 'a' } }]],
  ]
  test.each(cases)('%s', (expected, ...changes) => {
    expect(issuesOf(changed(...changes))).toEqual([expected])
  })
  test('__proto__ as a key', () => {
    expect(issuesOf(JSON.parse('{"roles":{"__proto__":{}}}'))).toEqual(['key-forbidden roles.__proto__'])
    expect(Reflect.get({}, 'title')).toBeUndefined()
  })
  test('data nested without end, and data that is not JSON', () => {
    let deep: unknown = 'x'
    for (let depth = 0; depth < 100; depth++) deep = [deep]
    expect(issuesOf(deep)[0]).toMatch(/^too-deep /)
    expect(issuesOf({ id: () => 1 })).toEqual(['not-json id'])
    const ring: Record<string, unknown> = {}
    ring['ring'] = ring
    expect(issuesOf(ring)[0]).toMatch(/^too-deep /)
  })
})

test('a limit written as text is read, and all texts are composed', () => {
  const read = parseProcedure(
    changed([[...row, 'limit'], '15 ngày làm việc'], [['title', 'vi'], 'Nghỉ phép'.normalize('NFD')]),
  )
  expect(read).toMatchObject({ ok: true, value: { title: { vi: 'Nghỉ phép'.normalize('NFC') } } })
  if (!read.ok) return
  expect(read.value.limits['answer']?.within).toMatchObject([{ limit: { amount: 15, unit: 'working-day' } }])
  expect(Object.isFrozen(read.value.steps)).toBe(true)
  expect(verify(read.value).issues).toEqual([])
})

test('fields that are read check what is reported', () => {
  const read = parseProcedure(changed())
  const payload = read.ok ? read.value.events['ask']?.payload : undefined
  expect(payload?.safeParse({ reason: 'ốm', days: 2 }).success).toBe(true)
  expect(payload?.safeParse({ reason: '', days: 2 }).success).toBe(false)
  expect(payload?.safeParse({ reason: 'ốm', days: 0 }).success).toBe(false)
  expect(payload?.safeParse({ reason: 'ốm' }).success).toBe(false)
})

describe('text', () => {
  const source = JSON.stringify(procedureJson(good), null, 2)
  test('with a byte-order mark', () => {
    expect(parseProcedureText(`\uFEFF${source}`).ok).toBe(true)
  })
  test('a syntax error tells line and column', () => {
    const read = parseProcedureText(source.replace('"version":', '"version"'))
    expect(read).toMatchObject({ ok: false, issues: [{ code: 'json-broken' }] })
    if (!read.ok) expect(read.issues[0]?.message.en).toContain('line 3, column 13')
  })
  test('text that ends too soon, and text beyond the bound', () => {
    const short = parseProcedureText('{"id": ')
    expect(short.ok ? '' : short.issues[0]?.message.en).toContain('ends too early')
    const long = parseProcedureText(' '.repeat(5_000_001))
    expect(long).toMatchObject({ ok: false, issues: [{ code: 'text-too-long' }] })
  })
})

test('nothing that is thrown at it makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), (value) => {
      expect(parseProcedure(value).ok).toBe(false)
      if (typeof value === 'string') expect(parseProcedureText(value).ok).toBe(false)
    }),
    { numRuns: 300, seed: 5 },
  )
  const paths = [
    ['steps'],
    ['steps', 'asked'],
    ['events', 'ask', 'payload'],
    ['limits', 'answer'],
    ['facts'],
    [...giveBack],
  ]
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
      expect(typeof parseProcedure(changed([path, value])).ok).toBe('boolean')
    }),
    { numRuns: 300, seed: 6 },
  )
})
