import { freeze } from 'immer'
import type { Citation } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { unverified, verified } from '../../citations.ts'
import { type OnlineFeatures, onlineLevel } from './levels.ts'

/** What the online service of a procedure is called: by level until 14/08/2022, by extent since. */
export const onlineTerms = {
  level1: { vi: 'Dịch vụ công trực tuyến mức độ 1', en: 'Online service at level 1' },
  level2: { vi: 'Dịch vụ công trực tuyến mức độ 2', en: 'Online service at level 2' },
  level3: { vi: 'Dịch vụ công trực tuyến mức độ 3', en: 'Online service at level 3' },
  level4: { vi: 'Dịch vụ công trực tuyến mức độ 4', en: 'Online service at level 4' },
  partial: { vi: 'Dịch vụ công trực tuyến một phần', en: 'Partial online service' },
  full: { vi: 'Dịch vụ công trực tuyến toàn trình', en: 'End-to-end online service' },
} as const satisfies Readonly<Record<string, Text>>

/** One of the names of an online service. */
export type OnlineTerm = keyof typeof onlineTerms

/** From when to when online services are named how (civil dates, inclusive). */
export interface OnlineScheme extends Citation {
  readonly by: 'level' | 'extent'
  readonly from: string
  readonly to?: string
}

/** The ways of naming online services, one after another. */
export const onlineSchemes = {
  levels: {
    by: 'level',
    from: '2011-10-01',
    to: '2022-08-14',
    ...verified('NĐ 43/2011/NĐ-CP, Đ.3 (ngày hết hiệu lực chưa kiểm chứng)'),
  },
  extents: {
    by: 'extent',
    from: '2022-08-15',
    to: '2026-06-30',
    ...unverified('NĐ 42/2022/NĐ-CP (ngày có hiệu lực chưa kiểm chứng)'),
  },
  fullByDefault: { by: 'extent', from: '2026-07-01', ...verified('NĐ 224/2026/NĐ-CP, Đ.14') },
} as const satisfies Readonly<Record<string, OnlineScheme>>

/** Why a service may be partial once end-to-end is the rule; the agency publishes it. NĐ 224/2026/NĐ-CP, Đ.14. */
export const partialReasons = freeze(
  {
    presence: { vi: 'Người nộp phải có mặt', en: 'The applicant must be present' },
    siteCheck: { vi: 'Phải kiểm tra, xác minh thực tế', en: 'A check on the spot is needed' },
    technicalFault: { vi: 'Sự cố kỹ thuật', en: 'Technical fault' },
  } as const satisfies Readonly<Record<string, Text>>,
  true,
)

const levelTerms = { 1: 'level1', 2: 'level2', 3: 'level3', 4: 'level4' } as const

/**
 * What the online service of a procedure is called on a day (`YYYY-MM-DD`); `null` when it has no name then. Since
 * 15/08/2022 levels 3 and 4 are `full` when no step is in person, else `partial`; levels 1 and 2 are no online service
 * any more. Source: NĐ 43/2011/NĐ-CP, Đ.3; NĐ 42/2022/NĐ-CP (from memory); NĐ 224/2026/NĐ-CP, Đ.14.
 *
 * @example
 * ```ts
 * import { onlineTerm } from 'quytrinh/processes/online-intake'
 *
 * const service = { information: true, formsToDownload: true, fillAndSend: true, handledOnline: true, nothingInPerson: true }
 * onlineTerm(service, '2022-08-14') //=> 'level3'
 * onlineTerm(service, '2022-08-15') //=> 'full'
 * ```
 */
export const onlineTerm = (features: OnlineFeatures, on: string): OnlineTerm | null => {
  const schemes: readonly OnlineScheme[] = Object.values(onlineSchemes)
  const scheme = schemes.find(({ from, to }) => from <= on && (to === undefined || on <= to))
  const level = onlineLevel(features)
  if (scheme === undefined || level === 0) return null
  if (scheme.by === 'level') return levelTerms[level]
  if (level < 3) return null
  return features.nothingInPerson === true ? 'full' : 'partial'
}
