import type { preventiveAction } from '../../../../processes/quality/preventive-action.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'
import { cancel, courses, requireAction } from '../corrective-action/course.ts'

type N = NamesIn<typeof preventiveAction>

const facts = {
  summary: 'Thời gian các bước bằng đúng thời hạn công bố, không còn dự phòng',
  source: 'indicator',
  foundOn: '2019-03-04',
  unit: 'Bộ phận Một cửa',
  clauses: ['8.5.3', '7.5.1'],
  potential: 'Hồ sơ trễ hạn khi có một người nghỉ phép',
  likelihood: 3,
  effect: 2,
} as const

const rate = (at: string, likelihood: number, effect: number): Row<N> => [
  at,
  'qmr',
  { type: 'assessRisk', likelihood, effect },
]
const waive = (at: string): Row<N> => [
  at,
  'qmr',
  { type: 'waive', noActionReason: 'Đã có người thay thế thường xuyên' },
]

const received = '2019-03-04 08:00'

/** Whether an action is needed: 8.5.3.b. */
const need: readonly Scenario<N>[] = [
  {
    name: 'Nguy cơ chưa ở mức thấp nhất thì không được miễn hành động',
    received,
    facts,
    events: [],
    refused: [{ row: waive('2019-03-05 08:00'), because: 'ở mức thấp nhất' }],
    step: 'assessed',
    deadlines: [{ limit: 'causeAndPlan', state: 'running', due: '2019-03-11' }],
  },
  {
    name: 'Đánh giá lại khả năng ở mức thấp nhất thì được miễn khi có lý do',
    received,
    facts,
    events: [rate('2019-03-05 08:00', 1, 3), waive('2019-03-05 09:00')],
    step: 'noActionNeeded',
    outcome: 'done',
  },
  {
    name: 'Hậu quả ở mức thấp nhất cũng được miễn khi có lý do',
    received,
    facts: { ...facts, effect: 1 },
    events: [waive('2019-03-05 09:00')],
    step: 'noActionNeeded',
    outcome: 'done',
  },
  {
    name: 'Hủy phiếu trùng khi mới nêu',
    received,
    facts,
    events: [cancel('2019-03-04 09:00')],
    step: 'cancelled',
    outcome: 'withdrawn',
  },
]

/** The time from the opening to the plan is judged from the rating, so the shared rows begin there. */
export const groups: Groups<N> = {
  need,
  action: courses({
    received: '2019-03-05 08:00',
    facts,
    before: [requireAction('2019-03-05 10:00')],
    act: 'act',
  }),
}
