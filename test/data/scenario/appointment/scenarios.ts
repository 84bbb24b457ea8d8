import type { appointment } from '../../../../processes/personnel/appointment.ts'
import type { EventOf } from '../../../../src/procedure/index.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof appointment>
type Result = 'majority' | 'thirty' | 'tie' | 'none'
type File = Partial<Extract<EventOf<N>, { type: 'compileFile' }>>

const consent = (at: string, source: 'internal' | 'external'): Row<N> => [
  at,
  'authority',
  { type: 'consent', consent: 'CV-12', source },
]
const refuse = (at: string): Row<N> => [at, 'authority', { type: 'refuse', refusalReason: 'Thừa cấp phó' }]
const internal = (at: string): Row<N> => [at, 'personnelOffice', { type: 'goInternal', routeNote: 'KH-3' }]
const external = (at: string): Row<N> => [at, 'personnelOffice', { type: 'goExternal', routeNote: 'KH-3' }]
const leaders = (at: string, ballotResult: Result, introduced: number): Row<N> => [
  at,
  'leaders',
  { type: 'leadersIntroduce', ballot: 'BB-1', ballotResult, introduced },
]
const expanded = (at: string, ballotResult: Result, introduced: number): Row<N> => [
  at,
  'expandedLeaders',
  { type: 'expandedIntroduce', ballot: 'BB-2', ballotResult, introduced },
]
const keyStaff = (at: string, ballotResult: Result): Row<N> => [
  at,
  'keyStaff',
  { type: 'keyStaffVote', ballot: 'BB-3', ballotResult },
]
const vote = (at: string, ballotResult: Result): Row<N> => [
  at,
  'leaders',
  { type: 'leadersVote', ballot: 'BB-4', ballotResult },
]
const choose = (at: string): Row<N> => [at, 'head', { type: 'headChooses', headChoice: 'an' }]
const present = (at: string, nomineeMet: boolean): Row<N> => [
  at,
  'personnelOffice',
  { type: 'hearPresentUnit', presentOpinion: 'CV-20', nomineeMet },
]
const papers = (at: string): Row<N> => [
  at,
  'nominee',
  { type: 'handInPapers', papers: ['Sơ yếu lý lịch', 'Bản kê khai tài sản'] },
]
const file = (at: string, oldestPaperOn: string, own: File = {}): Row<N> => [
  at,
  'personnelOffice',
  {
    goodThreeYears: true,
    planned: true,
    lowerPostMonths: 24,
    specialCase: false,
    ...own,
    type: 'compileFile',
    submission: 'TTr-9',
    nominee: 'an',
    oldestPaperOn,
  },
]
const appoint = (at: string): Row<N> => [at, 'authority', { type: 'appoint', decision: 'QĐ-99' }]
const late = (at: string): Row<N> => [
  at,
  'personnelOffice',
  { type: 'explainLate', lateReason: 'Chờ ý kiến' },
]
const facts = { post: 'Trưởng phòng' }

const toStep1: readonly Row<N>[] = [consent('2027-01-20 08:00', 'internal'), internal('2027-01-21 08:00')]
const toStep3: readonly Row<N>[] = [
  ...toStep1,
  leaders('2027-01-25 08:00', 'thirty', 3),
  expanded('2027-02-01 08:00', 'majority', 1),
]
const toVoted: readonly Row<N>[] = [
  ...toStep3,
  keyStaff('2027-02-16 08:00', 'majority'),
  vote('2027-02-22 08:00', 'majority'),
]
const toExternal2: readonly Row<N>[] = [
  consent('2027-01-20 08:00', 'external'),
  external('2027-01-21 08:00'),
  ['2027-01-26 08:00', 'personnelOffice', { type: 'hearReceivingUnit', receivingOpinion: 'CV-15' }],
]

