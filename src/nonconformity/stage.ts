import { namesOf } from '../standard/index.ts'
import { type Text, text } from '../text/index.ts'

/** The stages of a nonconformity over all its procedures, in their order. The last four end it. */
export const stages = {
  logged: text('đã ghi phiếu', 'logged'),
  contained: text('đã xử lý tạm thời', 'contained'),
  judged: text('đã phân loại', 'graded'),
  dispositioned: text('đang xử lý', 'being put right'),
  reworked: text('đã xử lý', 'put right'),
  rechecked: text('đã kiểm tra lại', 'checked again'),
  assessed: text('đã xem xét', 'assessed'),
  causeAnalysis: text('phân tích nguyên nhân', 'cause analysis'),
  planned: text('đã lập kế hoạch', 'planned'),
  planApproved: text('đã phê duyệt kế hoạch', 'plan approved'),
  acting: text('đang thực hiện', 'acting'),
  done: text('đã thực hiện', 'done'),
  verified: text('đã kiểm tra', 'verified'),
  effectivenessWait: text('theo dõi hiệu lực', 'observing the effect'),
  ineffective: text('chưa có hiệu lực', 'not effective'),
  effective: text('có hiệu lực', 'effective'),
  closed: text('đã đóng', 'closed'),
  noActionNeeded: text('không cần hành động', 'no action needed'),
  escalatedToAction: text('đã chuyển hành động khắc phục', 'handed over to corrective action'),
  cancelled: text('đã hủy', 'cancelled'),
} as const satisfies Record<string, Text>

/** A stage of a nonconformity. */
export type Stage = keyof typeof stages

export const namesOfStages = namesOf(stages)

const ends: readonly Stage[] = ['closed', 'noActionNeeded', 'escalatedToAction', 'cancelled']

/** Whether nothing more happens to a nonconformity. */
export const isEnded = ({ stage }: { readonly stage: Stage }): boolean => ends.includes(stage)
