import { accept, type N, type Row, type Scenario } from './rows.ts'

const ask = (at: string): Row<N> => [
  at,
  'receiver',
  { type: 'requestIntakeSupplement', missing: ['Bản sao quyết định'], supplementReason: 'Thiếu giấy tờ' },
]
const resubmit = (at: string): Row<N> => [at, 'applicant', { type: 'resubmit' }]

/** Receipt at the desk, as with one agency: NĐ 61/2018 Đ.17; NĐ 118/2025 Đ.17. */
export const intake: readonly Scenario<N>[] = [
  {
    name: 'Hồ sơ trực tuyến: cảnh báo trong 2 giờ, trả lời trong 8 giờ làm việc (118 Đ.17.2)',
    received: '2025-07-07 10:00',
    facts: { channel: 'online' },
    events: [['2025-07-07 11:00', 'system', { type: 'alertDesk' }]],
    regime: 'r2025',
    step: 'intakeCheck',
    deadlines: [
      { limit: 'portalAlert', state: 'met', due: '2025-07-07', late: false },
      { limit: 'onlineReply', state: 'running', due: '2025-07-08' },
    ],
  },
  {
    name: 'Hồ sơ trực tuyến theo Nghị định 45/2020 trả lời trong 8 giờ làm việc',
    received: '2021-03-01 10:00',
    facts: { channel: 'online' },
    events: [],
    regime: 'r2018',
    step: 'intakeCheck',
    deadlines: [{ limit: 'onlineReply', state: 'running', due: '2021-03-02' }],
    unbound: ['portalAlert'],
  },
  {
    name: 'Hướng dẫn bổ sung khi tiếp nhận chỉ một lần (61 Đ.15.3), rồi từ chối tiếp nhận',
    received: '2019-03-04 09:00',
    facts: { channel: 'post' },
    events: [
      ['2019-03-04 09:10', 'postal', { type: 'recordPostalHandover', postalSlip: 'PG-8' }],
      ask('2019-03-04 10:00'),
      resubmit('2019-03-06 09:00'),
      ['2019-03-06 09:30', 'receiver', { type: 'refuseIntake', refusalReason: 'Không thuộc thẩm quyền' }],
    ],
    step: 'intakeRefused',
    outcome: 'refused',
  },
  {
    name: 'Lần thứ hai thì không được yêu cầu bổ sung nữa (61 Đ.11.2c)',
    received: '2019-03-04 09:00',
    events: [ask('2019-03-04 10:00'), resubmit('2019-03-06 09:00')],
    refused: [{ row: ask('2019-03-06 10:00'), because: 'một lần' }],
    step: 'intakeCheck',
  },
  {
    name: 'Trước năm 2018 chưa giới hạn số lần; người nộp rút hồ sơ khi đang chờ bổ sung',
    received: '2016-05-04 09:00',
    events: [
      ask('2016-05-04 10:00'),
      resubmit('2016-05-05 09:00'),
      ask('2016-05-05 10:00'),
      ['2016-05-06 09:00', 'applicant', { type: 'withdraw' }],
    ],
    regime: 'r2015',
    step: 'stopped',
    outcome: 'withdrawn',
  },
  {
    name: 'Rút hồ sơ trước khi tiếp nhận',
    received: '2025-07-07 09:00',
    events: [['2025-07-07 09:20', 'applicant', { type: 'withdraw' }]],
    step: 'stopped',
    outcome: 'withdrawn',
  },
  {
    name: 'Tiếp nhận thì phải chuyển ngay trong ngày; sau 15 giờ ngày giáp Tết là đầu ngày làm việc sau Tết (118 Đ.18.2)',
    received: '2026-02-13 15:01',
    events: [accept('2026-02-13 15:01', 10)],
    step: 'accepted',
    deadlines: [{ limit: 'transfer', state: 'running', due: '2026-02-23' }],
  },
  {
    name: 'Theo Nghị định 61 cũng chuyển trong ngày, cả khi liên thông khác cấp (61 Đ.18, 19.7)',
    received: '2019-03-04 15:00',
    events: [accept('2019-03-04 15:00', 10, true)],
    step: 'accepted',
    deadlines: [{ limit: 'transfer', state: 'running', due: '2019-03-04' }],
    unbound: ['transferAcross'],
  },
]
