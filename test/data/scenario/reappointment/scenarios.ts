import type { reappointment } from '../../../../processes/personnel/reappointment.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof reappointment>
type Share = 'overHalf' | 'half' | 'underHalf'

const notify = (at: string): Row<N> => [at, 'authority', { type: 'notify', notice: 'TB-5' }]
const review = (at: string): Row<N> => [at, 'nominee', { type: 'submitSelfReview', selfReview: 'BC-1' }]
const conference = (at: string, keyStaffShare: Share): Row<N> => [
  at,
  'keyStaff',
  { type: 'holdConference', conference: 'BB-1', keyStaffShare },
]
const propose = (at: string, headAgrees = true, completedDuties = true): Row<N> => [
  at,
  'head',
  { type: 'propose', proposal: 'TTr-1', headAgrees, completedDuties },
]
const goOn = (at: string): Row<N> => [at, 'leaders', { type: 'goOn' }]
const reportUp = (at: string): Row<N> => [at, 'leaders', { type: 'reportUp', reportUp: 'BC-2' }]
const vote = (at: string, leadersShare: Share, own: { headDecision?: string; fullReport?: string } = {}) =>
  [at, 'leaders', { type: 'vote', leadersMinutes: 'BB-2', leadersShare, ...own }] satisfies Row<N>
const voteExtension = (at: string, leadersShare: Share): Row<N> => [
  at,
  'leaders',
  { type: 'voteExtension', leadersMinutes: 'BB-2', leadersShare },
]
const reappoint = (at: string): Row<N> => [at, 'authority', { type: 'reappoint', decision: 'QĐ-9' }]
const extend = (at: string): Row<N> => [at, 'authority', { type: 'extend', decision: 'QĐ-9' }]
const decline = (at: string): Row<N> => [at, 'authority', { type: 'decline', decision: 'QĐ-9' }]
const stop = (at: string): Row<N> => [
  at,
  'personnelOffice',
  { type: 'stopExercise', handover: 'CV giao phụ trách' },
]

const term = {
  holder: 'an',
  post: 'Giám đốc Sở',
  termEnd: '2027-03-31',
  termYears: 5,
  monthsToRetirement: 60,
} as const

const toReview: readonly Row<N>[] = [notify('2026-11-02 08:00'), review('2026-11-16 08:00')]
const toProposed = (share: Share, headAgrees = true): readonly Row<N>[] => [
  ...toReview,
  conference('2026-12-28 08:00', share),
  propose('2027-01-11 08:00', headAgrees),
]
const toVoted: readonly Row<N>[] = [
  ...toProposed('overHalf'),
  goOn('2027-01-15 08:00'),
  vote('2027-01-20 08:00', 'overHalf'),
]

/** The usual course. */
const course: readonly Scenario<N>[] = [
  {
    name: 'Thông báo trước 90 ngày làm việc, đếm ngược qua Tết 2027 đến 16/11/2026 (Đ.36.2); đúng các hạn',
    received: '2026-10-01 08:00',
    facts: term,
    events: [...toVoted, reappoint('2027-03-30 08:00')],
    regime: 'r2026',
    step: 'reappointed',
    outcome: 'done',
    deadlines: [
      { limit: 'notice', state: 'met', due: '2026-11-16', late: false },
      { limit: 'selfReview', state: 'met', due: '2026-11-17', late: false },
      { limit: 'conference', state: 'met', due: '2026-12-31', late: false },
      { limit: 'decision', state: 'met', due: '2027-03-30', late: false },
      { limit: 'term', state: 'void', due: '2027-03-31' },
    ],
  },
  {
    name: 'Hết thời hạn 11/02/2027: quyết định trước 1 ngày làm việc là 03/02/2027, trước nghỉ Tết (Đ.36.4)',
    received: '2026-10-01 08:00',
    facts: { ...term, termEnd: '2027-02-11' },
    events: toVoted,
    step: 'awaitingDecision',
    now: '2027-02-11 08:00',
    deadlines: [{ limit: 'decision', state: 'lapsed', due: '2027-02-03', late: true }],
  },
  {
    name: 'Hết thời hạn chưa có quyết định thì không thực hiện nhiệm vụ của chức vụ (Đ.36.5)',
    received: '2026-10-01 08:00',
    facts: term,
    events: [...toVoted, stop('2027-04-01 08:00')],
    step: 'awaitingDecision',
    holding: { handover: 'CV giao phụ trách' },
  },
  {
    name: 'Chưa hết thời hạn thì vẫn thực hiện nhiệm vụ',
    received: '2026-10-01 08:00',
    facts: term,
    events: toVoted,
    refused: [
      { row: stop('2027-03-31 08:00'), because: 'chưa hết thời hạn' },
      { row: extend('2027-03-30 08:00'), because: 'chỉ kéo dài' },
    ],
    step: 'awaitingDecision',
  },
  {
    name: 'Chưa thực hiện quy trình khi có lý do, hết lý do thì thông báo (Đ.36.3)',
    received: '2026-10-01 08:00',
    facts: term,
    events: [
      ['2026-10-15 08:00', 'authority', { type: 'hold', holdReason: 'Đang bị kiểm tra' }],
      notify('2027-01-04 08:00'),
    ],
    step: 'notified',
    deadlines: [{ limit: 'notice', state: 'met', due: '2026-11-16', late: false }],
  },
]

