import { formatNumber, type Language } from '../text/index.ts'
import type { ChartTarget, ChartUnit } from './chart.ts'
import { oneLine } from './one-line.ts'
import { words } from './words.ts'

/** A value to two decimals, halves away from zero. */
export const rounded = (value: number): number => {
  const size = Math.abs(value)
  return (Math.sign(value) * Math.round(size * 100 * (1 + Number.EPSILON))) / 100 || 0
}

/** A number without its unit: `90,4`, `90.4`. */
export const bareText = (value: number, language: Language): string => formatNumber(rounded(value), language)

const withUnit = {
  percent: { vi: (value: string) => `${value} %`, en: (value: string) => `${value}%` },
  count: { vi: (value: string) => value, en: (value: string) => value },
  level: { vi: (value: string) => `mức ${value}`, en: (value: string) => `level ${value}` },
  points: { vi: (value: string) => `${value} điểm`, en: (value: string) => `${value} points` },
  days: { vi: (value: string) => `${value} ngày`, en: (value: string) => `${value} days` },
} as const satisfies Record<ChartUnit, Record<Language, (value: string) => string>>

/** A value as people write it: `90,4 %` and `3,5 ngày`, `90.4%` and `3.5 days`; null is "chưa có số liệu". */
export const valueText = (value: number | null, unit: ChartUnit, language: Language): string =>
  value === null ? words.noData[language] : withUnit[unit][language](bareText(value, language))

/** A target in words: `Mục tiêu > 80 %`. */
export const targetText = (target: ChartTarget, unit: ChartUnit, language: Language): string => {
  const name = oneLine(target.name ?? '') || words.target[language]
  return `${name} ${target.operator} ${valueText(target.value, unit, language)}`
}

/** A name on one line; a word stands for one that is empty. */
export const nameText = (name: string, language: Language): string =>
  oneLine(name) || words.nameless[language]

/** A value as it stands in a table of figures: a number to two decimals, or the words for a missing one. */
export const valueCell = (value: number | null, language: Language): string | number =>
  value === null ? words.noData[language] : rounded(value)
