import type { incomingDocument } from '../../../../processes/administration/incoming-document.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof incomingDocument>

const paper = { summary: 'V/v báo cáo quý I', sentBy: 'Sở Nội vụ', medium: 'paper', urgent: false } as const
const electronic = { ...paper, medium: 'electronic' } as const
const urgent = { ...electronic, urgent: true } as const

const register = (at: string): Row<N> => [at, 'clerk', { type: 'register', incomingNumber: '127' }]
const acknowledge = (at: string): Row<N> => [at, 'clerk', { type: 'acknowledge' }]
const submit = (at: string): Row<N> => [at, 'clerk', { type: 'submit' }]
const assign = (at: string, resolveBy: string): Row<N> => [
  at,
  'authority',
  { type: 'assign', unitInCharge: 'Phòng Kế hoạch', resolveBy, direction: 'Tham mưu báo cáo' },
]
const assignDirectly = (at: string, resolveBy: string): Row<N> => [
  at,
  'clerk',
  { type: 'assignDirectly', unitInCharge: 'Phòng Kế hoạch', resolveBy },
]
const start = (at: string): Row<N> => [at, 'unit', { type: 'start' }]
const resolve = (at: string): Row<N> => [at, 'unit', { type: 'resolve', result: 'Đã báo cáo' }]
const sendBack = (at: string, defect: 'notAuthentic' | 'notIntact' | 'wrongAddressee' | 'tornEnvelope'): Row<N> => [
  at,
  'clerk',
  { type: 'sendBack', defect },
]
const recall = (at: string): Row<N> => [at, 'sender', { type: 'recall', recallNotice: 'CV 88/SNV' }]

/** Receiving, NĐ 30/2020, Đ.21–23. */
const receiving: readonly Scenario<N>[] = [
  {
    name: 'Văn bản giấy: đăng ký, trình chậm nhất ngày làm việc tiếp theo (NĐ 30/2020, Đ.4.2.c, 23.1)',
    received: '2021-04-16 15:00',
    facts: paper,
    events: [register('2021-04-16 16:00'), submit('2021-04-19 09:00')],
    regime: 'decree30of2020',
    step: 'submitted',
    deadlines: [
      { limit: 'registration', state: 'met', due: '2021-04-19', late: false },
      { limit: 'submission', state: 'met', due: '2021-04-19', late: false },
      { limit: 'assignment', state: 'running', due: '2021-04-20' },
    ],
    unbound: ['acknowledgement', 'urgentSubmission'],
  },
  {
    name: 'Văn bản điện tử: báo nhận trong ngày (NĐ 30/2020, Đ.21.2.c)',
    received: '2021-04-16 09:00',
    facts: electronic,
    events: [acknowledge('2021-04-19 08:30'), register('2021-04-19 09:00')],
    step: 'registered',
    deadlines: [
      { limit: 'acknowledgement', state: 'met', due: '2021-04-16', late: true },
      { limit: 'registration', state: 'met', due: '2021-04-19', late: false },
    ],
  },
  {
    name: 'Đến chiều trước Tết Bính Ngọ: đăng ký chậm nhất ngày làm việc đầu tiên sau Tết',
    received: '2026-02-13 15:00',
    facts: electronic,
    events: [acknowledge('2026-02-13 15:30')],
    step: 'acknowledged',
    now: '2026-02-20 08:00',
    deadlines: [
      { limit: 'acknowledgement', state: 'met', due: '2026-02-13', late: false },
      { limit: 'registration', state: 'running', due: '2026-02-23' },
    ],
  },
  {
    name: 'Văn bản khẩn: trình ngay, giải quyết ngay (NĐ 30/2020, Đ.23.1, 24)',
    received: '2021-04-16 09:00',
    facts: urgent,
    events: [
      acknowledge('2021-04-16 09:05'),
      register('2021-04-16 09:10'),
      submit('2021-04-16 09:15'),
      assign('2021-04-16 09:40', '2021-04-16'),
      start('2021-04-16 09:45'),
      resolve('2021-04-16 16:00'),
      ['2021-04-20 08:00', 'unit', { type: 'file', fileCode: 'HS-12/2021', record: 'HS-0009' }],
    ],
    step: 'filed',
    outcome: 'done',
    deadlines: [
      { limit: 'urgentSubmission', state: 'met', due: '2021-04-16', late: false },
      { limit: 'urgentSettlement', state: 'met', due: '2021-04-16', late: false },
      { limit: 'settlement', state: 'met', due: '2021-04-16', late: false },
    ],
    unbound: ['submission'],
  },
  {
    name: 'Văn bản giấy chưa đăng ký thì chưa trình; không báo nhận; chỉ trả lại vì bì rách, sai nơi nhận (Đ.21.1.a)',
    received: '2021-04-16 09:00',
    facts: paper,
    events: [],
    step: 'arrived',
    refused: [
      {
        row: acknowledge('2021-04-16 09:30'),
        because: 'chỉ báo nhận văn bản điện tử; văn bản giấy thì đóng dấu ĐẾN và đăng ký',
      },
      {
        row: sendBack('2021-04-16 09:30', 'notIntact'),
        because: 'văn bản giấy chỉ trả lại khi bì rách, mất niêm phong hoặc gửi sai nơi nhận',
      },
    ],
  },
  {
    name: 'Văn bản điện tử phải báo nhận trước khi đăng ký (Đ.21.2.c); không trả lại vì bì rách (Đ.21.2.b)',
    received: '2021-04-16 09:00',
    facts: electronic,
    events: [],
    step: 'arrived',
    refused: [
      {
        row: register('2021-04-16 09:30'),
        because: 'văn bản điện tử phải kiểm tra, báo nhận cho nơi gửi trước khi đăng ký',
      },
      {
        row: sendBack('2021-04-16 09:30', 'tornEnvelope'),
        because: 'văn bản điện tử chỉ trả lại khi không bảo đảm tính xác thực, toàn vẹn hoặc gửi sai nơi nhận',
      },
    ],
  },
  {
    name: 'Văn bản điện tử không xác thực thì trả lại (Đ.21.2.b)',
    received: '2021-04-16 09:00',
    facts: electronic,
    events: [sendBack('2021-04-16 09:30', 'notAuthentic')],
    step: 'returned',
    outcome: 'refused',
  },
  {
    name: 'Bì rách, mất niêm phong thì trả lại (Đ.21.1.a)',
    received: '2021-04-16 09:00',
    facts: paper,
    events: [sendBack('2021-04-16 09:30', 'tornEnvelope')],
    step: 'returned',
    outcome: 'refused',
  },
]

