import type { reformBudget } from '../../../../processes/finance/reform-budget.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof reformBudget>

const unit = 'Sở A'
const begin = (at: string, programme = false): Row<N> => [
  at,
  'unit',
  { type: 'startEstimate', guidance: 'CV-STC-01', programme },
]
const estimate = (at: string): Row<N> => [
  at,
  'unit',
  { type: 'sendEstimate', estimated: 350_000_000, explanation: 'Thuyết minh' },
]
const forAppraisal = (at: string): Row<N> => [
  at,
  'homeAffairs',
  { type: 'sendForAppraisal', gathered: 'Bảng tổng hợp', ranking: 'XL-2022' },
]
const submit = (at: string): Row<N> => [
  at,
  'finance',
  { type: 'submit', appraisal: 'BB-TĐ', homeAffairsView: 'Thống nhất', submission: 'TTr-STC' },
]
const toCouncil = (at: string, upperDecidedOn?: string): Row<N> => [
  at,
  'province',
  {
    type: 'submitToCouncil',
    submission: 'TTr-UBND',
    ...(upperDecidedOn === undefined ? {} : { upperDecidedOn }),
  },
]
const decide = (at: string): Row<N> => [at, 'council', { type: 'decide', resolution: 'NQ-40' }]
const assign = (at: string): Row<N> => [
  at,
  'province',
  { type: 'assign', assignment: 'QĐ-3300', assigned: 300_000_000, allocation: 'Phương án' },
]
const pass = (at: string): Row<N> => [at, 'finance', { type: 'passAllocation' }]
const spend = (at: string, advance = false): Row<N> => [
  at,
  'treasury',
  { type: 'spend', spent: 100_000_000, advance },
]
const ask = (at: string, adjustmentEndsOn?: string): Row<N> => [
  at,
  'unit',
  {
    type: 'askAdjustment',
    adjustment: 'Chuyển nội dung tập huấn',
    ...(adjustmentEndsOn === undefined ? {} : { adjustmentEndsOn }),
  },
]
const approveAdjustment = (at: string): Row<N> => [at, 'province', { type: 'approveAdjustment' }]
const endYear = (at: string): Row<N> => [at, 'treasury', { type: 'endYear' }]
const closeBooks = (at: string): Row<N> => [at, 'unit', { type: 'closeBooks' }]
const settle = (at: string): Row<N> => [at, 'unit', { type: 'sendSettlement', settlement: 'BC-QT' }]
const carry = (at: string, carryOverItem: 'signedContract' | 'notListed'): Row<N> => [
  at,
  'finance',
  { type: 'carryOver', carryOverItem, carriedOver: 20_000_000 },
]
const returnAdvance = (at: string): Row<N> => [at, 'unit', { type: 'returnAdvance' }]

const toSubmitted: readonly Row<N>[] = [
  begin('2023-06-14 08:00'),
  estimate('2023-06-30 08:00'),
  forAppraisal('2023-07-05 08:00'),
  submit('2023-07-14 08:00'),
]
const toDecided: readonly Row<N>[] = [
  ...toSubmitted,
  toCouncil('2023-11-20 08:00'),
  decide('2023-12-08 08:00'),
]
const toExecuting: readonly Row<N>[] = [
  ...toDecided,
  assign('2023-12-14 08:00'),
  pass('2023-12-27 08:00'),
]

const base = { received: '2023-06-01 08:00', facts: { unit, year: 2024 } } as const

const preparing: readonly Scenario<N>[] = [
  {
    name: 'Ngân sách 2024: hướng dẫn 15/6, gửi dự toán 20/7 (NĐ 163/2016 Đ.22); HĐND 10/12 là Chủ nhật nên 11/12 (Đ.44)',
    ...base,
    events: toDecided,
    regime: 'r2017',
    step: 'assigning',
    deadlines: [
      { limit: 'guidance', state: 'met', due: '2023-06-15', late: false },
      { limit: 'council', state: 'met', due: '2023-12-11', late: false },
      { limit: 'assignment', state: 'running', due: '2023-12-15' },
      { limit: 'allAssigned', state: 'running', due: '2024-01-02' },
    ],
    unbound: ['programmeEstimate', 'lowerCouncil', 'reestimate'],
  },
  {
    name: 'Chưa thẩm định: hạn gửi dự toán 20/7/2023 đang chạy; Sở Tài chính trả lại',
    ...base,
    events: [
      ...toSubmitted.slice(0, 3),
      ['2023-07-07 08:00', 'finance', { type: 'returnEstimate', correction: 'Sai định mức' }],
    ],
    step: 'estimating',
    deadlines: [{ limit: 'estimate', state: 'running', due: '2023-07-20' }],
  },
  {
    name: 'UBND tỉnh không bố trí',
    ...base,
    events: [
      ...toSubmitted,
      ['2023-11-20 08:00', 'province', { type: 'refuseFunding', reason: 'Không cân đối được' }],
    ],
    step: 'notFunded',
    outcome: 'refused',
  },
  {
    name: 'HĐND cấp dưới quyết định trong 10 ngày sau HĐND cấp trên (Luật 83/2015 Đ.44)',
    ...base,
    events: [...toSubmitted, toCouncil('2023-12-11 08:00', '2023-12-08')],
    step: 'atCouncil',
    deadlines: [{ limit: 'lowerCouncil', state: 'running', due: '2023-12-18' }],
  },
  {
    name: 'Cấp trên yêu cầu lập lại dự toán: 15 ngày (NĐ 163/2016 Đ.27)',
    ...base,
    events: [
      ...toDecided,
      ['2023-12-12 08:00', 'upperLevel', { type: 'askReestimate', reestimateAskedOn: '2023-12-12' }],
    ],
    step: 'atCouncil',
    deadlines: [
      { limit: 'reestimate', state: 'running', due: '2023-12-27' },
      { limit: 'council', state: 'met', due: '2023-12-11', late: false },
    ],
  },
  {
    name: 'Thẩm tra phân bổ trong 10 ngày làm việc (NĐ 163/2016 Đ.31); không đạt thì phân bổ lại',
    ...base,
    events: [
      ...toDecided,
      assign('2023-12-14 08:00'),
      ['2023-12-20 08:00', 'finance', { type: 'failAllocation', correction: 'Sai mục' }],
    ],
    step: 'assigning',
    deadlines: [
      { limit: 'allocationCheck', state: 'met', due: '2023-12-28', late: false },
      { limit: 'assignment', state: 'met', due: '2023-12-15', late: false },
    ],
  },
]

