import type { recruitmentCandidate } from '../../../../processes/personnel/recruitment-candidate.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof recruitmentCandidate>

const passCheck = (at: string): Row<N> => [at, 'checkBoard', { type: 'passCheck', checkNote: 'Đủ' }]
const passFirst = (at: string): Row<N> => [at, 'council', { type: 'passFirstRound', result: '70/90' }]
const fail = (at: string): Row<N> => [at, 'council', { type: 'fail', result: 'Không đạt' }]
const remark = (at: string): Row<N> => [at, 'candidate', { type: 'requestRemark', remarkRequest: 'Đơn' }]
const select = (at: string, score = 82, withinPlaces = true): Row<N> => [
  at,
  'head',
  { type: 'select', score, withinPlaces },
]
const request = (at: string, dossierDueOn?: string): Row<N> => [
  at,
  'authority',
  {
    type: 'requestDossier',
    dossierRequest: 'TB-70',
    ...(dossierDueOn === undefined ? {} : { dossierDueOn }),
  },
]
const extendDossier = (at: string, dossierUntil: string): Row<N> => [
  at,
  'authority',
  { type: 'extendDossier', dossierUntil },
]
const complete = (at: string): Row<N> => [
  at,
  'candidate',
  { type: 'completeDossier', papers: ['Văn bằng', 'Phiếu lý lịch tư pháp'] },
]
const decide = (at: string, takeUpBy?: string): Row<N> => [
  at,
  'head',
  { type: 'decide', decision: 'QĐ-80', ...(takeUpBy === undefined ? {} : { takeUpBy }) },
]
const takeUp = (at: string): Row<N> => [at, 'candidate', { type: 'takeUp', assignedTo: 'Phòng Nghiệp vụ' }]
const cancelResult = (at: string, falsePapers: boolean): Row<N> => [
  at,
  'head',
  { type: 'cancelResult', cancelReason: 'Hồ sơ', falsePapers },
]
const cancelDecision = (at: string): Row<N> => [
  at,
  'head',
  { type: 'cancelDecision', cancelReason: 'Không đến nhận việc' },
]

const opened = { applicant: 'Nguyễn Văn An', round: 'KTD-2024', mode: 'paper' } as const
const toSelected = (year: number): readonly Row<N>[] => [
  passCheck(`${year}-01-15 08:00`),
  passFirst(`${year}-02-20 08:00`),
  select(`${year}-05-22 08:00`),
]
const to2024: readonly Row<N>[] = [...toSelected(2024), request('2024-05-31 08:00')]
const to2027: readonly Row<N>[] = [
  passCheck('2026-11-16 08:00'),
  passFirst('2026-12-14 08:00'),
  select('2027-01-25 08:00'),
]

/** The exam. */
const exam: readonly Scenario<N>[] = [
  {
    name: 'Không đủ điều kiện dự tuyển (NĐ 138/2020 Đ.14)',
    received: '2024-01-03 08:00',
    facts: opened,
    events: [['2024-01-15 08:00', 'checkBoard', { type: 'failCheck', checkNote: 'Thiếu văn bằng' }]],
    step: 'ineligible',
    outcome: 'refused',
  },
  {
    name: 'Thi trên máy thì không phúc khảo (Đ.14.2b)',
    received: '2024-01-03 08:00',
    facts: { ...opened, mode: 'computer' },
    events: [passCheck('2024-01-15 08:00')],
    refused: [{ row: remark('2024-02-21 08:00'), because: 'không phúc khảo' }],
    step: 'eligible',
  },
  {
    name: 'Không đạt vòng 1',
    received: '2024-01-03 08:00',
    facts: opened,
    events: [passCheck('2024-01-15 08:00'), fail('2024-02-20 08:00')],
    step: 'notSelected',
    outcome: 'refused',
  },
  {
    name: 'Phúc khảo đạt thì vào vòng 2; điểm dưới 50 thì không trúng tuyển (Đ.9)',
    received: '2024-01-03 08:00',
    facts: opened,
    events: [
      passCheck('2024-01-15 08:00'),
      remark('2024-02-21 08:00'),
      ['2024-03-20 08:00', 'remarkBoard', { type: 'remarkPassed', result: '48/90' }],
    ],
    refused: [
      { row: select('2024-05-22 08:00', 49.5), because: 'từ 50 trở lên' },
      { row: select('2024-05-22 08:00', 82, false), because: 'trong chỉ tiêu' },
    ],
    step: 'passedFirstRound',
  },
  {
    name: 'Phúc khảo không đạt',
    received: '2024-01-03 08:00',
    facts: opened,
    events: [
      passCheck('2024-01-15 08:00'),
      remark('2024-02-21 08:00'),
      ['2024-03-20 08:00', 'remarkBoard', { type: 'remarkFailed', result: '40/90' }],
    ],
    step: 'notSelected',
    outcome: 'refused',
  },
  {
    name: 'Không đủ chỉ tiêu ở vòng 2',
    received: '2024-01-03 08:00',
    facts: opened,
    events: [passCheck('2024-01-15 08:00'), passFirst('2024-02-20 08:00'), fail('2024-05-22 08:00')],
    step: 'notSelected',
    outcome: 'refused',
  },
]

