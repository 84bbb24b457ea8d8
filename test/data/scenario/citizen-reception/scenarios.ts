import type { citizenReception } from '../../../../processes/public-service/citizen-reception.ts'
import type { EventOf } from '../../../../src/procedure/index.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof citizenReception>

const facts = { citizen: 'Nguyễn Văn Bình' }

const hear = (at: string): Row<N> => [at, 'receiver', { type: 'hear', crowd: false }]
const record = (at: string): Row<N> => [
  at,
  'receiver',
  { type: 'record', bookEntry: '112/2019', content: 'Không đồng ý mức bồi thường' },
]
type Sorting = Omit<Extract<EventOf<N>, { type: 'classify' }>, 'type'>
const plain: Sorting = {
  matter: 'complaint',
  competent: true,
  eligible: true,
  pendingBelow: false,
  settledRight: false,
}
const classify = (at: string, sorting: Partial<Sorting> = {}): Row<N> => [
  at,
  'receiver',
  { type: 'classify', ...plain, ...sorting },
]
const propose = (at: string): Row<N> => [
  at,
  'receiver',
  { type: 'proposeAcceptance', proposal: 'Phiếu đề xuất 03', case: 'KN-0007' },
]
const guide = (at: string): Row<N> => [at, 'receiver', { type: 'guide', guidance: 'Gửi UBND huyện B' }]
const urge = (at: string): Row<N> => [at, 'head', { type: 'urgeSubordinate', forwardedTo: 'UBND huyện B' }]
const explain = (at: string): Row<N> => [
  at,
  'receiver',
  { type: 'explainAndStop', guidance: 'Đã giải quyết đúng pháp luật' },
]
const forward = (at: string): Row<N> => [at, 'receiver', { type: 'forward', forwardedTo: 'Sở Xây dựng' }]
const assign = (at: string): Row<N> => [at, 'head', { type: 'assign', proposal: 'Giao phòng chuyên môn' }]
const notify = (at: string): Row<N> => [at, 'receiver', { type: 'notify', notice: 'TB 15' }]
const file = (at: string): Row<N> => [at, 'receiver', { type: 'file', archiveNote: 'Hồ sơ 112' }]
const refuse = (at: string, groundsCompleteOn: string): Row<N> => [
  at,
  'receiver',
  { type: 'refuse', refusalGround: 'Gây rối trật tự', groundsCompleteOn },
]
const sendRefusal = (at: string): Row<N> => [at, 'receiver', { type: 'sendRefusal', refusalNotice: '01-TCD' }]
const notifyVenues = (at: string): Row<N> => [at, 'board', { type: 'notifyVenues', venues: 'UBND 5 xã' }]
const testConnection = (at: string): Row<N> => [at, 'board', { type: 'testConnection', testNote: 'Thông' }]
const connect = (at: string, minutesAhead: number): Row<N> => [
  at,
  'board',
  { type: 'openConnection', minutesAhead },
]

const toClassified = (sorting: Partial<Sorting> = {}): readonly Row<N>[] => [
  hear('2019-03-04 08:30'),
  record('2019-03-04 09:00'),
  classify('2019-03-04 09:30', sorting),
]
const received = '2019-03-04 08:00'

