import type { Json } from '../issue/index.ts'
import { formatDate, formatMoment, formatNumber, text } from '../text/index.ts'
import { formatLimit, readLimit, tryParseDay, tryParseMoment } from '../time/index.ts'
import type { Frame } from './frame.ts'
import { table } from './table.ts'

const isGroup = (value: Json): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value of a field as people read it: days, limits, yes or no, lists. */
const valueText = (value: Json, frame: Frame): string => {
  if (typeof value === 'boolean') return frame.say(value ? text('có', 'yes') : text('không', 'no'))
  if (typeof value === 'number') return formatNumber(value, frame.language)
  if (typeof value === 'string') {
    if (tryParseDay(value).ok) return formatDate(value)
    return tryParseMoment(value).ok ? formatMoment(value, frame.language) : value
  }
  if (Array.isArray(value)) return value.map((item: Json) => valueText(item, frame)).join('; ')
  if (!isGroup(value)) return JSON.stringify(value)
  const limit = readLimit(value, '')
  return limit.ok ? formatLimit(limit.value, frame.language) : JSON.stringify(value)
}

/** The fields that came with an event, one a line. */
export const payloadLines = (payload: Readonly<Record<string, Json>>, frame: Frame): readonly string[] =>
  table(
    Object.entries(payload).map(([name, value]) => [name, `= ${valueText(value, frame)}`]),
    { indent: 5, columns: frame.columns, wraps: true, fixed: [0] },
  )
