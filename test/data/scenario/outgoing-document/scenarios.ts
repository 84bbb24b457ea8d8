import type { outgoingDocument } from '../../../../processes/administration/outgoing-document.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof outgoingDocument>

const paper = {
  summary: 'Báo cáo cải cách hành chính quý I',
  kind: 'administrative',
  medium: 'paper',
  urgent: false,
  draftBy: '2021-04-14',
} as const
const electronic = { ...paper, medium: 'electronic' } as const
const urgent = { ...electronic, urgent: true } as const
const legal = { ...paper, kind: 'legal' } as const

const draft = (at: string): Row<N> => [at, 'unit', { type: 'draft', draft: 'Dự thảo lần 1' }]
const approve = (at: string): Row<N> => [at, 'authority', { type: 'approveDraft' }]
const check = (at: string, passed = true): Row<N> => [at, 'unit', { type: 'check', passed }]
const sign = (at: string): Row<N> => [at, 'authority', { type: 'sign', signer: 'Giám đốc' }]
const sendBack = (at: string): Row<N> => [at, 'unit', { type: 'sendBack', checkNote: 'Sai thể thức nơi nhận' }]
const numbered = (at: string): Row<N> => [
  at,
  'clerk',
  { type: 'assignNumber', number: '45/BC-SNV', issuedOn: at.slice(0, 10) },
]
const dispatch = (at: string): Row<N> => [at, 'clerk', { type: 'dispatch', recipients: ['UBND tỉnh'] }]
const confirm = (at: string): Row<N> => [at, 'recipient', { type: 'confirmReceipt' }]
const refuse = (at: string): Row<N> => [
  at,
  'recipient',
  { type: 'refuseReceipt', refusalReason: 'Chữ ký số không hợp lệ' },
]

const drafted = (day: string): readonly Row<N>[] => [
  draft(`${day} 08:00`),
  approve(`${day} 09:00`),
  check(`${day} 10:00`),
]
const signed = (day: string): readonly Row<N>[] => [...drafted(day), sign(`${day} 15:00`)]
const sent = (day: string, on: string): readonly Row<N>[] => [
  ...signed(day),
  numbered(`${on} 08:00`),
  [`${on} 08:10`, 'clerk', { type: 'register' }],
  [`${on} 08:20`, 'clerk', { type: 'seal' }],
  dispatch(`${on} 08:30`),
]
const delivered: readonly Row<N>[] = [...sent('2021-04-16', '2021-04-19'), confirm('2021-04-19 10:00')]
const received = '2021-04-12 08:00'

/** Drafting and checking, NĐ 30/2020, Đ.10–13. */
const drafting: readonly Scenario<N>[] = [
  {
    name: 'Chưa có bản thảo thì chưa duyệt; bản thảo đến hạn ngày được giao (NĐ 30/2020, Đ.10–11)',
    received,
    facts: paper,
    events: [],
    step: 'drafting',
    now: '2021-04-15 08:00',
    deadlines: [{ limit: 'drafting', state: 'lapsed', due: '2021-04-14', late: true }],
    refused: [{ row: approve('2021-04-13 08:00'), because: 'chưa có bản thảo để duyệt' }],
  },
  {
    name: 'Kiểm tra thấy sai thì trả sửa, không ký (Đ.12)',
    received,
    facts: paper,
    events: [draft('2021-04-14 08:00'), approve('2021-04-14 09:00'), check('2021-04-15 10:00', false)],
    step: 'checked',
    deadlines: [
      { limit: 'drafting', state: 'met', due: '2021-04-14', late: false },
      { limit: 'checking', state: 'met', due: '2021-04-15', late: false },
      { limit: 'signing', state: 'running', due: '2021-04-16' },
    ],
    refused: [
      { row: sign('2021-04-15 11:00'), because: 'văn bản chưa đạt về nội dung, thể thức thì chưa ký' },
    ],
  },
  {
    name: 'Kiểm tra đạt thì không trả sửa (Đ.12)',
    received,
    facts: paper,
    events: drafted('2021-04-14'),
    step: 'checked',
    refused: [
      {
        row: sendBack('2021-04-14 11:00'),
        because: 'chỉ trả lại khi kiểm tra thấy sai nội dung, thể thức',
      },
    ],
  },
  {
    name: 'Trả sửa rồi thôi, không phát hành',
    received,
    facts: paper,
    events: [
      draft('2021-04-13 08:00'),
      approve('2021-04-13 09:00'),
      check('2021-04-13 10:00', false),
      sendBack('2021-04-13 10:30'),
      ['2021-04-14 10:00', 'authority', { type: 'abandon', abandonReason: 'Gộp vào báo cáo khác' }],
    ],
    step: 'abandoned',
    outcome: 'withdrawn',
  },
]

