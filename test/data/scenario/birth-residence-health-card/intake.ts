import { accept, deliver, type N, type Row, registerBirth, type Scenario } from './rows.ts'

const ask = (at: string): Row<N> => [
  at,
  'receiver',
  { type: 'requestIntakeSupplement', missing: ['Giấy chứng sinh'], supplementReason: 'Chưa có' },
]
const resubmit = (at: string): Row<N> => [at, 'applicant', { type: 'resubmit' }]

/** Receipt and birth registration. */
export const intake: readonly Scenario<N>[] = [
  {
    name: 'Khai sinh trong ngày; nhận sau 15 giờ thì ngày làm việc tiếp theo (TTHC 2.000986)',
    received: '2019-03-04 15:30',
    events: [accept('2019-03-04 15:30'), registerBirth('2019-03-05 09:00')],
    regime: 'r2018',
    step: 'handing',
    holding: { birthOutcome: 'granted' },
    deadlines: [{ limit: 'birth', state: 'met', due: '2019-03-05', late: false }],
  },
  {
    name: 'Từ chối khai sinh thì cả nhóm dừng ở đó, trả qua Bộ phận Một cửa',
    received: '2019-03-04 09:00',
    events: [
      accept('2019-03-04 09:10'),
      ['2019-03-04 14:00', 'civilStatus', { type: 'refuseBirth', refusalReason: 'Đã đăng ký nơi khác' }],
      deliver('2019-03-05 09:00'),
      ['2019-03-05 16:00', 'receiver', { type: 'close' }],
    ],
    step: 'closedRefused',
    outcome: 'refused',
  },
  {
    name: 'Hướng dẫn bổ sung một lần rồi từ chối tiếp nhận (61 Đ.15.3, 17.1b)',
    received: '2019-03-04 09:00',
    events: [
      ask('2019-03-04 09:30'),
      resubmit('2019-03-05 09:00'),
      ['2019-03-05 10:00', 'receiver', { type: 'refuseIntake', refusalReason: 'Trẻ đã đủ 6 tuổi' }],
    ],
    step: 'intakeRefused',
    outcome: 'refused',
  },
  {
    name: 'Không yêu cầu bổ sung lần thứ hai (61 Đ.11.2c)',
    received: '2019-03-04 09:00',
    events: [ask('2019-03-04 09:30'), resubmit('2019-03-05 09:00')],
    refused: [{ row: ask('2019-03-05 10:00'), because: 'một lần' }],
    step: 'intakeCheck',
  },
  {
    name: 'Trước 21/06/2018 chưa giới hạn số lần; người nộp rút hồ sơ',
    received: '2016-05-04 09:00',
    events: [
      ask('2016-05-04 09:30'),
      resubmit('2016-05-05 09:00'),
      ask('2016-05-05 10:00'),
      ['2016-05-06 09:00', 'applicant', { type: 'withdraw' }],
    ],
    regime: 'r2015',
    step: 'stopped',
    outcome: 'withdrawn',
  },
  {
    name: 'Rút hồ sơ khi đang kiểm tra',
    received: '2019-03-04 09:00',
    events: [['2019-03-04 09:20', 'applicant', { type: 'withdraw' }]],
    step: 'stopped',
    outcome: 'withdrawn',
  },
  {
    name: 'Trực tuyến chỉ từ ngày 01/07/2024 (NĐ 63/2024)',
    received: '2024-06-28 09:00',
    facts: { channel: 'online' },
    events: [],
    refused: [{ row: accept('2024-07-01 09:00'), because: '01/07/2024' }],
    regime: 'r2018',
    step: 'intakeCheck',
  },
  {
    name: 'Từ ngày 01/07/2024 phải ghi kênh nộp, vì hai kênh có thời hạn khác nhau (NĐ 63/2024)',
    received: '2024-07-01 09:00',
    events: [],
    refused: [{ row: accept('2024-07-01 09:10'), because: 'kênh nộp' }],
    regime: 'r2024',
    step: 'intakeCheck',
  },
  {
    name: 'Thẻ căn cước chỉ từ ngày 01/09/2026 (NĐ 301/2026)',
    received: '2026-08-31 09:00',
    facts: { channel: 'desk' },
    events: [],
    refused: [{ row: accept('2026-08-31 09:30', { identityCard: true }), because: '01/09/2026' }],
    regime: 'r2025',
    step: 'intakeCheck',
  },
]
