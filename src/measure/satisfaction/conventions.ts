import type { Citation } from '../../procedure/index.ts'
import { type Text, text } from '../../text/index.ts'

/** How answers become one percentage, with its source. The same answers give different percentages under each. */
export const satisfactionConventions = {
  topTwoBox: {
    title: text(
      'Tỷ lệ câu trả lời hài lòng và rất hài lòng',
      'Share of answers that are satisfied or very satisfied',
    ),
    formula: text(
      'số câu trả lời hài lòng / số câu trả lời hợp lệ × 100',
      'satisfied answers / valid answers × 100',
    ),
    basis:
      'Bộ Y tế: tỷ lệ hài lòng chung (QĐ 3869/QĐ-BYT); Bộ Công an; Bắc Ninh: giáo dục. Chỉ số SIPAS: chưa đối chiếu',
    confidence: 'secondary',
  },
  meanPercent: {
    title: text('Điểm trung bình so với điểm cao nhất', 'Mean over the highest level'),
    formula: text('điểm trung bình / mức cao nhất × 100', 'mean / highest level × 100'),
    basis: 'Bộ Y tế 2018; Khánh Hòa 2018: giáo dục',
    confidence: 'secondary',
  },
  allSatisfied: {
    title: text('Tỷ lệ người hài lòng ở mọi câu', 'Share of people satisfied on every question'),
    formula: text(
      'số người hài lòng ở mọi câu đã trả lời / số người trả lời × 100',
      'people satisfied with all they answered / people who answered × 100',
    ),
    basis: 'Bộ Y tế: chỉ số hài lòng toàn diện (QĐ 3869/QĐ-BYT); mẫu số là cách hiểu',
    confidence: 'interpretation',
  },
  linear: {
    title: text('Điểm trung bình quy về 0–100', 'Mean put on 0–100'),
    formula: text(
      '(điểm trung bình − mức thấp nhất) / (mức cao nhất − mức thấp nhất) × 100',
      '(mean − lowest level) / (highest level − lowest level) × 100',
    ),
    basis: 'Thống kê chung; chưa thấy cơ quan nào dùng',
    confidence: 'setting',
  },
} as const satisfies Readonly<Record<string, Citation & { readonly title: Text; readonly formula: Text }>>

/** One of the conventions. */
export type SatisfactionConvention = keyof typeof satisfactionConventions
