import type { Citation } from '../../../src/procedure/index.ts'

/** An article of the decree on records work of 2020. */
export const decree30 = <const A extends string>(article: A) =>
  ({ basis: `NĐ 30/2020/NĐ-CP, ${article}`, confidence: 'verified' }) as const satisfies Citation

/** What agencies do where no text says how. */
export const practice = { basis: 'Thực hành của cơ quan', confidence: 'practice' } as const satisfies Citation

/** A time the agency sets in its own regulations. */
export const ownRegulation = {
  basis: 'Quy chế công tác văn thư của cơ quan',
  confidence: 'setting',
} as const satisfies Citation

/** Periods of retention, counted from the year the work ends. */
export const retained = (years: number) =>
  ({
    retention: {
      vi: `Ít nhất ${years} năm, tính từ năm kết thúc công việc`,
      en: `At least ${years} years, counted from the year the work ends`,
    },
    basis: 'TT 09/2011/TT-BNV, phụ lục (từ 15/02/2023: TT 10/2022/TT-BNV, chưa đối chiếu)',
    confidence: 'secondary',
  }) as const
