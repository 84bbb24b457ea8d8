import type * as z from 'zod'
import { type Issue, joinPath } from '../issue/index.ts'
import { formatNumber, type Text, text } from '../text/index.ts'
import { suggestion } from './suggest.ts'

type ZodIssue = z.core.$ZodIssue

const types: Readonly<Record<string, Text>> = {
  string: text('chuỗi ký tự', 'text'),
  number: text('số', 'a number'),
  int: text('số nguyên', 'a whole number'),
  boolean: text('đúng hoặc sai (true, false)', 'true or false'),
  array: text('danh sách', 'a list'),
  object: text('nhóm trường', 'a group of fields'),
  record: text('nhóm trường', 'a group of fields'),
  null: text('giá trị rỗng (null)', 'null'),
}

const formats: Readonly<Record<string, Text>> = {
  date: text('ngày có thật, dạng 2026-02-06', 'a day there is, written 2026-02-06'),
  datetime: text(
    'thời điểm kèm múi giờ, dạng 2026-02-06T09:15:00+07:00',
    'a moment with its offset, written 2026-02-06T09:15:00+07:00',
  ),
  time: text('giờ, dạng 09:15', 'a time, written 09:15'),
  email: text('địa chỉ thư điện tử', 'an e-mail address'),
  url: text('địa chỉ mạng', 'a URL'),
}

const typeText = (expected: string): Text =>
  types[expected] ?? text(`kiểu ${expected}`, `of type ${expected}`)

const formatText = (issue: z.core.$ZodIssueInvalidStringFormat): Text =>
  formats[issue.format] ??
  (issue.pattern === undefined
    ? text(`dạng ${issue.format}`, `of the form ${issue.format}`)
    : text(`chuỗi đúng mẫu ${issue.pattern}`, `text matching ${issue.pattern}`))

const counted: Readonly<Record<string, { readonly vi: string; readonly en: string; readonly one: string }>> =
  {
    string: { vi: 'ký tự', en: 'characters', one: 'character' },
    array: { vi: 'mục', en: 'items', one: 'item' },
    set: { vi: 'mục', en: 'items', one: 'item' },
  }

type Bound = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig

const limitOf = (issue: Bound): number => Number(issue.code === 'too_small' ? issue.minimum : issue.maximum)

const bound = (issue: Bound): Text => {
  const limit = limitOf(issue)
  const vi = formatNumber(limit, 'vi')
  const en = formatNumber(limit, 'en')
  const unit = counted[issue.origin]
  const least = issue.code === 'too_small'
  if (unit !== undefined) {
    const units = limit === 1 ? unit.one : unit.en
    return least
      ? text(`ít nhất ${vi} ${unit.vi}`, `at least ${en} ${units}`)
      : text(`nhiều nhất ${vi} ${unit.vi}`, `at most ${en} ${units}`)
  }
  if (issue.inclusive === false)
    return least ? text(`lớn hơn ${vi}`, `above ${en}`) : text(`nhỏ hơn ${vi}`, `below ${en}`)
  return least ? text(`từ ${vi} trở lên`, `${en} or more`) : text(`từ ${vi} trở xuống`, `${en} or less`)
}

const verbs = {
  is: text('phải là', 'must be'),
  has: text('phải có', 'must have'),
  compares: text('phải', 'must be'),
} as const

const verbOf = (issue: ZodIssue): Text => {
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return verbs.is
  return counted[issue.origin] === undefined ? verbs.compares : verbs.has
}

/** The value at a path, when the whole input is at hand. */
const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Object.entries(value).find(([name]) => name === String(key))?.[1]
        : undefined,
    input,
  )

const shown = (value: unknown): string => {
  const written = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return written.length > 80 ? `${written.slice(0, 79)}…` : written
}

