import type { reformTask } from '../../../../processes/administration/reform-task.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof reformTask>

const facts = { task: 'Công khai thủ tục hành chính', origin: 'Kế hoạch CCHC năm 2019' } as const
const fromMeeting = { ...facts, origin: 'Kết luận họp giao ban', meetingOn: '2019-03-04' } as const
const received = '2019-03-04 08:00'

const assign = (at: string, deadline = '2019-06-28'): Row<N> => [
  at,
  'assigner',
  { type: 'assign', leadUnit: 'Sở Tư pháp', product: 'Quyết định công bố', deadline },
]
const accept = (at: string): Row<N> => [at, 'lead', { type: 'accept' }]
const warn = (at: string): Row<N> => [at, 'system', { type: 'warn' }]
const fallOverdue = (at: string): Row<N> => [at, 'system', { type: 'fallOverdue' }]
const claim = (at: string): Row<N> => [at, 'lead', { type: 'claim', delivered: 'QĐ 1200/QĐ-UBND' }]
const confirm = (at: string): Row<N> => [at, 'tracker', { type: 'confirm' }]
const reject = (at: string): Row<N> => [at, 'tracker', { type: 'reject', finding: 'Còn thiếu danh mục cấp xã' }]
const urge = (at: string, urgeLetter: string): Row<N> => [at, 'tracker', { type: 'urge', urgeLetter }]
const raise = (at: string): Row<N> => [
  at,
  'lead',
  { type: 'raiseDifficulty', difficulty: 'Chưa có hướng dẫn của Bộ', proposal: 'Xin ý kiến Bộ' },
]
const escalate = (at: string): Row<N> => [at, 'tracker', { type: 'escalate', proposal: 'UBND tỉnh có văn bản gửi Bộ' }]
const solve = (at: string): Row<N> => [at, 'assigner', { type: 'solveDifficulty', solution: 'CV 700/UBND' }]
const ask = (at: string): Row<N> => [at, 'lead', { type: 'askExtension', extensionReason: 'Chờ Bộ công bố' }]
const grant = (at: string, deadline: string): Row<N> => [at, 'assigner', { type: 'grantExtension', deadline }]
const refuse = (at: string): Row<N> => [at, 'assigner', { type: 'refuseExtension', extensionRefused: 'Không có lý do' }]
const drop = (at: string): Row<N> => [at, 'assigner', { type: 'drop', dropReason: 'Chuyển sang năm sau' }]
const update = (at: string): Row<N> => [at, 'partner', { type: 'update', progress: 'Đã rà soát', percent: 60 }]

const working = [assign('2019-03-04 09:00'), accept('2019-03-05 09:00')] as const
const late = [...working, fallOverdue('2019-07-01 08:00')] as const
const urged = [...late, urge('2019-07-02 08:00', 'CV 301/SNV')] as const

