import { freeze } from 'immer'
import type { Citation } from '../procedure/index.ts'
import type { Text } from '../text/index.ts'
import { fields2011 } from './retention/fields-2011.ts'
import { general2011 } from './retention/general-2011.ts'
import type { Line, Retention } from './retention/line.ts'

/** How long a kind of record is kept at the least, under one instrument. */
export interface RetentionRow extends Citation {
  /** What kind of record, such as `general.iso`. */
  readonly kind: string
  readonly title: Text
  readonly retention: Retention
  /** First and last day the row is in force (civil days, inclusive; open when absent). */
  readonly from: string
  readonly to?: string
}

const under = (lines: readonly Line[], source: Omit<RetentionRow, 'kind' | 'title' | 'retention'>) =>
  lines.map(([kind, retention, vi, en]): RetentionRow => ({ kind, retention, title: { vi, en }, ...source }))

/** By analogy with the nearest line of the table. */
const analogous2011: readonly Line[] = [
  ['legal.check_of_vbqppl', 10, 'Hồ sơ kiểm tra văn bản quy phạm pháp luật', 'Checking of legal documents'],
]

/** The only lines of the table of 2022 that were read. */
const table2022: readonly Line[] = [
  [
    'general.annual_plan_report.own',
    'permanent',
    'Kế hoạch, báo cáo năm của cơ quan',
    'Annual plans and reports of the agency',
  ],
  ['plan.master', 'permanent', 'Hồ sơ quy hoạch', 'Master plans'],
  ['organisation.rules', 20, 'Điều lệ, quy chế về tổ chức, cán bộ', 'Organisation rules'],
]

const validity2011 = { from: '2011-07-18', to: '2023-02-14' } as const

/**
 * How long the law has agencies keep their records, at the least (thời hạn bảo quản), by kind and instrument. Of the
 * table of 2022 only three lines were read; every other kind falls back on that of 2011, see `retentionOf`.
 */
export const retentionRows: readonly RetentionRow[] = /* @__PURE__ */ freeze(
  [
    // Read in a transcription that names no circular; told by its 14 groups to be the table of 2011.
    ...under([...general2011, ...fields2011], {
      ...validity2011,
      basis: 'TT 09/2011/TT-BNV, bảng thời hạn',
      confidence: 'secondary',
    }),
    ...under(analogous2011, {
      ...validity2011,
      basis: 'TT 09/2011/TT-BNV, áp dụng tương tự',
      confidence: 'unverified',
    }),
    ...under(table2022, {
      from: '2023-02-15',
      basis: 'TT 10/2022/TT-BNV, bảng thời hạn',
      confidence: 'secondary',
    }),
  ],
  true,
)
