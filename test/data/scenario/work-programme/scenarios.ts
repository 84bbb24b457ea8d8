import type { workProgramme } from '../../../../processes/administration/work-programme.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof workProgramme>

const of2019 = {
  received: '2018-10-15 08:00',
  facts: { programmeYear: 2019, registerBy: '2018-11-15' },
} as const

const register = (at: string, item: string): Row<N> => [
  at,
  'unit',
  { type: 'registerItem', item, unit: 'Sở Nội vụ', product: 'Quyết định của UBND tỉnh', dueOn: '2019-06-28' },
]
const gather = (at: string): Row<N> => [at, 'office', { type: 'gather' }]
const draft = 'Chương trình công tác năm 2019 của UBND tỉnh'
const consult = (at: string): Row<N> => [
  at,
  'office',
  { type: 'sendForOpinions', draft, opinionsBy: '2018-12-12' },
]
const opine = (at: string): Row<N> => [at, 'unit', { type: 'giveOpinion', opinion: 'Chuyển nội dung 3 sang quý 4' }]
const submit = (at: string, allAnswered?: boolean): Row<N> => [
  at,
  'office',
  { type: 'submit', draft, ...(allAnswered === undefined ? {} : { allAnswered }) },
]
const check = (at: string, quarter: number): Row<N> => [
  at,
  'office',
  { type: 'checkQuarter', quarter, checkNote: `Đã kiểm tra quý ${quarter}` },
]
const review = (at: string): Row<N> => [at, 'office', { type: 'submitReview', review: 'BC 350/BC-UBND' }]

const gathered = [
  register('2018-11-05 08:00', 'Đề án vị trí việc làm'),
  register('2018-11-12 08:00', 'Đề án một cửa hiện đại'),
  gather('2018-11-14 08:00'),
] as const
const submitted = [
  ...gathered,
  consult('2018-11-28 08:00'),
  opine('2018-12-05 08:00'),
  submit('2018-12-13 08:00'),
] as const
const adopted = [
  ...submitted,
  ['2018-12-24 08:00', 'committee', { type: 'adopt', decision: 'QĐ 3700/QĐ-UBND' }],
] as const satisfies readonly Row<N>[]
const checked = [
  ...adopted,
  check('2019-03-29 08:00', 1),
  check('2019-07-01 08:00', 2),
  check('2019-10-01 08:00', 3),
] as const

/** Making the programme. */
const making: readonly Scenario<N>[] = [
  {
    name: 'Đăng ký, tổng hợp, góp ý, thông qua trước năm mới; 31/12/2018 nghỉ hoán đổi nên hạn là 02/01/2019 (V.8)',
    ...of2019,
    events: adopted,
    step: 'inForce',
    holding: {
      items: ['Đề án vị trí việc làm', 'Đề án một cửa hiện đại'],
      opinions: ['Chuyển nội dung 3 sang quý 4'],
      decision: 'QĐ 3700/QĐ-UBND',
    },
    deadlines: [
      { limit: 'registration', state: 'met', due: '2018-11-15', late: false },
      { limit: 'draft', state: 'met', due: '2018-11-28', late: false },
      { limit: 'opinions', state: 'met', due: '2018-12-12', late: true },
      { limit: 'adoption', state: 'met', due: '2019-01-02', late: false },
    ],
  },
  {
    name: 'Làm muộn: 10 ngày làm việc để dự thảo tính qua Tết Canh Tý',
    received: '2020-01-06 08:00',
    facts: { programmeYear: 2020, registerBy: '2020-01-16' },
    events: [register('2020-01-13 08:00', 'Đề án vị trí việc làm'), gather('2020-01-17 08:00')],
    step: 'drafting',
    now: '2020-02-03 08:00',
    deadlines: [
      { limit: 'registration', state: 'met', due: '2020-01-16', late: true },
      { limit: 'draft', state: 'running', due: '2020-02-07', late: false },
      { limit: 'adoption', state: 'lapsed', due: '2019-12-31', late: true },
    ],
  },
  {
    name: 'Chưa đơn vị nào đăng ký thì chưa tổng hợp được',
    ...of2019,
    events: [],
    step: 'registering',
    refused: [{ row: gather('2018-11-14 08:00'), because: 'chưa có nội dung nào được đăng ký' }],
  },
  {
    name: 'Chưa hết hạn góp ý, chưa đủ ý kiến thì chưa trình',
    ...of2019,
    events: [...gathered, consult('2018-11-28 08:00')],
    step: 'consulting',
    refused: [{ row: submit('2018-12-10 08:00'), because: 'chưa hết hạn góp ý' }],
  },
  {
    name: 'Đủ ý kiến thì trình sớm; UBND tỉnh trả lại để dự thảo lại',
    ...of2019,
    events: [
      ...gathered,
      consult('2018-11-28 08:00'),
      opine('2018-12-03 08:00'),
      submit('2018-12-04 08:00', true),
      ['2018-12-06 08:00', 'committee', { type: 'returnDraft', returnReason: 'Thiếu nội dung đầu tư công' }],
    ],
    step: 'drafting',
    deadlines: [{ limit: 'opinions', state: 'met', due: '2018-12-12', late: false }],
  },
]

