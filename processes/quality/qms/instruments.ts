import type { Basis } from '../../../src/procedure/index.ts'

/** The standard, as far as public administration applied it; agencies left this edition before 30/06/2021. */
export const standard = {
  title: { vi: 'Hệ thống quản lý chất lượng: các yêu cầu', en: 'Quality management systems: requirements' },
  basis: 'TCVN ISO 9001:2008',
  confidence: 'secondary',
} as const satisfies Basis

/** The Prime Minister's decision on quality systems in public administration, with self-declaration. */
export const decision2014 = {
  title: {
    vi: 'Áp dụng hệ thống quản lý chất lượng theo TCVN ISO 9001:2008 vào hoạt động của cơ quan, tổ chức thuộc hệ thống hành chính nhà nước',
    en: 'Quality management systems by TCVN ISO 9001:2008 in agencies of the public administration',
  },
  from: '2014-05-18',
  basis: 'QĐ 19/2014/QĐ-TTg',
  confidence: 'verified',
} as const satisfies Basis

/** The circular that details the decision of 2014. */
export const circular2014 = {
  title: {
    vi: 'Quy định chi tiết thi hành Quyết định 19/2014/QĐ-TTg',
    en: 'Details of Decision 19/2014/QD-TTg',
  },
  from: '2014-12-01',
  basis: 'TT 26/2014/TT-BKHCN',
  confidence: 'verified',
} as const satisfies Basis

/** How long the agency keeps a record of its quality system: the law names no years for it. */
export const keptAsTheAgencySets = {
  retention: {
    vi: 'Số năm do cơ quan quy định, tính từ năm kết thúc công việc',
    en: 'As many years as the agency sets, counted from the year the work ends',
  },
  basis: 'TCVN ISO 9001:2008, 4.2.4; cách tính theo TT 10/2022/TT-BNV, Đ.3.1',
  confidence: 'setting',
} as const
