import type { Role } from '../../../src/procedure/index.ts'

/** The people of an appointment. */
export const roles = {
  authority: { title: { vi: 'Cấp có thẩm quyền bổ nhiệm', en: 'Appointing authority' } },
  leaders: { title: { vi: 'Tập thể lãnh đạo', en: 'Leadership' } },
  expandedLeaders: { title: { vi: 'Tập thể lãnh đạo mở rộng', en: 'Expanded leadership' } },
  keyStaff: { title: { vi: 'Cán bộ chủ chốt', en: 'Key staff' } },
  personnelOffice: {
    title: { vi: 'Cơ quan, bộ phận tham mưu tổ chức cán bộ', en: 'Personnel office' },
  },
  head: { title: { vi: 'Người đứng đầu', en: 'Head' } },
  nominee: { title: { vi: 'Nhân sự', en: 'Nominee' } },
} as const satisfies Readonly<Record<string, Role>>