/** Settling, NĐ 30/2020, Đ.18.4, 24. */
const settling: readonly Scenario<N>[] = [
  {
    name: 'Chưa hết hạn thì chưa phải quá hạn (Đ.24)',
    received: '2021-04-16 09:00',
    facts: paper,
    events: [register('2021-04-16 09:30'), assignDirectly('2021-04-16 10:00', '2021-04-29'), start('2021-04-16 14:00')],
    step: 'inProgress',
    deadlines: [{ limit: 'settlement', state: 'running', due: '2021-04-29', late: false }],
    refused: [
      {
        row: ['2021-04-29 16:00', 'system', { type: 'fallOverdue' }],
        because: 'chưa hết thời hạn giải quyết đã ghi khi giao',
      },
    ],
  },
  {
    name: 'Hết hạn ghi khi giao thì quá hạn, giải quyết muộn vẫn lập hồ sơ (Đ.24)',
    received: '2021-04-16 09:00',
    facts: paper,
    events: [
      register('2021-04-16 09:30'),
      assignDirectly('2021-04-16 10:00', '2021-04-29'),
      start('2021-04-16 14:00'),
      ['2021-05-04 08:00', 'system', { type: 'fallOverdue' }],
      resolve('2021-05-05 10:00'),
    ],
    step: 'resolved',
    deadlines: [{ limit: 'settlement', state: 'met', due: '2021-04-29', late: true }],
  },
  {
    name: 'Nơi gửi thu hồi khi mới đăng ký (Đ.18.4)',
    received: '2021-04-16 09:00',
    facts: paper,
    events: [register('2021-04-16 09:30'), recall('2021-04-16 10:00')],
    step: 'recalled',
    outcome: 'withdrawn',
  },
  {
    name: 'Nơi gửi thu hồi khi đã giao (Đ.18.4)',
    received: '2021-04-16 09:00',
    facts: paper,
    events: [
      register('2021-04-16 09:30'),
      assignDirectly('2021-04-16 10:00', '2021-04-29'),
      recall('2021-04-19 10:00'),
    ],
    step: 'recalled',
    outcome: 'withdrawn',
  },
]

/** Documents received before NĐ 30/2020 keep the old decree. */
const before2020: readonly Scenario<N>[] = [
  {
    name: 'Văn bản đến ngày 04/03/2020 theo NĐ 110/2004, dù đăng ký sau: không có hạn báo nhận',
    received: '2020-03-04 15:00',
    facts: urgent,
    events: [acknowledge('2020-03-05 08:00'), register('2020-03-06 08:00')],
    regime: 'decree110of2004',
    step: 'registered',
    deadlines: [
      { limit: 'registration', state: 'met', due: '2020-03-05', late: true },
      { limit: 'submission', state: 'lapsed', due: '2020-03-05', late: true },
    ],
    unbound: ['acknowledgement', 'urgentSubmission'],
  },
]

/** Every scenario of incoming documents. */
export const groups: Groups<N> = { receiving, settling, before2020 }
