import type { Basis, Regime, Setting } from '../../../src/procedure/index.ts'
import { circular2014, decision2014, standard } from './instruments.ts'

const decision2006 = {
  title: {
    vi: 'Áp dụng hệ thống quản lý chất lượng theo TCVN ISO 9001 vào hoạt động của cơ quan hành chính nhà nước (có chứng nhận)',
    en: 'Quality management systems by TCVN ISO 9001 in administrative agencies, with certification',
  },
  from: '2006-06-20',
  to: '2014-05-17',
  basis: 'QĐ 144/2006/QĐ-TTg',
  confidence: 'secondary',
} as const satisfies Basis

/** Certified under the decision of 2006, declared by the agency itself under that of 2014. */
export const regimes = {
  certification: {
    title: {
      vi: 'Chứng nhận theo Quyết định 144/2006/QĐ-TTg',
      en: 'Certification, Decision 144/2006/QD-TTg',
    },
    from: '2006-06-20',
    to: '2014-05-17',
    basis:
      'QĐ 144/2006/QĐ-TTg, sửa đổi bởi QĐ 118/2009/QĐ-TTg (tính từ ngày ký, chưa kiểm tra ngày hiệu lực)',
    confidence: 'unverified',
  },
  declaration: {
    title: {
      vi: 'Tự công bố theo Quyết định 19/2014/QĐ-TTg',
      en: 'Self-declaration, Decision 19/2014/QD-TTg',
    },
    from: '2014-05-18',
    basis: 'QĐ 19/2014/QĐ-TTg, Đ.4, Đ.15',
    confidence: 'verified',
  },
} as const satisfies Readonly<Record<string, Regime>>

/** The instruments the procedure rests on. */
export const instruments = [
  standard,
  decision2006,
  {
    title: { vi: 'Sửa đổi Quyết định 144/2006/QĐ-TTg', en: 'Amendments to Decision 144/2006/QD-TTg' },
    from: '2009-09-30',
    to: '2014-05-17',
    basis: 'QĐ 118/2009/QĐ-TTg',
    confidence: 'secondary',
  },
  decision2014,
  circular2014,
  {
    title: {
      vi: 'Chuyển sang TCVN ISO 9001:2015 trước ngày 30/06/2021',
      en: 'Move to TCVN ISO 9001:2015 before 30/06/2021',
    },
    from: '2018-02-21',
    basis: 'CV 419/BKHCN-TĐC ngày 21/02/2018',
    confidence: 'secondary',
  },
] as const satisfies readonly Basis[]

/** What the agency has, or chooses. */
export const settings = {
  website: {
    title: { vi: 'Cơ quan có trang thông tin điện tử', en: 'The agency has a web site' },
    default: true,
    basis: 'QĐ 19/2014/QĐ-TTg, Đ.4.3: niêm yết tại trụ sở và đăng trên trang thông tin điện tử nếu có',
    confidence: 'verified',
  },
} as const satisfies Readonly<Record<string, Setting>>
