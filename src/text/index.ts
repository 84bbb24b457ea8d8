export { formatDate, formatMoment, formatNumber, formatShortDate, formatWeekday } from './format.ts'
export { escapeMarkup } from './markup.ts'
export { nfc, unaccent } from './nfc.ts'
export { type Language, languages, type Text, text } from './text.ts'
