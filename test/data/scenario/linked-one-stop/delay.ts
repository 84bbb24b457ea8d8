import {
  accept,
  apologise,
  atAgencies,
  finishBoth,
  type N,
  resubmit,
  type Row,
  type Scenario,
  supplement,
  toLead,
} from './rows.ts'

const explain = (at: string): Row<N> => [
  at,
  'receiver',
  { type: 'explainLate', lateReason: 'Chờ ý kiến Sở Xây dựng', newDue: '2014-03-28' },
]
const tell = (at: string): Row<N> => [at, 'receiver', { type: 'tellNewDay' }]
const closeInactive = (at: string): Row<N> => [at, 'system', { type: 'closeInactive' }]

/** Delay and supplement: NĐ 61/2018 Đ.19.4, 19.9; NĐ 118/2025 Đ.19.5, 19.6. */
export const delay: readonly Scenario<N>[] = [
  {
    name: 'Cơ quan trễ tự gửi phiếu xin lỗi trước một ngày; Bộ phận Một cửa sửa ngày hẹn, báo người nộp (118 Đ.19.6)',
    received: '2025-07-07 09:00',
    events: [
      ...atAgencies('2025-07-07 09:00', 10),
      apologise('2025-07-18 09:00', '2025-07-25'),
      tell('2025-07-18 10:00'),
      ['2025-07-22 09:00', 'oneStopHead', { type: 'chase', chaseNote: 'Đề nghị Công an tỉnh trả lời' }],
    ],
    refused: [{ row: apologise('2025-07-24 09:00', '2025-07-30'), because: 'một lần' }],
    holding: { lateAgency: 'Công an tỉnh' },
    step: 'sideBySide',
    deadlines: [
      { limit: 'processing', state: 'running', due: '2025-07-25', late: false },
      { limit: 'secondPart', state: 'lapsed', due: '2025-07-11', late: true },
    ],
  },
  {
    name: 'Chưa có phiếu xin lỗi thì không có ngày hẹn mới để báo; xin lỗi đúng ngày hẹn là quá muộn (61 Đ.19.9)',
    received: '2019-03-04 09:00',
    events: atAgencies('2019-03-04 09:00', 10),
    now: '2019-03-15 09:00',
    refused: [
      { row: tell('2019-03-15 09:00'), because: 'chưa gửi phiếu xin lỗi' },
      { row: apologise('2019-03-18 08:00', '2019-03-25'), because: 'hết thời hạn xin lỗi' },
      { row: explain('2019-03-15 09:00'), because: 'không chỉ giải thích' },
    ],
    step: 'sideBySide',
    deadlines: [
      { limit: 'processing', state: 'running', due: '2019-03-18' },
      { limit: 'apology', state: 'running', due: '2019-03-17' },
    ],
  },
  {
    name: 'Tính một ngày theo ngày làm việc (Nghị định 61)',
    received: '2019-03-04 09:00',
    settings: { apologyUnit: 'working' },
    events: atAgencies('2019-03-04 09:00', 10),
    step: 'sideBySide',
    deadlines: [{ limit: 'apologyWorking', state: 'running', due: '2019-03-15' }],
    unbound: ['apology'],
  },
  {
    name: 'Tính một ngày theo ngày làm việc, hẹn ngay sau Tết thì phải xin lỗi từ trước Tết (Nghị định 118)',
    received: '2026-02-06 09:00',
    settings: { apologyUnit: 'working' },
    events: atAgencies('2026-02-06 09:00', 6),
    step: 'sideBySide',
    deadlines: [
      { limit: 'processing', state: 'running', due: '2026-02-23' },
      { limit: 'apologyWorking', state: 'running', due: '2026-02-13' },
    ],
  },
  {
    name: 'Theo Quyết định 09/2015 được xin lỗi cả khi đã trễ',
    received: '2016-05-04 09:00',
    events: [
      accept('2016-05-04 09:00', 10),
      ...toLead('2016-05-04 09:30', 5),
      apologise('2016-05-19 08:00', '2016-05-25'),
    ],
    step: 'atLead',
    deadlines: [{ limit: 'processing', state: 'running', due: '2016-05-25', late: false }],
  },
  {
    name: 'Theo Quyết định 93/2007 giải thích và hẹn lại, không có phiếu xin lỗi',
    received: '2014-03-03 09:00',
    events: [accept('2014-03-03 09:00', 10), ...toLead('2014-03-03 09:30', 5), explain('2014-03-17 09:00')],
    refused: [{ row: apologise('2014-03-18 09:00', '2014-03-31'), because: '93/2007' }],
    regime: 'r2007',
    step: 'atLead',
    deadlines: [{ limit: 'processing', state: 'running', due: '2014-03-28' }],
  },
  {
    name: 'Cơ quan phối hợp yêu cầu bổ sung trong 03 ngày làm việc; nộp đủ thì đếm lại từ đầu (61 Đ.19.4)',
    received: '2019-03-04 09:00',
    events: [
      ...atAgencies('2019-03-04 09:00', 10),
      supplement('2019-03-07 09:00', 'nextAgency'),
      resubmit('2019-03-12 09:00'),
    ],
    step: 'accepted',
    deadlines: [
      { limit: 'processing', state: 'running', due: '2019-03-26' },
      { limit: 'supplementNotice', state: 'met', due: '2019-03-07', late: false },
    ],
  },
  {
    name: 'Đã yêu cầu bổ sung một lần thì cơ quan khác cũng không được yêu cầu nữa (61 Đ.11.2c)',
    received: '2019-03-04 09:00',
    events: [
      ...atAgencies('2019-03-04 09:00', 10),
      supplement('2019-03-07 09:00', 'nextAgency'),
      resubmit('2019-03-12 09:00'),
      ...toLead('2019-03-12 10:00', 5),
    ],
    refused: [{ row: supplement('2019-03-14 09:00'), because: 'chỉ được yêu cầu bổ sung một lần' }],
    step: 'atLead',
  },
  {
    name: 'Quá 15 ngày không bổ sung thì đóng hồ sơ (118 Đ.19.5)',
    received: '2025-07-07 09:00',
    events: [
      ...atAgencies('2025-07-07 09:00', 10),
      supplement('2025-07-08 09:00'),
      closeInactive('2025-07-24 08:00'),
    ],
    step: 'closedInactive',
    outcome: 'lapsed',
    deadlines: [
      { limit: 'supplementNotice', state: 'met', due: '2025-07-10', late: false },
      { limit: 'supplementByApplicant', state: 'lapsed', due: '2025-07-23' },
    ],
  },
  {
    name: 'Chưa hết 15 ngày thì chưa đóng (118 Đ.19.5)',
    received: '2025-07-07 09:00',
    events: [...atAgencies('2025-07-07 09:00', 10), supplement('2025-07-08 09:00')],
    refused: [{ row: closeInactive('2025-07-23 08:00'), because: 'Đ.19.5' }],
    step: 'supplementRequested',
  },
  {
    name: 'Cả hai cơ quan xong thì về cơ quan chủ trì tổng hợp',
    received: '2018-06-21 09:00',
    events: [...atAgencies('2018-06-21 09:00', 10), ...finishBoth('2018-06-26 09:00')],
    regime: 'r2018',
    step: 'concluding',
    deadlines: [{ limit: 'secondPart', state: 'met', due: '2018-06-27', late: false }],
  },
]
