import type { Role } from '../../../src/procedure/index.ts'

/** Who takes part in a denunciation. The dossier never names the denouncer: their identity is kept secret by law. */
export const roles = {
  denouncer: { title: { vi: 'Người tố cáo', en: 'Denouncer' }, outside: true },
  accused: { title: { vi: 'Người bị tố cáo', en: 'Accused' } },
  settler: { title: { vi: 'Người giải quyết tố cáo', en: 'Settler' } },
  verifier: { title: { vi: 'Tổ xác minh (từ 02 người)', en: 'Verification team of two or more' } },
  addressee: {
    title: { vi: 'Cơ quan, người được kiến nghị xử lý', en: 'Body asked to act on the conclusion' },
    outside: true,
  },
  inspectorate: { title: { vi: 'Cơ quan thanh tra', en: 'Inspectorate' } },
  superior: { title: { vi: 'Cấp trên trực tiếp', en: 'Direct superior' }, outside: true },
  investigator: {
    title: {
      vi: 'Cơ quan điều tra, cơ quan có thẩm quyền khác',
      en: 'Investigators or another competent body',
    },
    outside: true,
  },
} as const satisfies Readonly<Record<string, Role>>
