import {
  daysText,
  fractionText,
  type Indicator,
  indicators,
  isIndicator,
  type Measured,
  measuredText,
  sourceText,
  type Target,
  targetText,
  verdictText,
} from '../../measure/index.ts'
import { formatNumber, type Language, type Text, text } from '../../text/index.ts'
import { column, table } from '../blocks.ts'
import type { Table } from '../document.ts'
import type { IndicatorStanding } from './standing.ts'

const definitionOf = ({ indicator }: Measured): Indicator | undefined =>
  isIndicator(indicator) ? indicators[indicator] : undefined

const same = (value: string): Text => text(value, value)

const titleOf = (measured: Measured): Text => definitionOf(measured)?.title ?? same(measured.indicator)

const aimedAt = (target: Target, { unit }: Measured, language: Language): string =>
  `${targetText(target, unit)[language]} (${language === 'vi' ? 'năm ' : ''}${target.year})`

/** Values beside their targets, with the verdict. */
export const indicatorTable = (rows: readonly IndicatorStanding[], language: Language): Table => {
  const say = (vi: string, en: string): string => text(vi, en)[language]
  return table(
    [
      column(say('STT', 'No.'), 1.1, 'center'),
      column(say('Chỉ số', 'Indicator'), 4),
      column(say('Kết quả', 'Value'), 2.8, 'right'),
      column(say('Số đếm', 'Counts'), 2.2, 'right'),
      column(say('Mục tiêu', 'Target'), 2.2),
      column(say('Đánh giá', 'Verdict'), 2),
    ],
    rows.map(({ measured, judgement }, at) => [
      at + 1,
      titleOf(measured)[language],
      measuredText(measured)[language],
      fractionText(measured)[language],
      judgement === undefined ? '' : aimedAt(judgement.target, measured, language),
      judgement === undefined ? '' : verdictText[judgement.verdict][language],
    ]),
  )
}

const counted = (amount: number | null, what: Text | null | undefined, language: Language): string => {
  if (amount === null) return '–'
  const number = formatNumber(amount, language)
  return what === undefined || what === null ? number : `${number} (${what[language]})`
}

/** Of every value: what was divided by what, over which days, by which convention, and where the counts come from. */
export const sourceTable = (rows: readonly IndicatorStanding[], language: Language): Table => {
  const say = (vi: string, en: string): string => text(vi, en)[language]
  return table(
    [
      column(say('Chỉ số', 'Indicator'), 3),
      column(say('Tử số', 'Numerator'), 3),
      column(say('Mẫu số', 'Denominator'), 3),
      column(say('Cách tính', 'Convention'), 2.6),
      column(say('Nguồn, kỳ số liệu', 'Source, window'), 2.6),
    ],
    rows.map(({ measured }) => {
      const definition = definitionOf(measured)
      const convention = definition?.conventions[measured.convention]
      return [
        titleOf(measured)[language],
        counted(measured.numerator, definition?.numerator, language),
        counted(measured.denominator, convention?.denominator, language),
        [convention?.title[language] ?? measured.convention, definition?.basis ?? undefined]
          .filter((part) => part !== undefined)
          .join('; '),
        `${sourceText[measured.source][language]}; ${daysText(measured.window)}`,
      ]
    }),
  )
}