/** Carrying it out, checking and reviewing it. */
const carrying: readonly Scenario<N>[] = [
  {
    name: 'Giao, đôn đốc, điều chỉnh, kiểm tra từng quý, tổng kết (V.8); 31/3 và 30/6/2019 là Chủ nhật nên hạn sang thứ Hai',
    ...of2019,
    events: [
      ...adopted,
      ['2019-01-07 08:00', 'office', { type: 'linkTask', task: 'NV-2019-001' }],
      check('2019-03-29 08:00', 1),
      ['2019-05-06 08:00', 'committee', { type: 'adjust', adjustment: 'Rút Đề án một cửa hiện đại' }],
      ['2019-06-24 08:00', 'office', { type: 'urge', urgeLetter: 'CV 2900/UBND' }],
      ['2019-06-27 08:00', 'unit', { type: 'recordDone', doneItem: 'Đề án vị trí việc làm' }],
      check('2019-07-01 08:00', 2),
      check('2019-10-01 08:00', 3),
      review('2019-12-16 08:00'),
      ['2019-12-27 08:00', 'committee', { type: 'conclude', conclusion: 'Hoàn thành 01 nội dung, rút 01' }],
    ],
    step: 'closed',
    outcome: 'done',
    holding: {
      quartersChecked: 3,
      tasks: ['NV-2019-001'],
      doneItems: ['Đề án vị trí việc làm'],
      adjustments: ['Rút Đề án một cửa hiện đại'],
      urgeLetters: ['CV 2900/UBND'],
    },
    deadlines: [
      { limit: 'quarter1', state: 'met', due: '2019-04-01', late: false },
      { limit: 'quarter2', state: 'met', due: '2019-07-01', late: false },
      { limit: 'quarter3', state: 'met', due: '2019-09-30', late: true },
      { limit: 'review', state: 'met', due: '2019-12-31', late: false },
      { limit: 'conclusion', state: 'met', due: '2019-12-30', late: false },
    ],
  },
  {
    name: 'Quý kiểm tra lần lượt, mỗi quý một lần; chưa đủ ba quý thì chưa tổng kết',
    ...of2019,
    events: [...adopted, check('2019-03-29 08:00', 1)],
    step: 'inForce',
    refused: [
      { row: check('2019-04-01 08:00', 1), because: 'mỗi quý kiểm tra một lần' },
      { row: check('2019-10-01 08:00', 3), because: 'mỗi quý kiểm tra một lần' },
      { row: review('2019-12-16 08:00'), because: 'chưa kiểm tra đủ ba quý' },
    ],
  },
  {
    name: 'Báo cáo tổng kết bị trả lại; các quý đã kiểm tra không phải kiểm tra lại',
    ...of2019,
    events: [
      ...checked,
      review('2019-12-16 08:00'),
      ['2019-12-18 08:00', 'committee', { type: 'returnReview', returnReason: 'Thiếu số liệu quý 4' }],
    ],
    step: 'inForce',
    deadlines: [
      { limit: 'review', state: 'running', due: '2019-12-31', late: false },
      { limit: 'quarter1', state: 'met', due: '2019-04-01', late: false },
      { limit: 'quarter3', state: 'met', due: '2019-09-30', late: true },
    ],
  },
]

/** Every scenario of a work programme. */
export const groups: Groups<N> = { making, carrying }
