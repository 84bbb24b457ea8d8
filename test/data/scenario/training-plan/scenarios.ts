import type { trainingPlan } from '../../../../processes/personnel/training-plan.ts'
import type { EventOf } from '../../../../src/procedure/index.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof trainingPlan>
type Nomination = Partial<Extract<EventOf<N>, { type: 'nominate' }>>

const need = (at: string): Row<N> => [
  at,
  'unit',
  {
    type: 'proposeNeed',
    audience: 'oneStopOfficers',
    need: 'Bồi dưỡng công chức Bộ phận Một cửa',
    competence: 'Kỹ năng giao tiếp, xử lý hồ sơ trực tuyến',
  },
]
const draft = (at: string): Row<N> => [
  at,
  'homeAffairs',
  { type: 'sendForAppraisal', yearlyPlan: 'DT-1', budget: '900 triệu đồng' },
]
const money = (at: string): Row<N> => [at, 'finance', { type: 'giveMoneyOpinion', moneyOpinion: 'CV-2' }]
const approve = (at: string): Row<N> => [at, 'province', { type: 'approve', approval: 'QĐ-3' }]
const nominate = (at: string, classOn: string, own: Nomination = {}): Row<N> => [
  at,
  'headOfUnit',
  { conditionsMet: true, postgraduate: false, ...own, type: 'nominate', learners: ['an'], classOn },
]
const openClass = (at: string): Row<N> => [
  at,
  'institution',
  { type: 'openClass', institution: 'Trường Chính trị tỉnh' },
]
const complete = (at: string, committedMonths?: number): Row<N> => [
  at,
  'institution',
  {
    type: 'completeCourse',
    certificate: 'CC-12',
    ...(committedMonths === undefined ? {} : { service: { amount: committedMonths, unit: 'month' } }),
  },
]
const leave = (at: string): Row<N> => [
  at,
  'learner',
  { type: 'leaveEarly', dropOutReason: 'Chuyển việc', compensationPaid: '30 triệu đồng' },
]
const evaluate = (at: string): Row<N> => [at, 'headOfUnit', { type: 'evaluate', evaluation: 'PĐG-1' }]

const toApproved = (year: number): readonly Row<N>[] => [
  need(`${year}-01-07 08:00`),
  draft(`${year}-02-20 08:00`),
  money(`${year}-03-04 08:00`),
  approve(`${year}-03-15 08:00`),
]
const toClass: readonly Row<N>[] = [
  ...toApproved(2019),
  nominate('2019-10-15 08:00', '2019-11-04'),
  openClass('2019-11-04 08:00'),
]
const toFinished: readonly Row<N>[] = [...toClass, complete('2019-11-08 16:00')]
const mastersClass: readonly Row<N>[] = [
  ...toApproved(2024),
  nominate('2024-05-06 08:00', '2024-05-20', { postgraduate: true, firstPostgraduate: true, age: 47 }),
  openClass('2024-05-21 08:00'),
]

