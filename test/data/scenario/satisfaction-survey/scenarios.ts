import type { satisfactionSurvey } from '../../../../processes/administration/satisfaction-survey.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof satisfactionSurvey>

const approve = (at: string, collectBy: string): Row<N> => [
  at,
  'province',
  { type: 'approvePlan', plan: 'KH-12', budget: '200 triệu đồng', collectBy },
]
const questionnaire = (at: string): Row<N> => [
  at,
  'lead',
  { type: 'settleQuestionnaire', questionnaire: 'Mẫu SIPAS', services: ['Khai sinh', 'Chứng thực'] },
]
const draw = (at: string, sampleEnough = true): Row<N> => [
  at,
  'lead',
  { type: 'drawSample', population: 5000, required: 371, sample: 400, sampleEnough },
]
const collect = (at: string): Row<N> => [at, 'interviewer', { type: 'collect', collected: 390 }]
const end = (at: string, validEnough = true): Row<N> => [
  at,
  'lead',
  { type: 'endCollection', valid: 380, validEnough },
]
const add = (at: string, validEnough = false): Row<N> => [
  at,
  'lead',
  { type: 'addSample', valid: 300, validEnough },
]
const publish = (at: string, belowTarget?: string[]): Row<N> => [
  at,
  'province',
  {
    type: 'publish',
    publication: 'QĐ-88',
    ...(belowTarget === undefined ? {} : { belowTarget }),
  },
]
const remedies = (at: string): Row<N> => [
  at,
  'measured',
  {
    type: 'planRemedies',
    remedyPlan: 'KH-KP',
    remedyBy: '2025-02-14',
    correctiveActions: ['HĐKP-01'],
  },
]
const close = (at: string): Row<N> => [at, 'lead', { type: 'close' }]

const toCollecting: readonly Row<N>[] = [
  approve('2024-08-01 08:00', '2024-10-31'),
  questionnaire('2024-08-15 08:00'),
  draw('2024-09-05 08:00'),
  collect('2024-10-01 08:00'),
]
const toDrafting: readonly Row<N>[] = [
  ...toCollecting,
  end('2024-10-30 08:00'),
  ['2024-11-08 08:00', 'verifier', { type: 'passCheck', verification: 'Đạt' }],
  ['2024-11-15 08:00', 'analyst', { type: 'lockData', dataSet: 'DL-2024' }],
  [
    '2024-11-29 08:00',
    'analyst',
    { type: 'draftReport', convention: 'topTwoBox', index: 83.39, report: 'BC-DT' },
  ],
]
const base = {
  received: '2024-07-15 08:00',
  facts: { topic: 'SIPAS tỉnh năm 2024', field: 'agencies', year: 2024 },
} as const

const course: readonly Scenario<N>[] = [
  {
    name: 'SIPAS năm 2024: dưới mục tiêu thì khắc phục qua Tết đến 14/02/2025 (kế hoạch tỉnh, III.6)',
    ...base,
    events: [
      ...toDrafting,
      publish('2024-12-20 08:00', ['Thái độ phục vụ']),
      remedies('2025-01-10 08:00'),
      ['2025-02-12 08:00', 'measured', { type: 'finishRemedies', remedyResult: 'Đã tập huấn' }],
    ],
    regime: 'r2023',
    step: 'closed',
    outcome: 'done',
    deadlines: [
      { limit: 'round', state: 'met', due: '2024-12-31', late: false },
      { limit: 'collection', state: 'met', due: '2024-10-31', late: false },
      { limit: 'remedies', state: 'met', due: '2025-02-14', late: false },
    ],
  },
  {
    name: 'Còn nội dung dưới mục tiêu thì chưa đóng (III.6)',
    ...base,
    events: [...toDrafting, publish('2024-12-20 08:00', ['Thái độ phục vụ'])],
    refused: [{ row: close('2024-12-23 08:00'), because: 'còn nội dung dưới mục tiêu' }],
    step: 'published',
  },
  {
    name: 'Đạt hết thì không có gì phải khắc phục',
    ...base,
    events: [...toDrafting, publish('2024-12-20 08:00')],
    refused: [{ row: remedies('2024-12-23 08:00'), because: 'không có nội dung nào dưới mục tiêu' }],
    step: 'published',
  },
  {
    name: 'Đạt hết thì đóng',
    ...base,
    events: [...toDrafting, publish('2024-12-20 08:00'), close('2024-12-23 08:00')],
    step: 'closed',
    outcome: 'done',
  },
  {
    name: 'Hủy đợt đo',
    ...base,
    events: [['2024-08-01 08:00', 'province', { type: 'cancel', reason: 'Không bố trí được kinh phí' }]],
    step: 'cancelled',
    outcome: 'withdrawn',
  },
]

const sampling: readonly Scenario<N>[] = [
  {
    name: 'Mẫu phải đủ cỡ (QĐ 1383)',
    ...base,
    events: toCollecting.slice(0, 2),
    refused: [{ row: draw('2024-09-05 08:00', false), because: 'mẫu chưa đủ cỡ' }],
    step: 'sampling',
  },
  {
    name: 'Phiếu hợp lệ phải đủ; thiếu thì bổ sung mẫu, đủ thì không',
    ...base,
    events: toCollecting,
    refused: [
      { row: end('2024-10-30 08:00', false), because: 'phiếu hợp lệ chưa đủ' },
      { row: add('2024-10-30 08:00', true), because: 'phiếu hợp lệ đã đủ' },
    ],
    step: 'collecting',
  },
  {
    name: 'Bổ sung mẫu; phúc tra thấy phiếu giả thì thu lại',
    ...base,
    events: [
      ...toCollecting,
      add('2024-10-15 08:00'),
      draw('2024-10-16 08:00'),
      end('2024-10-30 08:00'),
      ['2024-11-08 08:00', 'verifier', { type: 'failCheck', verification: '12 phiếu giả' }],
    ],
    step: 'collecting',
  },
]

const laws: readonly Scenario<N>[] = [
  {
    name: 'Mở trước 10/10/2017 giữ phương pháp 1383: không có hạn năm; y tế, giáo dục cũng không',
    received: '2017-09-25 08:00',
    facts: { topic: 'SIPAS 2017', field: 'agencies', year: 2017 },
    events: [approve('2017-10-16 08:00', '2017-11-30')],
    regime: 'r2012',
    step: 'designing',
    unbound: ['round'],
  },
  {
    name: 'QĐ 2640: mỗi năm một lần; 31/12/2022 là thứ Bảy, nghỉ Tết dương lịch đến 02/01 nên 03/01/2023',
    received: '2022-09-05 08:00',
    facts: { topic: 'SIPAS 2022', field: 'agencies', year: 2022 },
    events: [],
    regime: 'r2017',
    step: 'planning',
    deadlines: [{ limit: 'round', state: 'running', due: '2023-01-03' }],
  },
  {
    name: 'Đợt đo của ngành y tế không theo hạn năm của SIPAS',
    received: '2024-09-05 08:00',
    facts: { topic: 'Người bệnh nội trú', field: 'health', year: 2024 },
    events: [],
    step: 'planning',
    unbound: ['round'],
  },
]

export const groups: Groups<N> = { course, sampling, laws }
