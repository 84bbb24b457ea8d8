import type { Interval, Score } from '../../measure/index.ts'
import { noData, numberText, valueText } from '../../measure/index.ts'
import { type Language, type Text, text } from '../../text/index.ts'

/** A percentage in one language: `90,4 %`, `90.4%`. */
export const percentIn = (value: number, language: Language): string => valueText(value, 'percent')[language]

/** A text made the same way in both languages. */
export const inBoth = (say: (language: Language) => string): Text => text(say('vi'), say('en'))

/** The bounds of an interval: `86,24–93,43 %`. */
export const boundsText = (interval: Interval | null): Text =>
  interval === null
    ? text('không tính được', 'none')
    : inBoth((language) => `${numberText(interval.low)[language]}–${percentIn(interval.high, language)}`)

const methods = {
  wilson: text('Wilson', 'Wilson'),
  wald: text('Wald', 'Wald'),
  t: text('Student (t)', 'Student’s t'),
} as const

/** How an interval was computed: `Wilson, tin cậy 95 %`. */
export const methodText = ({ method, confidence }: Interval): Text =>
  text(
    `${methods[method].vi}, độ tin cậy ${percentIn(confidence * 100, 'vi')}`,
    `${methods[method].en}, ${percentIn(confidence * 100, 'en')} confidence`,
  )

/** A score with its counts: `90,4 % (226/250)`; the mean of factors is counted of no answers. */
export const scoreText = ({ value, numerator, denominator, scope }: Score): Text =>
  value === null
    ? noData
    : scope === 'factors'
      ? inBoth((language) => percentIn(value, language))
      : inBoth(
          (language) =>
            `${percentIn(value, language)} (${numberText(numerator)[language]}/${numberText(denominator)[language]})`,
        )
