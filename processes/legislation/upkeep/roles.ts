import type { Role } from '../../../src/procedure/index.ts'

/** Who reviews and systematises. */
export const reviewRoles = {
  reviewer: { title: { vi: 'Sở, ngành rà soát', en: 'Reviewing department' } },
  justice: { title: { vi: 'Sở Tư pháp', en: 'Department of Justice' } },
  committee: {
    title: { vi: 'UBND, Chủ tịch UBND tỉnh', en: 'Provincial People’s Committee or its chairman' },
  },
  councilStanding: { title: { vi: 'Thường trực HĐND tỉnh', en: 'Standing body of the People’s Council' } },
} as const satisfies Readonly<Record<string, Role>>

/** Who checks, who issued, and who may annul. */
export const checkRoles = {
  issuer: { title: { vi: 'Cơ quan ban hành văn bản', en: 'Issuing body' } },
  selfChecker: {
    title: {
      vi: 'Đơn vị tự kiểm tra (Sở Tư pháp; Ban Pháp chế HĐND)',
      en: 'Self-check unit (Department of Justice; legal board of the council)',
    },
  },
  checker: {
    title: {
      vi: 'Cơ quan kiểm tra theo thẩm quyền (Bộ Tư pháp với tỉnh; Sở Tư pháp với cấp dưới)',
      en: 'Checking body (Ministry of Justice for a province; Department of Justice below)',
    },
  },
  superior: {
    title: {
      vi: 'Cấp có quyền xử lý (Thủ tướng; UBND, HĐND cấp trên)',
      en: 'Superior who may annul (Prime Minister; committee or council above)',
    },
  },
  informant: {
    title: { vi: 'Cơ quan, tổ chức, cá nhân kiến nghị', en: 'Informant' },
    outside: true,
  },
} as const satisfies Readonly<Record<string, Role>>