/** Decree 138/2020: 30 days, 15 days, 30 days. */
const decree138: readonly Scenario<N>[] = [
  {
    name: 'Hoàn thiện hồ sơ 30 ngày, quyết định 15 ngày, nhận việc 30 ngày (Đ.16, Đ.17)',
    received: '2024-01-03 08:00',
    facts: opened,
    events: [...to2024, complete('2024-06-20 08:00'), decide('2024-07-01 08:00'), takeUp('2024-07-15 08:00')],
    regime: 'r2020',
    step: 'inPost',
    outcome: 'done',
    deadlines: [
      { limit: 'dossier', state: 'met', due: '2024-07-01', late: false },
      { limit: 'decision', state: 'met', due: '2024-07-05', late: false },
      { limit: 'takeUp', state: 'met', due: '2024-07-31', late: false },
    ],
    unbound: ['dossierSincePublished', 'decisionAfterDossier'],
  },
  {
    name: 'Chưa đủ hồ sơ thì chưa quyết định; hồ sơ trung thực, chưa quá hạn thì không hủy kết quả',
    received: '2024-01-03 08:00',
    facts: opened,
    events: to2024,
    refused: [
      { row: decide('2024-06-20 08:00'), because: 'chưa nộp đủ hồ sơ' },
      { row: cancelResult('2024-07-01 08:00', false), because: 'chỉ hủy kết quả' },
    ],
    step: 'completing',
  },
  {
    name: 'Gia hạn hoàn thiện hồ sơ, quá ngày gia hạn thì hủy kết quả (Đ.16)',
    received: '2024-01-03 08:00',
    facts: opened,
    events: [
      ...to2024,
      extendDossier('2024-06-28 08:00', '2024-07-15'),
      cancelResult('2024-07-16 08:00', false),
    ],
    step: 'resultCancelled',
    outcome: 'lapsed',
    deadlines: [{ limit: 'dossier', state: 'lapsed', due: '2024-07-15', late: true }],
  },
  {
    name: 'Hồ sơ đã đủ thì không gia hạn; hồ sơ không trung thực thì hủy kết quả',
    received: '2024-01-03 08:00',
    facts: opened,
    events: [...to2024, complete('2024-06-20 08:00')],
    refused: [{ row: extendDossier('2024-06-28 08:00', '2024-07-15'), because: 'hồ sơ đã đủ' }],
    step: 'completing',
  },
  {
    name: 'Nhận quyết định trước Tết 2024, quá hạn nhận việc thì hủy quyết định (Đ.17)',
    received: '2023-09-01 08:00',
    facts: opened,
    events: [
      passCheck('2023-09-15 08:00'),
      passFirst('2023-10-20 08:00'),
      select('2023-11-22 08:00'),
      request('2023-11-30 08:00'),
      complete('2023-12-25 08:00'),
      decide('2024-01-10 08:00'),
      cancelDecision('2024-02-16 08:00'),
    ],
    step: 'decisionCancelled',
    outcome: 'lapsed',
    deadlines: [{ limit: 'takeUp', state: 'lapsed', due: '2024-02-15', late: true }],
  },
  {
    name: 'Chưa hết hạn nhận việc thì không hủy quyết định; được gia hạn',
    received: '2024-01-03 08:00',
    facts: opened,
    events: [
      ...to2024,
      complete('2024-06-20 08:00'),
      decide('2024-07-01 08:00', '2024-08-15'),
      ['2024-08-10 08:00', 'authority', { type: 'extendTakeUp', takeUpBy: '2024-09-16' }],
    ],
    refused: [{ row: cancelDecision('2024-08-16 08:00'), because: 'chưa hết hạn đến nhận việc' }],
    step: 'decided',
    deadlines: [{ limit: 'takeUp', state: 'running', due: '2024-09-16' }],
  },
]

