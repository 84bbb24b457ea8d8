import type { Row, Scenario } from '../../../processes/quality/play.ts'
import { accept, alert, filed, type N, resubmit, supplement } from './filing.ts'

const payOnline = (at: string): Row<N> => [at, 'applicant', { type: 'payOnline', paymentProof: 'GD-001' }]
const payAtDesk = (at: string): Row<N> => [at, 'receiver', { type: 'payAtDesk', paymentProof: 'BL-001' }]
const forward = (at: string): Row<N> => [at, 'system', { type: 'forwardFee' }]
const settled = (at: string, granted = true): Row<N> => [
  at,
  'receiver',
  { type: 'recordResult', granted, result: 'Bản sao trích lục' },
]
const deliver = (at: string, delivery: 'desk' | 'online' | 'post'): Row<N> => [
  at,
  delivery === 'online' ? 'system' : 'receiver',
  { type: 'deliver', delivery },
]
const announce = (at: string): Row<N> => [at, 'receiver', { type: 'announceResult' }]
const stop = (at: string): Row<N> => [at, 'applicant', { type: 'stop', stopReason: 'Không còn nhu cầu' }]
const close = (at: string): Row<N> => [at, 'receiver', { type: 'recordClosing' }]
const identityChecked = true

/** Levels 3 and 4. */
const levels: readonly Scenario<N>[] = [
  {
    name: 'Mức độ 3: nộp phí và nhận kết quả trực tiếp (NĐ 43/2011, Đ.3.4c)',
    received: '2017-03-06 08:00',
    facts: filed('level3'),
    events: [
      alert('2017-03-06 08:30'),
      accept('2017-03-07 08:00', { feeDue: true }),
      settled('2017-03-13 08:00'),
      announce('2017-03-13 08:10'),
      payAtDesk('2017-03-14 08:00'),
      deliver('2017-03-14 08:05', 'desk'),
    ],
    regime: 'decree43',
    step: 'returned',
    outcome: 'done',
    holding: { paidBy: 'desk', delivery: 'desk' },
  },
  {
    name: 'Mức độ 3 trước Thông tư 32/2017: không nộp phí trực tuyến, không trả kết quả qua mạng hay bưu chính',
    received: '2018-05-31 08:00',
    facts: filed('level3'),
    events: [
      alert('2018-05-31 08:30'),
      accept('2018-06-01 08:00', { feeDue: true }),
      settled('2018-06-04 08:00'),
    ],
    regime: 'decree43',
    step: 'resultReady',
    refused: [
      { row: payOnline('2018-06-04 09:00'), because: 'chưa nộp được phí, lệ phí trực tuyến' },
      { row: deliver('2018-06-04 09:00', 'desk'), because: 'chưa nộp phí, lệ phí của thủ tục' },
    ],
  },
  {
    name: 'Mức độ 3 đã nộp phí, vẫn chỉ nhận trực tiếp vì gửi trước ngày 01/06/2018',
    received: '2018-05-31 08:00',
    facts: filed('level3'),
    events: [
      alert('2018-05-31 08:30'),
      accept('2018-06-01 08:00'),
      settled('2018-06-04 08:00'),
    ],
    step: 'resultReady',
    refused: [
      { row: deliver('2018-06-04 09:00', 'post'), because: 'chỉ nhận trực tiếp' },
      { row: deliver('2018-06-04 09:00', 'online'), because: 'chưa trả kết quả trực tuyến' },
    ],
  },
  {
    name: 'Mức độ 3 gửi từ ngày 01/06/2018: kết quả gửi qua bưu chính được (TT 32/2017, Đ.6.3)',
    received: '2018-06-01 08:00',
    facts: filed('level3'),
    events: [
      alert('2018-06-01 08:30'),
      accept('2018-06-01 10:00'),
      settled('2018-06-04 08:00'),
      deliver('2018-06-04 09:00', 'post'),
    ],
    regime: 'circular32',
    step: 'returned',
    outcome: 'done',
  },
  {
    name: 'Mức độ 4: nộp phí và nhận kết quả qua mạng (NĐ 43/2011, Đ.3.4d); chưa có hạn chuyển phí',
    received: '2021-03-01 09:00',
    facts: filed('level4'),
    events: [
      payOnline('2021-03-01 09:05'),
      alert('2021-03-01 09:31'),
      accept('2021-03-01 14:00', { feeDue: true }),
      settled('2021-03-03 09:00'),
      deliver('2021-03-03 09:05', 'online'),
    ],
    step: 'returned',
    outcome: 'done',
    unbound: ['feeForward'],
  },
]

