/** The roles an agency starts with: its own word, and the roles of the one-stop procedures each holds. */
export const defaultRoles: Readonly<
  Record<string, { readonly title: string; readonly holds: readonly string[] }>
> = {
  'tiep-nhan': { title: 'Người tiếp nhận tại Bộ phận Một cửa', holds: ['receiver'] },
  'truong-mot-cua': { title: 'Người đứng đầu Bộ phận Một cửa', holds: ['oneStopHead'] },
  'chuyen-vien': { title: 'Công chức thụ lý hồ sơ', holds: ['caseOfficer'] },
  'lanh-dao': { title: 'Lãnh đạo cơ quan, người ký duyệt', holds: ['agencyHead', 'approver'] },
  'van-thu': { title: 'Văn thư', holds: ['clerk'] },
  'phoi-hop': { title: 'Cơ quan, đơn vị được lấy ý kiến', holds: ['consulted'] },
  thue: { title: 'Cơ quan thuế', holds: ['taxAuthority'] },
  'buu-chinh': { title: 'Nhân viên bưu chính công ích', holds: ['postal'] },
  'nguoi-nop': { title: 'Tổ chức, cá nhân nộp hồ sơ', holds: ['applicant'] },
}
