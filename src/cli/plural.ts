import { formatNumber } from '../text/index.ts'

/** A number with its English noun: `1 journal`, `2 journals`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count, 'en')} ${count === 1 ? one : many}`
