import type { leadershipExam } from '../../../../processes/personnel/leadership-exam.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof leadershipExam>

const plan: Row<N> = [
  '2026-11-30 08:00',
  'authority',
  {
    type: 'approvePlan',
    plan: 'KH-1',
    noticeBy: '2026-12-07',
    filesUntil: '2027-01-06',
    checkedBy: '2027-01-15',
    writtenOn: '2027-01-29',
    remarkUntil: '2027-02-12',
    defenceOn: '2027-02-26',
    submitBy: '2027-03-05',
    appointBy: '2027-03-19',
  },
]
const announce: Row<N> = ['2026-12-07 08:00', 'personnelOffice', { type: 'announce', notice: 'TB-1' }]
const hand = (at: string): Row<N> => [at, 'candidate', { type: 'handInFile', file: 'HS-1' }]
const closeFiles = (at: string): Row<N> => [at, 'system', { type: 'closeFiles' }]
const closeList = (eligible: number): Row<N> => [
  '2027-01-14 08:00',
  'council',
  { type: 'closeList', eligible, checkReport: 'BC-1' },
]
const tooFew = (eligible: number): Row<N> => [
  '2027-01-14 08:00',
  'council',
  { type: 'declareTooFew', eligible, noneReason: 'Chỉ có một người' },
]
const written: Row<N> = ['2027-01-28 08:00', 'council', { type: 'publishWritten', writtenScores: 'BĐ-1' }]
const remark: Row<N> = ['2027-02-01 08:00', 'candidate', { type: 'requestRemark', remarkRequest: 'Đơn' }]
const settle = (passedWritten: number): Row<N> => [
  '2027-02-12 08:00',
  'council',
  { type: 'settleWritten', passedWritten },
]
const none = (at: string): Row<N> => [at, 'council', { type: 'declareNone', noneReason: 'Không ai đạt' }]
const start = (at: string): Row<N> => [at, 'council', { type: 'startDefence', defender: 'an' }]
const end = (at: string): Row<N> => [at, 'council', { type: 'endDefence' }]
const mark = (passedBoth: number): Row<N> => [
  '2027-02-26 16:00',
  'council',
  { type: 'markDefences', defenceScores: 'BĐ-2', passedBoth },
]
const submit: Row<N> = [
  '2027-03-05 08:00',
  'council',
  { type: 'submitResult', submission: 'TTr-1', winner: 'an' },
]
const appoint: Row<N> = ['2027-03-22 08:00', 'authority', { type: 'appoint', decision: 'QĐ-1' }]

const toClosed: readonly Row<N>[] = [plan, announce, hand('2026-12-20 08:00'), closeFiles('2027-01-07 08:00')]
const toRemark: readonly Row<N>[] = [...toClosed, closeList(3), written]
const toDefence: readonly Row<N>[] = [...toRemark, remark, settle(2)]
const toTotals = (passedBoth: number): readonly Row<N>[] => [
  ...toDefence,
  start('2027-02-26 08:00'),
  end('2027-02-26 09:25'),
  mark(passedBoth),
]
const opened = { received: '2026-11-16 08:00', facts: { post: 'Giám đốc Sở A' } } as const

