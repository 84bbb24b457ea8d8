import * as z from 'zod'
import { type Event, limitFact } from '../../../src/procedure/index.ts'
import { secondary } from '../../citations.ts'
import { line } from '../../line.ts'
import { decree } from '../procedure-control/citations.ts'

/** What is reported about an administrative procedure in a draft. */
export const events = {
  assess: {
    title: { vi: 'Đánh giá tác động thủ tục hành chính', en: 'Assess the impact' },
    by: 'drafter',
    payload: z.object({
      assessment: line,
      partsComplete: z.boolean(),
      assignedByLaw: z.exactOptional(z.boolean()),
    }),
    form: 'assessment',
    rule: decree('Đ.8.2, Đ.10'),
  },
  drop: {
    title: { vi: 'Bỏ thủ tục khỏi dự thảo', en: 'Drop the procedure' },
    by: 'drafter',
    payload: z.object({ dropReason: line }),
    rule: decree('Đ.7, Đ.9.3, Đ.10'),
  },
  requestOpinion: {
    title: { vi: 'Gửi lấy ý kiến', en: 'Request the opinion' },
    by: 'drafter',
    payload: z.object({ opinionRequest: line, opinionLimit: limitFact }),
    rule: decree('Đ.9'),
  },
  giveOpinion: {
    title: { vi: 'Cho ý kiến theo Điều 7, Điều 8', en: 'Give the opinion under Articles 7 and 8' },
    by: 'controlUnit',
    payload: z.object({ opinion: line }),
    form: 'opinion',
    rule: decree('Đ.9.2'),
  },
  revise: {
    title: { vi: 'Tiếp thu, giải trình', en: 'Take up and explain' },
    by: 'drafter',
    payload: z.object({ explanation: line }),
    rule: decree('Đ.9.3'),
  },
  appraise: {
    title: { vi: 'Thẩm định', en: 'Appraise' },
    by: 'appraiser',
    payload: z.object({
      appraisalReport: line,
      assessmentInFile: z.boolean(),
      opinionInFile: z.boolean(),
    }),
    rule: decree('Đ.11'),
  },
  refuseFile: {
    title: { vi: 'Không nhận hồ sơ thẩm định', en: 'Refuse the appraisal file' },
    by: 'appraiser',
    payload: z.object({ fileFault: line, assessmentInFile: z.boolean(), opinionInFile: z.boolean() }),
    rule: decree('Đ.11.3'),
  },
  supplement: {
    title: { vi: 'Bổ sung hồ sơ', en: 'Supply what is missing' },
    by: 'drafter',
    payload: z.object({ supplement: line }),
    rule: decree('Đ.11.3'),
  },
  issue: {
    title: { vi: 'Ban hành', en: 'Issue' },
    by: ['committee', 'chairman'],
    payload: z.object({ issuedText: line, publication: z.exactOptional(line) }),
    rule: secondary('Luật Ban hành VBQPPL'),
  },
} as const satisfies Readonly<Record<string, Event>>
