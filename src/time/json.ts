import type { Issue } from '../issue/index.ts'
import { type Text, text } from '../text/index.ts'

/** Collects what is wrong with a JSON value while its fields are read. */
export interface Reader {
  readonly issues: Issue[]
  readonly refuse: (code: string, path: string, expected: Text, received: unknown) => undefined
}

const show = (value: unknown): string => {
  const shown = JSON.stringify(value) ?? typeof value
  return shown.length > 60 ? `${shown.slice(0, 60)}…` : shown
}

/** A reader without issues. */
export const newReader = (): Reader => {
  const issues: Issue[] = []
  return {
    issues,
    refuse: (code, path, expected, received) => {
      const field = path.slice(path.lastIndexOf('.') + 1)
      const shown = received === undefined ? undefined : show(received)
      const fault =
        shown !== undefined
          ? text(`${shown} không dùng được`, `${shown} cannot be used`)
          : field === ''
            ? text('Không có dữ liệu', 'There is no data')
            : text(`Thiếu "${field}"`, `"${field}" is missing`)
      const message = text(`${fault.vi}: cần ${expected.vi}`, `${fault.en}: expected ${expected.en}`)
      issues.push({ code, path, message, expected, ...(shown === undefined ? {} : { received: shown }) })
      return undefined
    },
  }
}

/** A plain object, not an array. */
export const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text that is not empty. */
export const isFilled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** A text in both languages. */
export const isText = (value: unknown): value is Text =>
  isObject(value) && isFilled(value['vi']) && isFilled(value['en'])
