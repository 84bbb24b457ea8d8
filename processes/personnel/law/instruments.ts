import type { Basis } from '../../../src/procedure/index.ts'
import { secondary, verified } from '../../citations.ts'

const recruitmentTitle = {
  vi: 'Tuyển dụng, sử dụng và quản lý công chức',
  en: 'Recruitment, use and management of civil servants',
} as const

/** Recruitment and use of civil servants, 2010 to 2020. */
export const decree24 = {
  title: recruitmentTitle,
  from: '2010-05-01',
  to: '2020-11-30',
  ...secondary('NĐ 24/2010/NĐ-CP'),
} satisfies Basis

/** The amendment of 2018 on recruitment and promotion. */
export const decree161 = {
  title: {
    vi: 'Sửa đổi quy định về tuyển dụng công chức, viên chức, nâng ngạch, thăng hạng',
    en: 'Amendment on recruitment and promotion of civil servants and employees',
  },
  from: '2019-01-15',
  to: '2020-11-30',
  ...secondary('NĐ 161/2018/NĐ-CP'),
} satisfies Basis

/** Recruitment, promotion and appointment of civil servants, 2020 to 2025. */
export const decree138 = {
  title: recruitmentTitle,
  from: '2020-12-01',
  to: '2025-06-30',
  ...verified('NĐ 138/2020/NĐ-CP'),
} satisfies Basis

/** How exams and examinations of files are held. */
export const circular6 = {
  title: {
    vi: 'Quy chế tổ chức thi tuyển, xét tuyển công chức, viên chức',
    en: 'Rules on holding recruitment exams',
  },
  from: '2021-01-27',
  ...secondary('TT 06/2020/TT-BNV'),
} satisfies Basis

/** Recruitment and use of civil servants from 2025. */
export const decree170 = {
  title: recruitmentTitle,
  from: '2025-07-01',
  ...secondary('NĐ 170/2025/NĐ-CP'),
} satisfies Basis

/** The amendment of 2026. */
export const decree300 = {
  title: {
    vi: 'Sửa đổi, bổ sung một số điều của Nghị định 170/2025/NĐ-CP',
    en: 'Amendment of Decree 170/2025/ND-CP',
  },
  from: '2026-08-01',
  ...verified('NĐ 300/2026/NĐ-CP'),
} satisfies Basis

/** Appointment of leaders, 2003 to 2020. */
export const decision27 = {
  title: {
    vi: 'Quy chế bổ nhiệm, bổ nhiệm lại, luân chuyển, từ chức, miễn nhiệm cán bộ, công chức lãnh đạo',
    en: 'Rules on appointment, reappointment, rotation, resignation and removal of leaders',
  },
  from: '2003-03-08',
  to: '2020-11-30',
  ...secondary('QĐ 27/2003/QĐ-TTg'),
} satisfies Basis

/** The standards of leadership posts. */
export const decree29 = {
  title: {
    vi: 'Tiêu chuẩn chức danh công chức lãnh đạo, quản lý trong cơ quan hành chính nhà nước',
    en: 'Standards of leadership posts in state administrative agencies',
  },
  from: '2024-05-01',
  ...secondary('NĐ 29/2024/NĐ-CP'),
} satisfies Basis

/** The pilot of competitive exams for leadership posts. */
export const letter2424 = {
  title: {
    vi: 'Hướng dẫn thí điểm thi tuyển chức danh lãnh đạo, quản lý cấp vụ, cấp sở, cấp phòng',
    en: 'Guidance on the pilot of competitive exams for leadership posts',
  },
  from: '2017-05-09',
  to: '2020-11-30',
  ...secondary('CV 2424/BNV-CCVC'),
} satisfies Basis

/** How long the province keeps what the schedules give no row for. */
export const keptAsTheAgencySets = {
  retention: {
    vi: 'Số năm do cơ quan quy định, tính từ năm kết thúc công việc',
    en: 'As many years as the agency sets, counted from the year the work ends',
  },
  basis: 'Chưa có mức riêng trong bảng thời hạn bảo quản đã đọc; cách tính theo TT 10/2022/TT-BNV',
  confidence: 'setting',
} as const

/** What goes into the personnel file is kept for ever. */
export const personnelFile = {
  retention: { vi: 'Vĩnh viễn (hồ sơ gốc công chức)', en: 'Permanently (personnel file)' },
  basis: 'TT 09/2011/TT-BNV, phụ lục, nhóm 3 (từ 15/02/2023 áp dụng TT 10/2022/TT-BNV: chưa kiểm chứng)',
  confidence: 'secondary',
} as const

/** Plans and reports on training are kept for ever. */
export const trainingPlans = {
  retention: { vi: 'Vĩnh viễn', en: 'Permanently' },
  basis: personnelFile.basis,
  confidence: 'secondary',
} as const

/** Files of one class are kept ten years. */
export const trainingClasses = {
  retention: {
    vi: 'Ít nhất 10 năm, tính từ năm kết thúc lớp',
    en: 'At least 10 years, counted from the year the class ends',
  },
  basis: personnelFile.basis,
  confidence: 'secondary',
} as const
