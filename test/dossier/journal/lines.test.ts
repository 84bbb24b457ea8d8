import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type JournalEntry, seal, verifyJournal } from '../../../src/dossier/index.ts'
import { formatJournal, parseJournal } from '../../../src/dossier/journal/index.ts'
import type { Json } from '../../../src/issue/index.ts'
import { body, journalOf } from './fixture.ts'

const journal = journalOf('HS-1', 4)
const written = formatJournal(journal)
const lines = written.split('\n').slice(0, -1)
const withLine = (index: number, line: string): string => `${lines.with(index, line).join('\n')}\n`
const [, second = ''] = lines
const faults = (value: string): readonly string[] => {
  const read = parseJournal(value)
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path}`)
}

const entryWith = (payload: Readonly<Record<string, Json>>): JournalEntry =>
  seal(body('HS-1', 1, payload), null)

test('one canonical line an entry, read back as it was and frozen', () => {
  expect(lines).toHaveLength(4)
  const read = parseJournal(written)
  expect(read).toEqual({ ok: true, value: journal })
  if (!read.ok) return
  expect(formatJournal(read.value)).toBe(written)
  expect(Object.isFrozen(read.value[0]?.opening?.procedure)).toBe(true)
  expect(parseJournal('')).toEqual({ ok: true, value: [] })
})

describe('what is refused, with its line', () => {
  test.each([
    ['a last line cut short', written.slice(0, -40), 'journal-truncated [3]'],
    ['a last line without its line feed', written.slice(0, -1), 'journal-truncated [3]'],
    ['a line that is not JSON', withLine(1, second.slice(1)), 'journal-not-json [1]'],
    ['an empty line', withLine(1, ''), 'journal-not-json [1]'],
    ['a byte order mark', `\uFEFF${written}`, 'journal-not-json [0]'],
    ['line ends of Windows', written.replaceAll('\n', '\r\n'), 'journal-not-canonical [0]'],
    ['a space', withLine(1, second.replace('"at":', '"at": ')), 'journal-not-canonical [1]'],
    ['another order of keys', withLine(1, JSON.stringify(journal[1])), 'journal-not-canonical [1]'],
    [
      'a key twice',
      withLine(1, second.replace('"payload":{', '"payload":{"note":"khác",')),
      'journal-not-canonical [1]',
    ],
    [
      'an escaped letter',
      withLine(1, second.replace('note', String.raw`n\u006fte`)),
      'journal-not-canonical [1]',
    ],
    [
      'a key __proto__',
      withLine(1, second.replace('{"note"', '{"__proto__":1,"note"')),
      'journal-shape [1].payload.__proto__',
    ],
    [
      'a key constructor',
      withLine(1, second.replace('{"note"', '{"constructor":1,"note"')),
      'journal-shape [1].payload.constructor',
    ],
    [
      'a decomposed text',
      withLine(1, second.replace('Lê', 'Lê'.normalize('NFD'))),
      'journal-shape [1].by.name',
    ],
    [
      'a lone surrogate',
      withLine(1, second.replace('{"note"', String.raw`{"\ud800"`)),
      String.raw`journal-shape [1].payload["\ud800"]`,
    ],
    ['a number for a text', withLine(1, second.replace('"id":"b"', '"id":1')), 'journal-shape [1].by.id'],
    ['a seq of 1.5', withLine(1, second.replace('"seq":2', '"seq":1.5')), 'journal-shape [1].seq'],
    [
      'a moment of another zone',
      withLine(1, second.replace('08:02:00+07:00', '01:02:00+00:00')),
      'journal-shape [1].at',
    ],
    ['a field too many', withLine(1, second.replace('{"at"', '{"alt":1,"at"')), 'journal-shape [1].alt'],
    ['a field too few', withLine(1, second.replace('"event":"note",', '')), 'journal-shape [1].event'],
    [
      'a list for limits of texts',
      withLine(1, second.replace('"limits":[]', '"limits":["x"]')),
      'journal-shape [1].limits[0]',
    ],
    [
      'a hash in capitals',
      withLine(1, second.replace(/"hash":"\w+"/, `"hash":"${'A'.repeat(64)}"`)),
      'journal-shape [1].hash',
    ],
    ['null', withLine(1, 'null'), 'journal-shape [1]'],
    ['a list', withLine(1, '[]'), 'journal-shape [1]'],
    [
      'data nested too deep',
      withLine(1, '['.repeat(5000) + ']'.repeat(5000)),
      `journal-shape [1]${'[0]'.repeat(64)}`,
    ],
  ])('%s', (_, value, expected) => {
    expect(value).not.toBe(written)
    expect(faults(value)[0]).toBe(expected)
  })

  test('says the line in both languages', () => {
    const read = parseJournal(withLine(1, '{}'))
    expect(read.ok || read.issues[0]?.message).toEqual({
      vi: expect.stringMatching(/^Dòng 2: /),
      en: expect.stringMatching(/^Line 2: /),
    })
  })

  test('a file of nothing but faults ends at a hundred issues', () => {
    expect(faults('x\n'.repeat(5000))).toHaveLength(100)
  })
})

describe('sealing', () => {
  test('composes texts, so that what was typed decomposed is written composed', () => {
    const entry = entryWith({ note: 'Lê'.normalize('NFD'), left: [{ out: 'Hồ'.normalize('NFD') }] })
    expect(entry.payload).toEqual({ note: 'Lê', left: [{ out: 'Hồ' }] })
    expect(Object.isFrozen(entry.payload['left'])).toBe(true)
    expect(parseJournal(formatJournal([entry])).ok).toBe(true)
  })

  test('refuses what a journal cannot hold', () => {
    expect(() => entryWith({ note: '\ud800' })).toThrow(/payload\.note/)
    expect(() => entryWith({ amount: Number.NaN })).toThrow(/payload\.amount/)
    expect(() => entryWith(JSON.parse('{"__proto__":1}'))).toThrow(/payload\.__proto__/)
    expect(() => entryWith({ ['Lê'.normalize('NFD')]: 1 })).toThrow(/NFC/)
    expect(() => seal({ ...body('HS-1', 1), at: '2026-02-06' }, null)).toThrow(/"at"/)
  })

  test('whatever the payload, it is read back and verified', () => {
    const key = fc.string().filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name))
    const value = fc.letrec<{ json: Json }>((tie) => ({
      json: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom(null, true, 'Hồ sơ', '\u2028', '"\\\n'),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
        fc.string({ unit: 'binary' }).map((each) => each.normalize('NFC')),
        fc.array(tie('json'), { maxLength: 3 }),
        fc.dictionary(key, tie('json'), { maxKeys: 3 }),
      ),
    })).json
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 4 }), (payload) => {
        const read = parseJournal(formatJournal([entryWith(payload)]))
        expect(read.ok && verifyJournal(read.value)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

test('any change of a single byte is caught', () => {
  const bytes = new TextEncoder().encode(written)
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const caught = (changed: Uint8Array): boolean => {
    try {
      const read = parseJournal(decoder.decode(changed))
      return !read.ok || verifyJournal(read.value).length > 0
    } catch (error) {
      return error instanceof TypeError
    }
  }
  expect(caught(bytes)).toBe(false)
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (index, change) =>
      caught(bytes.with(index, (bytes[index] ?? 0) ^ change)),
    ),
    { numRuns: 2000 },
  )
})
