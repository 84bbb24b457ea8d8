type Roles = Readonly<Record<string, { readonly title: string; readonly holds: readonly string[] }>>

const deskRoles: Roles = {
  'tiep-nhan': { title: 'Người tiếp nhận tại Bộ phận Một cửa', holds: ['receiver', 'finder'] },
  'truong-mot-cua': { title: 'Người đứng đầu Bộ phận Một cửa', holds: ['oneStopHead'] },
  'chuyen-vien': {
    title: 'Công chức thụ lý hồ sơ',
    holds: ['caseOfficer', 'finder', 'owner', 'drafter', 'requester', 'holder', 'keeper', 'surveyor'],
  },
  'lanh-dao': {
    title: 'Lãnh đạo cơ quan, người ký duyệt',
    holds: ['agencyHead', 'approver', 'head', 'steeringBoard', 'settler', 'evaluator'],
  },
  'van-thu': { title: 'Văn thư, lưu trữ', holds: ['clerk', 'archivist', 'keeper'] },
  'phoi-hop': { title: 'Cơ quan, đơn vị được lấy ý kiến', holds: ['consulted'] },
  thue: { title: 'Cơ quan thuế', holds: ['taxAuthority'] },
  'buu-chinh': { title: 'Nhân viên bưu chính công ích', holds: ['postal'] },
  'nguoi-nop': { title: 'Tổ chức, cá nhân nộp hồ sơ', holds: ['applicant'] },
}

const improving = ['nonconformity', 'corrective-action', 'preventive-action', 'nonconforming-service']

const qualityRoles: Roles = {
  'dai-dien-lanh-dao': {
    title: 'Đại diện lãnh đạo về chất lượng (ĐDLĐ)',
    holds: ['qmr', 'representative', 'reviewer', 'programmeManager'],
  },
  'thu-ky-iso': {
    title: 'Thư ký ISO',
    holds: ['isoSecretary', 'secretary', 'finder', 'requester', 'qms/drafter', 'surveyor', 'keeper'],
  },
  'danh-gia-vien': {
    title: 'Đánh giá viên nội bộ, người kiểm tra hiệu lực',
    holds: [
      ...['internal-audit/leader', 'internal-audit/auditor', 'qms/auditLeader', 'finder'],
      ...improving.map((procedure) => `${procedure}/verifier`),
    ],
  },
  'truong-phong': {
    title: 'Trưởng phòng, trưởng đơn vị',
    holds: ['unitHead', 'auditee', 'owner', 'finder', 'requester', 'holder'],
  },
  'to-chuc-can-bo': { title: 'Bộ phận tổ chức cán bộ', holds: ['staffOffice', 'personnelOffice'] },
}

/** The roles an agency starts with: its own word, and the roles of the procedures each holds. */
export const defaultRoles: Roles = { ...deskRoles, ...qualityRoles }