/** The whole course, over Tết 2027. */
const course: readonly Scenario<N>[] = [
  {
    name: 'Theo các ngày của kế hoạch; quyết định sau ngày kế hoạch là trễ',
    ...opened,
    events: [
      ...toTotals(1),
      submit,
      ['2027-03-10 08:00', 'partyCommittee', { type: 'giveOpinion', partyOpinion: 'Nhất trí' }],
      appoint,
    ],
    regime: 'since2020',
    step: 'appointed',
    outcome: 'done',
    deadlines: [
      { limit: 'notice', state: 'met', due: '2026-12-07', late: false },
      { limit: 'files', state: 'void', due: '2027-01-06' },
      { limit: 'check', state: 'met', due: '2027-01-15', late: false },
      { limit: 'written', state: 'met', due: '2027-01-29', late: false },
      { limit: 'remark', state: 'met', due: '2027-02-12', late: false },
      { limit: 'defence', state: 'met', due: '2027-02-26', late: false },
      { limit: 'oneDefence', state: 'met', due: '2027-02-26', late: false },
      { limit: 'submission', state: 'met', due: '2027-03-05', late: false },
      { limit: 'appointment', state: 'met', due: '2027-03-19', late: true },
    ],
  },
  {
    name: 'Phải có ý kiến cấp ủy trước khi bổ nhiệm',
    ...opened,
    events: [...toTotals(1), submit],
    refused: [{ row: appoint, because: 'chưa có ý kiến của cấp ủy' }],
    step: 'submitted',
  },
  {
    name: 'Bảo vệ đề án quá 90 phút là trễ (NĐ 300/2026 Đ.9.4d, áp dụng tương tự)',
    ...opened,
    events: [...toDefence, start('2027-02-26 08:00'), end('2027-02-26 09:31')],
    step: 'defence',
    deadlines: [{ limit: 'oneDefence', state: 'met', due: '2027-02-26', late: true }],
  },
  {
    name: 'Chưa ai bảo vệ thì chưa kết thúc, chưa chấm',
    ...opened,
    events: toDefence,
    refused: [
      { row: end('2027-02-26 09:25'), because: 'chưa có ai bắt đầu' },
      { row: mark(1), because: 'chưa xong phần bảo vệ' },
    ],
    step: 'defence',
  },
]

/** Candidates and scores. */
const candidates: readonly Scenario<N>[] = [
  {
    name: 'Chưa hết hạn thì chưa đóng nhận hồ sơ; hết hạn thì không nhận',
    ...opened,
    events: [plan, announce],
    refused: [
      { row: closeFiles('2027-01-06 08:00'), because: 'chưa hết hạn nhận hồ sơ' },
      { row: hand('2027-01-07 08:00'), because: 'đã hết hạn nhận hồ sơ' },
    ],
    step: 'receivingFiles',
  },
  {
    name: 'Chỉ có một người đủ điều kiện thì không thi',
    ...opened,
    events: toClosed,
    refused: [
      { row: closeList(1), because: 'chưa đủ số người' },
      { row: tooFew(2), because: 'đã đủ số người' },
    ],
    step: 'checking',
  },
  {
    name: 'Không đủ người dự tuyển',
    ...opened,
    events: [...toClosed, tooFew(1)],
    step: 'nobody',
    outcome: 'refused',
  },
  {
    name: 'Tỉnh cho phép một người thì vẫn thi',
    ...opened,
    settings: { singleCandidate: true },
    events: [...toClosed, closeList(1)],
    step: 'writtenExam',
  },
  {
    name: 'Không ai đạt 50 điểm thi viết',
    ...opened,
    events: toRemark,
    refused: [{ row: settle(0), because: 'không ai đạt từ 50 điểm thi viết' }],
    step: 'remarking',
  },
  {
    name: 'Không ai đạt thi viết thì kết thúc',
    ...opened,
    events: [...toRemark, none('2027-02-12 08:00')],
    step: 'nobody',
    outcome: 'refused',
  },
  {
    name: 'Không ai đạt cả hai phần thì không trình',
    ...opened,
    events: toTotals(0),
    refused: [{ row: submit, because: 'không ai đạt từ 50 điểm cả hai phần' }],
    step: 'totals',
  },
  {
    name: 'Không ai đạt cả hai phần thì kết thúc',
    ...opened,
    events: [...toTotals(0), none('2027-03-05 08:00')],
    step: 'nobody',
    outcome: 'refused',
  },
  {
    name: 'Có người đạt cả hai phần thì phải trình kết quả',
    ...opened,
    events: toTotals(1),
    refused: [{ row: none('2027-03-05 08:00'), because: 'phải trình kết quả' }],
    step: 'totals',
  },
]

/** The pilot ended, its exams go on. */
const law: readonly Scenario<N>[] = [
  {
    name: 'Kỳ mở trong thời gian thí điểm giữ chế độ thí điểm',
    received: '2020-11-30 08:00',
    facts: { post: 'Trưởng phòng' },
    events: [],
    regime: 'pilot',
    step: 'policy',
  },
]

export const groups: Groups<N> = { course, candidates, law }
