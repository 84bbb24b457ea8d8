import type { civilServantEvaluation } from '../../../../processes/personnel/civil-servant-evaluation.ts'
import type { EventOf } from '../../../../src/procedure/index.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof civilServantEvaluation>
type Class = 'excellent' | 'good' | 'completed' | 'limited' | 'notCompleted'
type Method = 'decree56' | 'decree90' | 'decree335' | 'decree233'
type Decided = Partial<Extract<EventOf<N>, { type: 'decide' }>>

const round = (at: string, method: Method, own: Partial<Extract<EventOf<N>, { type: 'openRound' }>> = {}) =>
  [
    at,
    'evaluator',
    { type: 'openRound', method, monthsWorked: 12, onLeave: false, ...own },
  ] satisfies Row<N>
const report = (at: string): Row<N> => [at, 'evaluated', { type: 'submitSelfReport', selfReport: 'BC-01' }]
const meet = (at: string): Row<N> => [at, 'unitMeeting', { type: 'holdMeeting', minutes: 'BB-01' }]
const opinion = (at: string): Row<N> => [
  at,
  'partyCommittee',
  { type: 'giveOpinion', partyOpinion: 'Nhất trí' },
]
const propose = (at: string, computedClass: Class | 'undetermined', unitClass?: Class): Row<N> => [
  at,
  'personnelOffice',
  {
    type: 'propose',
    computedClass,
    proposal: 'TTr-12',
    ...(unitClass === undefined ? {} : { unitClass }),
  },
]
const decide = (at: string, staffClass: Class, own: Decided = {}): Row<N> => [
  at,
  'evaluator',
  { ...own, type: 'decide', staffClass, decision: 'QĐ-310' },
]
const notify = (at: string): Row<N> => [at, 'evaluator', { type: 'notify', notice: 'TB-40' }]
const file = (at: string): Row<N> => [
  at,
  'personnelOffice',
  { type: 'file', databaseEntry: 'Xếp loại năm' },
]
const period = (at: string): Row<N> => [
  at,
  'evaluator',
  { type: 'recordPeriod', periodResult: { period: 'Quý I', score: 92 } },
]
const leaveOut = (at: string): Row<N> => [at, 'evaluator', { type: 'leaveUnclassified' }]

const staff = { person: 'an', kind: 'civilServant', post: 'staff' } as const
const head = { person: 'an', kind: 'civilServant', post: 'head' } as const
const employee = { person: 'binh', kind: 'employee', post: 'staff' } as const

const toProposed = (year: number, method: Method, computed: Class | 'undetermined'): readonly Row<N>[] => [
  round(`${year}-12-01 08:00`, method),
  report(`${year}-12-03 08:00`),
  meet(`${year}-12-06 08:00`),
  propose(`${year}-12-08 08:00`, computed),
]
const toNotified = (year: number, method: Method): readonly Row<N>[] => [
  ...toProposed(year, method, 'good'),
  decide(`${year}-12-09 08:00`, 'good'),
  notify(`${year}-12-10 08:00`),
]

