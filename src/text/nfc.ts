/**
 * The composed (NFC) form of a text. Vietnamese typed on some systems arrives decomposed (NFD): it looks the
 * same, compares unequal, and breaks column widths. Everything that enters is composed first.
 */
export const nfc = (value: string): string => value.normalize('NFC')

/**
 * The text without its Vietnamese marks, in lower case: `Hồ sơ` → `ho so`, `Đánh giá` → `danh gia`. For searching
 * and for matching what people type; never for storing.
 */
export const unaccent = (value: string): string =>
  value.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
