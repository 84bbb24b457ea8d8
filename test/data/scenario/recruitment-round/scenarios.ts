import type { recruitmentRound } from '../../../../processes/personnel/recruitment-round.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof recruitmentRound>
type Mode = 'computer' | 'paper'
type Second = 'written' | 'interview' | 'practice'

const plan = (at: string, mode: Mode, secondRound: Second): Row<N> => [
  at,
  'head',
  { type: 'approvePlan', plan: 'KH-12', quota: 20, mode, secondRound },
]
const announce = (at: string): Row<N> => [
  at,
  'authority',
  { type: 'announce', notice: 'TB-30', media: 'Báo tỉnh', website: 'Trang của Sở', postedAt: 'Trụ sở' },
]
const apply = (at: string): Row<N> => [at, 'candidate', { type: 'apply', application: 'TS-001' }]
const amend = (at: string): Row<N> => [at, 'authority', { type: 'amendNotice', noticeChange: 'Thêm vị trí' }]
const closeApplications = (at: string): Row<N> => [at, 'system', { type: 'closeApplications' }]
const council = (at: string): Row<N> => [at, 'head', { type: 'setUpCouncil', council: 'QĐ-40' }]
const board = (at: string): Row<N> => [at, 'council', { type: 'setUpCheckBoard', checkBoard: 'QĐ-41' }]
const check = (at: string): Row<N> => [
  at,
  'checkBoard',
  { type: 'finishCheck', checkResult: '118 đủ điều kiện, 4 không đủ' },
]
const summon = (at: string, firstRoundOn: string): Row<N> => [
  at,
  'council',
  { type: 'summonFirstRound', firstRoundOn, ineligibleNotice: 'TB-44' },
]
const onPaper = (at: string): Row<N> => [at, 'council', { type: 'holdFirstRoundOnPaper' }]
const onComputer = (at: string): Row<N> => [
  at,
  'council',
  { type: 'holdFirstRoundOnComputer', firstResult: '74 người đạt' },
]
const marked = (at: string): Row<N> => [at, 'markingBoard', { type: 'finishMarking', firstScores: 'BĐ-1' }]
const extend = (at: string, markingUntil: string): Row<N> => [
  at,
  'head',
  { type: 'extendMarking', markingUntil, markingExtension: 'QĐ-50' },
]
const publishFirst = (at: string): Row<N> => [
  at,
  'council',
  { type: 'publishFirstRound', firstPublished: 'TB-52' },
]
const ask = (at: string): Row<N> => [at, 'candidate', { type: 'requestRemark', remarkRequest: 'Đơn số 1' }]
const closeRequests = (at: string, requestsClosedOn: string): Row<N> => [
  at,
  'council',
  { type: 'closeRequests', requestsClosedOn },
]
const remark = (at: string): Row<N> => [at, 'remarkBoard', { type: 'publishRemark', remarkResult: 'TB-55' }]
const summonSecond = (at: string, secondRoundOn: string, halfOfEachPart = true): Row<N> => [
  at,
  'council',
  { type: 'summonSecondRound', secondList: 'DS-2', halfOfEachPart, secondRoundOn },
]
const second = (at: string): Row<N> => [at, 'council', { type: 'holdSecondRound' }]
const publishWritten = (at: string): Row<N> => [
  at,
  'council',
  { type: 'publishWritten', secondScores: 'BĐ-2' },
]
const finishOral = (at: string): Row<N> => [at, 'council', { type: 'finishOral', secondScores: 'BĐ-2' }]
const report = (at: string): Row<N> => [at, 'council', { type: 'reportResult', resultReport: 'BC-60' }]
const recognise = (at: string): Row<N> => [at, 'head', { type: 'recognise', recognition: 'QĐ-61' }]
const publish = (at: string): Row<N> => [at, 'authority', { type: 'publishResult', resultNotice: 'TB-62' }]
const close = (at: string, candidatesSettled: boolean): Row<N> => [
  at,
  'authority',
  { type: 'close', candidatesSettled },
]
const cancel = (at: string): Row<N> => [
  at,
  'head',
  { type: 'cancel', cancelReason: 'Không có người đủ điều kiện' },
]

