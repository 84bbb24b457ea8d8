import type { Measured, Source, Verdict } from '../../measure/index.ts'
import { formatNumber, type Language, type Text, text } from '../../text/index.ts'

const noData = text('chưa có số liệu', 'no data')

const rounded = (value: number, language: Language): string =>
  formatNumber(Math.round(value * 100 * (1 + Number.EPSILON)) / 100, language)

/** A value with its unit for people, two decimals at most: `90,4 %`; "chưa có số liệu" without one. */
export const measuredText = (
  { value, unit }: Pick<Measured, 'value' | 'unit'>,
  language: Language,
): string => {
  if (value === null) return noData[language]
  const shown = rounded(value, language)
  if (unit === 'percent') return language === 'vi' ? `${shown} %` : `${shown}%`
  if (unit === 'level') return language === 'vi' ? `mức ${shown}` : `level ${shown}`
  return shown
}

/** What a verdict is called. */
export const verdictTitles: Readonly<Record<Verdict, Text>> = {
  met: text('Đạt', 'Met'),
  missed: text('Chưa đạt', 'Missed'),
  unsure: text('Chưa đủ căn cứ kết luận (điều tra mẫu)', 'Not certain (a sample)'),
  noData: text('Chưa có số liệu', 'No data'),
}

/** Where counts come from, in words. */
export const sourceTitles: Readonly<Record<Source, Text>> = {
  journal: text('Sổ theo dõi hồ sơ', 'Journals of dossiers'),
  log: text('Dữ liệu phần mềm khác', 'Log of another system'),
  counts: text('Số liệu thống kê của đơn vị', 'Counts handed in'),
  survey: text('Phiếu khảo sát', 'Answers to a survey'),
}
