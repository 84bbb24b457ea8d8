import type { Role } from '../../../src/procedure/index.ts'

/** Who takes part in a complaint at either instance. */
export const roles = {
  complainant: {
    title: {
      vi: 'Người khiếu nại (hoặc người đại diện, luật sư)',
      en: 'Complainant, or their representative or lawyer',
    },
    outside: true,
  },
  respondent: { title: { vi: 'Người bị khiếu nại', en: 'Respondent' } },
  settler: { title: { vi: 'Người có thẩm quyền giải quyết khiếu nại', en: 'Competent settler' } },
  verifier: {
    title: { vi: 'Người, đơn vị được giao xác minh', en: 'Person or unit charged with verification' },
  },
} as const satisfies Readonly<Record<string, Role>>