/** Before and at the reception: Luật Tiếp công dân 2013, Đ.9, Đ.18, Đ.24–25, Đ.29–31; NĐ 154/2026, Đ.4, Đ.23. */
const reception: readonly Scenario<N>[] = [
  {
    name: 'Lịch tiếp công bố trước 05 ngày làm việc, qua Tết Mậu Tuất (Đ.24.4)',
    received: '2018-02-01 08:00',
    facts: { ...facts, receptionOn: '2018-02-23' },
    events: [
      ['2018-02-08 16:00', 'board', { type: 'publishSchedule', schedule: 'Lịch tháng 02' }],
      [
        '2018-02-12 08:00',
        'board',
        { type: 'moveReception', receptionOn: '2018-02-26', moveReason: 'Chủ tịch họp trung ương' },
      ],
      ['2018-02-26 08:00', 'head', { type: 'hearByHead', occasion: 'regular', crowd: false }],
    ],
    step: 'heard',
    deadlines: [{ limit: 'schedule', state: 'met', due: '2018-02-09', late: false }],
  },
  {
    name: 'Công bố lịch muộn hơn 05 ngày làm việc là trễ (Đ.24.4)',
    received: '2019-03-04 08:00',
    facts: { ...facts, receptionOn: '2019-03-15' },
    events: [['2019-03-11 08:00', 'board', { type: 'publishSchedule', schedule: 'Lịch tháng 03' }]],
    step: 'arrived',
    deadlines: [{ limit: 'schedule', state: 'met', due: '2019-03-08', late: true }],
  },
  {
    name: 'Đến ngoài lịch thì không có hạn công bố lịch',
    received,
    facts,
    events: [hear('2019-03-04 08:30')],
    step: 'heard',
    unbound: ['schedule', 'venueNotice', 'connectionTest'],
  },
  {
    name: 'Nhiều người cùng một nội dung phải cử người đại diện (Đ.29–31)',
    received,
    facts,
    events: [],
    refused: [
      {
        row: ['2019-03-04 08:30', 'receiver', { type: 'hear', crowd: true }],
        because: 'cử người đại diện bằng văn bản',
      },
    ],
    step: 'arrived',
  },
  {
    name: 'Đã cử người đại diện thì tiếp (Đ.29–31)',
    received,
    facts,
    events: [
      ['2019-03-04 08:30', 'receiver', { type: 'hear', crowd: true, representatives: 'Văn bản cử 02 người' }],
    ],
    step: 'heard',
  },
  {
    name: 'Từ chối tiếp theo Luật 2013: không có thời hạn ra thông báo (Đ.9)',
    received: '2026-06-30 08:00',
    facts,
    events: [refuse('2026-06-30 09:00', '2026-06-30'), sendRefusal('2026-07-20 08:00')],
    regime: 'r2013',
    step: 'refused',
    outcome: 'refused',
    unbound: ['refusalNotice'],
  },
  {
    name: 'Từ 01/07/2026 thông báo từ chối trong 03 ngày làm việc từ khi đủ căn cứ (NĐ 154/2026, Đ.4.3)',
    received: '2026-07-01 08:00',
    facts,
    events: [refuse('2026-07-02 09:00', '2026-07-02'), sendRefusal('2026-07-07 16:00')],
    regime: 'r2026',
    step: 'refused',
    outcome: 'refused',
    deadlines: [{ limit: 'refusalNotice', state: 'met', due: '2026-07-07', late: false }],
  },
  {
    name: 'Tiếp trực tuyến: báo điểm cầu 05 ngày, thử kết nối 01 ngày, mở trước 01 giờ (NĐ 154/2026, Đ.23)',
    received: '2026-08-03 08:00',
    facts: { ...facts, receptionOn: '2026-08-20', online: true },
    events: [
      notifyVenues('2026-08-13 08:00'),
      testConnection('2026-08-19 08:00'),
      connect('2026-08-20 07:00', 60),
      hear('2026-08-20 08:00'),
    ],
    step: 'heard',
    deadlines: [
      { limit: 'venueNotice', state: 'met', due: '2026-08-13', late: false },
      { limit: 'connectionTest', state: 'met', due: '2026-08-19', late: false },
    ],
  },
  {
    name: 'Mở kết nối chưa đủ 01 giờ trước buổi tiếp thì không được (NĐ 154/2026, Đ.23)',
    received: '2026-08-03 08:00',
    facts: { ...facts, receptionOn: '2026-08-20', online: true },
    events: [],
    refused: [{ row: connect('2026-08-20 07:30', 30), because: 'ít nhất 01 giờ' }],
    step: 'arrived',
  },
  {
    name: 'Trước 01/07/2026 chưa có quy định tiếp trực tuyến; hồ sơ cũ giữ quy định cũ',
    received: '2026-06-29 08:00',
    facts: { ...facts, receptionOn: '2026-07-15', online: true },
    events: [],
    refused: [
      { row: notifyVenues('2026-07-02 08:00'), because: 'buổi tiếp trực tuyến từ ngày 01/07/2026' },
      { row: testConnection('2026-07-02 08:00'), because: 'buổi tiếp trực tuyến từ ngày 01/07/2026' },
      { row: connect('2026-07-02 08:00', 60), because: 'buổi tiếp trực tuyến từ ngày 01/07/2026' },
    ],
    regime: 'r2013',
    step: 'arrived',
    unbound: ['venueNotice', 'connectionTest'],
  },
]

