import type { Role } from '../../../src/procedure/index.ts'

/** Who takes part in the life of a quality system. */
export const roles = {
  head: { title: { vi: 'Người đứng đầu cơ quan', en: 'Head of the agency' } },
  steeringBoard: { title: { vi: 'Ban Chỉ đạo ISO', en: 'ISO steering board' } },
  representative: { title: { vi: 'Đại diện lãnh đạo', en: 'Management representative' } },
  secretary: { title: { vi: 'Thư ký ISO', en: 'ISO secretary' } },
  drafter: { title: { vi: 'Người soạn thảo tài liệu', en: 'Drafter of documents' } },
  unitHead: { title: { vi: 'Trưởng đơn vị', en: 'Head of unit' } },
  auditLeader: { title: { vi: 'Trưởng đoàn đánh giá nội bộ', en: 'Leader of the internal audit' } },
  certifier: { title: { vi: 'Tổ chức chứng nhận', en: 'Certification body' }, outside: true },
  leadUnit: { title: { vi: 'Đơn vị chủ trì (bộ, Sở KH&CN)', en: 'Lead unit' }, outside: true },
  authority: {
    title: { vi: 'Bộ, UBND tỉnh', en: 'Ministry or provincial People’s Committee' },
    outside: true,
  },
} as const satisfies Readonly<Record<string, Role>>
