import type { RecordKept } from '../../../src/procedure/index.ts'
import { personnelFile } from '../law/instruments.ts'
import { amendedAt } from './regimes.ts'

/** A record of the personnel file, by the article that asks for it. */
export const inPersonnelFile = (article: string) => ({
  retention: personnelFile.retention,
  basis: `${amendedAt(article)}; thời hạn lưu: ${personnelFile.basis}`,
  confidence: personnelFile.confidence,
})

/** The records of an appointment. */
export const records = {
  ballots: {
    title: {
      vi: 'Tờ trình, biên bản hội nghị, biên bản và bảng kiểm phiếu từng bước',
      en: 'Submission, minutes and counts of each step',
    },
    ...inPersonnelFile('Đ.35.1'),
  },
  resume: {
    title: { vi: 'Sơ yếu lý lịch có ảnh 4×6', en: 'Curriculum vitae with photograph' },
    ...inPersonnelFile('Đ.35.2'),
  },
  appraisal: {
    title: { vi: 'Nhận xét 3 năm của tập thể lãnh đạo', en: 'Three years’ appraisal by the leadership' },
    ...inPersonnelFile('Đ.35.3'),
  },
  partyOpinions: {
    title: {
      vi: 'Nhận xét của chi bộ, đảng ủy; của cấp ủy nơi cư trú',
      en: 'Opinions of the party cell and of the place of residence',
    },
    ...inPersonnelFile('Đ.35.4, Đ.35.5'),
  },
  selfReview: {
    title: { vi: 'Bản tự nhận xét 3 năm', en: 'Self-review of three years' },
    ...inPersonnelFile('Đ.35.6'),
  },
  assets: {
    title: { vi: 'Bản kê khai tài sản, thu nhập', en: 'Declaration of assets and income' },
    ...inPersonnelFile('Đ.35.8'),
  },
  certificates: {
    title: { vi: 'Văn bằng, chứng chỉ; giấy khám sức khỏe', en: 'Degrees, certificates, health report' },
    ...inPersonnelFile('Đ.35.9, Đ.35.10'),
  },
} as const satisfies Readonly<Record<string, RecordKept>>
