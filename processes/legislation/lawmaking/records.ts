import type { RecordKept } from '../../../src/procedure/index.ts'
import { permanently } from '../law/retention.ts'

/** The records of making a legal document. */
export const records = {
  file: {
    title: { vi: 'Hồ sơ xây dựng văn bản quy phạm pháp luật', en: 'Drafting file' },
    required: ['R05', 'R06', 'R08', 'R09'],
    ...permanently('1'),
  },
  appraisal: {
    title: { vi: 'Hồ sơ thẩm định', en: 'Appraisal file' },
    required: 'R07',
    ...permanently('11'),
  },
} as const satisfies Readonly<Record<string, RecordKept>>
