import { type Issue, QuytrinhError } from '../../issue/index.ts'
import { type Text, text } from '../../text/index.ts'

/** What a number given to a formula must be. */
const kinds = {
  count: {
    holds: (value: number) => Number.isSafeInteger(value) && value >= 0,
    expected: text('số nguyên từ 0 trở lên', 'a whole number, 0 or more'),
  },
  positive: {
    holds: (value: number) => Number.isFinite(value) && value > 0,
    expected: text('số lớn hơn 0', 'a number above 0'),
  },
  inner: {
    holds: (value: number) => value > 0 && value < 1,
    expected: text('số lớn hơn 0 và nhỏ hơn 1', 'a number above 0 and below 1'),
  },
  share: {
    holds: (value: number) => value >= 0 && value <= 1,
    expected: text('số từ 0 đến 1', 'a number from 0 to 1'),
  },
  rate: {
    holds: (value: number) => value >= 0 && value < 1,
    expected: text('số từ 0 đến dưới 1', 'a number from 0 to below 1'),
  },
  real: { holds: Number.isFinite, expected: text('số hữu hạn', 'a finite number') },
  effect: {
    holds: (value: number) => Number.isFinite(value) && value >= 1,
    expected: text('số từ 1 trở lên', 'a number, 1 or more'),
  },
} as const satisfies Readonly<
  Record<string, { readonly holds: (value: number) => boolean; readonly expected: Text }>
>

/** The issue of a number that does not fit its formula. */
export const argumentIssue = (path: string, value: number, expected: Text): Issue => ({
  code: 'number-out-of-range',
  path,
  message: text(
    `"${path}" phải là ${expected.vi}, không phải ${value}.`,
    `"${path}" must be ${expected.en}, not ${value}.`,
  ),
  expected,
  received: String(value),
})

/** The value, when it is what the formula asks for; throws `number-out-of-range` otherwise. */
export const needed = (path: string, value: number, kind: keyof typeof kinds): number => {
  const { holds, expected } = kinds[kind]
  if (holds(value)) return value
  throw new QuytrinhError([argumentIssue(path, value, expected)])
}

/** Throws when a part is larger than its whole: more satisfied than answers, more answers than people. */
export const neededAtMost = (path: string, value: number, most: number): number => {
  if (value <= most) return value
  throw new QuytrinhError([
    argumentIssue(path, value, text(`số không quá ${most}`, `a number of at most ${most}`)),
  ])
}
