import type { Form } from '../../../src/procedure/index.ts'

const set2019 = <const C extends string>(code: C) =>
  ({
    set: 'NĐ 31/2019/NĐ-CP',
    code,
    from: '2019-05-28',
    basis: `NĐ 31/2019/NĐ-CP, Mẫu ${code}`,
    confidence: 'verified',
  }) as const

const until2026 = { to: '2026-06-30' } as const

const set2026 = <const C extends string>(code: C) =>
  ({
    set: 'NĐ 156/2026/NĐ-CP',
    code,
    from: '2026-07-01',
    basis: `NĐ 156/2026/NĐ-CP, Mẫu ${code}`,
    confidence: 'secondary',
  }) as const

/** The forms of a denunciation. */
export const forms = {
  refusalNotice: {
    title: { vi: 'Thông báo không thụ lý', en: 'Notice of non-acceptance' },
    codes: [
      {
        set: 'TT 06/2013/TT-TTCP',
        code: '02-TC',
        from: '2013-11-15',
        to: '2019-05-27',
        basis: 'TT 06/2013/TT-TTCP',
        confidence: 'secondary',
      },
    ],
  },
  extension: {
    title: { vi: 'Gia hạn giải quyết tố cáo', en: 'Extension' },
    codes: [set2019('01')],
  },
  withdrawal: {
    title: { vi: 'Đơn rút tố cáo', en: 'Withdrawal' },
    codes: [{ ...set2019('02'), ...until2026 }, set2026('02')],
  },
  withdrawalMinutes: {
    title: { vi: 'Biên bản rút tố cáo', en: 'Withdrawal minutes' },
    codes: [{ ...set2019('03'), ...until2026 }, set2026('03')],
  },
  acceptance: { title: { vi: 'Quyết định thụ lý', en: 'Decision to accept' }, codes: [set2019('04')] },
  acceptanceNotice: {
    title: { vi: 'Thông báo thụ lý', en: 'Notice of acceptance' },
    codes: [set2019('05')],
  },
  accusedNotice: {
    title: { vi: 'Thông báo nội dung tố cáo', en: 'Notice to the accused' },
    codes: [set2019('06')],
  },
  team: {
    title: { vi: 'Quyết định thành lập tổ xác minh', en: 'Decision on the verification team' },
    codes: [set2019('07')],
  },
  minutes: { title: { vi: 'Biên bản làm việc', en: 'Minutes' }, codes: [set2019('08')] },
  expertRequest: {
    title: { vi: 'Trưng cầu giám định', en: 'Request for an expert opinion' },
    codes: [set2019('09')],
  },
  conclusion: { title: { vi: 'Kết luận nội dung tố cáo', en: 'Conclusion' }, codes: [set2019('12')] },
} as const satisfies Readonly<Record<string, Form>>
