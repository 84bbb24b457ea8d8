import { failure, type Issue, type Result, success } from '../issue/index.ts'
import { nfc } from '../text/index.ts'

/** What goes into a new code. */
export interface CodeParts {
  /** The short name of the unit or group: `SGD`, `HT`, `KHTC`. */
  readonly unit?: string
  /** The running number, from 0. */
  readonly number?: number
  /** The number of the form within its procedure, from 0. */
  readonly form?: number
}

const place = /\{([^{}]*)\}/g

const unknownPlace = (scheme: string, name: string): Issue => ({
  code: 'code-scheme',
  path: 'scheme',
  message: {
    vi: `Mẫu mã hiệu "${scheme}" có chỗ điền "{${name}}" không hiểu được.`,
    en: `The pattern "${scheme}" has a place "{${name}}" that is not understood.`,
  },
  expected: ['{unit}', '{number}', '{number:2}', '{form}', '{form:2}'],
  received: `{${name}}`,
})

const missing = (part: string): Issue => ({
  code: 'code-part',
  path: part,
  message: {
    vi: `Mẫu mã hiệu cần "${part}": chữ hoặc số nguyên từ 0, không rỗng.`,
    en: `The pattern of codes needs "${part}": text or a whole number from 0, not empty.`,
  },
})

const isCount = (value: number | undefined): value is number =>
  value !== undefined && Number.isSafeInteger(value) && value >= 0

const written = (value: number | undefined, width: string | undefined): string | undefined =>
  isCount(value) ? String(value).padStart(Number(width ?? 1), '0') : undefined

/**
 * A new code by the pattern an agency has set: `QT-{unit}-{number:2}` gives `QT-SGD-01`. Places are `{unit}`,
 * `{number}` and `{form}`; `:2` pads with zeros to two digits, at most nine. A place that is not known, or has nothing
 * to fill it, is an issue.
 *
 * @example
 * ```ts
 * import { unwrap } from 'quytrinh'
 * import { formatCode } from 'quytrinh/document'
 *
 * unwrap(formatCode('BM-{unit}{number:2}.{form:2}', { unit: 'HT', number: 4, form: 1 })) //=> 'BM-HT04.01'
 * ```
 */
export const formatCode = (scheme: string, { unit, number, form }: CodeParts): Result<string> => {
  const issues: Issue[] = []
  const values: Readonly<Record<string, (width: string | undefined) => string | undefined>> = {
    unit: () => (unit === undefined || unit.trim() === '' ? undefined : nfc(unit)),
    number: (width) => written(number, width),
    form: (width) => written(form, width),
  }
  const code = nfc(scheme).replace(place, (whole, inside: string) => {
    const [, name = '', width] = /^(unit|number|form)(?::([1-9]))?$/.exec(inside) ?? []
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined || (name === 'unit' && width !== undefined)) {
      issues.push(unknownPlace(scheme, inside))
      return whole
    }
    const filled = value(width)
    if (filled === undefined) issues.push(missing(name))
    return filled ?? whole
  })
  return issues.length === 0 ? success(code) : failure(...issues)
}