/** 2023–2024 on paper, the second round written; the marking crosses Tết 2024. */
const toChecked: readonly Row<N>[] = [
  plan('2023-11-20 08:00', 'paper', 'written'),
  announce('2023-12-04 08:00'),
  amend('2023-12-11 08:00'),
  apply('2023-12-15 08:00'),
  closeApplications('2024-01-04 08:00'),
  council('2024-01-08 08:00'),
  board('2024-01-12 08:00'),
  check('2024-01-16 08:00'),
]
const toFirstPublished: readonly Row<N>[] = [
  ...toChecked,
  summon('2024-01-22 08:00', '2024-02-03'),
  onPaper('2024-02-03 08:00'),
  marked('2024-02-16 08:00'),
  publishFirst('2024-02-20 08:00'),
]
const toSecondHeld: readonly Row<N>[] = [
  ...toFirstPublished,
  ask('2024-03-01 08:00'),
  closeRequests('2024-03-07 08:00', '2024-03-06'),
  remark('2024-03-20 08:00'),
  summonSecond('2024-03-25 08:00', '2024-04-06'),
  second('2024-04-06 08:00'),
]
const toPublished: readonly Row<N>[] = [
  ...toSecondHeld,
  publishWritten('2024-04-19 08:00'),
  ask('2024-05-02 08:00'),
  closeRequests('2024-05-06 08:00', '2024-05-04'),
  remark('2024-05-17 08:00'),
  report('2024-05-20 08:00'),
  recognise('2024-05-22 08:00'),
  publish('2024-05-31 08:00'),
]

/** Decree 138/2020: the whole round on paper. */
const decree138: readonly Scenario<N>[] = [
  {
    name: 'Nhận Phiếu 30 ngày kể từ ngày thông báo; hội đồng, ban kiểm tra 5 ngày làm việc (Đ.13, Đ.14.1)',
    received: '2023-11-20 08:00',
    events: toChecked,
    regime: 'r2020',
    step: 'checking',
    deadlines: [
      { limit: 'applications', state: 'void', due: '2024-01-03', late: false },
      { limit: 'checkBoard', state: 'met', due: '2024-01-15', late: false },
      { limit: 'tellIneligible', state: 'running', due: '2024-01-23' },
    ],
  },
  {
    name: 'Chấm vòng 1 15 ngày tính qua Tết 2024, công bố 5 ngày làm việc (Đ.14.2b)',
    received: '2023-11-20 08:00',
    events: toFirstPublished,
    step: 'firstRemark',
    deadlines: [
      { limit: 'firstRound', state: 'met', due: '2024-02-06', late: false },
      { limit: 'firstMarking', state: 'met', due: '2024-02-19', late: false },
      { limit: 'firstResult', state: 'met', due: '2024-02-23', late: false },
      { limit: 'remarkRequests', state: 'running', due: '2024-03-06' },
    ],
  },
  {
    name: 'Phúc khảo 15 ngày kể từ ngày hết hạn nhận đơn; triệu tập vòng 2 5 ngày làm việc, thi sau 15 ngày',
    received: '2023-11-20 08:00',
    events: toSecondHeld,
    step: 'secondMarking',
    deadlines: [
      { limit: 'remark', state: 'met', due: '2024-03-21', late: false },
      { limit: 'secondList', state: 'met', due: '2024-03-27', late: false },
      { limit: 'secondRound', state: 'met', due: '2024-04-09', late: false },
      { limit: 'secondMarking', state: 'running', due: '2024-04-22' },
    ],
  },
  {
    name: 'Báo cáo 5 ngày làm việc, công bố 10 ngày sau công nhận (Đ.15); kết thúc khi mọi người đã được giải quyết',
    received: '2023-11-20 08:00',
    events: [...toPublished, close('2024-07-01 08:00', true)],
    step: 'closed',
    outcome: 'done',
    deadlines: [
      { limit: 'remarkRequests', state: 'void', due: '2024-05-04' },
      { limit: 'remark', state: 'met', due: '2024-05-20', late: false },
      { limit: 'report', state: 'met', due: '2024-05-24', late: false },
      { limit: 'publish', state: 'met', due: '2024-06-03', late: false },
    ],
  },
  {
    name: 'Còn người trúng tuyển chưa giải quyết thì chưa kết thúc',
    received: '2023-11-20 08:00',
    events: toPublished,
    refused: [{ row: close('2024-07-01 08:00', false), because: 'còn người trúng tuyển' }],
    step: 'published',
  },
  {
    name: 'Kéo dài chấm thi theo quyết định (Đ.14.2b, chưa kiểm chứng); quá ngày mới là trễ',
    received: '2023-11-20 08:00',
    events: [...toFirstPublished.slice(0, -2), extend('2024-02-16 08:00', '2024-03-04')],
    step: 'firstMarking',
    now: '2024-03-05 08:00',
    deadlines: [{ limit: 'firstMarking', state: 'lapsed', due: '2024-03-04', late: true }],
  },
]

