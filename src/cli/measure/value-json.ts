import { valueText } from '../../measure/index.ts'
import { definitionOf } from './value-sections.ts'
import type { IndicatorValues, Value } from './values.ts'

/** A value as data: what was measured, with its group and its words. */
const valueJson = ({ group, measured }: Value, language: 'vi' | 'en') => ({
  ...measured,
  group,
  text: valueText(measured.value, measured.unit)[language],
})

/** An indicator and its values as data. */
export const indicatorJson = ({ indicator, values, issues }: IndicatorValues, language: 'vi' | 'en') => {
  const { title, unit, kind, numerator, conventions, basis, confidence, from } = definitionOf(indicator)
  return {
    indicator,
    title: title[language],
    unit,
    kind,
    from,
    formula: {
      numerator: numerator[language],
      denominators: Object.fromEntries(
        Object.entries(conventions).map(([way, { denominator }]) => [way, denominator?.[language] ?? null]),
      ),
      basis,
      confidence,
    },
    values: values.map((value) => valueJson(value, language)),
    issues,
  }
}