/** Assigned, done on time or late. */
const doing: readonly Scenario<N>[] = [
  {
    name: 'Báo cáo hoàn thành đúng ngày đến hạn là đúng hạn, dù xác nhận sau hạn',
    received,
    facts,
    events: [
      ...working,
      update('2019-05-06 08:00'),
      warn('2019-06-24 08:00'),
      claim('2019-06-28 16:00'),
      confirm('2019-07-03 08:00'),
    ],
    step: 'doneOnTime',
    outcome: 'done',
    holding: { late: false },
    deadlines: [
      { limit: 'acceptance', state: 'met', due: '2019-03-07', late: false },
      { limit: 'warning', state: 'void', due: '2019-06-23', late: false },
      { limit: 'completion', state: 'met', due: '2019-06-28', late: false },
      { limit: 'term', state: 'void', due: '2019-06-28', late: false },
      { limit: 'confirmation', state: 'met', due: '2019-07-05', late: false },
    ],
    unbound: ['conclusionReview'],
  },
  {
    name: 'Chưa hết hạn thì chưa quá hạn, chưa đến ngày thì chưa báo sắp đến hạn',
    received,
    facts,
    events: working,
    step: 'inProgress',
    refused: [
      { row: fallOverdue('2019-06-28 15:00'), because: 'chưa hết thời hạn được giao' },
      { row: warn('2019-06-03 08:00'), because: 'chưa đến ngày báo sắp đến hạn' },
    ],
  },
  {
    name: 'Giao trước Tết Canh Tý: 03 ngày làm việc để tiếp nhận tính qua Tết; ngày hạn ấn định vẫn là ngày đó',
    received: '2020-01-20 08:00',
    facts,
    events: [assign('2020-01-21 09:00', '2020-01-27')],
    step: 'assigned',
    now: '2020-01-31 08:00',
    deadlines: [
      { limit: 'acceptance', state: 'running', due: '2020-01-31', late: false },
      { limit: 'completion', state: 'lapsed', due: '2020-01-27', late: true },
    ],
  },
  {
    name: 'Quá hạn thì đôn đốc, đôn đốc lại, hoàn thành quá hạn',
    received,
    facts,
    events: [
      ...working,
      warn('2019-06-24 08:00'),
      fallOverdue('2019-07-01 08:00'),
      urge('2019-07-05 08:00', 'CV 301/SNV'),
      urge('2019-07-15 08:00', 'CV 333/SNV'),
      claim('2019-07-22 08:00'),
      confirm('2019-07-23 08:00'),
    ],
    step: 'doneLate',
    outcome: 'done',
    holding: { late: true, urged: 2, urgeLetters: ['CV 301/SNV', 'CV 333/SNV'] },
    deadlines: [
      { limit: 'completion', state: 'met', due: '2019-06-28', late: true },
      { limit: 'urging', state: 'met', due: '2019-07-04', late: true },
      { limit: 'urgingAgain', state: 'met', due: '2019-07-29', late: false },
    ],
  },
  {
    name: 'Quá hạn, chưa bị đôn đốc vẫn báo cáo hoàn thành',
    received,
    facts,
    events: [...late, claim('2019-07-02 08:00')],
    step: 'claimed',
    holding: { late: true },
  },
  {
    name: 'Sắp đến hạn thì báo cáo, chưa đạt và còn hạn: làm tiếp',
    received,
    facts,
    events: [...working, claim('2019-06-20 08:00'), reject('2019-06-21 08:00')],
    step: 'inProgress',
    deadlines: [{ limit: 'completion', state: 'running', due: '2019-06-28', late: false }],
  },
  {
    name: 'Người của đơn vị chủ trì không tự xác nhận việc của mình',
    received,
    facts,
    events: [...working, claim('2019-06-20 08:00')],
    step: 'claimed',
    refused: [
      {
        row: ['2019-06-21 08:00', { id: 'lead-1', roles: ['tracker'] }, { type: 'confirm' }],
        because: 'không được làm tiếp với vai trò',
      },
    ],
  },
  {
    name: 'Báo cáo đúng hạn nhưng chưa đạt, khi xét đã hết hạn: quá hạn',
    received,
    facts,
    events: [...working, claim('2019-06-28 08:00'), reject('2019-07-02 08:00')],
    step: 'overdue',
  },
  {
    name: 'Đơn vị đề nghị giao lại, nhiệm vụ bị bỏ khỏi kế hoạch',
    received,
    facts,
    events: [
      assign('2019-03-04 09:00'),
      ['2019-03-05 09:00', 'lead', { type: 'sendBack', returnReason: 'Không thuộc thẩm quyền' }],
      drop('2019-03-08 09:00'),
    ],
    step: 'dropped',
    outcome: 'withdrawn',
  },
  {
    name: 'Hủy khi đang thực hiện, chuyển kỳ sau',
    received,
    facts,
    events: [...working, drop('2019-05-06 09:00')],
    step: 'dropped',
    outcome: 'withdrawn',
  },
]

