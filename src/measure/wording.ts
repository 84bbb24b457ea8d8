import { formatDate, formatNumber, type Text, text } from '../text/index.ts'
import type { Measured, Source, Unit } from './measured.ts'
import type { Interval } from './statistics/interval.ts'
import type { Verdict } from './target/judge.ts'
import type { Target } from './target/target.ts'

/** What stands where nothing was counted: neither 0 nor 100. */
export const noData: Text = text('chưa có số liệu', 'no data')

const rounded = (value: number): number => Math.round(value * 100 * (1 + Number.EPSILON)) / 100

/** A number to two decimals in both languages. */
export const numberText = (value: number): Text =>
  text(formatNumber(rounded(value), 'vi'), formatNumber(rounded(value), 'en'))

const withUnit: Readonly<Record<Unit, (value: Text) => Text>> = {
  percent: ({ vi, en }) => text(`${vi} %`, `${en}%`),
  count: (value) => value,
  level: ({ vi, en }) => text(`mức ${vi}`, `level ${en}`),
  points: ({ vi, en }) => text(`${vi} điểm`, `${en} points`),
  days: ({ vi, en }) => text(`${vi} ngày`, `${en} days`),
}

/** A value as people write it: `90,4 %`, `90.4%`; null is "chưa có số liệu". */
export const valueText = (value: number | null, unit: Unit): Text =>
  value === null ? noData : withUnit[unit](numberText(value))

/** What was counted of what: `907 / 1.000`; the count alone where nothing is divided, nothing without data. */
export const fractionText = ({ value, numerator, denominator }: Measured): Text => {
  if (value === null) return text('', '')
  if (denominator === null) return numberText(numerator)
  const [part, whole] = [numberText(numerator), numberText(denominator)]
  return text(`${part.vi} / ${whole.vi}`, `${part.en} / ${whole.en}`)
}

/** An interval in words: `khoảng tin cậy 95 %: 85,5 %–93,8 %`. */
export const intervalText = ({ low, high, confidence }: Interval, unit: Unit): Text => {
  const [from, to, sure] = [
    valueText(low, unit),
    valueText(high, unit),
    valueText(confidence * 100, 'percent'),
  ]
  return text(
    `khoảng tin cậy ${sure.vi}: ${from.vi}–${to.vi}`,
    `${sure.en} confidence interval: ${from.en}–${to.en}`,
  )
}

/** A measured value with its interval where it is a sample's, and what it leaves out. */
export const measuredText = ({ value, unit, interval, told }: Measured): Text => {
  const said = valueText(value, unit)
  if (value === null) return said
  const notes = [
    ...(interval === undefined ? [] : [intervalText(interval, unit)]),
    ...(told === undefined
      ? []
      : [
          text(
            `mới có số liệu ${told.days}/${told.of} ngày của kỳ`,
            `counts of ${told.days} of the ${told.of} days only`,
          ),
        ]),
  ]
  return notes.length === 0
    ? said
    : text(
        `${said.vi} (${notes.map(({ vi }) => vi).join('; ')})`,
        `${said.en} (${notes.map(({ en }) => en).join('; ')})`,
      )
}

/** Where counts come from, in words. */
export const sourceText: Readonly<Record<Source, Text>> = {
  journal: text('hồ sơ', 'dossiers'),
  log: text('nhật ký ngoài', 'foreign log'),
  counts: text('số liệu nhập', 'counts handed in'),
  survey: text('phiếu khảo sát', 'survey'),
}

/** How a value stands to its target, in words. */
export const verdictText: Readonly<Record<Verdict, Text>> = {
  met: text('đạt', 'met'),
  missed: text('chưa đạt', 'missed'),
  unsure: text('chưa đủ căn cứ kết luận', 'not certain'),
  noData,
}

const worded: Readonly<Record<Target['comparison'], (value: Text) => Text>> = {
  '>': ({ vi, en }) => text(`trên ${vi}`, `above ${en}`),
  '≥': ({ vi, en }) => text(`từ ${vi} trở lên`, `${en} or more`),
  '=': ({ vi, en }) => text(`đúng ${vi}`, `exactly ${en}`),
}

/** What a target asks, as it is worded: `trên 90 %`, `từ 80 % trở lên`, `đúng 100 %`. */
export const targetText = (
  { comparison, value }: Pick<Target, 'comparison' | 'value'>,
  unit: Unit = 'percent',
): Text => worded[comparison](valueText(value, unit))

/** Days as people write them: `15/12/2019–14/03/2020`. */
export const daysText = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  `${formatDate(from)}–${formatDate(to)}`
