import type { LimitRule } from '../../../src/procedure/index.ts'
import { days } from '../../../src/time/index.ts'
import { unverified } from '../../citations.ts'

/** The one time limit of a self-check, by analogy to the check by the competent authority. */
export const limits = {
  handling: {
    title: { vi: 'Xử lý văn bản trái khi tự kiểm tra', en: 'Handle a document found unlawful' },
    duty: 'issuer',
    runsIn: ['reported'],
    within: [
      {
        limit: days(30),
        regime: 'r2016',
        ...unverified(
          'NĐ 34/2016/NĐ-CP, Đ.125 (hạn của kết luận kiểm tra theo thẩm quyền; cơ quan đặt mức khác khi mở hồ sơ)',
        ),
      },
    ],
  },
} as const satisfies Readonly<Record<string, LimitRule>>