/** Which decree governs whom, and by when. */
const decrees: readonly Scenario<N>[] = [
  {
    name: 'NĐ 56/2015: xếp loại công chức trong tháng 12; mức thứ ba của công chức là còn hạn chế về năng lực',
    received: '2019-01-03 08:00',
    facts: { ...staff, year: 2019 },
    events: [...toProposed(2019, 'decree56', 'limited'), decide('2019-12-30 08:00', 'limited')],
    regime: 'r2015',
    step: 'decided',
    deadlines: [{ limit: 'classify', state: 'met', due: '2019-12-31', late: false }],
  },
  {
    name: 'NĐ 56/2015: công chức không có mức "hoàn thành nhiệm vụ"; trước 2026 không chấm điểm theo quý',
    received: '2019-01-03 08:00',
    facts: { ...staff, year: 2019 },
    events: toProposed(2019, 'decree56', 'limited'),
    refused: [{ row: decide('2019-12-30 08:00', 'completed'), because: 'không có mức xếp loại này' }],
    step: 'proposed',
  },
  {
    name: 'Trước năm 2026 không chấm điểm theo tháng, quý; mở kỳ theo nghị định khác thì từ chối',
    received: '2020-08-19 08:00',
    facts: { ...employee, year: 2020 },
    events: [],
    refused: [
      { row: period('2020-09-30 08:00'), because: 'trước năm 2026 không chấm điểm' },
      { row: round('2020-12-01 08:00', 'decree90'), because: 'nghị định nêu ra không áp dụng' },
    ],
    regime: 'r2015',
    step: 'tracked',
    deadlines: [{ limit: 'classifyEmployee', state: 'running', due: '2020-12-31' }],
  },
  {
    name: 'Đổi luật 20/08/2020: hồ sơ mở từ ngày đó theo NĐ 90/2020, xếp loại trước ngày 15/12 (Đ.20)',
    received: '2020-08-20 08:00',
    facts: { ...staff, year: 2020 },
    events: toNotified(2020, 'decree90'),
    regime: 'r2020',
    step: 'notified',
    deadlines: [{ limit: 'classify', state: 'met', due: '2020-12-14', late: false }],
    unbound: ['database'],
  },
  {
    name: 'Hồ sơ viên chức mở đầu năm 2026 giữ NĐ 90/2020 dù NĐ 233/2026 có hiệu lực 01/07/2026',
    received: '2026-01-05 08:00',
    facts: { ...employee, year: 2026 },
    events: [round('2026-12-01 08:00', 'decree90')],
    regime: 'r2025',
    step: 'roundOpen',
    now: '2026-12-15 08:00',
    deadlines: [{ limit: 'classifyEmployee', state: 'lapsed', due: '2026-12-14', late: true }],
  },
  {
    name: 'Năm 2026 đơn vị chưa có quy chế đánh giá thì được dùng NĐ 90/2020 (NĐ 233/2026 Đ.20.1)',
    received: '2026-07-01 08:00',
    facts: { ...employee, year: 2026 },
    events: [round('2026-12-01 08:00', 'decree90', { unitRegulation: false })],
    regime: 'r2026',
    step: 'roundOpen',
    deadlines: [{ limit: 'classifyEmployee', state: 'running', due: '2026-12-14' }],
  },
  {
    name: 'Từ năm 2027 viên chức chỉ xếp loại theo quy chế đánh giá của đơn vị (NĐ 233/2026 Đ.18.3a)',
    received: '2027-01-04 08:00',
    facts: { ...employee, year: 2027 },
    events: [],
    refused: [
      {
        row: round('2027-12-01 08:00', 'decree90', { unitRegulation: false }),
        because: 'chưa ban hành quy chế đánh giá',
      },
    ],
    step: 'tracked',
  },
  {
    name: 'Công chức từ 2026: ghi kết quả quý, xếp loại trước ngày 15/12 (NĐ 335/2025 Đ.21)',
    received: '2026-01-05 08:00',
    facts: { ...staff, year: 2026 },
    events: [
      period('2026-03-31 08:00'),
      period('2026-06-30 08:00'),
      ...toProposed(2026, 'decree335', 'excellent'),
      decide('2026-12-10 08:00', 'excellent', { excellentShareKept: true }),
    ],
    step: 'decided',
    holding: { staffClass: 'excellent' },
    deadlines: [{ limit: 'classify', state: 'met', due: '2026-12-14', late: false }],
  },
  {
    name: 'Trường hợp đặc thù: trước ngày 15/01 năm sau (NĐ 335/2025 Đ.21, NĐ 233/2026 Đ.15.1b)',
    received: '2026-07-01 08:00',
    facts: { ...employee, year: 2026, special: true },
    events: [],
    step: 'tracked',
    deadlines: [{ limit: 'classifySpecial', state: 'running', due: '2027-01-14' }],
    unbound: ['classify', 'classifyEmployee'],
  },
  {
    name: 'Đơn vị giáo dục xếp loại theo thời điểm của ngành (NĐ 90/2020 Đ.20)',
    received: '2021-09-06 08:00',
    facts: { ...employee, year: 2021, classifyBy: '2022-06-30' },
    events: [],
    step: 'tracked',
    deadlines: [{ limit: 'classifyEmployee', state: 'running', due: '2022-06-30' }],
  },
]

