import type { reformCommunication } from '../../../../processes/administration/reform-communication.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof reformCommunication>

const of2019 = { received: '2018-11-05 08:00', facts: { planYear: 2019 } } as const

const submit = (at: string): Row<N> => [
  at,
  'homeAffairs',
  { type: 'submitPlan', draftPlan: 'Kế hoạch tuyên truyền cải cách hành chính năm 2019' },
]
const approve = (at: string): Row<N> => [at, 'province', { type: 'approve', approval: 'KH 290/KH-UBND' }]
const column = (at: string, item: string): Row<N> => [
  at,
  'media',
  { type: 'recordItem', item, form: 'column', outlet: 'Báo Ấp Bắc', publishedOn: at.slice(0, 10) },
]
const contest = (at: string): Row<N> => [
  at,
  'media',
  {
    type: 'recordItem',
    item: 'Cuộc thi tìm hiểu cải cách hành chính',
    form: 'contest',
    outlet: 'Cổng thông tin điện tử tỉnh',
    publishedOn: at.slice(0, 10),
  },
]
const report = (at: string): Row<N> => [
  at,
  'media',
  { type: 'reportResults', results: '12 chuyên mục, 01 cuộc thi' },
]
const accept = (at: string): Row<N> => [at, 'homeAffairs', { type: 'acceptResults', report: 'BC-2019-NAM' }]
const drop = (at: string): Row<N> => [at, 'province', { type: 'drop', dropReason: 'Lồng ghép vào kế hoạch chung' }]

const inForce = [submit('2018-12-03 08:00'), approve('2018-12-10 08:00')] as const

/** Making the plan. */
const plan: readonly Scenario<N>[] = [
  {
    name: 'Kế hoạch có trước khi năm bắt đầu; 31/12/2018 nghỉ hoán đổi, 01/01 nghỉ Tết dương lịch nên hạn là 02/01/2019',
    ...of2019,
    events: inForce,
    step: 'carryingOut',
    deadlines: [
      { limit: 'plan', state: 'met', due: '2019-01-02', late: false },
      { limit: 'approval', state: 'met', due: '2018-12-10', late: false },
    ],
  },
  {
    name: 'Trình muộn, sát Tết Canh Tý: 05 ngày làm việc để phê duyệt tính qua Tết; kế hoạch đã trễ',
    received: '2020-01-20 08:00',
    facts: { planYear: 2020 },
    events: [submit('2020-01-20 09:00')],
    step: 'awaitingApproval',
    now: '2020-01-31 08:00',
    deadlines: [
      { limit: 'plan', state: 'lapsed', due: '2019-12-31', late: true },
      { limit: 'approval', state: 'running', due: '2020-02-03', late: false },
    ],
  },
  {
    name: 'Trả lại để sửa rồi trình lại',
    ...of2019,
    events: [
      submit('2018-12-03 08:00'),
      ['2018-12-05 08:00', 'province', { type: 'returnPlan', returnReason: 'Thiếu kinh phí' }],
    ],
    step: 'drafting',
  },
  { name: 'Dừng khi còn dự thảo', ...of2019, events: [drop('2018-11-12 08:00')], step: 'dropped', outcome: 'withdrawn' },
  {
    name: 'Dừng khi đã trình',
    ...of2019,
    events: [submit('2018-12-03 08:00'), drop('2018-12-05 08:00')],
    step: 'dropped',
    outcome: 'withdrawn',
  },
]

/** Carrying it out and telling of it. */
const year: readonly Scenario<N>[] = [
  {
    name: 'Thực hiện, nhận xét chất lượng, điều chỉnh, đôn đốc, báo cáo rồi tổng hợp vào báo cáo cải cách hành chính (III.3, V.12)',
    ...of2019,
    events: [
      ...inForce,
      ['2019-01-07 08:00', 'homeAffairs', { type: 'linkTask', task: 'NV-2019-031' }],
      column('2019-03-11 08:00', 'Chuyên mục tháng 3'),
      ['2019-04-02 08:00', 'homeAffairs', { type: 'assessQuality', quality: 'Cần thêm ví dụ ở cấp xã' }],
      ['2019-06-03 08:00', 'homeAffairs', { type: 'urge', urgeLetter: 'CV 512/SNV' }],
      ['2019-06-10 08:00', 'province', { type: 'adjustPlan', adjustment: 'Thêm cuộc thi' }],
      contest('2019-09-09 08:00'),
      report('2019-11-25 08:00'),
      accept('2019-11-28 08:00'),
    ],
    step: 'closed',
    outcome: 'done',
    holding: {
      items: ['Chuyên mục tháng 3', 'Cuộc thi tìm hiểu cải cách hành chính'],
      tasks: ['NV-2019-031'],
      urgeLetters: ['CV 512/SNV'],
      report: 'BC-2019-NAM',
    },
    deadlines: [
      { limit: 'results', state: 'met', due: '2019-12-02', late: false },
      { limit: 'assessment', state: 'met', due: '2019-12-02', late: false },
    ],
  },
  {
    name: 'Chưa ghi hoạt động nào thì chưa báo cáo được',
    ...of2019,
    events: inForce,
    step: 'carryingOut',
    refused: [{ row: report('2019-11-25 08:00'), because: 'chưa ghi hoạt động tuyên truyền nào' }],
  },
  {
    name: 'Kết quả chưa đạt thì làm tiếp',
    ...of2019,
    events: [
      ...inForce,
      column('2019-03-11 08:00', 'Chuyên mục tháng 3'),
      report('2019-11-25 08:00'),
      ['2019-11-26 08:00', 'homeAffairs', { type: 'returnResults', finding: 'Chưa đủ số chuyên mục' }],
    ],
    step: 'carryingOut',
  },
  {
    name: 'Người làm tuyên truyền không tự nhận xét chất lượng của mình',
    ...of2019,
    events: [...inForce, column('2019-03-11 08:00', 'Chuyên mục tháng 3')],
    step: 'carryingOut',
    refused: [
      {
        row: [
          '2019-04-02 08:00',
          { id: 'media-1', roles: ['homeAffairs'] },
          { type: 'assessQuality', quality: 'Tốt' },
        ],
        because: 'không được làm tiếp với vai trò',
      },
    ],
  },
  {
    name: 'Dừng khi đang thực hiện',
    ...of2019,
    events: [...inForce, drop('2019-05-06 08:00')],
    step: 'dropped',
    outcome: 'withdrawn',
  },
]

/** Every scenario of a year of communication. */
export const groups: Groups<N> = { plan, year }
