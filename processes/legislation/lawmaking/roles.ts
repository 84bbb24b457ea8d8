import type { Role } from '../../../src/procedure/index.ts'

/** Who takes part in making any legal document of a province. */
export const roles = {
  proposer: {
    title: { vi: 'Cơ quan đề nghị, chủ trì soạn thảo', en: 'Proposing and drafting agency' },
  },
  committee: { title: { vi: 'UBND tỉnh', en: 'Provincial People’s Committee' } },
  justice: { title: { vi: 'Sở Tư pháp (thẩm định)', en: 'Department of Justice' } },
  public: {
    title: { vi: 'Cơ quan, tổ chức, cá nhân góp ý', en: 'Consulted bodies and the public' },
    outside: true,
  },
  gazette: { title: { vi: 'Cơ quan Công báo tỉnh', en: 'Provincial gazette' } },
} as const satisfies Readonly<Record<string, Role>>

/** Whoever drafts does not appraise. */
export const separate = [['proposer', 'justice']] as const
