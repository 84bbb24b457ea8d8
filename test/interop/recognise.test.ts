import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readInput, recognise } from '../../src/interop/index.ts'
import { jsonFault } from '../../src/issue/json-fault.ts'
import { nationalText, workflowsText } from './excerpt.ts'

const kind = (value: string) => {
  const found = recognise(value)
  return found.ok ? found.value : found.issues.map(({ code }) => code)
}
const own = JSON.stringify({ id: 'nghi-phep', version: '1.0.0', steps: {} })

describe('recognise', () => {
  test.each([
    ['workflows', workflowsText, 'one-stop-workflows'],
    ['portal entries', nationalText, 'national-procedures'],
    ['one portal entry', nationalText.split('\n')[0] ?? '', 'national-procedures'],
    ['a broken first line', `{"code\n${nationalText}`, 'national-procedures'],
    ['an own procedure', own, 'procedure'],
    ['nothing', '', ['input-unknown']],
    ['a number', '15', ['input-unknown']],
    ['prose', 'Quy trình một cửa', ['input-unknown']],
    ['an empty list', '[]', ['input-unknown']],
    ['another object', '{"id": 1}', ['input-unknown']],
    ['only inherited fields', '{"toString": 1, "valueOf": 2}', ['input-unknown']],
    ['a poisoned object', '{"id":"a","version":"1","steps":{"__proto__":{}}}', ['key-forbidden']],
    ['a list with a wrong comma', '[{"code": "A",, }]', ['json-broken']],
  ])('%s', (_, value, expected) => {
    expect(kind(value)).toEqual(expected)
    expect(kind(`\uFEFF${value}`)).toEqual(expected)
    expect(kind(value.normalize('NFD'))).toEqual(expected)
  })

  test('an unknown input is told what is recognised', () => {
    const found = recognise('{"id": 1}')
    expect(found.ok ? [] : found.issues).toMatchObject([
      { expected: { en: expect.stringContaining('JSON Lines') } },
    ])
  })

  test('a file cut off says where', () => {
    const cut = workflowsText.slice(0, 1000)
    const found = recognise(cut)
    const lines = cut.split('\n')
    expect(found.ok ? [] : found.issues).toMatchObject([
      { code: 'json-truncated', message: { en: expect.stringContaining(`line ${lines.length}, column`) } },
    ])
  })
})

describe('readInput', () => {
  test('reads either catalogue and hands on an own procedure', () => {
    const read = (value: string) => {
      const found = readInput(value)
      return found.ok ? found.value : undefined
    }
    expect(read(workflowsText)).toMatchObject({ kind: 'one-stop-workflows', read: 15, unread: 0 })
    expect(read(`\uFEFF${nationalText}`)).toMatchObject({ kind: 'national-procedures', read: 61, unread: 28 })
    expect(read(own)).toEqual({ kind: 'procedure', json: JSON.parse(own) })
    expect(readInput('x')).toMatchObject({ ok: false })
  })
})

describe('the place where JSON breaks', () => {
  const isJson = (value: string): boolean => {
    try {
      JSON.parse(value)
      return true
    } catch {
      return false
    }
  }

  test.each([
    ['', 0, true],
    ['[1, 2', 5, true],
    ['{"a": "b', 6, true],
    ['{"a": tru', 6, true],
    ['{"a" 1}', 5, false],
    ['[1,]', 3, false],
    ['{"a":1}}', 7, false],
    ['[1}', 2, false],
  ])('%s breaks at %i', (value, position, truncated) => {
    expect(jsonFault(value)).toMatchObject({ position, truncated })
  })

  test('it finds a fault exactly where the engine does', () => {
    const edits = fc.record({
      json: fc.json(),
      at: fc.nat(60),
      put: fc.constantFrom('', ',', '}', ']', '"', ':', 'x', '1'),
    })
    fc.assert(
      fc.property(edits, ({ json, at, put }) => {
        const place = Math.min(at, json.length)
        const edited = json.slice(0, place) + put + json.slice(place + 1)
        expect(jsonFault(json)).toBeUndefined()
        expect(jsonFault(edited) === undefined).toBe(isJson(edited))
      }),
      { seed: 2026, numRuns: 400 },
    )
  })

  test('whatever is cut off a list is found before the cut', () => {
    fc.assert(
      fc.property(fc.array(fc.json(), { minLength: 1, maxLength: 4 }), fc.nat(), (items, seed) => {
        const whole = `[${items.join(',')}]`
        const cut = whole.slice(0, seed % whole.length)
        const fault = jsonFault(cut)
        expect(fault?.position).toBeLessThanOrEqual(cut.length)
        expect(fault).toBeDefined()
      }),
      { seed: 2026, numRuns: 200 },
    )
  })
})