/** Dispatch, NĐ 30/2020, Đ.14–18; QĐ 28/2018. */
const dispatching: readonly Scenario<N>[] = [
  {
    name: 'Ký chiều thứ Sáu, phát hành chậm nhất thứ Hai (NĐ 30/2020, Đ.15, 18.1), lưu bản gốc (Đ.19)',
    received,
    facts: paper,
    events: [...delivered, ['2021-04-19 14:00', 'clerk', { type: 'store', filedIn: 'Tập lưu 2021' }]],
    regime: 'decree30of2020',
    step: 'stored',
    outcome: 'done',
    deadlines: [
      { limit: 'numbering', state: 'met', due: '2021-04-19', late: false },
      { limit: 'dispatch', state: 'met', due: '2021-04-19', late: false },
    ],
    unbound: ['urgentDispatch', 'legalDispatch', 'electronicDispatch', 'acknowledgement'],
  },
  {
    name: 'Ký trước Tết Bính Ngọ thì phát hành chậm nhất ngày làm việc đầu tiên sau Tết (Đ.18.1)',
    received: '2026-02-09 08:00',
    facts: { ...electronic, draftBy: '2026-02-13' },
    events: signed('2026-02-13'),
    step: 'signed',
    now: '2026-02-20 08:00',
    deadlines: [
      { limit: 'dispatch', state: 'running', due: '2026-02-23' },
      { limit: 'electronicDispatch', state: 'running', due: '2026-02-23' },
    ],
    unbound: ['numbering'],
  },
  {
    name: 'Văn bản khẩn phát hành ngay sau khi ký (Đ.18.1); nơi nhận báo nhận trong ngày (Đ.21.2.c)',
    received,
    facts: urgent,
    events: [...sent('2021-04-16', '2021-04-19'), confirm('2021-04-20 08:00')],
    step: 'delivered',
    deadlines: [
      { limit: 'urgentDispatch', state: 'met', due: '2021-04-16', late: true },
      { limit: 'electronicDispatch', state: 'met', due: '2021-04-19', late: false },
      { limit: 'acknowledgement', state: 'met', due: '2021-04-19', late: true },
    ],
    unbound: ['dispatch'],
  },
  {
    name: 'Nơi nhận trả lại thì gửi lại (Đ.21.2.b)',
    received,
    facts: electronic,
    events: [
      ...sent('2021-04-16', '2021-04-19'),
      refuse('2021-04-19 10:00'),
      ['2021-04-20 08:00', 'clerk', { type: 'redispatch' }],
    ],
    step: 'dispatched',
    deadlines: [{ limit: 'redispatch', state: 'met', due: '2021-04-20', late: false }],
  },
  {
    name: 'Nơi nhận trả lại thì có thể thôi phát hành',
    received,
    facts: electronic,
    events: [
      ...sent('2021-04-16', '2021-04-19'),
      refuse('2021-04-19 10:00'),
      ['2021-04-20 08:00', 'authority', { type: 'abandon', abandonReason: 'Gửi nhầm cơ quan' }],
    ],
    step: 'abandoned',
    outcome: 'withdrawn',
  },
]

/** Mending what went out, NĐ 30/2020, Đ.18.3–18.4. */
const mending: readonly Scenario<N>[] = [
  {
    name: 'Sai nội dung phải có văn bản thay thế, sai thể thức phải có công văn đính chính (Đ.18.3)',
    received,
    facts: paper,
    events: delivered,
    step: 'delivered',
    refused: [
      {
        row: ['2021-04-21 08:00', 'authority', { type: 'correct', fault: 'content', correctionLetter: 'CV 50' }],
        because: 'sai nội dung thì sửa đổi, thay thế bằng văn bản có hình thức tương đương',
      },
      {
        row: ['2021-04-21 08:00', 'authority', { type: 'correct', fault: 'form', replacement: 'VB-0050' }],
        because: 'sai thể thức, kỹ thuật trình bày thì đính chính bằng công văn',
      },
    ],
  },
  {
    name: 'Sai nội dung: thay bằng văn bản tương đương (Đ.18.3)',
    received,
    facts: paper,
    events: [
      ...delivered,
      ['2021-04-21 08:00', 'authority', { type: 'correct', fault: 'content', replacement: 'VB-0050' }],
    ],
    step: 'corrected',
    outcome: 'done',
  },
  {
    name: 'Sai thể thức: đính chính bằng công văn (Đ.18.3)',
    received,
    facts: paper,
    events: [
      ...delivered,
      ['2021-04-21 08:00', 'authority', { type: 'correct', fault: 'form', correctionLetter: 'CV 50/SNV' }],
    ],
    step: 'corrected',
    outcome: 'done',
  },
  {
    name: 'Thu hồi văn bản đã phát hành (Đ.18.4)',
    received,
    facts: paper,
    events: [...delivered, ['2021-04-21 08:00', 'authority', { type: 'recall', recallNotice: 'TB 12' }]],
    step: 'recalled',
    outcome: 'withdrawn',
  },
]

/** Documents whose drafting began before NĐ 30/2020. */
const before2020: readonly Scenario<N>[] = [
  {
    name: 'Văn bản quy phạm pháp luật phát hành trong 03 ngày từ ngày ký (TT 04/2013/TT-BNV)',
    received: '2019-05-20 08:00',
    facts: { ...legal, draftBy: '2019-05-22' },
    events: signed('2019-05-22'),
    regime: 'decree110of2004',
    step: 'signed',
    deadlines: [{ limit: 'legalDispatch', state: 'running', due: '2019-05-27' }],
    unbound: ['dispatch', 'numbering'],
  },
  {
    name: 'Soạn trước 05/03/2020, ký sau ngày đó: giữ NĐ 110/2004, không có hạn cấp số',
    received: '2020-03-04 08:00',
    facts: { ...paper, draftBy: '2020-03-06' },
    events: signed('2020-03-06'),
    regime: 'decree110of2004',
    step: 'signed',
    deadlines: [{ limit: 'dispatch', state: 'running', due: '2020-03-09' }],
    unbound: ['numbering'],
  },
  {
    name: 'Văn bản điện tử ký trước 06/09/2018 chưa có hạn của QĐ 28/2018',
    received: '2018-09-03 08:00',
    facts: { ...electronic, draftBy: '2018-09-05' },
    events: signed('2018-09-05'),
    step: 'signed',
    unbound: ['electronicDispatch'],
  },
]

/** Every scenario of outgoing documents. */
export const groups: Groups<N> = { drafting, dispatching, mending, before2020 }