const nameOf = (path: string): Text => {
  const last = /(?:[^.[\]]+|\["[^"]*"\])(?:\[\d+\])*$/.exec(path)?.[0]
  return last === undefined ? text('Dữ liệu', 'The input') : text(`"${last}"`, `"${last}"`)
}

interface Scene {
  readonly root: string
  /** The whole input, in a box, when the caller gave it. */
  readonly input: readonly [] | readonly [unknown]
}

/** Allowed values as people read them: a long list is cut, and a near miss gets its suggestion. */
const listed = (values: readonly string[], value: unknown): Text => {
  const some = values.length > 20 ? `${values.slice(0, 20).join(', ')}, …` : values.join(', ')
  const meant = typeof value === 'string' ? suggestion(value, values) : undefined
  return meant === undefined
    ? text(some, some)
    : text(`${some} (có phải "${meant}"?)`, `${some} (did you mean "${meant}"?)`)
}

const issueOf = (issue: ZodIssue, code: string, expected: Text | readonly string[], scene: Scene): Issue => {
  const path = joinPath(scene.root, ...issue.path)
  const name = nameOf(path)
  const value = scene.input.length === 1 ? valueAt(scene.input[0], issue.path) : undefined
  const words = 'vi' in expected ? expected : listed(expected, value)
  const list = !('vi' in expected)
  const verb = verbOf(issue)
  if (scene.input.length === 1 && value === undefined)
    return {
      code: 'missing',
      path,
      message: text(
        `Thiếu ${name.vi}; cần ${list ? 'một trong: ' : ''}${words.vi}.`,
        `${name.en} is missing; expected ${list ? 'one of: ' : ''}${words.en}.`,
      ),
      expected,
    }
  return {
    code,
    path,
    message: list
      ? text(`${name.vi} phải là một trong: ${words.vi}.`, `${name.en} must be one of: ${words.en}.`)
      : text(`${name.vi} ${verb.vi} ${words.vi}.`, `${name.en} ${verb.en} ${words.en}.`),
    expected,
    ...(value === undefined ? {} : { received: shown(value) }),
  }
}

const unknownKeys = (issue: z.core.$ZodIssueUnrecognizedKeys, { root }: Scene): readonly Issue[] =>
  issue.keys.map((key) => ({
    code: 'unrecognized-key',
    path: joinPath(root, ...issue.path, key),
    message: text(
      `Không có trường "${key}" ở đây; kiểm tra lại chính tả hoặc bỏ đi.`,
      `There is no field "${key}" here; check the spelling or leave it out.`,
    ),
    received: key,
  }))

const textOf = (value: unknown): Text | undefined =>
  typeof value === 'object' &&
  value !== null &&
  'vi' in value &&
  'en' in value &&
  typeof value.vi === 'string' &&
  typeof value.en === 'string'
    ? text(value.vi, value.en)
    : undefined

/** The alternative the author most likely meant: the one that was entered deepest, then the one with least faults. */
const closest = (issue: z.core.$ZodIssueInvalidUnion): readonly ZodIssue[] => {
  const wrongShape = (branch: readonly ZodIssue[]): boolean =>
    branch.some(
      ({ code, path }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value'),
    )
  const [only] = issue.errors
  if (issue.errors.length === 1 && only !== undefined) return only
  const entered = issue.errors.filter((branch) => !wrongShape(branch))
  return entered.toSorted((a, b) => a.length - b.length)[0] ?? []
}

const alternatives = (issue: z.core.$ZodIssueInvalidUnion): Text => {
  const words = issue.errors
    .flat()
    .flatMap((inner): Text[] => {
      if (inner.code === 'invalid_type') return [typeText(inner.expected)]
      if (inner.code !== 'invalid_value') return []
      return [text(inner.values.map(String).join(', '), inner.values.map(String).join(', '))]
    })
    .filter((word, index, all) => all.findIndex(({ vi }) => vi === word.vi) === index)
  return text(
    words.map(({ vi }) => vi).join(', hoặc ') || 'một giá trị được phép',
    words.map(({ en }) => en).join(', or ') || 'an allowed value',
  )
}

/** A fault found by a check of our own: its sentence comes with it, as `params.text`. */
const customIssue = (issue: z.core.$ZodIssueCustom, { root }: Scene): Issue => {
  const given: unknown = issue.params?.['text']
  const own = textOf(given) ?? text(issue.message, issue.message)
  return { code: 'invalid-value', path: joinPath(root, ...issue.path), message: own }
}

const convert = (issue: ZodIssue, scene: Scene): readonly Issue[] => {
  switch (issue.code) {
    case 'invalid_type':
      return [issueOf(issue, 'invalid-type', typeText(issue.expected), scene)]
    case 'invalid_value':
      return [issueOf(issue, 'invalid-value', issue.values.map(String), scene)]
    case 'invalid_format':
      return [issueOf(issue, 'invalid-format', formatText(issue), scene)]
    case 'too_small':
      return [issueOf(issue, 'too-small', bound(issue), scene)]
    case 'too_big':
      return [issueOf(issue, 'too-big', bound(issue), scene)]
    case 'not_multiple_of':
      return [
        issueOf(
          issue,
          'not-multiple',
          text(`bội số của ${issue.divisor}`, `a multiple of ${issue.divisor}`),
          scene,
        ),
      ]
    case 'unrecognized_keys':
      return unknownKeys(issue, scene)
    case 'invalid_union': {
      const inner = closest(issue)
      if (inner.length === 0) return [issueOf(issue, 'invalid-value', alternatives(issue), scene)]
      return inner.flatMap((each) => convert({ ...each, path: [...issue.path, ...each.path] }, scene))
    }
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((each) => convert({ ...each, path: [...issue.path, ...each.path] }, scene))
    case 'custom':
      return [customIssue(issue, scene)]
  }
}

/**
 * The issues of a zod error as issues of this library: kebab-case code, the path as people write it
 * (`fields.days[0]`), a sentence in Vietnamese and English that names the field and what was expected. With the
 * whole input at hand, what stood there is told too, and a field that is not there is `missing`.
 *
 * Codes: `invalid-type`, `invalid-value`, `invalid-format`, `too-small`, `too-big`, `not-multiple`,
 * `unrecognized-key`, `missing`.
 *
 * @param error the error of `safeParse`
 * @param root where the input stands in a larger whole; every path starts with it
 * @param input what was parsed, so that messages can say what stood there
 */
export const issuesOfZod = (error: z.core.$ZodError, root = '', ...input: [] | [unknown]): readonly Issue[] =>
  error.issues.flatMap((issue) => convert(issue, { root, input }))
