import { describe, expect, test } from 'vitest'
import { isAsWritten, isOutputAsWritten } from './compare.ts'
import { checkedModule, commandsOf, exampleBlocks, fencedBlocks, filesOf } from './extract.ts'

describe('blocks', () => {
  test('of one language, with their first line, a longer fence around a shorter', () => {
    const markdown =
      'a\n```ts\nlet x = 1\n```\n````md\n```ts\nno\n```\n````\n```console\n$ quytrinh x\nđược\n```\n'
    expect(fencedBlocks(markdown, 'ts')).toEqual([{ line: 3, text: 'let x = 1' }])
    expect(fencedBlocks(markdown, 'console').flatMap(commandsOf)).toEqual([
      { line: 11, command: 'quytrinh x', output: 'được' },
    ])
  })

  test('a fence never closed is refused', () => {
    expect(() => fencedBlocks('```ts\nx', 'ts')).toThrow('line 2')
  })

  test('of doc comments, bare and fenced, until the next tag', () => {
    const source = [
      '/**',
      ' * Adds.',
      ' * @example',
      ' * add(1, 2) //=> 3',
      ' * @returns the sum',
      ' */',
      '/** @example one() //=> 1 */',
      '/**',
      ' * @example',
      ' * ```ts',
      ' * two()',
      ' * ```',
      ' */',
    ].join('\n')
    expect(exampleBlocks(source).map(({ text }) => text.trim())).toEqual([
      'add(1, 2) //=> 3',
      'one() //=> 1',
      'two()',
    ])
  })
})

describe('checks', () => {
  test.each([
    ['f(1) //=> 2', ['f(1)', '2']],
    ['f(1); // → 2', ['f(1)', '2']],
    ['const a = f(1)\n//=> { b: 1,\n//     c: 2 }', ['a', '{ b: 1, c: 2 }']],
    ['await f() //=> 2', ['await f()', '2']],
  ])('%s', (text, [value, expected]) => {
    const { code, checks } = checkedModule(text)
    expect(checks).toBe(1)
    expect(code).toContain(`__check(async () => (${value}), ${JSON.stringify(expected)}, 0)`)
  })

  test('a comment of another kind is no check; a check of nothing is refused', () => {
    expect(checkedModule('f(1) // two').checks).toBe(0)
    expect(() => checkedModule('if (a) b() //=> 1')).toThrow('nothing to compare')
  })
})

describe('comparison', () => {
  test.each([
    [3, '3', true],
    [3, '4', false],
    ['2026-03-06', "'2026-03-06'", true],
    ['15 ngày làm việc', '15 ngày làm việc', true],
    [{ a: [1, { b: 'x' }] }, "{ a: [1, { b: 'x' }] }", true],
    [{ a: [1, { b: 'x' }] }, "{ a: [1, { b: 'y' }] }", false],
    [{ a: [1, { b: 'x' }] }, '{ a: […] }', true],
    [{ a: 1, due: '2026-03-06', why: [1] }, "{ …, due: '2026-03-06', … }", true],
    [{ a: 1, due: '2026-03-07', why: [1] }, "{ …, due: '2026-03-06', … }", false],
    [undefined, 'undefined', true],
    [{ a: 1 }, '{ a: 1, b: 2 }', false],
  ])('%j against %s: %s', (actual, written, same) => {
    expect(isAsWritten(actual, written)).toBe(same)
  })

  test.each([
    ['a\nb\n', 'a\nb', true],
    ['a  \nb', 'a\nb', true],
    ['a\nx\ny\nb', 'a\n…\nb', true],
    ['a\nb', 'a\n…\nb', true],
    ['a 17:02 b', 'a … b', true],
    ['a\nc', 'a\nb', false],
    ['a\nb\nc', 'a\nb', false],
    ['', 'a', false],
  ])('output %j against %j: %s', (actual, written, same) => {
    expect(isOutputAsWritten(actual, written)).toBe(same)
  })
})

test('a document’s files are its blocks with a name', () => {
  const text = [
    '```csv a.csv',
    'x;y',
    '1;2',
    '```',
    '',
    '```ts',
    'x',
    '```',
    '```json b.json',
    '{}',
    '```',
  ].join('\n')
  expect(filesOf(text)).toEqual([
    { name: 'a.csv', text: 'x;y\n1;2\n' },
    { name: 'b.json', text: '{}\n' },
  ])
})
