import { accept, type Row, type Scenario, supplement, toAppraisal, toDesk } from './scenario.ts'

const reason = 'Chờ xác minh nguồn gốc đất'
const apologise = (at: string, newDue: string): Row => [
  at,
  'caseOfficer',
  { type: 'apologise', lateReason: reason, newDue },
]
const explain = (at: string, newDue: string): Row => [
  at,
  'receiver',
  { type: 'explainLate', lateReason: reason, newDue },
]

/** Delay and apology: NĐ 61/2018 Đ.19.9; NĐ 118/2025 Đ.19.6; QĐ 09/2015; QĐ 93/2007. */
export const delay: readonly Scenario[] = [
  {
    name: 'Xin lỗi trước hạn một ngày: ngày hẹn mới thay ngày hẹn cũ (118 Đ.19.6)',
    received: '2025-07-07 09:00',
    events: [...toAppraisal('2025-07-07 09:00', 10), apologise('2025-07-18 16:00', '2025-07-25')],
    step: 'appraising',
    now: '2025-07-22 09:00',
    deadlines: [{ limit: 'processing', state: 'running', due: '2025-07-25', late: false }],
  },
  {
    name: 'Xin lỗi đúng ngày hẹn là quá muộn (61 Đ.19.9)',
    received: '2019-03-04 09:00',
    events: toAppraisal('2019-03-04 09:00', 10),
    refused: { row: apologise('2019-03-18 08:00', '2019-03-25'), because: '61/2018/NĐ-CP, Đ.19.9' },
    step: 'appraising',
  },
  {
    name: 'Chỉ được xin lỗi một lần (61 Đ.19.9)',
    received: '2019-03-04 09:00',
    events: [...toAppraisal('2019-03-04 09:00', 10), apologise('2019-03-13 08:00', '2019-03-25')],
    refused: { row: apologise('2019-03-20 08:00', '2019-03-29'), because: 'một lần' },
    step: 'appraising',
  },
  {
    name: 'Tính "01 ngày" theo ngày thường: hẹn thứ Hai thì Chủ nhật vẫn kịp xin lỗi (61 Đ.19.9)',
    received: '2019-03-04 09:00',
    events: [...toAppraisal('2019-03-04 09:00', 10), apologise('2019-03-17 09:00', '2019-03-25')],
    step: 'appraising',
  },
  {
    name: 'Cơ quan tính "01 ngày" theo ngày làm việc: hẹn thứ Hai thì phải xin lỗi từ thứ Sáu',
    received: '2019-03-04 09:00',
    settings: { apologyUnit: 'working' },
    events: toAppraisal('2019-03-04 09:00', 10),
    refused: { row: apologise('2019-03-17 09:00', '2019-03-25'), because: 'Đ.19.9' },
    step: 'appraising',
    now: '2019-03-15 09:00',
    deadlines: [{ limit: 'apologyWorking', state: 'running', due: '2019-03-15' }],
    unbound: ['apology'],
  },
  {
    name: 'Theo Nghị định 118, tính theo ngày làm việc, hẹn ngay sau Tết thì phải xin lỗi từ trước Tết',
    received: '2026-02-06 09:00',
    settings: { apologyUnit: 'working' },
    events: toAppraisal('2026-02-06 09:00', 6),
    step: 'appraising',
    now: '2026-02-10 09:00',
    deadlines: [
      { limit: 'processing', state: 'running', due: '2026-02-23' },
      { limit: 'apologyWorking', state: 'running', due: '2026-02-13' },
    ],
  },
  {
    name: 'Theo Quyết định 09/2015 được xin lỗi cả khi đã trễ và nhiều lần',
    received: '2016-05-04 09:00',
    events: [
      ...toAppraisal('2016-05-04 09:00', 10),
      apologise('2016-05-19 08:00', '2016-05-25'),
      apologise('2016-05-26 08:00', '2016-06-01'),
    ],
    step: 'appraising',
    now: '2016-05-27 09:00',
    deadlines: [{ limit: 'processing', state: 'running', due: '2016-06-01', late: false }],
  },
  {
    name: 'Theo Quyết định 93/2007 không có phiếu xin lỗi: Bộ phận một cửa giải thích và hẹn lại',
    received: '2010-05-04 09:00',
    events: [...toAppraisal('2010-05-04 09:00', 10), explain('2010-05-18 09:00', '2010-05-21')],
    step: 'appraising',
    now: '2010-05-19 09:00',
    deadlines: [{ limit: 'processing', state: 'running', due: '2010-05-21' }],
  },
  {
    name: 'Theo Quyết định 93/2007 không dùng phiếu xin lỗi',
    received: '2010-05-04 09:00',
    events: toAppraisal('2010-05-04 09:00', 10),
    refused: { row: apologise('2010-05-10 09:00', '2010-05-21'), because: '93/2007' },
    step: 'appraising',
  },
  {
    name: 'Từ Nghị định 61 không được chỉ giải thích miệng thay xin lỗi bằng văn bản',
    received: '2019-03-04 09:00',
    events: toAppraisal('2019-03-04 09:00', 10),
    refused: { row: explain('2019-03-18 09:00', '2019-03-21'), because: 'xin lỗi bằng văn bản' },
    step: 'appraising',
  },
  {
    name: 'Bổ sung sau khi đã hẹn lại: thời hạn tính lại từ đầu, ngày hẹn lại cũ hết hiệu lực (61 Đ.19.4)',
    received: '2019-03-04 09:00',
    events: [
      ...toAppraisal('2019-03-04 09:00', 10),
      apologise('2019-03-05 08:00', '2019-03-29'),
      ['2019-03-06 09:00', 'caseOfficer', supplement],
      ['2019-03-11 09:00', 'applicant', { type: 'resubmit' }],
    ],
    step: 'accepted',
    now: '2019-03-11 10:00',
    deadlines: [{ limit: 'processing', state: 'running', due: '2019-03-25' }],
  },
  {
    name: 'Trả kết quả sau ngày hẹn là trễ, dù hồ sơ đã kết thúc',
    received: '2019-03-04 09:00',
    events: [
      ...toAppraisal('2019-03-04 09:00', 5),
      ...toDesk('2019-03-12 09:00'),
      ['2019-03-12 10:00', 'receiver', { type: 'deliver', delivery: 'online' }],
      ['2019-03-12 10:10', 'receiver', { type: 'close' }],
    ],
    step: 'closed',
    outcome: 'done',
    now: '2019-03-13 09:00',
    deadlines: [{ limit: 'processing', state: 'met', due: '2019-03-11', late: true }],
  },
  {
    name: 'Người nhận kết quả muộn không làm hồ sơ trễ: tính đến khi kết quả về Bộ phận Một cửa',
    received: '2019-03-04 09:00',
    events: [
      ...toAppraisal('2019-03-04 09:00', 5),
      ...toDesk('2019-03-08 09:00'),
      ['2019-04-12 10:00', 'receiver', { type: 'deliver', delivery: 'desk' }],
    ],
    step: 'returned',
    now: '2019-04-13 09:00',
    deadlines: [{ limit: 'processing', state: 'met', due: '2019-03-11', late: false }],
  },
  {
    name: 'Chuyển hồ sơ trong ngày: hôm sau mới chuyển là trễ (61 Đ.18.2)',
    received: '2019-03-04 09:00',
    events: [
      ['2019-03-04 09:10', 'receiver', accept(5)],
      ['2019-03-05 09:10', 'receiver', { type: 'transfer' }],
    ],
    step: 'assigned',
    now: '2019-03-05 10:00',
    deadlines: [{ limit: 'transfer', state: 'met', due: '2019-03-04', late: true }],
  },
]