/** Ballots: Đ.39.4. */
const ballots: readonly Scenario<N>[] = [
  {
    name: 'Chủ chốt đạt 50% và người đứng đầu đồng ý thì đưa ra tập thể lãnh đạo',
    received: '2026-10-01 08:00',
    facts: term,
    events: [...toProposed('half'), goOn('2027-01-15 08:00')],
    refused: [{ row: vote('2027-01-20 08:00', 'half'), because: 'người đứng đầu quyết định' }],
    step: 'voting',
  },
  {
    name: 'Chủ chốt dưới 50% thì báo cáo; cho tiếp tục thì biểu quyết, dưới 50% báo cáo đầy đủ',
    received: '2026-10-01 08:00',
    facts: term,
    events: [
      ...toProposed('underHalf'),
      reportUp('2027-01-13 08:00'),
      ['2027-01-18 08:00', 'authority', { type: 'allow', direction: 'Cho tiếp tục' }],
      vote('2027-01-20 08:00', 'underHalf', { fullReport: 'BC-3' }),
      decline('2027-03-01 08:00'),
    ],
    step: 'notReappointed',
    outcome: 'refused',
  },
  {
    name: 'Đạt 50% mà người đứng đầu không đồng ý: không đưa ra biểu quyết; không cho tiếp tục',
    received: '2026-10-01 08:00',
    facts: term,
    events: [
      ...toProposed('half', false),
      reportUp('2027-01-13 08:00'),
      ['2027-01-18 08:00', 'authority', { type: 'disallow', direction: 'Không tiếp tục' }],
    ],
    step: 'notReappointed',
    outcome: 'refused',
  },
  {
    name: 'Dưới 50% thì không đưa ra biểu quyết',
    received: '2026-10-01 08:00',
    facts: term,
    events: toProposed('underHalf'),
    refused: [{ row: goOn('2027-01-15 08:00'), because: 'phải báo cáo cấp có thẩm quyền' }],
    step: 'headProposed',
  },
  {
    name: 'Đủ phiếu thì không báo cáo lên mà biểu quyết; đạt 50% thì người đứng đầu quyết định',
    received: '2026-10-01 08:00',
    facts: term,
    events: toProposed('overHalf'),
    refused: [{ row: reportUp('2027-01-13 08:00'), because: 'đã đủ phiếu' }],
    step: 'headProposed',
  },
  {
    name: 'Chưa hoàn thành nhiệm vụ trong thời hạn thì không bổ nhiệm lại (Đ.37.1)',
    received: '2026-10-01 08:00',
    facts: term,
    events: [
      ...toReview,
      conference('2026-12-28 08:00', 'overHalf'),
      propose('2027-01-11 08:00', true, false),
      goOn('2027-01-15 08:00'),
      vote('2027-01-20 08:00', 'half', { headDecision: 'Trình' }),
    ],
    refused: [{ row: reappoint('2027-03-01 08:00'), because: 'chưa hoàn thành nhiệm vụ' }],
    step: 'awaitingDecision',
  },
]

/** Near retirement: Đ.36.1, Đ.40. */
const retirement: readonly Scenario<N>[] = [
  {
    name: 'Thời hạn 5 năm, còn dưới 24 tháng: kéo dài đến tuổi nghỉ hưu',
    received: '2026-10-01 08:00',
    facts: { ...term, monthsToRetirement: 23 },
    events: [...toReview, voteExtension('2026-12-14 08:00', 'overHalf'), extend('2027-03-01 08:00')],
    step: 'extended',
    outcome: 'done',
  },
  {
    name: 'Thời hạn 5 năm, còn dưới 24 tháng: không bổ nhiệm lại, không họp chủ chốt',
    received: '2026-10-01 08:00',
    facts: { ...term, monthsToRetirement: 23.5 },
    events: toReview,
    refused: [
      { row: conference('2026-12-28 08:00', 'overHalf'), because: 'xem xét kéo dài' },
      { row: voteExtension('2026-12-14 08:00', 'half'), because: 'người đứng đầu quyết định' },
    ],
    step: 'selfReviewed',
  },
  {
    name: 'Thời hạn 5 năm, còn đúng 24 tháng: theo quy trình bổ nhiệm lại, không kéo dài',
    received: '2026-10-01 08:00',
    facts: { ...term, monthsToRetirement: 24 },
    events: toReview,
    refused: [{ row: voteExtension('2026-12-14 08:00', 'overHalf'), because: 'còn đủ để bổ nhiệm lại' }],
    step: 'selfReviewed',
  },
  {
    name: 'Thời hạn 3 năm: mốc là 18 tháng',
    received: '2026-10-01 08:00',
    facts: { ...term, termYears: 3, monthsToRetirement: 17 },
    events: [...toReview, voteExtension('2026-12-14 08:00', 'overHalf')],
    refused: [{ row: reappoint('2027-03-01 08:00'), because: 'không đủ để bổ nhiệm lại' }],
    step: 'awaitingDecision',
  },
]

/** The change of law on 01/08/2026. */
const law: readonly Scenario<N>[] = [
  {
    name: 'Hồ sơ mở trước 01/08/2026 giữ chế độ cũ: số ngày do cấp có thẩm quyền ấn định',
    received: '2026-07-31 08:00',
    facts: term,
    events: toReview,
    regime: 'r2025',
    step: 'selfReviewed',
    deadlines: [{ limit: 'conference', state: 'running', due: '2026-12-31' }],
  },
]

export const groups: Groups<N> = { course, ballots, retirement, law }