/** What becomes of it: Luật Tiếp công dân 2013, Đ.18.4, Đ.26–28. */
const outcome: readonly Scenario<N>[] = [
  {
    name: 'Vụ việc rõ ràng, thuộc thẩm quyền thì trả lời ngay (Đ.18.4)',
    received,
    facts,
    events: [
      ['2019-03-04 08:30', 'head', { type: 'hearByHead', occasion: 'urgent', crowd: false }],
      record('2019-03-04 09:00'),
      ['2019-03-04 09:30', 'head', { type: 'answerOnSpot', clear: true, competent: true, answer: 'Đồng ý' }],
      notify('2019-03-05 08:00'),
      file('2019-03-06 08:00'),
    ],
    step: 'closed',
    outcome: 'done',
    deadlines: [{ limit: 'answer', state: 'met', due: '2019-03-18', late: false }],
  },
  {
    name: 'Chưa rõ ràng thì không trả lời ngay (Đ.18.4)',
    received,
    facts,
    events: [hear('2019-03-04 08:30'), record('2019-03-04 09:00')],
    refused: [
      {
        row: [
          '2019-03-04 09:30',
          'head',
          { type: 'answerOnSpot', clear: false, competent: true, answer: 'Xem xét' },
        ],
        because: 'chỉ trả lời ngay',
      },
    ],
    step: 'recorded',
  },
  {
    name: 'Khiếu nại đủ điều kiện thì đề xuất thụ lý; trả lời trong 10 ngày làm việc, qua Tết Kỷ Hợi (Đ.28.1)',
    received: '2019-01-28 08:00',
    facts,
    events: [
      hear('2019-01-28 08:30'),
      record('2019-01-28 09:00'),
      classify('2019-01-28 09:30'),
      propose('2019-01-29 08:00'),
      notify('2019-02-18 16:00'),
    ],
    holding: { case: 'KN-0007' },
    step: 'notified',
    deadlines: [{ limit: 'answer', state: 'met', due: '2019-02-18', late: false }],
  },
  {
    name: 'Chưa trả lời khi hết 10 ngày làm việc là trễ (Đ.28.1)',
    received,
    facts,
    events: toClassified(),
    step: 'classified',
    now: '2019-03-19 08:00',
    deadlines: [{ limit: 'answer', state: 'lapsed', due: '2019-03-18', late: true }],
  },
  {
    name: 'Khiếu nại thuộc thẩm quyền, đủ điều kiện: không hướng dẫn đi, không chuyển, không chấm dứt (Đ.26)',
    received,
    facts,
    events: toClassified(),
    refused: [
      { row: guide('2019-03-05 08:00'), because: 'thuộc thẩm quyền và đủ điều kiện' },
      { row: urge('2019-03-05 08:00'), because: 'thuộc cấp dưới mà chưa được giải quyết' },
      { row: explain('2019-03-05 08:00'), because: 'chưa được giải quyết đúng pháp luật' },
      { row: forward('2019-03-05 08:00'), because: 'thuộc thẩm quyền của cơ quan khác' },
      { row: assign('2019-03-05 08:00'), because: 'chỉ giao nghiên cứu' },
    ],
    step: 'classified',
  },
  {
    name: 'Không thuộc thẩm quyền thì không đề xuất thụ lý mà hướng dẫn (Đ.26.1b)',
    received,
    facts,
    events: toClassified({ competent: false }),
    refused: [{ row: propose('2019-03-05 08:00'), because: 'chỉ đề xuất thụ lý' }],
    step: 'classified',
  },
  {
    name: 'Hướng dẫn đến nơi có thẩm quyền (Đ.26.1b)',
    received,
    facts,
    events: [...toClassified({ competent: false }), guide('2019-03-05 08:00')],
    step: 'guided',
    outcome: 'done',
  },
  {
    name: 'Thuộc thẩm quyền mà chưa đủ điều kiện thụ lý thì hướng dẫn, không để hồ sơ treo',
    received,
    facts,
    events: [...toClassified({ eligible: false }), guide('2019-03-05 08:00')],
    step: 'guided',
    outcome: 'done',
  },
  {
    name: 'Đã giải quyết đúng pháp luật thì giải thích, yêu cầu chấm dứt (Đ.26.1c)',
    received,
    facts,
    events: [...toClassified({ settledRight: true }), explain('2019-03-05 08:00')],
    step: 'explained',
    outcome: 'done',
  },
  {
    name: 'Thuộc cấp dưới mà chưa giải quyết thì yêu cầu; báo lại 07 ngày, báo công dân 05 ngày (Đ.27.2, Đ.28.2)',
    received,
    facts,
    events: [
      ...toClassified({ competent: false, pendingBelow: true }),
      urge('2019-03-05 08:00'),
      ['2019-03-05 09:00', 'citizen', { type: 'askForResult' }],
      ['2019-03-08 08:00', 'competentBody', { type: 'recordSettlement', settledOn: '2019-03-07' }],
      ['2019-03-18 08:00', 'competentBody', { type: 'reportBack', resultNotice: 'QĐ 21' }],
      notify('2019-03-18 09:00'),
    ],
    step: 'notified',
    deadlines: [
      { limit: 'backReport', state: 'met', due: '2019-03-18', late: false },
      { limit: 'relay', state: 'met', due: '2019-03-25', late: false },
    ],
  },
  {
    name: 'Công dân không yêu cầu thì không có hạn báo lại của Ban tiếp công dân (Đ.28.2)',
    received,
    facts,
    events: [
      ...toClassified({ matter: 'petition', competent: false }),
      forward('2019-03-05 08:00'),
      ['2019-03-08 08:00', 'competentBody', { type: 'recordSettlement', settledOn: '2019-03-07' }],
      ['2019-03-18 08:00', 'competentBody', { type: 'reportBack', resultNotice: 'CV 90' }],
    ],
    step: 'forwarded',
    unbound: ['relay'],
  },
  {
    name: 'Kiến nghị thuộc thẩm quyền thì giao nghiên cứu (Đ.26.2a)',
    received,
    facts,
    events: [...toClassified({ matter: 'petition' }), assign('2019-03-05 08:00')],
    step: 'proposed',
  },
]

/** Every scenario of a reception. */
export const groups: Groups<N> = { reception, outcome }
