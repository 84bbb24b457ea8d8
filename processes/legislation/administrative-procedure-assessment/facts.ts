import * as z from 'zod'
import { limitFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line } from '../../line.ts'

/** What the assessment of a procedure in a draft knows; `procedureName`, and `draft` if there is one, are told at the opening. */
export const facts = z.object({
  procedureName: line,
  draft: line.optional(),
  publication: line.optional(),
  assessment: line.optional(),
  partsComplete: z.boolean().optional(),
  assignedByLaw: z.boolean().optional(),
  opinionRequest: line.optional(),
  opinionLimit: limitFact.optional(),
  opinion: line.optional(),
  explanation: line.optional(),
  dropReason: line.optional(),
  appraisalReport: line.optional(),
  assessmentInFile: z.boolean().optional(),
  opinionInFile: z.boolean().optional(),
  fileFault: line.optional(),
  supplement: line.optional(),
  issuedText: line.optional(),
})

/** What people call these facts. */
export const labels = {
  procedureName: { vi: 'Tên thủ tục hành chính', en: 'Name of the procedure' },
  draft: { vi: 'Hồ sơ xây dựng văn bản', en: 'Drafting dossier' },
  publication: { vi: 'Hồ sơ công bố thủ tục', en: 'Publication dossier' },
  assessment: { vi: 'Bản đánh giá tác động', en: 'Impact assessment' },
  partsComplete: {
    vi: 'Đủ các bộ phận của thủ tục (tên, trình tự, cách thức, hồ sơ, thời hạn, đối tượng, cơ quan thực hiện)',
    en: 'All parts are there (name, steps, way, file, time, for whom, by whom)',
  },
  assignedByLaw: {
    vi: 'Được luật giao quy định thủ tục (hỏi từ 01/07/2016)',
    en: 'The law assigns the setting of the procedure (asked from 01/07/2016)',
  },
  opinionRequest: { vi: 'Công văn xin ý kiến', en: 'Request for the opinion' },
  opinionLimit: { vi: 'Thời hạn cho ý kiến', en: 'Time for the opinion' },
  opinion: { vi: 'Văn bản cho ý kiến', en: 'Opinion' },
  explanation: { vi: 'Bản tiếp thu, giải trình', en: 'What was taken up and explained' },
  dropReason: { vi: 'Lý do bỏ thủ tục', en: 'Why the procedure is dropped' },
  appraisalReport: { vi: 'Báo cáo thẩm định', en: 'Appraisal report' },
  assessmentInFile: { vi: 'Hồ sơ có bản đánh giá tác động', en: 'The assessment is in the file' },
  opinionInFile: { vi: 'Hồ sơ có ý kiến của đầu mối kiểm soát', en: 'The opinion is in the file' },
  fileFault: { vi: 'Hồ sơ thiếu', en: 'What the file lacks' },
  supplement: { vi: 'Nội dung bổ sung', en: 'What was supplied' },
  issuedText: { vi: 'Số, ký hiệu văn bản ban hành', en: 'Text issued' },
} as const satisfies Readonly<Record<keyof z.output<typeof facts>, Text>>