const executing: readonly Scenario<N>[] = [
  {
    name: 'Khoản bổ sung giao ngày 05/02/2024: 10 ngày làm việc, nghỉ Tết 08–14/02 không tính (Đ.50)',
    ...base,
    events: [
      ...toExecuting,
      spend('2024-01-15 08:00'),
      ['2024-02-05 08:00', 'unit', { type: 'receiveSupplement', supplementOn: '2024-02-05' }],
      ['2024-02-26 08:00', 'unit', { type: 'allocateSupplement', supplement: 'QĐ-PB' }],
    ],
    step: 'executing',
    deadlines: [{ limit: 'supplement', state: 'met', due: '2024-02-26', late: false }],
  },
  {
    name: 'Chưa được giao bổ sung thì không có gì để phân bổ (Đ.50); hết năm thì không chi nữa',
    ...base,
    events: toExecuting,
    refused: [
      {
        row: ['2024-03-01 08:00', 'unit', { type: 'allocateSupplement', supplement: 'QĐ-PB' }],
        because: 'chưa được giao bổ sung',
      },
      { row: spend('2025-01-02 08:00'), because: 'đã hết năm ngân sách' },
    ],
    step: 'executing',
  },
  {
    name: 'Điều chỉnh trước 15/11/2024 được duyệt hoặc không duyệt (Đ.53)',
    ...base,
    events: [
      ...toExecuting,
      ask('2024-09-03 08:00'),
      ['2024-09-10 08:00', 'province', { type: 'refuseAdjustment', reason: 'Chưa cần' }],
      ask('2024-11-01 08:00'),
      approveAdjustment('2024-11-15 09:00'),
    ],
    step: 'executing',
    deadlines: [
      { limit: 'adjustment', state: 'running', due: '2024-11-15', late: false },
      { limit: 'yearEnd', state: 'running', due: '2024-12-31' },
    ],
  },
  {
    name: 'Sau 15/11 không duyệt điều chỉnh (Đ.53.3)',
    ...base,
    events: [...toExecuting, ask('2024-11-14 08:00')],
    refused: [{ row: approveAdjustment('2024-11-18 08:00'), because: 'đã quá ngày 15/11' }],
    step: 'adjusting',
  },
]

const settling: readonly Scenario<N>[] = [
  {
    name: 'Chỉnh lý đến 31/01/2025 vào nghỉ Tết nên 03/02 (Đ.64.2); quyết toán 01/10, phê chuẩn 31/12 (Đ.69–70)',
    ...base,
    events: [
      ...toExecuting,
      spend('2024-12-30 08:00', true),
      endYear('2025-01-02 08:00'),
      carry('2025-01-15 08:00', 'signedContract'),
      closeBooks('2025-02-03 08:00'),
      settle('2025-03-10 08:00'),
      ['2025-04-01 08:00', 'finance', { type: 'askCorrection', correction: 'Sai số dư' }],
      settle('2025-04-10 08:00'),
      [
        '2025-09-30 08:00',
        'province',
        { type: 'sendToMinistryOfFinance', settlementSent: 'CV-UBND-99' },
      ],
      ['2025-12-05 08:00', 'council', { type: 'approveSettlement', settlementResolution: 'NQ-77' }],
    ],
    step: 'approved',
    outcome: 'done',
    deadlines: [
      { limit: 'closing', state: 'met', due: '2025-02-03', late: false },
      { limit: 'settlement', state: 'met', due: '2025-10-01', late: false },
      { limit: 'settlementApproval', state: 'met', due: '2025-12-31', late: false },
    ],
    unbound: ['advance', 'lastPapers'],
  },
  {
    name: 'Khoản không thuộc Đ.64.3 thì không chuyển nguồn; không có tạm ứng thì không hoàn trả',
    ...base,
    events: [...toExecuting, endYear('2025-01-02 08:00')],
    refused: [
      { row: carry('2025-01-15 08:00', 'notListed'), because: 'không thuộc các khoản được chuyển nguồn' },
      { row: returnAdvance('2025-01-15 08:00'), because: 'không còn khoản tạm ứng' },
    ],
    step: 'closing',
  },
  {
    name: 'Hoàn trả tạm ứng sau khi đã chuyển nguồn',
    ...base,
    events: [
      ...toExecuting,
      spend('2024-12-30 08:00', true),
      endYear('2025-01-02 08:00'),
      carry('2025-01-15 08:00', 'signedContract'),
      returnAdvance('2025-01-20 08:00'),
    ],
    step: 'carriedOver',
    holding: { advance: false },
  },
  {
    name: 'Hoàn trả tạm ứng khi đã khóa sổ',
    ...base,
    events: [
      ...toExecuting,
      spend('2024-12-30 08:00', true),
      endYear('2025-01-02 08:00'),
      closeBooks('2025-01-22 08:00'),
      returnAdvance('2025-02-10 08:00'),
    ],
    step: 'settling',
  },
]

