import type { Role } from '../../../src/procedure/index.ts'

/** The people of a recruitment round. */
export const roles = {
  authority: { title: { vi: 'Cơ quan có thẩm quyền tuyển dụng', en: 'Recruiting authority' } },
  head: { title: { vi: 'Người đứng đầu cơ quan tuyển dụng', en: 'Head of the authority' } },
  council: { title: { vi: 'Hội đồng tuyển dụng', en: 'Recruitment council' } },
  checkBoard: { title: { vi: 'Ban kiểm tra Phiếu đăng ký dự tuyển', en: 'Application check board' } },
  markingBoard: { title: { vi: 'Ban chấm thi', en: 'Marking board' } },
  remarkBoard: { title: { vi: 'Ban chấm phúc khảo', en: 'Re-mark board' } },
  candidate: { title: { vi: 'Thí sinh', en: 'Candidate' }, outside: true },
} as const satisfies Readonly<Record<string, Role>>
