import { inspect, isDeepStrictEqual } from 'node:util'

/** Whether a value is what an example says: a JavaScript expression, a plain text, or either with `…` for what is left out. */
export const isAsWritten = (actual: unknown, written: string): boolean => {
  if (actual === written) return true
  if (written.includes('…')) {
    const shown = typeof actual === 'string' ? [actual, inspect(actual)] : [show(actual)]
    return shown.some((text) => pattern(written).test(squeeze(text)))
  }
  const value = evaluate(written)
  return value !== undefined && isDeepStrictEqual(plain(actual), plain(value.is))
}

/** Whether an output is what a console block says: line by line, `…` alone for any lines, `…` inside for any text. */
export const isOutputAsWritten = (actual: string, written: string): boolean => {
  const lines = (text: string): readonly string[] =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => line.trimEnd())
  const source = lines(written)
    .map((line) => (line.trim() === '…' ? '(?:.*\\n)*?' : `${line.split('…').map(literally).join('.*')}\\n`))
    .join('')
  return new RegExp(`^${source}$`).test(`${lines(actual).join('\n')}\n`)
}

/** A value in one line, as examples write it. */
export const show = (value: unknown): string =>
  squeeze(
    inspect(value, {
      depth: null,
      breakLength: Number.POSITIVE_INFINITY,
      maxStringLength: null,
      maxArrayLength: null,
    }),
  )

const evaluate = (written: string): { readonly is: unknown } | undefined => {
  try {
    return { is: new Function(`return (${written})`)() }
  } catch {
    return undefined
  }
}

const plain = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]))
    : Array.isArray(value)
      ? value.map(plain)
      : value

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()
const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const pattern = (written: string): RegExp =>
  new RegExp(`^${squeeze(written).split('…').map(literally).join('.*')}$`)