/** Four steps with an internal nominee, over Tết 2027. */
const fromInside: readonly Scenario<N>[] = [
  {
    name: 'Chủ trương 15 ngày làm việc, quy trình 30 ngày làm việc tính qua Tết 2027 (Đ.33.1)',
    received: '2027-01-04 08:00',
    facts: { ...facts, actingSince: '2026-10-01' },
    events: [
      ...toVoted,
      papers('2027-02-24 08:00'),
      file('2027-02-26 08:00', '2026-12-15'),
      appoint('2027-03-03 08:00'),
    ],
    regime: 'r2026',
    step: 'appointed',
    outcome: 'done',
    deadlines: [
      { limit: 'policy', state: 'met', due: '2027-01-25', late: false },
      { limit: 'process', state: 'met', due: '2027-03-10', late: false },
      { limit: 'papers', state: 'met', due: '2027-06-15', late: false },
      { limit: 'acting', state: 'met', due: '2027-10-01', late: false },
    ],
  },
  {
    name: 'Số người giới thiệu phải đúng kết quả kiểm phiếu (Đ.33.2b)',
    received: '2027-01-04 08:00',
    facts,
    events: toStep1,
    refused: [
      { row: leaders('2027-01-25 08:00', 'majority', 2), because: 'không đúng kết quả' },
      { row: leaders('2027-01-25 08:00', 'none', 1), because: 'không đúng kết quả' },
      { row: late('2027-01-25 08:00'), because: 'chưa phải giải trình' },
    ],
    step: 'step1',
  },
  {
    name: 'Bước 1 không ai đạt 30% thì dừng, báo cáo; chỉ đạo làm lại thì tính lại 30 ngày làm việc',
    received: '2027-01-04 08:00',
    facts,
    events: [
      ...toStep1,
      leaders('2027-01-25 08:00', 'none', 0),
      ['2027-02-15 08:00', 'authority', { type: 'redo', direction: 'Làm lại' }],
    ],
    step: 'consented',
    deadlines: [{ limit: 'process', state: 'running', due: '2027-03-29' }],
  },
  {
    name: 'Bước 2 không ai đạt 30%; chỉ đạo dừng hẳn',
    received: '2027-01-04 08:00',
    facts,
    events: [
      ...toStep3.slice(0, -1),
      expanded('2027-02-01 08:00', 'none', 0),
      ['2027-02-15 08:00', 'authority', { type: 'stopForGood', direction: 'Không thực hiện nữa' }],
    ],
    step: 'notAppointed',
    outcome: 'refused',
  },
  {
    name: 'Bước 3 không ai trên 50% số người có mặt thì dừng, báo cáo (Đ.33.2d)',
    received: '2027-01-04 08:00',
    facts,
    events: [...toStep3, keyStaff('2027-02-16 08:00', 'thirty')],
    step: 'stopped',
  },
  {
    name: 'Bước 4: hai người cùng đạt 50% thì người đứng đầu lựa chọn (Đ.33.2đ)',
    received: '2027-01-04 08:00',
    facts,
    events: [...toVoted.slice(0, -1), vote('2027-02-22 08:00', 'tie'), choose('2027-02-23 08:00')],
    step: 'awaitingDecision',
  },
  {
    name: 'Bước 4: chưa có hai người cùng 50% thì người đứng đầu không tự chọn',
    received: '2027-01-04 08:00',
    facts,
    events: toVoted.slice(0, -1),
    refused: [{ row: choose('2027-02-23 08:00'), because: 'hai người cùng đạt 50%' }],
    step: 'step4',
  },
  {
    name: 'Bước 4 không đạt thì dừng, báo cáo',
    received: '2027-01-04 08:00',
    facts,
    events: [...toVoted.slice(0, -1), vote('2027-02-22 08:00', 'none')],
    step: 'stopped',
  },
  {
    name: 'Quá 30 ngày làm việc thì giải trình với cấp có thẩm quyền (Đ.33.1c)',
    received: '2027-01-04 08:00',
    facts,
    events: [...toStep3, late('2027-03-11 08:00')],
    step: 'step3',
    deadlines: [{ limit: 'process', state: 'lapsed', due: '2027-03-10', late: true }],
  },
]

/** Three steps with an external nominee. */
const fromOutside: readonly Scenario<N>[] = [
  {
    name: 'Nguồn từ nơi khác: ý kiến hai nơi, gặp nhân sự, thẩm định, trình (Đ.33.3)',
    received: '2027-01-04 08:00',
    facts,
    events: [
      ...toExternal2,
      present('2027-02-02 08:00', true),
      ['2027-02-17 08:00', 'personnelOffice', { type: 'submitExternal', submission: 'TTr-8' }],
    ],
    step: 'awaitingDecision',
    deadlines: [{ limit: 'process', state: 'met', due: '2027-03-10', late: false }],
  },
  {
    name: 'Chưa gặp nhân sự thì chưa xong bước 2 (Đ.33.3b)',
    received: '2027-01-04 08:00',
    facts,
    events: toExternal2,
    refused: [{ row: present('2027-02-02 08:00', false), because: 'chưa gặp nhân sự' }],
    step: 'external2',
  },
  {
    name: 'Chủ trương đồng ý nguồn tại chỗ thì không làm theo nguồn khác',
    received: '2027-01-04 08:00',
    facts,
    events: [consent('2027-01-20 08:00', 'internal')],
    refused: [{ row: external('2027-01-21 08:00'), because: 'nguồn nhân sự tại chỗ' }],
    step: 'consented',
  },
  {
    name: 'Chủ trương đồng ý nguồn khác thì không làm theo nguồn tại chỗ',
    received: '2027-01-04 08:00',
    facts,
    events: [consent('2027-01-20 08:00', 'external')],
    refused: [{ row: internal('2027-01-21 08:00'), because: 'nguồn nhân sự từ nơi khác' }],
    step: 'consented',
  },
]

