import type { unitAutonomy } from '../../../../processes/organisation/unit-autonomy.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof unitAutonomy>
type Group = NonNullable<N['facts']['group']>

const plan = { plan: 'PA-01', firstYearEstimate: 'DT-01' } as const
const submit = (at: string): Row<N> => [at, 'unit', { type: 'submitPlan', ...plan }]
const review = (at: string, percent: number): Row<N> => [
  at,
  'superior',
  { type: 'review', review: 'Đạt', percent },
]
const askFinance = (at: string): Row<N> => [at, 'superior', { type: 'askFinance' }]
const opinion = (at: string): Row<N> => [
  at,
  'finance',
  { type: 'giveOpinion', financeOpinion: 'Thống nhất' },
]
const decide = (at: string, group: Group, priceBased = false): Row<N> => [
  at,
  'authority',
  { type: 'decide', group, priceBased, decision: 'QĐ-500' },
]
const change = (at: string, cause: 'forceMajeure' | 'other'): Row<N> => [
  at,
  'unit',
  { type: 'reportChange', cause, change: 'Giảm nguồn thu' },
]
const end = (at: string): Row<N> => [at, 'superior', { type: 'endPeriod', periodReview: 'BC-RS' }]

const awaiting = (year: number, percent: number): readonly Row<N>[] => [
  submit(`${year}-09-06 08:00`),
  review(`${year}-09-20 08:00`, percent),
  askFinance(`${year}-09-21 08:00`),
  opinion(`${year}-10-05 08:00`),
]

const planning: readonly Scenario<N>[] = [
  {
    name: 'NĐ 60/2021 Đ.35: ổn định 05 năm từ 20/10/2022; hết thời kỳ mới rà soát',
    received: '2022-09-01 08:00',
    facts: { unit: 'Trung tâm A', firstYear: 2023 },
    events: [
      submit('2022-09-06 08:00'),
      review('2022-09-20 08:00', 45),
      ['2022-09-21 08:00', 'superior', { type: 'askCompletion', missing: 'Dự toán năm đầu' }],
      ['2022-09-26 08:00', 'unit', { type: 'resubmitPlan', ...plan }],
      review('2022-09-28 08:00', 45),
      askFinance('2022-09-29 08:00'),
      opinion('2022-10-10 08:00'),
      decide('2022-10-20 08:00', '3b'),
    ],
    refused: [
      { row: end('2027-10-20 08:00'), because: 'chưa hết thời kỳ ổn định' },
      {
        row: [
          '2023-01-05 08:00',
          'superior',
          { type: 'giveRegulationOpinion', regulationOpinion: 'Thống nhất' },
        ],
        because: 'chưa gửi quy chế',
      },
    ],
    regime: 'r2021',
    step: 'inForce',
    deadlines: [{ limit: 'stability', state: 'running', due: '2027-10-20' }],
    unbound: ['transitionPlan', 'transitionDecision'],
  },
  {
    name: 'Hết 05 năm thì rà soát (Đ.35.4)',
    received: '2021-09-01 08:00',
    facts: { unit: 'Trung tâm A', firstYear: 2022 },
    events: [...awaiting(2021, 75), decide('2021-10-20 08:00', '3a'), end('2026-10-21 08:00')],
    step: 'ended',
    outcome: 'done',
    deadlines: [{ limit: 'stability', state: 'void', due: '2026-10-20', late: false }],
  },
  {
    name: 'Nhóm không khớp mức 69,9% đã thẩm tra',
    received: '2022-09-01 08:00',
    facts: { unit: 'Trung tâm A', firstYear: 2023 },
    events: awaiting(2022, 69.9),
    refused: [
      { row: decide('2022-10-20 08:00', '3a'), because: 'nhóm không khớp' },
      { row: decide('2022-10-20 08:00', '1'), because: 'nhóm không khớp' },
    ],
    step: 'awaiting',
  },
  {
    name: 'Nhóm 1, 2 không chuyển xuống nhóm 3, 4 ở thời kỳ sau (Đ.35.5)',
    received: '2026-09-01 08:00',
    facts: { unit: 'Bệnh viện B', firstYear: 2027, previousGroup: '2', previousPlan: 'TC-2021-B' },
    events: awaiting(2026, 80),
    refused: [{ row: decide('2026-10-20 08:00', '3a'), because: 'không chuyển xuống nhóm 3, 4' }],
    step: 'awaiting',
  },
  {
    name: 'Trừ khi thay đổi chức năng, nhiệm vụ (Đ.35.5)',
    received: '2026-09-01 08:00',
    facts: { unit: 'Bệnh viện B', firstYear: 2027, previousGroup: '2' },
    events: [
      ...awaiting(2026, 5),
      [
        '2026-10-20 08:00',
        'superior',
        { type: 'decide', group: '4', cause: 'functionsChanged', decision: 'QĐ-501' },
      ],
    ],
    step: 'inForce',
  },
  {
    name: 'Không giao quyền tự chủ',
    received: '2022-09-01 08:00',
    facts: { unit: 'Trung tâm A', firstYear: 2023 },
    events: [
      ...awaiting(2022, 20),
      ['2022-10-20 08:00', 'authority', { type: 'refuse', reason: 'Thiếu căn cứ' }],
    ],
    step: 'refused',
    outcome: 'refused',
  },
  {
    name: 'Chuyển tiếp Đ.40: nhóm 3, 4 báo cáo trước 31/3/2022, phê duyệt trước 30/6/2022',
    received: '2022-01-10 08:00',
    facts: { unit: 'Trung tâm A', firstYear: 2022, transitional: true },
    events: [],
    step: 'drafting',
    deadlines: [
      { limit: 'transitionPlan', state: 'running', due: '2022-03-31' },
      { limit: 'transitionDecision', state: 'running', due: '2022-06-30' },
    ],
  },
]

