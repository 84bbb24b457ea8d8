import type { organisationReview } from '../../../../processes/organisation/organisation-review.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof organisationReview>

const launch: Row<N> = [
  '2024-11-04 08:00',
  'homeAffairs',
  { type: 'launch', plan: 'KH-70', agencies: ['Sở A', 'Sở B'], reportBy: '2024-11-29' },
]
const reportOwn = (at: string): Row<N> => [at, 'agency', { type: 'reportOwn', reports: ['BC-A', 'BC-B'] }]
const assess = (at: string, overlaps?: string[]): Row<N> => [
  at,
  'homeAffairs',
  {
    type: 'assess',
    assessment: 'BC đánh giá',
    respondBy: '2025-01-10',
    ...(overlaps === undefined ? {} : { overlaps }),
  },
]
const respond: Row<N> = ['2025-01-08 08:00', 'agency', { type: 'respond', response: 'Thống nhất' }]
const conclude = (at: string): Row<N> => [at, 'homeAffairs', { type: 'conclude', conclusion: 'KL-05' }]
const recommend = (at: string): Row<N> => [
  at,
  'homeAffairs',
  { type: 'recommend', recommendation: 'Giao một đầu mối' },
]
const close = (at: string): Row<N> => [at, 'homeAffairs', { type: 'closeWithoutFindings' }]
const decide = (at: string): Row<N> => [
  at,
  'authority',
  { type: 'decide', decision: 'QĐ-90', actionsBy: '2025-04-30', correctiveActions: ['HĐKP-04'] },
]
const carryOut = (at: string): Row<N> => [
  at,
  'agency',
  { type: 'carryOut', result: 'Đã sửa quy định', changedCharters: ['QĐ-12'] },
]

const toConcluded = (overlaps?: string[]): readonly Row<N>[] => [
  launch,
  reportOwn('2024-11-28 08:00'),
  assess('2024-12-20 08:00', overlaps),
  respond,
  conclude('2025-01-20 08:00'),
]
const overlap = ['Thanh tra an toàn thực phẩm: Sở A, Sở B']
const base = {
  received: '2024-11-01 08:00',
  facts: { topic: 'Quản lý an toàn thực phẩm', level: 'province' },
} as const

const course: readonly Scenario<N>[] = [
  {
    name: 'Mở trước 01/3/2025 giữ cơ cấu cũ; kiến nghị 10 ngày làm việc qua Tết đến 10/02/2025; hạn 30/4/2025',
    ...base,
    events: [
      ...toConcluded(overlap),
      recommend('2025-02-07 08:00'),
      ['2025-02-12 08:00', 'authority', { type: 'sendBack', reason: 'Nêu rõ đầu mối' }],
      recommend('2025-02-18 08:00'),
      decide('2025-03-05 08:00'),
      carryOut('2025-04-15 08:00'),
      [
        '2025-04-22 08:00',
        'homeAffairs',
        { type: 'findUnsettled', reason: 'Còn một nhiệm vụ', actionsBy: '2025-05-30' },
      ],
      carryOut('2025-05-20 08:00'),
      ['2025-05-27 08:00', 'homeAffairs', { type: 'confirm' }],
    ],
    regime: 'r2014',
    step: 'settled',
    outcome: 'done',
    deadlines: [
      { limit: 'ownReport', state: 'met', due: '2024-11-29', late: false },
      { limit: 'response', state: 'void', due: '2025-01-10', late: false },
      { limit: 'actions', state: 'met', due: '2025-05-30', late: false },
    ],
  },
  {
    name: 'Kết luận ngày 20/01/2025: kiến nghị chậm nhất 10/02/2025, không tính nghỉ Tết 25/01–02/02',
    ...base,
    events: toConcluded(overlap),
    refused: [{ row: close('2025-01-21 08:00'), because: 'phải kiến nghị cấp có thẩm quyền' }],
    step: 'concluded',
    deadlines: [{ limit: 'recommendation', state: 'running', due: '2025-02-10' }],
  },
  {
    name: 'Không chồng chéo, bỏ sót thì không có gì kiến nghị (II.3)',
    ...base,
    events: toConcluded(),
    refused: [{ row: recommend('2025-01-21 08:00'), because: 'không có chồng chéo, bỏ sót' }],
    step: 'concluded',
  },
  {
    name: 'Không chồng chéo, bỏ sót thì kết thúc',
    ...base,
    events: [...toConcluded(), close('2025-01-21 08:00')],
    step: 'withoutFindings',
    outcome: 'done',
  },
  {
    name: 'Chưa có ý kiến và chưa hết hạn thì chưa kết luận',
    ...base,
    events: [
      launch,
      reportOwn('2024-11-20 08:00'),
      ['2024-11-25 08:00', 'homeAffairs', { type: 'askCompletion', missing: 'Phụ lục nhiệm vụ' }],
      reportOwn('2024-11-28 08:00'),
      assess('2024-12-20 08:00', overlap),
    ],
    refused: [{ row: conclude('2025-01-10 08:00'), because: 'chưa có ý kiến' }],
    step: 'responding',
  },
  {
    name: 'Hết hạn lấy ý kiến thì kết luận được',
    ...base,
    events: [
      launch,
      reportOwn('2024-11-28 08:00'),
      assess('2024-12-20 08:00', overlap),
      conclude('2025-01-13 08:00'),
    ],
    step: 'concluded',
  },
  {
    name: 'Cấp có thẩm quyền không chấp nhận kiến nghị',
    ...base,
    events: [
      ...toConcluded(overlap),
      recommend('2025-02-07 08:00'),
      ['2025-02-20 08:00', 'authority', { type: 'reject', reason: 'Chờ sắp xếp bộ máy' }],
    ],
    step: 'rejected',
    outcome: 'refused',
  },
  {
    name: 'Mở từ 01/3/2025 theo cơ cấu mới',
    received: '2025-03-03 08:00',
    facts: { topic: 'Sau sắp xếp', level: 'province' },
    events: [],
    regime: 'r2025',
    step: 'planning',
  },
]

export const groups: Groups<N> = { course }