/** Decree 170/2025 and its amendment of 2026. */
const decree170: readonly Scenario<N>[] = [
  {
    name: 'Thí sinh nộp Phiếu trước 01/08/2026: 20 ngày kể từ ngày công bố dù luật đổi sang 15 ngày (Đ.18)',
    received: '2026-07-31 08:00',
    facts: opened,
    events: [
      ...to2027,
      request('2027-01-27 08:00'),
      complete('2027-02-11 08:00'),
      decide('2027-02-22 08:00'),
    ],
    regime: 'r2025',
    step: 'decided',
    deadlines: [
      { limit: 'dossierSincePublished', state: 'met', due: '2027-02-15', late: false },
      { limit: 'decision', state: 'met', due: '2027-02-26', late: false },
      { limit: 'takeUp', state: 'running', due: '2027-03-24' },
    ],
  },
  {
    name: 'Từ 01/08/2026: hồ sơ 15 ngày, quyết định 3 ngày làm việc tính qua Tết 2027, nhận việc 15 ngày',
    received: '2026-08-03 08:00',
    facts: opened,
    events: [
      ...to2027,
      request('2027-01-26 08:00', '2027-02-11'),
      complete('2027-02-03 08:00'),
      decide('2027-02-12 08:00'),
    ],
    regime: 'r2026',
    step: 'decided',
    deadlines: [
      { limit: 'dossierSincePublished', state: 'met', due: '2027-02-11', late: false },
      { limit: 'decisionAfterDossier', state: 'met', due: '2027-02-16', late: false },
      { limit: 'takeUp', state: 'running', due: '2027-03-01' },
    ],
    unbound: ['dossier', 'decision'],
  },
  {
    name: 'Phải ghi ngày hết hạn hoàn thiện hồ sơ (Đ.19)',
    received: '2026-08-03 08:00',
    facts: opened,
    events: to2027,
    refused: [{ row: request('2027-01-26 08:00'), because: 'ngày hết hạn hoàn thiện hồ sơ' }],
    step: 'selected',
  },
  {
    name: 'Hủy quyết định: công bố người thay thế trong 5 ngày làm việc (Đ.19)',
    received: '2026-08-03 08:00',
    facts: opened,
    events: [
      ...to2027,
      request('2027-01-26 08:00', '2027-02-11'),
      complete('2027-02-03 08:00'),
      decide('2027-02-12 08:00'),
      cancelDecision('2027-03-02 08:00'),
      [
        '2027-03-09 08:00',
        'authority',
        { type: 'publishNext', vacancyNotice: 'TB-90', nextCandidate: 'TS-021' },
      ],
    ],
    step: 'replaced',
    outcome: 'done',
    deadlines: [
      { limit: 'takeUp', state: 'met', due: '2027-03-01', late: true },
      { limit: 'publishNext', state: 'met', due: '2027-03-09', late: false },
    ],
  },
]

/** Decree 24/2010, from memory. */
const decree24: readonly Scenario<N>[] = [
  {
    name: 'NĐ 24/2010: quyết định 15 ngày, nhận việc 30 ngày (chưa kiểm chứng)',
    received: '2017-01-04 08:00',
    facts: opened,
    events: [
      ...toSelected(2017),
      request('2017-05-24 08:00'),
      complete('2017-05-30 08:00'),
      decide('2017-06-05 08:00'),
    ],
    regime: 'r2010',
    step: 'decided',
    deadlines: [
      { limit: 'decisionSinceRecognised', state: 'met', due: '2017-06-06', late: false },
      { limit: 'takeUp', state: 'running', due: '2017-07-05' },
    ],
  },
]

export const groups: Groups<N> = { exam, decree138, decree170, decree24 }