/** Decree 170/2025: the figures that were not read stay the authority's choice. */
const decree170: readonly Scenario<N>[] = [
  {
    name: 'Kỳ mở từ 01/08/2026: số ngày chưa đọc được là mức do cơ quan tuyển dụng ấn định',
    received: '2026-08-03 08:00',
    events: [
      plan('2026-08-03 08:00', 'paper', 'written'),
      announce('2026-08-10 08:00'),
      closeApplications('2026-09-10 08:00'),
      council('2026-09-14 08:00'),
      board('2026-09-21 08:00'),
      check('2026-09-28 08:00'),
      summon('2026-10-05 08:00', '2026-10-17'),
      onPaper('2026-10-17 08:00'),
      marked('2026-11-02 08:00'),
      publishFirst('2026-11-09 08:00'),
      closeRequests('2026-11-26 08:00', '2026-11-25'),
      remark('2026-12-09 08:00'),
      summonSecond('2026-12-14 08:00', '2026-12-26'),
      second('2026-12-26 08:00'),
      publishWritten('2027-01-08 08:00'),
      closeRequests('2027-01-26 08:00', '2027-01-25'),
      remark('2027-02-03 08:00'),
      report('2027-02-15 08:00'),
      recognise('2027-02-17 08:00'),
    ],
    regime: 'r2026',
    step: 'recognised',
    deadlines: [
      { limit: 'applications', state: 'void', due: '2026-09-09' },
      { limit: 'report', state: 'met', due: '2027-02-17', late: false },
      { limit: 'publish', state: 'running', due: '2027-03-01' },
    ],
  },
  {
    name: 'Kỳ mở trước 01/07/2025 giữ NĐ 138/2020 dù thông báo sau ngày đó',
    received: '2025-06-30 08:00',
    events: [plan('2025-07-02 08:00', 'computer', 'interview'), announce('2025-07-07 08:00')],
    regime: 'r2020',
    step: 'applicationsOpen',
    deadlines: [{ limit: 'applications', state: 'running', due: '2025-08-06' }],
  },
]

const byComputer = (mode: Mode, form: Second): readonly Row<N>[] => [
  plan('2021-03-01 08:00', mode, form),
  announce('2021-03-08 08:00'),
  closeApplications('2021-04-08 08:00'),
  council('2021-04-12 08:00'),
  board('2021-04-13 08:00'),
  check('2021-04-19 08:00'),
  summon('2021-04-20 08:00', '2021-05-04'),
]
const toReport: readonly Row<N>[] = [
  ...byComputer('computer', 'interview'),
  onComputer('2021-05-04 08:00'),
  summonSecond('2021-05-10 08:00', '2021-05-22'),
  second('2021-05-22 08:00'),
  finishOral('2021-05-24 08:00'),
]