/** Who is classed at all. */
const whom: readonly Scenario<N>[] = [
  {
    name: 'Làm việc dưới 6 tháng thì không xếp loại (NĐ 90/2020 Đ.2, NĐ 233/2026 Đ.14.1)',
    received: '2021-01-04 08:00',
    facts: { ...staff, year: 2021 },
    events: [
      round('2021-12-01 08:00', 'decree90', { monthsWorked: 5.5 }),
      leaveOut('2021-12-02 08:00'),
    ],
    step: 'unclassified',
    outcome: 'done',
  },
  {
    name: 'Làm việc dưới 6 tháng: không nhận báo cáo tự đánh giá',
    received: '2021-01-04 08:00',
    facts: { ...staff, year: 2021 },
    events: [round('2021-12-01 08:00', 'decree90', { monthsWorked: 5.5 })],
    refused: [{ row: report('2021-12-02 08:00'), because: 'làm việc dưới 6 tháng' }],
    step: 'roundOpen',
  },
  {
    name: 'Nghỉ thai sản: xếp loại theo thời gian làm việc thực tế (NĐ 233/2026 Đ.14.2)',
    received: '2027-01-04 08:00',
    facts: { ...employee, year: 2027 },
    events: [
      round('2027-12-01 08:00', 'decree233', { monthsWorked: 5, onLeave: true, unitRegulation: true }),
    ],
    refused: [{ row: leaveOut('2027-12-02 08:00'), because: 'thời gian làm việc thực tế' }],
    step: 'roundOpen',
  },
]

/** Opinion, proposal, class. */
const deciding: readonly Scenario<N>[] = [
  {
    name: 'Người đứng đầu: phải có ý kiến cấp ủy trước khi đề xuất (NĐ 90/2020 Đ.19.1)',
    received: '2021-01-04 08:00',
    facts: { ...head, year: 2021 },
    events: [
      round('2021-12-01 08:00', 'decree90'),
      report('2021-12-02 08:00'),
      meet('2021-12-03 08:00'),
    ],
    refused: [{ row: propose('2021-12-06 08:00', 'good'), because: 'ý kiến của cấp ủy' }],
    step: 'meetingHeld',
  },
  {
    name: 'Công chức không giữ chức vụ: không lấy ý kiến cấp ủy',
    received: '2021-01-04 08:00',
    facts: { ...staff, year: 2021 },
    events: [
      round('2021-12-01 08:00', 'decree90'),
      report('2021-12-02 08:00'),
      meet('2021-12-03 08:00'),
    ],
    refused: [{ row: opinion('2021-12-06 08:00'), because: 'chỉ lấy ý kiến cấp ủy' }],
    step: 'meetingHeld',
  },
  {
    name: 'Mức của người đứng đầu không cao hơn mức của đơn vị (NĐ 233/2026 Đ.12.7)',
    received: '2027-01-04 08:00',
    facts: { ...head, kind: 'employee', year: 2027 },
    events: [
      round('2027-12-01 08:00', 'decree233', { unitRegulation: true }),
      report('2027-12-02 08:00'),
      meet('2027-12-03 08:00'),
      opinion('2027-12-06 08:00'),
      propose('2027-12-07 08:00', 'excellent', 'good'),
    ],
    refused: [
      {
        row: decide('2027-12-08 08:00', 'excellent', { excellentShareKept: true }),
        because: 'không được cao hơn mức của đơn vị',
      },
    ],
    step: 'proposed',
  },
  {
    name: 'Người đứng đầu của đơn vị hoàn thành tốt được xếp hoàn thành tốt, nêu lý do khác mức theo tiêu chí',
    received: '2027-01-04 08:00',
    facts: { ...head, kind: 'employee', year: 2027 },
    events: [
      round('2027-12-01 08:00', 'decree233', { unitRegulation: true }),
      report('2027-12-02 08:00'),
      meet('2027-12-03 08:00'),
      opinion('2027-12-06 08:00'),
      propose('2027-12-07 08:00', 'excellent', 'good'),
      decide('2027-12-08 08:00', 'good', { differenceReason: 'Không cao hơn mức của đơn vị' }),
    ],
    step: 'decided',
    deadlines: [{ limit: 'classifyEmployee', state: 'met', due: '2027-12-14', late: false }],
  },
  {
    name: 'Hoàn thành xuất sắc phải trong tỷ lệ được phép; khác mức theo tiêu chí phải nêu lý do',
    received: '2021-01-04 08:00',
    facts: { ...staff, year: 2021 },
    events: toProposed(2021, 'decree90', 'excellent'),
    refused: [
      { row: decide('2021-12-09 08:00', 'excellent'), because: 'trong tỷ lệ hoàn thành xuất sắc' },
      { row: decide('2021-12-09 08:00', 'good'), because: 'phải nêu lý do' },
      { row: decide('2021-12-09 08:00', 'limited'), because: 'không có mức xếp loại này' },
    ],
    step: 'proposed',
  },
  {
    name: 'Nghỉ từ 3 tháng đến dưới 6 tháng: không trên mức hoàn thành tốt (NĐ 90/2020)',
    received: '2021-01-04 08:00',
    facts: { ...staff, year: 2021 },
    events: [
      round('2021-12-01 08:00', 'decree90', { monthsWorked: 8.5, monthsAbsent: 3.5 }),
      ...toProposed(2021, 'decree90', 'excellent').slice(1),
    ],
    refused: [
      {
        row: decide('2021-12-09 08:00', 'excellent', { excellentShareKept: true }),
        because: 'nghỉ từ 3 tháng',
      },
    ],
    step: 'proposed',
  },
  {
    name: 'Văn bản không có mức cho trường hợp này: người có thẩm quyền quyết định',
    received: '2021-01-04 08:00',
    facts: { ...staff, year: 2021 },
    events: [...toProposed(2021, 'decree90', 'undetermined'), decide('2021-12-09 08:00', 'completed')],
    step: 'decided',
    holding: { staffClass: 'completed' },
  },
]

