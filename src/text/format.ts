import type { Language, Text } from './text.ts'

const weekdays: readonly Text[] = [
  { vi: 'Chủ nhật', en: 'Sunday' },
  { vi: 'thứ Hai', en: 'Monday' },
  { vi: 'thứ Ba', en: 'Tuesday' },
  { vi: 'thứ Tư', en: 'Wednesday' },
  { vi: 'thứ Năm', en: 'Thursday' },
  { vi: 'thứ Sáu', en: 'Friday' },
  { vi: 'thứ Bảy', en: 'Saturday' },
]

/** The name of the weekday of a civil date `YYYY-MM-DD`. */
export const formatWeekday = (date: string, language: Language): string =>
  weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]?.[language] ?? ''

/** A civil date `YYYY-MM-DD` as people write it: `06/03/2026`, in both languages. */
export const formatDate = (date: string): string =>
  `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`

/** The day and month of a civil date: `06/03`. */
export const formatShortDate = (date: string): string => formatDate(date).slice(0, 5)

/** A moment `YYYY-MM-DDTHH:mm:ss+07:00` as people write it: `09:15 ngày 06/02/2026`, `09:15 on 06/02/2026`. */
export const formatMoment = (moment: string, language: Language): string =>
  `${moment.slice(11, 16)} ${language === 'vi' ? 'ngày' : 'on'} ${formatDate(moment)}`

/** A number as the language writes it: `1.675` and `0,5` in Vietnamese, `1,675` and `0.5` in English. */
export const formatNumber = (value: number, language: Language): string => {
  const [whole = '0', fraction] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, language === 'vi' ? '.' : ',')
  return fraction === undefined ? grouped : `${grouped}${language === 'vi' ? ',' : '.'}${fraction}`
}