const laws: readonly Scenario<N>[] = [
  {
    name: 'Luật 2002 (chưa kiểm chứng): HĐND 10/12/2012, giao xong 31/12/2012 là ngày nghỉ hoán đổi nên 02/01/2013',
    received: '2012-06-18 08:00',
    facts: { unit, year: 2013 },
    events: [
      begin('2012-06-20 08:00'),
      estimate('2012-07-02 08:00'),
      forAppraisal('2012-07-09 08:00'),
      submit('2012-07-16 08:00'),
      toCouncil('2012-11-20 08:00'),
      decide('2012-12-07 08:00'),
    ],
    regime: 'r2004',
    step: 'assigning',
    deadlines: [
      { limit: 'council', state: 'met', due: '2012-12-10', late: false },
      { limit: 'allAssigned', state: 'running', due: '2013-01-02' },
    ],
    unbound: ['estimate', 'assignment'],
  },
  {
    name: 'Ngân sách 2026 lập năm 2025 giữ Luật 2015 dù Luật 2025 có hiệu lực: điều chỉnh đến 15/11/2026 (Chủ nhật) là 16/11',
    received: '2025-06-02 08:00',
    facts: { unit, year: 2026 },
    events: [
      begin('2025-06-10 08:00'),
      estimate('2025-06-30 08:00'),
      forAppraisal('2025-07-07 08:00'),
      submit('2025-07-15 08:00'),
      toCouncil('2025-11-20 08:00'),
      decide('2025-12-09 08:00'),
      assign('2025-12-12 08:00'),
      pass('2025-12-22 08:00'),
    ],
    now: '2026-03-30 08:00',
    regime: 'r2017',
    step: 'executing',
    deadlines: [{ limit: 'adjustment', state: 'running', due: '2026-11-16' }],
    unbound: ['lastPapers'],
  },
  {
    name: 'Ngân sách 2027 lập từ 2026: gửi dự toán 10/7, chương trình 10/8/2026 (TT 26/2026)',
    received: '2026-06-01 08:00',
    facts: { unit, year: 2027 },
    events: [begin('2026-06-10 08:00', true)],
    regime: 'r2026',
    step: 'estimating',
    deadlines: [
      { limit: 'estimate', state: 'running', due: '2026-07-10' },
      { limit: 'programmeEstimate', state: 'running', due: '2026-08-10' },
    ],
    unbound: ['council', 'guidance'],
  },
  {
    name: 'TT 26/2026: chứng từ 30/12, chi lần cuối 31/12, hồ sơ điều chỉnh trước 02 ngày làm việc, tạm ứng 15/02',
    received: '2026-06-01 08:00',
    facts: { unit, year: 2026 },
    events: [
      begin('2026-06-10 08:00'),
      estimate('2026-06-30 08:00'),
      forAppraisal('2026-07-03 08:00'),
      submit('2026-07-09 08:00'),
      toCouncil('2026-07-15 08:00'),
      decide('2026-07-20 08:00'),
      assign('2026-07-22 08:00'),
      pass('2026-07-24 08:00'),
      ask('2026-11-03 08:00', '2026-11-13'),
      approveAdjustment('2026-11-10 08:00'),
      spend('2026-12-28 08:00', true),
      endYear('2027-01-04 08:00'),
      returnAdvance('2027-02-01 08:00'),
    ],
    regime: 'r2026',
    step: 'closing',
    deadlines: [
      { limit: 'adjustmentPapers', state: 'met', due: '2026-11-11', late: false },
      { limit: 'lastPapers', state: 'void', due: '2026-12-30', late: false },
      { limit: 'yearEnd', state: 'void', due: '2026-12-31', late: false },
      { limit: 'advance', state: 'met', due: '2027-02-15', late: false },
    ],
    unbound: ['closing', 'adjustment'],
  },
]

export const groups: Groups<N> = { preparing, executing, settling, laws }