const running: readonly Scenario<N>[] = [
  {
    name: 'Ý kiến về quy chế chi tiêu nội bộ: 15 ngày làm việc (TT 03/2026)',
    received: '2025-09-01 08:00',
    facts: { unit: 'Trung tâm A', firstYear: 2026 },
    events: [
      ...awaiting(2025, 15),
      decide('2025-10-20 08:00', '3c'),
      ['2026-03-02 08:00', 'unit', { type: 'sendRegulation', regulation: 'QC-2026' }],
      [
        '2026-03-20 08:00',
        'superior',
        { type: 'giveRegulationOpinion', regulationOpinion: 'Thống nhất' },
      ],
    ],
    step: 'inForce',
    deadlines: [{ limit: 'regulationOpinion', state: 'met', due: '2026-03-23', late: false }],
  },
  {
    name: 'Quy chế gửi ngày 26/01/2027, trước Tết 2027: 15 ngày làm việc đến 23/02 (nghỉ 05–09/02, nghỉ bù 10–11/02)',
    received: '2025-09-01 08:00',
    facts: { unit: 'Trung tâm A', firstYear: 2026 },
    events: [
      ...awaiting(2025, 15),
      decide('2025-10-20 08:00', '3c'),
      ['2027-01-26 08:00', 'unit', { type: 'sendRegulation', regulation: 'QC-2027' }],
    ],
    step: 'inForce',
    deadlines: [{ limit: 'regulationOpinion', state: 'running', due: '2027-02-23' }],
  },
  {
    name: 'Nhóm 1, 2 chỉ điều chỉnh khi bất khả kháng hoặc đổi chức năng (Đ.35.5)',
    received: '2022-09-01 08:00',
    facts: { unit: 'Bệnh viện B', firstYear: 2023 },
    events: [...awaiting(2022, 90), decide('2022-10-20 08:00', '2', true)],
    refused: [{ row: change('2024-03-04 08:00', 'other'), because: 'nhóm 1, 2 chỉ xem xét điều chỉnh' }],
    step: 'inForce',
  },
  {
    name: 'Bất khả kháng: điều chỉnh hoặc giữ nguyên',
    received: '2022-09-01 08:00',
    facts: { unit: 'Bệnh viện B', firstYear: 2023 },
    events: [
      ...awaiting(2022, 120),
      decide('2022-10-20 08:00', '1'),
      change('2024-03-04 08:00', 'forceMajeure'),
      ['2024-03-20 08:00', 'superior', { type: 'keep', reason: 'Đã phục hồi nguồn thu' }],
      change('2024-09-04 08:00', 'forceMajeure'),
      [
        '2024-09-20 08:00',
        'superior',
        { type: 'approveChange', group: '3a', decision: 'QĐ-700' },
      ],
    ],
    step: 'inForce',
    holding: { group: '3a' },
  },
]

const laws: readonly Scenario<N>[] = [
  {
    name: 'Mở ngày 13/8/2021 theo NĐ 16/2015: vẫn nhóm 3, ổn định 03 năm (chưa kiểm chứng) dù NĐ 60/2021 có hiệu lực',
    received: '2021-08-13 08:00',
    facts: { unit: 'Trung tâm A', firstYear: 2022 },
    events: [...awaiting(2021, 45), decide('2021-10-20 08:00', '3'), change('2022-03-04 08:00', 'other')],
    regime: 'r2015',
    step: 'adjusting',
    deadlines: [{ limit: 'stability', state: 'running', due: '2024-10-21' }],
  },
  {
    name: 'NĐ 43/2006 (chưa kiểm chứng): tự bảo đảm một phần, ổn định 03 năm',
    received: '2012-09-03 08:00',
    facts: { unit: 'Trung tâm A', firstYear: 2013 },
    events: [...awaiting(2012, 45), decide('2012-10-22 08:00', 'part')],
    regime: 'r2006',
    step: 'inForce',
    deadlines: [{ limit: 'stability', state: 'running', due: '2015-10-22' }],
  },
]

export const groups: Groups<N> = { planning, running, laws }
