import type { Basis, Regime, Setting } from '../../../src/procedure/index.ts'

/** The instruments that governed the one-stop desk, one after another. */
export const regimes = {
  r2007: {
    title: { vi: 'Quyết định 93/2007/QĐ-TTg', en: 'Decision 93/2007/QD-TTg' },
    from: '2007-06-22',
    to: '2015-05-14',
    basis: 'QĐ 93/2007/QĐ-TTg',
    confidence: 'unverified',
  },
  r2015: {
    title: { vi: 'Quyết định 09/2015/QĐ-TTg', en: 'Decision 09/2015/QD-TTg' },
    from: '2015-05-15',
    to: '2018-06-20',
    basis: 'QĐ 09/2015/QĐ-TTg',
    confidence: 'verified',
  },
  r2018: {
    title: { vi: 'Nghị định 61/2018/NĐ-CP', en: 'Decree 61/2018/ND-CP' },
    from: '2018-06-21',
    to: '2025-06-30',
    basis: 'NĐ 61/2018/NĐ-CP',
    confidence: 'verified',
  },
  r2025: {
    title: {
      vi: 'Nghị định 118/2025/NĐ-CP (từ 05/08/2026 sửa đổi bởi Nghị định 309/2026/NĐ-CP)',
      en: 'Decree 118/2025/ND-CP (from 05/08/2026 as amended by Decree 309/2026/ND-CP)',
    },
    from: '2025-07-01',
    basis: 'NĐ 118/2025/NĐ-CP',
    confidence: 'verified',
  },
} as const satisfies Readonly<Record<string, Regime>>

/** Regimes with electronic handling, one supplement, one apology and a clock that restarts. */
export const since2018 = ['r2018', 'r2025'] as const

/** The regime of Decree 118/2025: automatic closing, stopping, correction. */
export const since2025 = 'r2025'

/** Regimes of the two Prime Minister's decisions, for local government only. */
export const until2018 = ['r2007', 'r2015'] as const

/** The instruments the procedure rests on. */
export const instruments = [
  {
    title: {
      vi: 'Thực hiện cơ chế một cửa, cơ chế một cửa liên thông tại cơ quan hành chính nhà nước ở địa phương (2007)',
      en: 'One-stop and linked one-stop handling in local administrative agencies (2007)',
    },
    to: '2015-05-14',
    basis: 'QĐ 93/2007/QĐ-TTg',
    confidence: 'unverified',
  },
  {
    title: {
      vi: 'Quy chế thực hiện cơ chế một cửa, cơ chế một cửa liên thông tại cơ quan hành chính nhà nước ở địa phương (2015)',
      en: 'Regulation on one-stop and linked one-stop handling in local administrative agencies (2015)',
    },
    from: '2015-05-15',
    to: '2018-06-20',
    basis: 'QĐ 09/2015/QĐ-TTg',
    confidence: 'secondary',
  },
  {
    title: {
      vi: 'Thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính (2018)',
      en: 'One-stop and linked one-stop handling of administrative procedures (2018)',
    },
    from: '2018-06-21',
    to: '2025-06-30',
    basis: 'NĐ 61/2018/NĐ-CP',
    confidence: 'verified',
  },
  {
    title: {
      vi: 'Thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia (2025)',
      en: 'Administrative procedures by the one-stop mechanism at the one-stop desk and the national portal (2025)',
    },
    from: '2025-07-01',
    basis: 'NĐ 118/2025/NĐ-CP',
    confidence: 'verified',
  },
  {
    title: {
      vi: 'Sửa đổi, bổ sung quy định về cơ chế một cửa, một cửa liên thông (2026)',
      en: 'Amendments to the one-stop and linked one-stop rules (2026)',
    },
    from: '2026-08-05',
    basis: 'NĐ 309/2026/NĐ-CP',
    confidence: 'verified',
  },
] as const satisfies readonly Basis[]

/** What the decrees leave open, or leave to sector law. */
export const settings = {
  financePause: {
    title: {
      vi: 'Tạm dừng tính thời hạn khi chờ người nộp thực hiện nghĩa vụ tài chính',
      en: 'Pause the clock while the applicant settles a financial duty',
    },
    default: true,
    basis: 'Pháp luật chuyên ngành (đất đai); cấu hình một cửa điện tử đang dùng',
    confidence: 'practice',
  },
  silenceIsConsent: {
    title: {
      vi: 'Quá hạn không trả lời lấy ý kiến được coi là đồng ý (chỉ khi pháp luật chuyên ngành quy định)',
      en: 'No opinion within its limit counts as consent (only where sector law says so)',
    },
    default: false,
    basis: 'NĐ 61/2018/NĐ-CP, Đ.19.5; NĐ 118/2025/NĐ-CP, Đ.19.4: không quy định',
    confidence: 'interpretation',
  },
  apologyUnit: {
    title: {
      vi: 'Cách tính "01 ngày trước ngày hết hạn" khi xin lỗi: calendar (ngày thường) hoặc working (ngày làm việc)',
      en: 'How "one day before the due day" is counted for an apology: calendar or working day',
    },
    default: 'calendar',
    basis: 'NĐ 61/2018/NĐ-CP, Đ.19.9; NĐ 118/2025/NĐ-CP, Đ.19.6',
    confidence: 'interpretation',
  },
} as const satisfies Readonly<Record<string, Setting>>