/** Difficulties and extensions. */
const difficulties: readonly Scenario<N>[] = [
  {
    name: 'Khó khăn được phản ánh, trình UBND tỉnh, giải quyết rồi làm tiếp (nghỉ 29/4–01/5, làm bù thứ Bảy 04/5/2019)',
    received,
    facts,
    events: [
      ...working,
      raise('2019-04-16 08:00'),
      escalate('2019-04-22 08:00'),
      solve('2019-05-08 08:00'),
    ],
    step: 'inProgress',
    deadlines: [
      { limit: 'escalation', state: 'met', due: '2019-04-23', late: false },
      { limit: 'solution', state: 'met', due: '2019-05-08', late: false },
    ],
  },
  {
    name: 'Cấp giao giải quyết ngay không cần trình',
    received,
    facts,
    events: [...working, warn('2019-06-24 08:00'), raise('2019-06-25 08:00'), solve('2019-06-26 08:00')],
    step: 'inProgress',
  },
  {
    name: 'Quá hạn vẫn phản ánh khó khăn và xin gia hạn; hạn mới thay hạn cũ',
    received,
    facts,
    events: [...late, raise('2019-07-02 08:00'), ask('2019-07-03 08:00'), grant('2019-07-05 08:00', '2019-09-30')],
    step: 'inProgress',
    deadlines: [
      { limit: 'completion', state: 'running', due: '2019-09-30', late: false },
      { limit: 'extension', state: 'met', due: '2019-07-10', late: false },
    ],
  },
  {
    name: 'Đã đôn đốc vẫn phản ánh khó khăn',
    received,
    facts,
    events: [...urged, raise('2019-07-03 08:00')],
    step: 'blocked',
  },
  {
    name: 'Không đồng ý gia hạn khi còn hạn: làm tiếp',
    received,
    facts,
    events: [...working, ask('2019-06-03 08:00'), refuse('2019-06-05 08:00')],
    step: 'inProgress',
  },
  {
    name: 'Không đồng ý gia hạn khi đã quá hạn: quá hạn',
    received,
    facts,
    events: [...late, ask('2019-07-02 08:00'), refuse('2019-07-05 08:00')],
    step: 'overdue',
  },
  {
    name: 'Sắp đến hạn xin gia hạn',
    received,
    facts,
    events: [...working, warn('2019-06-24 08:00'), ask('2019-06-25 08:00')],
    step: 'extensionAsked',
  },
  {
    name: 'Đã đôn đốc vẫn xin gia hạn được khi cơ quan cho phép',
    received,
    facts,
    events: [...urged, ask('2019-07-03 08:00')],
    step: 'extensionAsked',
  },
  {
    name: 'Cơ quan quy định chỉ xin gia hạn trước hạn (quy chế của tỉnh)',
    received,
    facts,
    settings: { extensionBeforeDeadline: true },
    events: late,
    step: 'overdue',
    refused: [
      {
        row: ask('2019-07-02 08:00'),
        because: 'theo quy chế của cơ quan, chỉ xin gia hạn trước khi hết hạn',
      },
    ],
  },
]

/** Conclusions of meetings, QĐ 45/2018, Đ.17, and inspections. */
const checking: readonly Scenario<N>[] = [
  {
    name: 'Kết luận họp được rà soát trong 01 tháng từ ngày họp (QĐ 45/2018, Đ.17)',
    received,
    facts: fromMeeting,
    events: [...working, ['2019-04-03 08:00', 'tracker', { type: 'review', reviewNote: 'Đang thực hiện' }]],
    step: 'inProgress',
    deadlines: [{ limit: 'conclusionReview', state: 'met', due: '2019-04-04', late: false }],
  },
  {
    name: 'Việc giao theo kết luận họp năm 2018 chưa có hạn rà soát của QĐ 45/2018',
    received: '2018-11-05 08:00',
    facts: { ...fromMeeting, meetingOn: '2018-11-05' },
    events: [assign('2018-11-05 09:00'), accept('2019-01-03 09:00')],
    step: 'inProgress',
    unbound: ['conclusionReview'],
  },
  {
    name: 'Sắp đến hạn báo cáo hoàn thành; cuộc kiểm tra được ghi vào nhiệm vụ',
    received,
    facts,
    events: [
      ...working,
      ['2019-05-06 08:00', 'tracker', { type: 'linkInspection', inspection: 'KT-0001' }],
      warn('2019-06-24 08:00'),
      fallOverdue('2019-07-01 08:00'),
    ],
    step: 'overdue',
    holding: { inspections: ['KT-0001'] },
  },
]

/** Every scenario of a task. */
export const groups: Groups<N> = { doing, difficulties, checking }
