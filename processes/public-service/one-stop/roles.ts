import type { Role } from '../../../src/procedure/index.ts'

/** Who takes part in one dossier at the one-stop desk. */
export const roles = {
  applicant: { title: { vi: 'Tổ chức, cá nhân nộp hồ sơ', en: 'Applicant' }, outside: true },
  receiver: { title: { vi: 'Người tiếp nhận tại Bộ phận Một cửa', en: 'Receiver at the one-stop desk' } },
  oneStopHead: { title: { vi: 'Người đứng đầu Bộ phận Một cửa', en: 'Head of the one-stop desk' } },
  agencyHead: { title: { vi: 'Người đứng đầu cơ quan có thẩm quyền', en: 'Head of the competent agency' } },
  caseOfficer: { title: { vi: 'Công chức, viên chức thụ lý hồ sơ', en: 'Case officer' } },
  approver: { title: { vi: 'Người có thẩm quyền ký duyệt', en: 'Approver' } },
  clerk: { title: { vi: 'Văn thư', en: 'Clerk' } },
  consulted: { title: { vi: 'Cơ quan, đơn vị được lấy ý kiến', en: 'Consulted agency' }, outside: true },
  taxAuthority: { title: { vi: 'Cơ quan thuế', en: 'Tax authority' }, outside: true },
  postal: { title: { vi: 'Nhân viên bưu chính công ích', en: 'Public postal staff' }, outside: true },
} as const satisfies Readonly<Record<string, Role>>
