const token =
  /[\t\n\r ]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy

type Awaited = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'after'

const opened = (mark: string): Awaited | undefined =>
  mark === '{' ? 'key-or-end' : mark === '[' ? 'value-or-end' : undefined

const mayClose = (awaited: Awaited, within: string | undefined, mark: string): boolean =>
  mark === '}'
    ? within === '{' && (awaited === 'after' || awaited === 'key-or-end')
    : within === '[' && (awaited === 'after' || awaited === 'value-or-end')

/** What is awaited after a mark or a scalar; `undefined` when it may not stand here. Keeps `within` up to date. */
const step = (
  awaited: Awaited,
  within: string[],
  mark: string | undefined,
  quoted: boolean,
): Awaited | undefined => {
  if (mark === '}' || mark === ']') {
    if (!mayClose(awaited, within.at(-1), mark)) return undefined
    within.pop()
    return 'after'
  }
  if (awaited === 'key' || awaited === 'key-or-end') return quoted ? 'colon' : undefined
  if (awaited === 'colon') return mark === ':' ? 'value' : undefined
  if (awaited === 'after') {
    if (mark !== ',' || within.length === 0) return undefined
    return within.at(-1) === '{' ? 'key' : 'value'
  }
  if (mark === undefined) return 'after'
  const inside = opened(mark)
  if (inside !== undefined) within.push(mark)
  return inside
}

/** Where a text stops being JSON. */
export interface JsonFault {
  /** Offset of the first character that does not belong, in UTF-16 units; the length when the text just ends. */
  readonly position: number
  readonly line: number
  readonly column: number
  /** Whether the text ends too early, as a download cut off does. */
  readonly truncated: boolean
}

const faultAt = (text: string, position: number): JsonFault => {
  const before = text.slice(0, position).split('\n')
  const column = (before.at(-1)?.length ?? 0) + 1
  const rest = text.slice(position)
  const truncated = rest === '' || /^(?:"[^\n]*|[\w.+-]+)$/u.test(rest)
  return { position, line: before.length, column, truncated }
}

/**
 * The first place where a text is not JSON, or `undefined` when it is JSON. JavaScript engines word this differently
 * and often leave the place out; this reads the text itself, so that every engine answers alike.
 */
export const jsonFault = (text: string): JsonFault | undefined => {
  const within: string[] = []
  let awaited: Awaited = 'value'
  let at = 0
  for (;;) {
    const rest = text.slice(at, at + 1)
    token.lastIndex = at
    const match = rest === '' ? null : token.exec(text)
    if (match === null) {
      const blank = /[^\t\n\r ]/.exec(text.slice(at))
      const place = blank === null ? text.length : at + blank.index
      return blank === null && awaited === 'after' && within.length === 0 ? undefined : faultAt(text, place)
    }
    const [whole, mark, quoted, scalar] = match
    const next = step(awaited, within, mark, quoted !== undefined)
    if (next === undefined) {
      const length = (mark ?? quoted ?? scalar ?? '').length
      return faultAt(text, at + whole.length - length)
    }
    awaited = next
    at += whole.length
  }
}