/** On computer and by interview: no re-mark. */
const computer: readonly Scenario<N>[] = [
  {
    name: 'Thi trên máy, phỏng vấn: không phúc khảo; yêu cầu Hội đồng làm rõ thì báo cáo lại',
    received: '2021-03-01 08:00',
    events: [
      ...toReport,
      report('2021-05-27 08:00'),
      ['2021-05-28 08:00', 'head', { type: 'askClarification', clarification: 'Điểm ưu tiên' }],
    ],
    step: 'awaitingReport',
    deadlines: [{ limit: 'report', state: 'running', due: '2021-06-04' }],
    unbound: ['remarkRequests', 'secondMarking'],
  },
  {
    name: 'Kế hoạch duyệt thi trên máy thì không thi trên giấy',
    received: '2021-03-01 08:00',
    events: byComputer('computer', 'interview'),
    refused: [{ row: onPaper('2021-05-04 08:00'), because: 'thi vòng 1 trên máy' }],
    step: 'awaitingFirstRound',
  },
  {
    name: 'Kế hoạch duyệt thi trên giấy thì không thi trên máy',
    received: '2021-03-01 08:00',
    events: byComputer('paper', 'interview'),
    refused: [{ row: onComputer('2021-05-04 08:00'), because: 'thi vòng 1 trên giấy' }],
    step: 'awaitingFirstRound',
  },
  {
    name: 'Chỉ triệu tập người đúng từ 50% mỗi phần (Đ.8); phỏng vấn thì không công bố điểm viết',
    received: '2021-03-01 08:00',
    events: [...byComputer('computer', 'interview'), onComputer('2021-05-04 08:00')],
    refused: [{ row: summonSecond('2021-05-10 08:00', '2021-05-22', false), because: '50%' }],
    step: 'listingSecondRound',
  },
  {
    name: 'Vòng 2 phỏng vấn: không có phúc khảo (Đ.14.2đ)',
    received: '2021-03-01 08:00',
    events: toReport.slice(0, -1),
    refused: [{ row: publishWritten('2021-05-24 08:00'), because: 'không phải thi viết' }],
    step: 'secondMarking',
  },
]

/** What is refused, and cancelling. */
const refusals: readonly Scenario<N>[] = [
  {
    name: 'Thông báo phải đăng báo, trang thông tin và niêm yết (Đ.13)',
    received: '2021-03-01 08:00',
    events: [plan('2021-03-01 08:00', 'computer', 'interview')],
    refused: [
      {
        row: ['2021-03-08 08:00', 'authority', { type: 'announce', notice: 'TB-30', website: 'Trang' }],
        because: 'đăng ít nhất một lần',
      },
    ],
    step: 'planApproved',
  },
  {
    name: 'Chưa đủ 30 ngày thì không đóng nhận Phiếu; hết hạn thì không nhận, không đổi thông báo',
    received: '2021-03-01 08:00',
    events: [plan('2021-03-01 08:00', 'computer', 'interview'), announce('2021-03-08 08:00')],
    refused: [
      { row: closeApplications('2021-04-07 08:00'), because: 'nhận Phiếu đủ thời hạn' },
      { row: apply('2021-04-08 08:00'), because: 'đã hết hạn nhận Phiếu' },
      { row: amend('2021-04-08 08:00'), because: 'chỉ thay đổi nội dung thông báo' },
    ],
    step: 'applicationsOpen',
    deadlines: [{ limit: 'applications', state: 'running', due: '2021-04-07' }],
  },
  {
    name: 'Chưa có Ban kiểm tra thì chưa kết thúc kiểm tra, chưa triệu tập',
    received: '2021-03-01 08:00',
    events: byComputer('computer', 'interview').slice(0, 4),
    refused: [
      { row: check('2021-04-19 08:00'), because: 'chưa thành lập Ban kiểm tra' },
      { row: summon('2021-04-19 08:00', '2021-05-04'), because: 'chưa kết thúc kiểm tra' },
    ],
    step: 'checking',
  },
  {
    name: 'Chưa chấm xong thì chưa công bố',
    received: '2023-11-20 08:00',
    events: toFirstPublished.slice(0, -2),
    refused: [{ row: publishFirst('2024-02-16 08:00'), because: 'chưa chấm xong' }],
    step: 'firstMarking',
  },
  {
    name: 'Đã chấm xong thì không kéo dài chấm thi',
    received: '2023-11-20 08:00',
    events: toFirstPublished.slice(0, -1),
    refused: [{ row: extend('2024-02-19 08:00', '2024-03-04'), because: 'đã chấm xong' }],
    step: 'firstMarking',
  },
  {
    name: 'Chưa hết hạn thì chưa đóng nhận đơn phúc khảo; hết hạn thì không nhận đơn',
    received: '2023-11-20 08:00',
    events: toFirstPublished,
    refused: [
      { row: closeRequests('2024-03-06 08:00', '2024-03-06'), because: 'chưa hết hạn nhận đơn' },
      { row: ask('2024-03-07 08:00'), because: 'đã hết hạn nhận đơn' },
      { row: remark('2024-03-20 08:00'), because: 'chưa đóng nhận đơn' },
    ],
    step: 'firstRemark',
  },
  {
    name: 'Vòng 2 thi viết thì phải công bố điểm, nhận đơn phúc khảo',
    received: '2023-11-20 08:00',
    events: toSecondHeld,
    refused: [{ row: finishOral('2024-04-19 08:00'), because: 'thi viết phải công bố điểm' }],
    step: 'secondMarking',
  },
  {
    name: 'Hủy kỳ khi đang lập kế hoạch',
    received: '2021-03-01 08:00',
    events: [cancel('2021-03-02 08:00')],
    step: 'cancelled',
    outcome: 'withdrawn',
  },
  {
    name: 'Hủy kỳ khi đang nhận Phiếu',
    received: '2021-03-01 08:00',
    events: [...byComputer('computer', 'interview').slice(0, 2), cancel('2021-03-15 08:00')],
    step: 'cancelled',
    outcome: 'withdrawn',
  },
  {
    name: 'Hủy kỳ vì không có người đủ điều kiện',
    received: '2021-03-01 08:00',
    events: [...byComputer('computer', 'interview').slice(0, 3), cancel('2021-04-09 08:00')],
    step: 'cancelled',
    outcome: 'withdrawn',
  },
]

