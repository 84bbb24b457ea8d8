import type { Citation } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'

const group = (number: string, analogy = '') =>
  `TT 09/2011/TT-BNV, phụ lục, nhóm ${number}${analogy} (từ 15/02/2023 áp dụng TT 10/2022/TT-BNV: chưa kiểm chứng)`

/** Kept for ever, by a group of the schedule of 2011. */
export const permanently = (number: string): Citation & { readonly retention: Text } => ({
  retention: { vi: 'Vĩnh viễn', en: 'Permanently' },
  basis: group(number),
  confidence: 'secondary',
})

const yearsFromEnd = (years: number): Text => ({
  vi: `Ít nhất ${years} năm, tính từ năm kết thúc công việc`,
  en: `At least ${years} years, counted from the year the work ends`,
})

/** Kept so many years after the work ends, by a group of the schedule of 2011. */
export const atLeast = (years: number, number: string): Citation & { readonly retention: Text } => ({
  retention: yearsFromEnd(years),
  basis: group(number),
  confidence: 'secondary',
})

/** Files of checking have no row of their own; they are kept like those of review. */
export const checkFile: Citation & { readonly retention: Text } = {
  retention: yearsFromEnd(10),
  basis: group('11', ', áp tương tự hồ sơ rà soát'),
  confidence: 'unverified',
}
