import type { training } from '../../../../processes/quality/training.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof training>

const need = (at: string, kind: 'position' | 'internalAuditor' = 'position'): Row<N> => [
  at,
  'unitHead',
  { type: 'stateNeed', kind, position: 'Công chức Bộ phận Một cửa', gap: 'Nghị định mới', learners: ['an'] },
]
const plan = (at: string, heldOn: string): Row<N> => [
  at,
  'staffOffice',
  {
    type: 'plan',
    objective: 'Nắm quy định mới',
    content: 'Tập huấn 01 ngày',
    trainers: ['binh'],
    cost: '5 triệu đồng',
    heldOn,
  },
]
const approve = (at: string): Row<N> => [at, 'head', { type: 'approvePlan' }]
const hold = (at: string): Row<N> => [at, 'staffOffice', { type: 'hold', attendees: ['an'] }]
const evaluate = (at: string, verdict: 'effective' | 'partly' | 'notEffective'): Row<N> => [
  at,
  'unitHead',
  { type: 'evaluate', verdict, evidence: 'Kiểm tra 20 hồ sơ sau đào tạo' },
]
const record = (at: string): Row<N> => [
  at,
  'staffOffice',
  { type: 'record', recordPlace: 'Hồ sơ công chức, mục đào tạo' },
]
const again = (at: string): Row<N> => [at, 'staffOffice', { type: 'planAgain' }]

const toHeld: readonly Row<N>[] = [
  need('2019-02-18 08:00'),
  plan('2019-03-04 16:00', '2019-04-10'),
  approve('2019-03-11 16:00'),
  hold('2019-04-10 08:00'),
]

/** From a need to the training held. */
const preparing: readonly Scenario<N>[] = [
  {
    name: 'Lập kế hoạch, phê duyệt, tổ chức đúng hạn',
    received: '2019-02-18 08:00',
    events: toHeld,
    step: 'held',
    deadlines: [
      { limit: 'planning', state: 'met', due: '2019-03-04', late: false },
      { limit: 'approval', state: 'met', due: '2019-03-11', late: false },
      { limit: 'training', state: 'met', due: '2019-04-10', late: false },
      { limit: 'evaluation', state: 'running', due: '2019-07-10' },
    ],
  },
  {
    name: 'Nêu nhu cầu 09/02/2026: 10 ngày làm việc tính qua Tết đến 02/03/2026',
    received: '2026-02-09 08:00',
    events: [need('2026-02-09 08:00')],
    step: 'needed',
    deadlines: [{ limit: 'planning', state: 'running', due: '2026-03-02' }],
  },
  {
    name: 'Người đứng đầu không chấp nhận nhu cầu',
    received: '2019-02-18 08:00',
    events: [
      need('2019-02-18 08:00'),
      ['2019-02-20 08:00', 'head', { type: 'dismissNeed', dismissReason: 'Đã có lớp của tỉnh' }],
    ],
    step: 'dismissed',
    outcome: 'refused',
  },
  {
    name: 'Trả lại kế hoạch để sửa',
    received: '2019-02-18 08:00',
    events: [
      need('2019-02-18 08:00'),
      plan('2019-03-04 16:00', '2019-04-10'),
      ['2019-03-05 08:00', 'head', { type: 'returnPlan', returnReason: 'Vượt dự toán' }],
    ],
    step: 'needed',
  },
  {
    name: 'Đổi ngày: hạn tổ chức đổi theo; quá ngày chưa tổ chức là trễ',
    received: '2019-02-18 08:00',
    events: [
      ...toHeld.slice(0, 3),
      [
        '2019-04-08 08:00',
        'staffOffice',
        { type: 'moveTraining', heldOn: '2019-05-08', moveReason: 'Giảng viên bận' },
      ],
    ],
    step: 'approved',
    now: '2019-05-09 08:00',
    deadlines: [{ limit: 'training', state: 'lapsed', due: '2019-05-08', late: true }],
  },
  {
    name: 'Đào tạo chuyên gia đánh giá nội bộ phải ghi số chứng chỉ (TT 26 Đ.7.1.c)',
    received: '2019-02-18 08:00',
    events: [
      need('2019-02-18 08:00', 'internalAuditor'),
      plan('2019-03-04 16:00', '2019-04-10'),
      approve('2019-03-11 16:00'),
    ],
    refused: [{ row: hold('2019-04-10 08:00'), because: 'Đ.7.1.c' }],
    step: 'approved',
  },
  {
    name: 'Có chứng chỉ thì ghi nhận được',
    received: '2019-02-18 08:00',
    events: [
      need('2019-02-18 08:00', 'internalAuditor'),
      plan('2019-03-04 16:00', '2019-04-10'),
      approve('2019-03-11 16:00'),
      ['2019-04-10 08:00', 'staffOffice', { type: 'hold', attendees: ['an'], certificates: ['CC-0012'] }],
    ],
    step: 'held',
  },
  {
    name: 'Cơ quan không yêu cầu chứng chỉ của chuyên gia đánh giá nội bộ',
    received: '2019-02-18 08:00',
    settings: { auditorCertificate: false },
    events: [
      need('2019-02-18 08:00', 'internalAuditor'),
      plan('2019-03-04 16:00', '2019-04-10'),
      approve('2019-03-11 16:00'),
      hold('2019-04-10 08:00'),
    ],
    step: 'held',
  },
]

/** Whether it worked (6.2.2). */
const effect: readonly Scenario<N>[] = [
  {
    name: 'Có hiệu lực: cập nhật hồ sơ; không đào tạo lại',
    received: '2019-02-18 08:00',
    events: [...toHeld, evaluate('2019-06-28 08:00', 'effective')],
    refused: [{ row: again('2019-07-01 08:00'), because: 'đã có hiệu lực' }],
    step: 'evaluated',
    deadlines: [
      { limit: 'evaluation', state: 'met', due: '2019-07-10', late: false },
      { limit: 'recording', state: 'running', due: '2019-07-05' },
    ],
  },
  {
    name: 'Không có hiệu lực thì không khép lại được',
    received: '2019-02-18 08:00',
    events: [...toHeld, evaluate('2019-07-11 08:00', 'notEffective')],
    refused: [{ row: record('2019-07-12 08:00'), because: 'phải đào tạo lại' }],
    step: 'evaluated',
    deadlines: [{ limit: 'evaluation', state: 'met', due: '2019-07-10', late: true }],
  },
  {
    name: 'Đào tạo lại, dùng biện pháp khác thay đào tạo, rồi cập nhật hồ sơ',
    received: '2019-02-18 08:00',
    events: [
      ...toHeld,
      evaluate('2019-06-28 08:00', 'notEffective'),
      again('2019-07-01 08:00'),
      ['2019-07-02 08:00', 'staffOffice', { type: 'takeOtherAction', otherAction: 'Kèm cặp tại chỗ' }],
      evaluate('2019-08-30 08:00', 'partly'),
      record('2019-09-03 08:00'),
    ],
    step: 'recorded',
    outcome: 'done',
  },
]

export const groups: Groups<N> = { preparing, effect }