/** Decrees 24/2010 and 161/2018. */
const before2020: readonly Scenario<N>[] = [
  {
    name: 'NĐ 24/2010: niêm yết danh sách trước ngày thi 7 ngày; niêm yết kết quả 10 ngày sau báo cáo',
    received: '2017-03-01 08:00',
    events: [
      plan('2017-03-01 08:00', 'paper', 'practice'),
      announce('2017-03-06 08:00'),
      closeApplications('2017-04-10 08:00'),
      council('2017-04-11 08:00'),
      board('2017-04-12 08:00'),
      check('2017-04-20 08:00'),
      summon('2017-04-21 08:00', '2017-05-20'),
      ['2017-05-12 08:00', 'council', { type: 'postEligible', eligibleList: 'DS-1' }],
      onPaper('2017-05-20 08:00'),
      marked('2017-05-30 08:00'),
      publishFirst('2017-06-01 08:00'),
      closeRequests('2017-06-19 08:00', '2017-06-16'),
      remark('2017-06-30 08:00'),
      summonSecond('2017-07-03 08:00', '2017-07-15'),
      second('2017-07-15 08:00'),
      finishOral('2017-07-17 08:00'),
      report('2017-07-20 08:00'),
    ],
    regime: 'r2010',
    step: 'awaitingRecognition',
    deadlines: [
      { limit: 'applications', state: 'void', due: '2017-04-05' },
      { limit: 'eligibleList', state: 'met', due: '2017-05-13', late: false },
      { limit: 'remark', state: 'met', due: '2017-07-03', late: false },
      { limit: 'postResult', state: 'running', due: '2017-07-31' },
    ],
    unbound: ['firstMarking', 'publish'],
  },
  {
    name: 'NĐ 161/2018: nhận Phiếu 30 ngày, ngày cuối vào nghỉ Tết thì sang ngày làm việc (Đ.1.8)',
    received: '2019-12-20 08:00',
    events: [plan('2019-12-20 08:00', 'paper', 'practice'), announce('2019-12-26 08:00')],
    regime: 'r2019',
    step: 'applicationsOpen',
    deadlines: [{ limit: 'applications', state: 'running', due: '2020-01-30' }],
  },
]

export const groups: Groups<N> = { decree138, decree170, computer, refusals, before2020 }
