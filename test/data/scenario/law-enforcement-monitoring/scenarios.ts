import type { lawEnforcementMonitoring } from '../../../../processes/legislation/law-enforcement-monitoring.ts'
import type { NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof lawEnforcementMonitoring>

const facts = { planYear: 2018, topic: 'An toàn thực phẩm' }
const received = '2018-01-02 08:00'

const issuePlan = (at: string): Row<N> => [at, 'chairman', { type: 'issuePlan', plan: '18/KH-UBND' }]
const collect = (at: string): Row<N> => [
  at,
  'lowerCommittee',
  { type: 'collect', information: 'Báo cáo của 11 huyện' },
]
const inspect = (at: string): Row<N> => [
  at,
  'justice',
  { type: 'inspect', inspection: 'KH 30/KH-STP', checks: ['KT-0118'] },
]
const survey = (at: string): Row<N> => [at, 'justice', { type: 'survey', survey: '300 phiếu' }]
const evaluate = (at: string, cutoffOn: string, shortcomings = true): Row<N> => [
  at,
  'justice',
  {
    type: 'evaluate',
    detailingTexts: 'Ban hành chậm 01 văn bản',
    means: 'Thiếu thiết bị xét nghiệm nhanh',
    compliance: 'Xử phạt 41 vụ',
    shortcomings,
    cutoffOn,
  },
]
const handle = (at: string, beyondCompetence = false): Row<N> => [
  at,
  'chairman',
  { type: 'handle', handling: 'CV 5020/UBND-NC', beyondCompetence },
]
const recommend = (at: string): Row<N> => [
  at,
  'chairman',
  { type: 'recommend', recommendation: 'CV 5021/UBND-NC' },
]
const report = (at: string): Row<N> => [at, 'justice', { type: 'report', report: 'BC 290/BC-UBND' }]

const collecting: readonly Row<N>[] = [issuePlan('2018-01-26 08:00'), collect('2018-03-05 08:00')]
const evaluated: readonly Row<N>[] = [...collecting, evaluate('2018-10-02 08:00', '2018-09-30')]

/** NĐ 59/2012/NĐ-CP; TT 10/2015/TT-BTP. */
export const of2012: readonly Scenario<N>[] = [
  {
    name: 'Kế hoạch đến 30/01 (chưa kiểm chứng), số liệu đến 30/09, báo cáo trong 15 ngày (TT 10/2015)',
    received,
    facts,
    events: [
      ...collecting,
      ['2018-04-09 08:00', 'informant', { type: 'receiveTip', tip: 'Chợ đầu mối không kiểm dịch' }],
      inspect('2018-05-14 08:00'),
      survey('2018-07-02 08:00'),
      evaluate('2018-10-02 08:00', '2018-09-30'),
      handle('2018-10-08 08:00'),
      ['2018-10-11 08:00', 'department', { type: 'fix', remedy: 'Chấn chỉnh 03 đơn vị' }],
      report('2018-10-15 08:00'),
      ['2018-10-22 08:00', 'justice', { type: 'file', filedAt: 'Lưu trữ Sở Tư pháp' }],
    ],
    regime: 'r2012',
    step: 'closed',
    outcome: 'done',
    holding: { tips: ['Chợ đầu mối không kiểm dịch'] },
    deadlines: [
      { limit: 'plan', state: 'met', due: '2018-01-30', late: false },
      { limit: 'dataPeriod', state: 'void', due: '2018-10-01', late: false },
      { limit: 'report', state: 'met', due: '2018-10-15', late: false },
    ],
  },
  {
    name: 'Hạn kế hoạch 30/01/2017 rơi vào Tết Đinh Dậu (chưa kiểm chứng)',
    received: '2017-01-03 08:00',
    facts: { ...facts, planYear: 2017 },
    events: [],
    step: 'planning',
    deadlines: [{ limit: 'plan', state: 'running', due: '2017-02-02' }],
  },
  {
    name: 'Khảo sát, kiểm tra theo thứ tự nào cũng được; kiến nghị cấp trên khi ngoài thẩm quyền (Đ.12–14: chưa kiểm chứng)',
    received,
    facts,
    events: [
      ...collecting,
      survey('2018-05-14 08:00'),
      inspect('2018-07-02 08:00'),
      evaluate('2018-10-02 08:00', '2018-09-30'),
      handle('2018-10-08 08:00', true),
      recommend('2018-10-09 08:00'),
    ],
    step: 'fixed',
  },
  {
    name: 'Khảo sát xong thì đánh giá (Đ.7–10)',
    received,
    facts,
    events: [...collecting, survey('2018-05-14 08:00'), evaluate('2018-10-02 08:00', '2018-09-30')],
    step: 'evaluated',
  },
  {
    name: 'Trong thẩm quyền thì tỉnh tự xử lý (Đ.14: chưa kiểm chứng)',
    received,
    facts,
    events: [...evaluated, handle('2018-10-08 08:00')],
    refused: [{ row: recommend('2018-10-09 08:00'), because: 'tỉnh tự xử lý' }],
    step: 'handling',
  },
  {
    name: 'Không có bất cập thì báo cáo ngay, không có gì để xử lý (Đ.14: chưa kiểm chứng)',
    received,
    facts,
    events: [...collecting, evaluate('2018-10-02 08:00', '2018-09-30', false)],
    refused: [{ row: handle('2018-10-08 08:00'), because: 'không nêu bất cập' }],
    step: 'evaluated',
  },
  {
    name: 'Báo cáo sau 15 ngày là trễ (TT 10/2015)',
    received,
    facts,
    events: [...evaluated, report('2018-10-16 08:00')],
    step: 'reported',
    deadlines: [{ limit: 'report', state: 'met', due: '2018-10-15', late: true }],
  },
  {
    name: 'Sau 15/07/2021 không còn hạn 15 ngày; kỳ số liệu chưa kiểm chứng (TT 04/2021)',
    received: '2022-01-04 08:00',
    facts: { ...facts, planYear: 2022 },
    events: [
      issuePlan('2022-01-25 08:00'),
      collect('2022-03-01 08:00'),
      evaluate('2022-10-04 08:00', '2022-09-30'),
    ],
    regime: 'r2012',
    step: 'evaluated',
    unbound: ['report'],
    deadlines: [{ limit: 'dataPeriod', state: 'void', due: '2022-09-30' }],
  },
]

/** NĐ 80/2025/NĐ-CP, and what keeps the older rules. */
export const of2025: readonly Scenario<N>[] = [
  {
    name: 'Thi hành một luật: trình Thủ tướng trong 20 ngày, tỉnh ban hành kế hoạch trong 10 ngày (Đ.4)',
    received: '2026-06-22 08:00',
    facts: {
      planYear: 2026,
      topic: 'Thi hành luật mới',
      law: 'Luật mới thông qua tháng 6/2026',
      lawPassedOn: '2026-06-20',
    },
    events: [
      ['2026-07-09 08:00', 'ministry', { type: 'submitNationalPlan', nationalPlan: 'TTr 55/TTr-BTP' }],
      ['2026-07-22 08:00', 'justice', { type: 'receiveNationalPlan', nationalPlanOn: '2026-07-20' }],
      issuePlan('2026-07-31 08:00'),
    ],
    regime: 'r2025',
    step: 'planIssued',
    unbound: ['plan'],
    deadlines: [
      { limit: 'nationalPlan', state: 'met', due: '2026-07-10', late: false },
      { limit: 'provincialPlan', state: 'met', due: '2026-07-30', late: true },
    ],
  },
  {
    name: 'Kế hoạch lập trước 01/04/2025 giữ chế độ của NĐ 59/2012 đến khi lưu',
    received: '2025-01-06 08:00',
    facts: { ...facts, planYear: 2025 },
    events: [issuePlan('2025-01-24 08:00'), collect('2025-04-07 08:00')],
    regime: 'r2012',
    step: 'collecting',
    deadlines: [{ limit: 'dataPeriod', state: 'running', due: '2025-09-30' }],
  },
]
