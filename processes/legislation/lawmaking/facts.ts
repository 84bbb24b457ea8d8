import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line, lines } from '../../line.ts'

/** What the making of any legal document knows; `topic` is told at the opening. */
export const sharedFacts = {
  topic: line,
  procedureAssessments: lines.optional(),
  submission: line.optional(),
  rejection: line.optional(),
  assignment: line.optional(),
  draft: line.optional(),
  postedAt: line.optional(),
  consultedBodies: lines.optional(),
  letterReachedOn: dayFact.optional(),
  comment: line.optional(),
  comments: lines.optional(),
  replies: line.optional(),
  opinionTable: line.optional(),
  meetingOn: dayFact.optional(),
  fileReceivedOn: dayFact.optional(),
  missing: lines.optional(),
  supplement: line.optional(),
  appraisalReport: line.optional(),
  returnReason: line.optional(),
  majority: z.boolean().optional(),
  votesFor: z.int().min(0).optional(),
  members: z.int().min(1).optional(),
  number: line.optional(),
  effectiveOn: dayFact.optional(),
  gazetteReceivedOn: dayFact.optional(),
  gazetteIssue: line.optional(),
} as const

/** What people call these facts. */
export const sharedLabels = {
  topic: { vi: 'Trích yếu', en: 'What it is about' },
  procedureAssessments: {
    vi: 'Hồ sơ đánh giá thủ tục hành chính trong dự thảo',
    en: 'Assessments of procedures in the draft',
  },
  submission: { vi: 'Tờ trình', en: 'Submission' },
  rejection: { vi: 'Lý do không chấp thuận', en: 'Why it is rejected' },
  assignment: { vi: 'Văn bản chấp thuận, phân công soạn thảo', en: 'Approval and assignment' },
  draft: { vi: 'Dự thảo', en: 'Draft' },
  postedAt: { vi: 'Nơi đăng lấy ý kiến', en: 'Where it is posted' },
  consultedBodies: { vi: 'Cơ quan được lấy ý kiến', en: 'Bodies consulted' },
  letterReachedOn: { vi: 'Ngày nhận được văn bản lấy ý kiến', en: 'Day the letter was received' },
  comment: { vi: 'Ý kiến góp ý', en: 'Comment' },
  comments: { vi: 'Các ý kiến góp ý', en: 'Comments' },
  replies: { vi: 'Văn bản trả lời của cơ quan được hỏi', en: 'Replies of the bodies consulted' },
  opinionTable: { vi: 'Bản tổng hợp, giải trình, tiếp thu ý kiến', en: 'Table of opinions' },
  meetingOn: { vi: 'Ngày họp UBND', en: 'Day of the committee’s meeting' },
  fileReceivedOn: {
    vi: 'Ngày Sở Tư pháp nhận hồ sơ thẩm định',
    en: 'Day the appraisal file was received',
  },
  missing: { vi: 'Hồ sơ còn thiếu', en: 'What the file lacks' },
  supplement: { vi: 'Nội dung bổ sung', en: 'What was supplied' },
  appraisalReport: { vi: 'Báo cáo thẩm định', en: 'Appraisal report' },
  returnReason: { vi: 'Lý do trả lại', en: 'Why it is returned' },
  majority: { vi: 'Được quá nửa tổng số tán thành', en: 'More than half of all voted for it' },
  votesFor: { vi: 'Số tán thành', en: 'Votes for' },
  members: { vi: 'Tổng số thành viên, đại biểu', en: 'Members in all' },
  number: { vi: 'Số, ký hiệu văn bản', en: 'Number of the document' },
  effectiveOn: { vi: 'Ngày có hiệu lực ghi trong văn bản', en: 'Day of effect stated in the document' },
  gazetteReceivedOn: { vi: 'Ngày cơ quan Công báo nhận văn bản', en: 'Day the gazette received it' },
  gazetteIssue: { vi: 'Số Công báo', en: 'Issue of the gazette' },
} as const satisfies Readonly<Record<keyof typeof sharedFacts, Text>>

/** A vote: how many of all were for it. Whether that is more than half is computed by `moreThanHalf`. */
export const vote = z.object({ votesFor: z.int().min(0), members: z.int().min(1), majority: z.boolean() })