/** The file and the standard: Đ.29, Đ.35. */
const deciding: readonly Scenario<N>[] = [
  {
    name: 'Không đồng ý chủ trương (Đ.33.1b)',
    received: '2027-01-04 08:00',
    facts,
    events: [refuse('2027-01-12 08:00')],
    step: 'notAppointed',
    outcome: 'refused',
  },
  {
    name: 'Có hồ sơ nhưng cấp có thẩm quyền không quyết định bổ nhiệm',
    received: '2027-01-04 08:00',
    facts,
    events: [...toVoted, refuse('2027-03-01 08:00')],
    step: 'notAppointed',
    outcome: 'refused',
  },
  {
    name: 'Nhân sự phải nộp hồ sơ, hồ sơ phải hoàn chỉnh trước khi quyết định (Đ.35)',
    received: '2027-01-04 08:00',
    facts,
    events: toVoted,
    refused: [
      { row: file('2027-02-26 08:00', '2026-12-15'), because: 'chưa nộp hồ sơ' },
      { row: appoint('2027-03-01 08:00'), because: 'chưa hoàn chỉnh hồ sơ' },
    ],
    step: 'awaitingDecision',
  },
  {
    name: 'Giấy tờ quá 6 tháng thì không bổ nhiệm (Đ.35)',
    received: '2027-01-04 08:00',
    facts,
    events: [...toVoted, papers('2027-02-24 08:00'), file('2027-02-26 08:00', '2026-09-10')],
    refused: [{ row: appoint('2027-03-11 08:00'), because: 'quá 6 tháng' }],
    step: 'awaitingDecision',
    deadlines: [{ limit: 'papers', state: 'running', due: '2027-03-10' }],
  },
  {
    name: '3 năm liền hoàn thành tốt trở lên (Đ.29.5)',
    received: '2027-01-04 08:00',
    facts,
    events: [
      ...toVoted,
      papers('2027-02-24 08:00'),
      file('2027-02-26 08:00', '2026-12-15', { goodThreeYears: false }),
    ],
    refused: [{ row: appoint('2027-03-03 08:00'), because: '3 năm liền' }],
    step: 'awaitingDecision',
  },
  {
    name: 'Phải được quy hoạch (Đ.29.2)',
    received: '2027-01-04 08:00',
    facts,
    events: [
      ...toVoted,
      papers('2027-02-24 08:00'),
      file('2027-02-26 08:00', '2026-12-15', { planned: false }),
    ],
    refused: [{ row: appoint('2027-03-03 08:00'), because: 'chưa được quy hoạch' }],
    step: 'awaitingDecision',
  },
  {
    name: 'Giữ chức vụ thấp hơn liền kề ít nhất 12 tháng (Đ.29.3)',
    received: '2027-01-04 08:00',
    facts,
    events: [
      ...toVoted,
      papers('2027-02-24 08:00'),
      file('2027-02-26 08:00', '2026-12-15', { lowerPostMonths: 11 }),
    ],
    refused: [{ row: appoint('2027-03-03 08:00'), because: 'chưa đủ 12 tháng' }],
    step: 'awaitingDecision',
  },
]

/** The change of law on 01/08/2026. */
const law: readonly Scenario<N>[] = [
  {
    name: 'Hồ sơ mở trước 01/08/2026: số ngày do cấp có thẩm quyền ấn định; không có hạn 12 tháng giao quyền',
    received: '2026-07-31 08:00',
    facts: { ...facts, actingSince: '2026-01-15' },
    events: [...toVoted, papers('2027-02-24 08:00'), file('2027-02-26 08:00', '2026-12-15')],
    regime: 'r2025',
    step: 'awaitingDecision',
    deadlines: [{ limit: 'policy', state: 'met', due: '2026-08-21', late: true }],
    unbound: ['acting'],
  },
  {
    name: 'Người đứng đầu vắng mặt trên 12 tháng thì không tính hạn giao quyền (Đ.34.3)',
    received: '2027-01-04 08:00',
    facts: { ...facts, actingSince: '2026-01-15', headAbsentLong: true },
    events: [],
    regime: 'r2026',
    step: 'proposed',
    unbound: ['acting'],
  },
]

export const groups: Groups<N> = { fromInside, fromOutside, deciding, law }