/** From need to record: TCVN ISO 9001:2008, 6.2.2. */
const course: readonly Scenario<N>[] = [
  {
    name: 'Khai giảng đúng ngày; đánh giá hiệu lực 3 tháng, ngày cuối 08/02/2020 là thứ bảy nên sang 10/02/2020',
    received: '2019-01-04 08:00',
    facts: { planYear: 2019 },
    events: [
      ...toFinished,
      evaluate('2020-02-10 08:00'),
      [
        '2020-02-10 09:00',
        'headOfUnit',
        { type: 'concludeEffective', conclusion: 'Đạt', recordPlace: 'Hồ sơ công chức' },
      ],
    ],
    regime: 'r2017',
    step: 'recorded',
    outcome: 'done',
    deadlines: [
      { limit: 'opening', state: 'met', due: '2019-11-04', late: false },
      { limit: 'evaluation', state: 'met', due: '2020-02-10', late: false },
    ],
  },
  {
    name: 'Đánh giá hiệu lực: ngày cuối 06/02/2027 vào nghỉ Tết nên sang 11/02/2027',
    received: '2026-01-05 08:00',
    facts: { planYear: 2026 },
    events: [
      ...toApproved(2026),
      nominate('2026-10-15 08:00', '2026-11-02'),
      openClass('2026-11-03 08:00'),
      complete('2026-11-06 16:00'),
    ],
    regime: 'r2025',
    step: 'courseFinished',
    deadlines: [
      { limit: 'opening', state: 'met', due: '2026-11-02', late: true },
      { limit: 'evaluation', state: 'running', due: '2027-02-11' },
    ],
  },
  {
    name: 'Chưa đạt thì đưa vào nhu cầu năm sau',
    received: '2019-01-04 08:00',
    facts: { planYear: 2019 },
    events: [
      ...toFinished,
      evaluate('2020-02-03 08:00'),
      ['2020-02-05 08:00', 'headOfUnit', { type: 'concludeIneffective', conclusion: 'Chưa thạo' }],
      ['2020-02-07 08:00', 'unit', { type: 'putIntoNeeds', planYear: 2020 }],
    ],
    step: 'needs',
    holding: { planYear: 2020 },
  },
  {
    name: 'Sở Tài chính phải có ý kiến về kinh phí (TT 36/2018)',
    received: '2019-01-04 08:00',
    facts: { planYear: 2019 },
    events: toApproved(2019).slice(0, 2),
    refused: [{ row: approve('2019-03-15 08:00'), because: 'chưa có ý kiến của Sở Tài chính' }],
    step: 'appraising',
  },
  {
    name: 'UBND tỉnh không duyệt',
    received: '2019-01-04 08:00',
    facts: { planYear: 2019 },
    events: [
      ...toApproved(2019).slice(0, 2),
      ['2019-03-15 08:00', 'province', { type: 'reject', rejection: 'Trùng lớp của bộ' }],
    ],
    step: 'rejected',
    outcome: 'refused',
  },
]

/** Who is sent, and who leaves. */
const people: readonly Scenario<N>[] = [
  {
    name: 'NĐ 171/2025: cử đi sau đại học lần đầu không quá 45 tuổi; phải đủ điều kiện',
    received: '2026-01-05 08:00',
    facts: { planYear: 2026 },
    events: toApproved(2026),
    refused: [
      {
        row: nominate('2026-10-15 08:00', '2026-11-02', {
          postgraduate: true,
          firstPostgraduate: true,
          age: 46,
        }),
        because: 'không quá 45 tuổi',
      },
      {
        row: nominate('2026-10-15 08:00', '2026-11-02', { conditionsMet: false }),
        because: 'chưa đủ điều kiện',
      },
    ],
    step: 'approved',
  },
  {
    name: 'NĐ 171/2025: 45 tuổi vẫn được cử',
    received: '2026-01-05 08:00',
    facts: { planYear: 2026 },
    events: [
      ...toApproved(2026),
      nominate('2026-10-15 08:00', '2026-11-02', {
        postgraduate: true,
        firstPostgraduate: true,
        age: 45,
      }),
    ],
    step: 'sent',
  },
  {
    name: 'Kế hoạch mở trước 01/07/2025 giữ NĐ 101/2017: chưa có mức 45 tuổi; phải ghi cam kết phục vụ',
    received: '2024-01-04 08:00',
    facts: { planYear: 2024 },
    events: mastersClass,
    refused: [{ row: complete('2026-05-20 08:00'), because: 'thời gian cam kết phục vụ' }],
    regime: 'r2017',
    step: 'inClass',
  },
  {
    name: 'Bỏ việc trước hạn cam kết thì đền bù',
    received: '2024-01-04 08:00',
    facts: { planYear: 2024 },
    events: [...mastersClass, complete('2026-05-20 08:00', 48), leave('2026-08-03 08:00')],
    step: 'compensated',
    outcome: 'withdrawn',
  },
  {
    name: 'Đã phục vụ đủ thời gian cam kết thì không đền bù',
    received: '2024-01-04 08:00',
    facts: { planYear: 2024 },
    events: [...mastersClass, complete('2026-05-20 08:00', 48)],
    deadlines: [{ limit: 'service', state: 'running', due: '2030-05-20' }],
    refused: [{ row: leave('2030-05-21 08:00'), because: 'đã phục vụ đủ' }],
    step: 'courseFinished',
  },
  {
    name: 'Tự ý bỏ học thì đền bù toàn bộ',
    received: '2019-01-04 08:00',
    facts: { planYear: 2019 },
    events: [
      ...toClass,
      [
        '2019-11-06 08:00',
        'learner',
        { type: 'dropOut', dropOutReason: 'Tự ý bỏ học', compensationPaid: '5 triệu đồng' },
      ],
    ],
    step: 'compensated',
    outcome: 'withdrawn',
  },
]

export const groups: Groups<N> = { course, people }
