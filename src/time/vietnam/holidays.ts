import { type Text, text } from '../../text/index.ts'
import type { DayKind } from '../row.ts'

/** New Year, Tết, Hùng Kings, Victory, Labour, National Day and its adjacent day, Culture Day. */
export type HolidayCode = 'NY' | 'TET' | 'HK' | 'VD' | 'LD' | 'ND' | 'ND2' | 'CD'

/** The holidays' names; each also says its letter in BLLĐ 2019, Đ.112.1. */
export const holidays: { readonly [Code in HolidayCode]: { readonly name: Text; readonly letter: string } } =
  {
    NY: { name: text('Tết Dương lịch', 'New Year’s Day'), letter: 'a' },
    TET: { name: text('Tết Nguyên đán', 'Lunar New Year (Tết)'), letter: 'b' },
    VD: { name: text('Ngày Chiến thắng 30/4', 'Victory Day'), letter: 'c' },
    LD: { name: text('Ngày Quốc tế lao động 1/5', 'International Labour Day'), letter: 'd' },
    ND: { name: text('Quốc khánh 2/9', 'National Day'), letter: 'đ' },
    ND2: { name: text('Quốc khánh (ngày liền kề)', 'National Day (adjacent day)'), letter: 'đ' },
    HK: { name: text('Giỗ Tổ Hùng Vương', 'Hùng Kings’ Commemoration Day'), letter: 'e' },
    CD: { name: text('Ngày Văn hóa Việt Nam', 'Vietnam Culture Day'), letter: '' },
  }

const swapBasis = 'Thủ tướng Chính phủ đồng ý từng năm'

/**
 * The article that gives a day: the Labour Code in force on it. The 2012 Code applies from 1 May 2013, the 2019 Code
 * from 1 January 2021; swaps rest on the Prime Minister's yearly consent, Culture Day on NQ 28/2026/QH16.
 */
export const basisOf = (date: string, kind: DayKind | undefined, code?: HolidayCode): string => {
  if (kind === 'swap-off' || kind === 'swap-worked') return swapBasis
  if (code === 'CD') return 'NQ 28/2026/QH16, Đ.2'
  if (date < '2013-05-01') return 'BLLĐ 1994, Đ.73 (Luật 84/2007/QH11)'
  if (date < '2021-01-01') return 'BLLĐ 2012, Đ.115'
  if (kind === 'substitute' || code === undefined) return 'BLLĐ 2019, Đ.111.3'
  return `BLLĐ 2019, Đ.112.1.${holidays[code].letter}`
}
