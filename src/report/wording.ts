import type { Language, Text } from '../text/index.ts'

/** The national name and motto at the top right of a document. */
export const motto: { readonly name: Text; readonly words: Text } = {
  name: { vi: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', en: 'SOCIALIST REPUBLIC OF VIET NAM' },
  words: { vi: 'Độc lập - Tự do - Hạnh phúc', en: 'Independence - Freedom - Happiness' },
}

/** What heads the list of those a document goes to. */
export const recipientsTitle: Text = { vi: 'Nơi nhận:', en: 'Recipients:' }

/** What stands where nothing is written yet, in formats that cannot draw a dotted line. */
export const blank = '……………………'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A civil date as documents write it: `ngày 05 tháng 03 năm 2019`; with dots to be filled in when it is absent. */
export const dateLine = (day: string | undefined, language: Language): string => {
  if (day === undefined) return language === 'vi' ? 'ngày …… tháng …… năm ……' : '……/……/……'
  const [year = '', month = '', date = ''] = day.split('-')
  return language === 'vi'
    ? `ngày ${date} tháng ${month} năm ${year}`
    : `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`
}

/** Place and date at the top of a document: `Cái Bè, ngày 05 tháng 03 năm 2019`. */
export const placeDateLine = (
  place: string | undefined,
  day: string | undefined,
  language: Language,
): string => `${place ?? '…………'}, ${dateLine(day, language)}`

/** A moment as documents write it: `08 giờ 37 phút, ngày 20 tháng 11 năm 2019`. */
export const momentLine = (moment: string, language: Language): string => {
  const day = dateLine(moment.slice(0, 10), language)
  return language === 'vi'
    ? `${moment.slice(11, 13)} giờ ${moment.slice(14, 16)} phút, ${day}`
    : `${moment.slice(11, 16)}, ${day}`
}
