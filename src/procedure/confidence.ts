import { type Text, text } from '../text/index.ts'
import type { Confidence } from './literal.ts'

/** How sure a legal statement is, in words. */
export const confidenceText: Readonly<Record<Confidence, Text>> = {
  verified: text('đã đối chiếu văn bản', 'verified in the text'),
  secondary: text('theo nguồn thứ cấp', 'from a secondary source'),
  practice: text('theo thực tế', 'seen in practice'),
  interpretation: text('cách hiểu', 'an interpretation'),
  setting: text('cơ quan quy định', 'set by the agency'),
  unverified: text('chưa đối chiếu', 'not verified'),
}
