import * as z from 'zod'
import { dayFact } from '../../../src/procedure/index.ts'
import { namesOf } from '../../../src/standard/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { line } from '../../line.ts'

/** What may be carried over into the next year, and what may not. */
export const carryOverItems = {
  signedContract: {
    vi: 'Mua sắm đã đủ hồ sơ, hợp đồng ký trước ngày 31/12',
    en: 'Procurement with a contract signed before 31/12',
  },
  lateSupplement: {
    vi: 'Dự toán bổ sung sau ngày 30/9',
    en: 'Supplement assigned after 30/9',
  },
  autonomyFunds: {
    vi: 'Kinh phí giao tự chủ',
    en: 'Autonomy funds',
  },
  otherListed: { vi: 'Khoản khác thuộc Đ.64.3', en: 'Another item of article 64.3' },
  notListed: { vi: 'Không thuộc khoản được chuyển', en: 'Not an item that may be carried over' },
} as const satisfies Readonly<Record<string, Text>>

/** An amount in đồng. */
export const amount = z.int().min(0)

/** What one budget knows. */
export const facts = z.object({
  unit: line.optional(),
  year: z.int().min(2004).max(2100).optional(),
  programme: z.boolean().optional(),
  guidance: line.optional(),
  estimated: amount.optional(),
  explanation: line.optional(),
  ranking: line.optional(),
  gathered: line.optional(),
  appraisal: line.optional(),
  homeAffairsView: line.optional(),
  correction: line.optional(),
  submission: line.optional(),
  upperDecidedOn: dayFact.optional(),
  resolution: line.optional(),
  reestimateAskedOn: dayFact.optional(),
  assignment: line.optional(),
  assigned: amount.optional(),
  allocation: line.optional(),
  spent: amount.optional(),
  advance: z.boolean().optional(),
  supplementOn: dayFact.optional(),
  supplementOpen: z.boolean().optional(),
  supplement: line.optional(),
  adjustment: line.optional(),
  adjustmentEndsOn: dayFact.optional(),
  carryOverItem: z.enum(namesOf(carryOverItems)).optional(),
  carriedOver: amount.optional(),
  settlement: line.optional(),
  settlementSent: line.optional(),
  settlementResolution: line.optional(),
  reason: line.optional(),
})

/** What people call these facts. */
export const labels = {
  unit: { vi: 'Đơn vị dự toán', en: 'Spending unit' },
  year: { vi: 'Năm ngân sách', en: 'Budget year' },
  programme: { vi: 'Thuộc chương trình mục tiêu', en: 'Part of a target programme' },
  guidance: { vi: 'Văn bản hướng dẫn lập dự toán', en: 'Guidance on estimates' },
  estimated: { vi: 'Số dự toán (đồng)', en: 'Estimate (đồng)' },
  explanation: { vi: 'Thuyết minh dự toán', en: 'Explanation of the estimate' },
  ranking: { vi: 'Kết quả xếp loại cải cách hành chính làm căn cứ', en: 'Ranking it takes into account' },
  gathered: { vi: 'Bảng tổng hợp dự toán', en: 'Estimates drawn together' },
  appraisal: { vi: 'Biên bản thẩm định', en: 'Minutes of the appraisal' },
  homeAffairsView: { vi: 'Ý kiến phối hợp của Sở Nội vụ', en: 'View of Home Affairs' },
  correction: { vi: 'Nội dung phải sửa', en: 'What to correct' },
  submission: { vi: 'Tờ trình', en: 'Submission' },
  upperDecidedOn: { vi: 'Ngày HĐND cấp trên quyết định', en: 'Day the upper council decided' },
  resolution: { vi: 'Nghị quyết của HĐND', en: 'Resolution of the council' },
  reestimateAskedOn: { vi: 'Ngày cấp trên yêu cầu lập lại dự toán', en: 'Day a new estimate was asked for' },
  assignment: { vi: 'Quyết định giao dự toán', en: 'Assignment' },
  assigned: { vi: 'Số được giao (đồng)', en: 'Assigned (đồng)' },
  allocation: { vi: 'Phương án phân bổ', en: 'Allocation' },
  spent: { vi: 'Số đã chi (đồng)', en: 'Spent (đồng)' },
  advance: { vi: 'Còn tạm ứng', en: 'An advance is open' },
  supplementOn: { vi: 'Ngày được giao bổ sung', en: 'Day of the supplement' },
  supplementOpen: { vi: 'Còn khoản bổ sung chưa phân bổ', en: 'A supplement is not yet allocated' },
  supplement: { vi: 'Quyết định phân bổ bổ sung', en: 'Allocation of the supplement' },
  adjustment: { vi: 'Đề nghị điều chỉnh dự toán', en: 'Adjustment asked for' },
  adjustmentEndsOn: { vi: 'Ngày hết thời gian điều chỉnh', en: 'Day the adjustment period ends' },
  carryOverItem: { vi: 'Khoản chuyển nguồn', en: 'Item carried over' },
  carriedOver: { vi: 'Số chuyển nguồn (đồng)', en: 'Carried over (đồng)' },
  settlement: { vi: 'Báo cáo quyết toán', en: 'Settlement' },
  settlementSent: { vi: 'Văn bản gửi quyết toán đến Bộ Tài chính', en: 'Letter sending the settlement' },
  settlementResolution: { vi: 'Nghị quyết phê chuẩn quyết toán', en: 'Resolution approving the settlement' },
  reason: { vi: 'Lý do', en: 'Reason' },
} as const satisfies Readonly<Record<keyof z.output<typeof facts>, Text>>
