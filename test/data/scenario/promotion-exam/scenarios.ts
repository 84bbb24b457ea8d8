import type { promotionExam } from '../../../../processes/personnel/promotion-exam.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof promotionExam>

const draft = (at: string, quota = 12): Row<N> => [
  at,
  'organiser',
  { type: 'draftScheme', scheme: 'ĐA-1', quota },
]
const approveScheme = (at: string): Row<N> => [at, 'head', { type: 'approveScheme' }]
const nominate = (at: string, conditionsMet = true): Row<N> => [
  at,
  'managingAgency',
  { type: 'nominate', candidateList: 'DS-1', conditionsMet },
]
const marked = (at: string): Row<N> => [at, 'council', { type: 'finishMarking', scores: 'BĐ-1' }]
const report = (at: string): Row<N> => [at, 'council', { type: 'reportScores', scoreReport: 'BC-1' }]
const ask = (at: string): Row<N> => [at, 'candidate', { type: 'requestRemark', remarkRequest: 'Đơn 1' }]
const pass = (at: string): Row<N> => [at, 'council', { type: 'passWithoutRequest' }]
const close = (at: string, requestsClosedOn: string): Row<N> => [
  at,
  'council',
  { type: 'closeRequests', requestsClosedOn },
]
const remark = (at: string): Row<N> => [at, 'council', { type: 'publishRemark', remarkResult: 'TB-2' }]
const submit = (at: string): Row<N> => [at, 'council', { type: 'submitResult', resultSubmission: 'TTr-3' }]
const approve = (at: string): Row<N> => [at, 'head', { type: 'approve', approval: 'QĐ-4' }]
const notify = (at: string): Row<N> => [at, 'council', { type: 'notify', notice: 'TB-5' }]
const appoint = (at: string): Row<N> => [at, 'managingAgency', { type: 'appoint', appointments: 'QĐ-6' }]

const facts = { grade: 'Chuyên viên chính' }
const toMarking = (year: number): readonly Row<N>[] => [
  draft(`${year}-09-01 08:00`),
  approveScheme(`${year}-09-15 08:00`),
  nominate(`${year}-10-16 08:00`),
  [`${year}-11-20 08:00`, 'council', { type: 'holdExam', examNote: 'BB-1' }],
  [`${year}-11-21 08:00`, 'council', { type: 'endExam' }],
]
const toReported = (year: number): readonly Row<N>[] => [
  ...toMarking(year),
  marked(`${year + 1}-01-25 08:00`),
  report(`${year + 1}-01-30 08:00`),
]

/** Decree 138/2020, Đ.39, over Tết 2024. */
const decree138: readonly Scenario<N>[] = [
  {
    name: 'Báo cáo 10 ngày, phúc khảo 15 + 15 ngày tính qua Tết 2024, trình và thông báo 5 ngày làm việc (Đ.39)',
    received: '2023-08-01 08:00',
    facts,
    events: [
      ...toReported(2023),
      ask('2024-02-01 08:00'),
      ask('2024-02-14 08:00'),
      close('2024-02-16 08:00', '2024-02-15'),
      remark('2024-03-01 08:00'),
      submit('2024-03-07 08:00'),
      approve('2024-03-11 08:00'),
      notify('2024-03-15 08:00'),
      appoint('2024-04-01 08:00'),
    ],
    regime: 'r2020',
    step: 'appointed',
    outcome: 'done',
    deadlines: [
      { limit: 'scoreReport', state: 'met', due: '2024-02-05', late: false },
      { limit: 'remarkRequests', state: 'void', due: '2024-02-15' },
      { limit: 'remark', state: 'met', due: '2024-03-01', late: false },
      { limit: 'submission', state: 'met', due: '2024-03-08', late: false },
      { limit: 'notice', state: 'met', due: '2024-03-18', late: false },
    ],
    unbound: ['nextStep'],
  },
  {
    name: 'Hết hạn không có đơn thì trình phê duyệt',
    received: '2023-08-01 08:00',
    facts,
    events: [...toReported(2023), pass('2024-02-16 08:00')],
    refused: [{ row: approve('2024-02-20 08:00'), because: 'chưa trình kết quả' }],
    step: 'awaitingApproval',
    deadlines: [{ limit: 'submission', state: 'running', due: '2024-02-23' }],
  },
  {
    name: 'Chưa hết 15 ngày thì chưa kết luận không có đơn; hết hạn thì không nhận đơn',
    received: '2023-08-01 08:00',
    facts,
    events: toReported(2023),
    refused: [
      { row: pass('2024-02-15 08:00'), because: 'chưa hết hạn nhận đơn' },
      { row: ask('2024-02-16 08:00'), because: 'đã hết hạn nhận đơn' },
    ],
    step: 'scoresReported',
  },
  {
    name: 'Chưa đóng nhận đơn thì chưa công bố phúc khảo',
    received: '2023-08-01 08:00',
    facts,
    events: [...toReported(2023), ask('2024-02-01 08:00')],
    refused: [{ row: remark('2024-02-14 08:00'), because: 'chưa đóng nhận đơn' }],
    step: 'remarking',
  },
  {
    name: 'Chưa chấm xong thì chưa báo cáo điểm',
    received: '2023-08-01 08:00',
    facts,
    events: toMarking(2023),
    refused: [{ row: report('2023-12-11 08:00'), because: 'chưa chấm xong' }],
    step: 'marking',
  },
]

/** Before the exam, and the earlier decree. */
const others: readonly Scenario<N>[] = [
  {
    name: 'Không có chỉ tiêu thì không duyệt đề án',
    received: '2023-08-01 08:00',
    facts,
    events: [draft('2023-09-01 08:00', 0)],
    refused: [{ row: approveScheme('2023-09-15 08:00'), because: 'không có chỉ tiêu' }],
    step: 'scheme',
  },
  {
    name: 'Không tổ chức thi',
    received: '2023-08-01 08:00',
    facts,
    events: [
      draft('2023-09-01 08:00', 0),
      ['2023-09-15 08:00', 'head', { type: 'dropExam', noExamReason: 'Hết chỉ tiêu' }],
    ],
    step: 'notHeld',
    outcome: 'withdrawn',
  },
  {
    name: 'Người chưa đủ điều kiện thì không cử dự thi',
    received: '2023-08-01 08:00',
    facts,
    events: toMarking(2023).slice(0, 2),
    refused: [{ row: nominate('2023-10-16 08:00', false), because: 'chưa đủ điều kiện dự thi' }],
    step: 'schemeApproved',
  },
  {
    name: 'Kỳ mở trước 01/12/2020 giữ NĐ 24/2010 Đ.34: 15 + 15 ngày, rồi 15 ngày',
    received: '2020-08-03 08:00',
    facts,
    events: [
      ...toReported(2020),
      ask('2021-02-05 08:00'),
      close('2021-02-18 08:00', '2021-02-17'),
      remark('2021-03-03 08:00'),
    ],
    regime: 'r2010',
    step: 'awaitingApproval',
    deadlines: [
      { limit: 'remarkRequests', state: 'void', due: '2021-02-17' },
      { limit: 'remark', state: 'met', due: '2021-03-04', late: false },
      { limit: 'nextStep', state: 'running', due: '2021-03-18' },
    ],
    unbound: ['submission', 'scoreReport'],
  },
]

export const groups: Groups<N> = { decree138, others }
