import { recalled } from '../lawmaking/citations.ts'
import { formsOf } from '../lawmaking/forms.ts'

const from2015 = { set: 'Luật 80/2015/QH13', from: '2016-07-01', to: '2025-03-31' } as const

/** The papers of a resolution. */
export const forms = {
  ...formsOf({ vi: 'Dự thảo nghị quyết', en: 'Draft resolution' }, 'Đ.121.2', 'Đ.121.4'),
  impactReport: {
    title: {
      vi: 'Báo cáo đánh giá tác động chính sách (Điều 27, khoản 2–3)',
      en: 'Policy impact report (Article 27, clauses 2 and 3)',
    },
    codes: [{ ...from2015, code: 'Đ.121.2c', ...recalled('Đ.121.2c') }],
  },
  verificationReport: {
    title: { vi: 'Báo cáo thẩm tra', en: 'Verification report' },
    codes: [{ ...from2015, code: 'Đ.124', ...recalled('Đ.124') }],
  },
} as const
