import { freeze } from 'immer'
import { type Text, text } from '../../text/index.ts'
import { meanOf } from '../statistics/mean.ts'

/** How a set of durations lies; all null when there are none. */
export interface Spread {
  readonly count: number
  readonly mean: number | null
  readonly median: number | null
  readonly percentile90: number | null
  readonly min: number | null
  readonly max: number | null
}

/** How medians and percentiles are taken, here and in the ageing of nonconformities. */
export const quantileConvention: { readonly id: string; readonly title: Text } = freeze(
  {
    id: 'nearest-rank',
    title: text(
      'trung vị: giá trị giữa, hoặc trung bình hai giá trị giữa; phân vị 90: giá trị nhỏ nhất mà ít nhất 90% số trường hợp không vượt quá',
      'median: the middle value, or the mean of the two in the middle; 90th percentile: the smallest value that at least 90% do not exceed (nearest rank)',
    ),
  },
  true,
)

const median = (sorted: readonly number[]): number | null => {
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)]
  const lower = sorted[Math.ceil(middle) - 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}

/** The sum; 0 of nothing. */
export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** The {@link Spread} of durations, by {@link quantileConvention}. */
export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = values.toSorted((a, b) => a - b)
  return {
    count: sorted.length,
    mean: meanOf(sorted),
    median: median(sorted),
    percentile90: sorted[Math.ceil((sorted.length * 90) / 100) - 1] ?? null,
    min: sorted[0] ?? null,
    max: sorted.at(-1) ?? null,
  }
}