/** Notice, complaint, correction, file. */
const afterwards: readonly Scenario<N>[] = [
  {
    name: 'Giữ nguyên kết quả sau kiến nghị, rồi lưu hồ sơ',
    received: '2021-01-04 08:00',
    facts: { ...staff, year: 2021 },
    events: [
      ...toNotified(2021, 'decree90'),
      ['2021-12-15 08:00', 'evaluated', { type: 'complain', complaint: 'Chưa tính sáng kiến' }],
      ['2021-12-20 08:00', 'evaluator', { type: 'uphold', ruling: 'Sáng kiến chưa được công nhận' }],
      file('2021-12-21 08:00'),
    ],
    step: 'filed',
    outcome: 'done',
  },
  {
    name: 'Thay quyết định sau kiến nghị (NĐ 233/2026 Đ.15.4)',
    received: '2021-01-04 08:00',
    facts: { ...staff, year: 2021 },
    events: [
      ...toNotified(2021, 'decree90'),
      ['2021-12-15 08:00', 'evaluated', { type: 'complain', complaint: 'Chưa tính sáng kiến' }],
      [
        '2021-12-20 08:00',
        'evaluator',
        {
          type: 'replaceDecision',
          staffClass: 'excellent',
          excellentShareKept: true,
          differenceReason: 'Sáng kiến đã được công nhận',
          decision: 'QĐ-322',
          ruling: 'Chấp nhận kiến nghị',
        },
      ],
    ],
    step: 'decided',
    holding: { staffClass: 'excellent', decision: 'QĐ-322' },
  },
  {
    name: 'Phát hiện sai thì ban hành quyết định mới (NĐ 233/2026 Đ.15.4)',
    received: '2021-01-04 08:00',
    facts: { ...staff, year: 2021 },
    events: [
      ...toNotified(2021, 'decree90'),
      [
        '2022-03-01 08:00',
        'evaluator',
        {
          type: 'correct',
          staffClass: 'notCompleted',
          differenceReason: 'Bị kỷ luật trong năm',
          decision: 'QĐ-15',
          fault: 'Che giấu vi phạm',
        },
      ],
    ],
    step: 'decided',
    holding: { staffClass: 'notCompleted' },
  },
  {
    name: 'Cập nhật cơ sở dữ liệu 5 ngày, ngày cuối rơi vào nghỉ Tết 2027 thì sang 11/02/2027 (Đ.18.1b)',
    received: '2026-07-01 08:00',
    facts: { ...employee, year: 2026, special: true },
    events: [
      round('2026-12-01 08:00', 'decree233', { unitRegulation: true }),
      report('2026-12-03 08:00'),
      meet('2026-12-07 08:00'),
      propose('2027-01-11 08:00', 'good'),
      decide('2027-01-15 08:00', 'good'),
      notify('2027-02-03 08:00'),
    ],
    step: 'notified',
    deadlines: [
      { limit: 'classifySpecial', state: 'met', due: '2027-01-14', late: true },
      { limit: 'database', state: 'running', due: '2027-02-11' },
    ],
  },
]

export const groups: Groups<N> = { decrees, whom, deciding, afterwards }