/** Partial and end-to-end services. */
const extents: readonly Scenario<N>[] = [
  {
    name: 'Toàn trình: phí nộp trực tuyến được chuyển vào ngân sách trong 8 giờ làm việc (118 Đ.24.3)',
    received: '2025-07-07 08:00',
    facts: filed('full'),
    events: [
      payOnline('2025-07-07 08:05'),
      alert('2025-07-07 08:30'),
      accept('2025-07-07 14:00', { identityChecked, feeDue: true }),
      forward('2025-07-07 15:00'),
      settled('2025-07-09 08:00'),
      deliver('2025-07-09 08:05', 'online'),
    ],
    step: 'returned',
    outcome: 'done',
    deadlines: [{ limit: 'feeForward', state: 'met', due: '2025-07-08', late: false }],
  },
  {
    name: 'Phí nộp chiều cuối năm âm lịch: hạn chuyển vào ngân sách sau Tết Bính Ngọ (118 Đ.24.3)',
    received: '2026-02-13 15:00',
    facts: filed('full'),
    events: [payOnline('2026-02-13 15:00')],
    step: 'sent',
    now: '2026-02-13 16:00',
    deadlines: [{ limit: 'feeForward', state: 'running', due: '2026-02-23', late: false }],
  },
  {
    name: 'Toàn trình: không nộp phí, không trả kết quả tại quầy; chưa nộp thì không có gì để chuyển',
    received: '2025-07-07 08:00',
    facts: filed('full'),
    events: [
      alert('2025-07-07 08:30'),
      accept('2025-07-07 14:00', { identityChecked }),
      settled('2025-07-09 08:00'),
    ],
    step: 'resultReady',
    refused: [
      { row: payAtDesk('2025-07-09 09:00'), because: 'phí, lệ phí nộp trực tuyến' },
      { row: deliver('2025-07-09 09:00', 'desk'), because: 'kết quả trả trực tuyến hoặc qua bưu chính' },
      { row: forward('2025-07-09 09:00'), because: 'chưa có phí, lệ phí nào nộp trực tuyến' },
    ],
  },
  {
    name: 'Cơ quan vẫn nhận phí, trả kết quả toàn trình tại quầy khi người nộp muốn',
    received: '2025-07-07 08:00',
    facts: filed('full'),
    settings: { fullWithoutVisits: false },
    events: [
      alert('2025-07-07 08:30'),
      accept('2025-07-07 14:00', { identityChecked, feeDue: true }),
      payAtDesk('2025-07-07 15:00'),
      settled('2025-07-09 08:00'),
      deliver('2025-07-09 09:00', 'desk'),
    ],
    step: 'returned',
    outcome: 'done',
  },
  {
    name: 'Một phần: nộp phí trực tiếp được; từ chối giải quyết vẫn trả thông báo, không đòi phí',
    received: '2025-07-07 08:00',
    facts: filed('partial'),
    events: [
      alert('2025-07-07 08:30'),
      accept('2025-07-07 14:00', { identityChecked, feeDue: true }),
      settled('2025-07-09 08:00', false),
      deliver('2025-07-09 09:00', 'post'),
    ],
    step: 'returnedRefusal',
    outcome: 'refused',
  },
  {
    name: 'Dừng giải quyết theo đề nghị từ ngày 01/07/2025 (118 Đ.21)',
    received: '2025-07-07 08:00',
    facts: filed('partial'),
    events: [
      alert('2025-07-07 08:30'),
      accept('2025-07-07 14:00', { identityChecked }),
      stop('2025-07-08 08:00'),
    ],
    step: 'stopped',
    outcome: 'withdrawn',
  },
  {
    name: 'Hồ sơ một cửa đóng do quá hạn bổ sung thì hồ sơ trực tuyến cũng đóng (118 Đ.19.5)',
    received: '2025-07-07 08:00',
    facts: filed('partial'),
    events: [
      alert('2025-07-07 08:30'),
      supplement('2025-07-07 09:00'),
      resubmit('2025-07-07 10:00'),
      alert('2025-07-07 10:05'),
      accept('2025-07-07 14:00', { identityChecked }),
      close('2025-07-28 08:00'),
    ],
    step: 'closedInactive',
    outcome: 'lapsed',
  },
  {
    name: 'Hồ sơ gửi trước ngày 01/07/2025 giữ luật cũ: không dừng, không tự đóng, dù đang giải quyết sau đó',
    received: '2025-06-30 08:00',
    facts: filed('full'),
    events: [alert('2025-06-30 08:30'), accept('2025-06-30 14:00')],
    regime: 'decree42',
    step: 'processing',
    refused: [
      { row: stop('2025-07-02 08:00'), because: 'chỉ hồ sơ tiếp nhận từ ngày 01/07/2025 mới được dừng' },
      { row: close('2025-07-28 08:00'), because: 'mới đóng khi người nộp không bổ sung' },
    ],
  },
]

/** How a dossier ends, by how its service is named. */
export const endings = { levels, extents }
