import type { RecordKept } from '../../../src/procedure/index.ts'

/** What the desk keeps, and for how long. */
export const records = {
  dossier: {
    title: { vi: 'Hồ sơ giải quyết thủ tục hành chính', en: 'Dossier of the administrative procedure' },
    retention: { vi: 'Theo pháp luật chuyên ngành và lưu trữ', en: 'As sector law and archive law set' },
    basis: 'Cơ quan quy định',
    confidence: 'setting',
    required: ['R03', 'R04', 'R18'],
  },
  book: {
    title: { vi: 'Sổ theo dõi hồ sơ', en: 'Dossier book' },
    retention: {
      vi: 'Mỗi năm một sổ, khóa sổ cuối năm; thời hạn lưu do cơ quan quy định',
      en: 'One book a year, closed at its end; kept as long as the agency sets',
    },
    basis: 'TT 01/2018/TT-VPCP, Đ.10.2',
    confidence: 'verified',
    required: 'R12',
  },
} as const satisfies Readonly<Record<string, RecordKept>>
