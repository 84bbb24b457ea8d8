import type { RecordKept } from '../../../src/procedure/index.ts'

const group9 = {
  basis: 'TT 09/2011/TT-BNV, phụ lục, nhóm 9 (từ 15/02/2023 áp dụng TT 10/2022/TT-BNV: chưa kiểm chứng)',
  confidence: 'secondary',
} as const

/** How long the file of one complaint, denunciation or reception is kept. */
export const fileOfCase = {
  retention: {
    vi: 'Ít nhất 15 năm, tính từ năm kết thúc vụ việc',
    en: 'At least 15 years, counted from the year the case ends',
  },
  ...group9,
} as const

/** How long books and letters about complaints, denunciations and reception are kept. */
export const booksAndLetters = {
  retention: {
    vi: 'Ít nhất 10 năm, tính từ năm kết thúc công việc',
    en: 'At least 10 years, counted from the year the work ends',
  },
  ...group9,
} as const

/** The records of a complaint at either instance. */
export const records = {
  file: {
    title: { vi: 'Hồ sơ giải quyết khiếu nại', en: 'File of the complaint' },
    required: ['R04', 'R18'],
    ...fileOfCase,
  },
  minutes: {
    title: { vi: 'Biên bản làm việc, biên bản đối thoại', en: 'Working and dialogue minutes' },
    ...fileOfCase,
  },
  book: {
    title: { vi: 'Sổ tiếp công dân, sổ xử lý đơn', en: 'Reception book and book of letters' },
    required: 'R12',
    ...booksAndLetters,
  },
} as const satisfies Readonly<Record<string, RecordKept>>
