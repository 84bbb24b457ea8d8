import type { Text } from '../../../src/text/index.ts'

/** Whom the reform plan of the province trains. */
export const trainingAudiences = {
  legalOfficers: {
    vi: 'Cán bộ pháp chế các cơ quan chuyên môn cấp tỉnh',
    en: 'Legal officers of provincial agencies',
  },
  documentCheckers: {
    vi: 'Người kiểm tra, rà soát, hệ thống hóa văn bản',
    en: 'Those who check, review and systematise legal documents',
  },
  reformOfficials: {
    vi: 'Công chức làm công tác cải cách hành chính của các sở, UBND cấp huyện',
    en: 'Reform officials of departments and districts',
  },
  oneStopOfficers: {
    vi: 'Cán bộ, công chức Bộ phận tiếp nhận và trả kết quả các cấp',
    en: 'One-stop officers at every level',
  },
  managers: { vi: 'Cán bộ lãnh đạo, quản lý', en: 'Managers' },
  others: { vi: 'Đối tượng khác', en: 'Others' },
} as const satisfies Readonly<Record<string, Text>>

/** One of the audiences. */
export type TrainingAudience = keyof typeof trainingAudiences
