import { accept, type Row, type Scenario, supplement, toAppraisal, toDesk } from './scenario.ts'

const stop = (at: string, role = 'applicant'): Row => [at, role, { type: 'stop', stopReason: 'Đổi ý' }]
const amend = (at: string): Row => [at, 'applicant', { type: 'amend', amendment: 'Sửa số điện thoại' }]
const pay = (at: string): Row => [at, 'applicant', { type: 'payOnline', paymentProof: 'GD-001' }]
const deliver = (at: string): Row => [at, 'receiver', { type: 'deliver', delivery: 'desk' }]
const error = (at: string): Row => [at, 'applicant', { type: 'reportError', errorFound: 'Sai tên đệm' }]

/** Stop, amend, fee, correction: NĐ 118/2025 Đ.21, 23, 24. */
export const ending: readonly Scenario[] = [
  {
    name: 'Người nộp đề nghị dừng sau khi tiếp nhận, trước khi có kết quả (118 Đ.21)',
    received: '2025-07-07 09:00',
    events: [...toAppraisal('2025-07-07 09:00', 10), stop('2025-07-09 09:00')],
    step: 'stopped',
    outcome: 'withdrawn',
    now: '2025-07-09 10:00',
    deadlines: [{ limit: 'processing', state: 'void', due: '2025-07-21' }],
  },
  {
    name: 'Đang chờ bổ sung cũng được dừng (118 Đ.21)',
    received: '2025-07-07 09:00',
    events: [
      ...toAppraisal('2025-07-07 09:00', 10),
      ['2025-07-08 09:00', 'caseOfficer', supplement],
      stop('2025-07-09 09:00', 'receiver'),
    ],
    step: 'stopped',
    outcome: 'withdrawn',
  },
  {
    name: 'Nhận 30/06/2025 thì chưa có quyền dừng (NĐ 61 không quy định)',
    received: '2025-06-30 09:00',
    events: toAppraisal('2025-06-30 09:00', 10),
    refused: { row: stop('2025-07-02 09:00'), because: '118/2025/NĐ-CP, Đ.21' },
    step: 'appraising',
  },
  {
    name: 'Đã ký kết quả thì không dừng được nữa (118 Đ.21)',
    received: '2025-07-07 09:00',
    events: [
      ...toAppraisal('2025-07-07 09:00', 10),
      ['2025-07-09 09:00', 'caseOfficer', { type: 'propose' }],
      ['2025-07-09 10:00', 'approver', { type: 'approve' }],
    ],
    refused: { row: stop('2025-07-09 11:00'), because: 'Dừng giải quyết theo đề nghị' },
    step: 'issued',
  },
  {
    name: 'Hồ sơ trực tuyến được sửa đổi trên Cổng trước khi có kết quả (118 Đ.21)',
    received: '2025-07-07 09:00',
    facts: { channel: 'online' },
    events: [['2025-07-07 09:10', 'receiver', accept(10)], amend('2025-07-08 09:00')],
    step: 'accepted',
  },
  {
    name: 'Hồ sơ nộp tại quầy không sửa đổi trên Cổng (118 Đ.21)',
    received: '2025-07-07 09:00',
    facts: { channel: 'desk' },
    events: [['2025-07-07 09:10', 'receiver', accept(10)]],
    refused: { row: amend('2025-07-08 09:00'), because: 'Đ.21' },
    step: 'accepted',
  },
  {
    name: 'Phí nộp trực tuyến chuyển vào ngân sách trong 8 giờ làm việc (118 Đ.24.3)',
    received: '2025-07-07 09:00',
    events: [
      ['2025-07-07 09:10', 'receiver', accept(10)],
      pay('2025-07-07 10:00'),
      ['2025-07-08 09:00', 'system', { type: 'forwardFee' }],
    ],
    step: 'accepted',
    now: '2025-07-09 09:00',
    deadlines: [{ limit: 'feeForward', state: 'met', due: '2025-07-08', late: false }],
  },
  {
    name: 'Chưa nộp phí thì không có gì để chuyển vào ngân sách (118 Đ.24.3)',
    received: '2025-07-07 09:00',
    events: [['2025-07-07 09:10', 'receiver', accept(10)]],
    refused: { row: ['2025-07-07 10:00', 'receiver', { type: 'forwardFee' }], because: 'chưa có chứng từ nộp phí' },
    step: 'accepted',
  },
  {
    name: 'Phí nộp chiều thứ Sáu trước Tết thì hạn chuyển rơi vào ngày làm việc đầu tiên sau Tết (118 Đ.24.3)',
    received: '2026-02-13 14:00',
    events: [pay('2026-02-13 15:00')],
    step: 'intakeCheck',
    now: '2026-02-13 16:00',
    deadlines: [{ limit: 'feeForward', state: 'running', due: '2026-02-23' }],
  },
  {
    name: 'Kết quả sai: cơ quan đính chính, chuyển lại Bộ phận Một cửa trong 3 ngày làm việc (118 Đ.23.1)',
    received: '2025-07-07 09:00',
    events: [
      ...toAppraisal('2025-07-07 09:00', 10),
      ...toDesk('2025-07-14 09:00'),
      deliver('2025-07-14 14:00'),
      error('2025-07-17 09:00'),
      ['2025-07-22 09:00', 'clerk', { type: 'returnCorrected', result: 'Giấy phép số 12 (đính chính)' }],
      deliver('2025-07-22 14:00'),
    ],
    step: 'returned',
    now: '2025-07-23 09:00',
    deadlines: [
      { limit: 'correction', state: 'met', due: '2025-07-22', late: false },
      { limit: 'processing', state: 'met', due: '2025-07-21', late: false },
    ],
  },
  {
    name: 'Thấy sai ngay tại quầy trước khi nhận cũng được đính chính (118 Đ.23.1)',
    received: '2025-07-07 09:00',
    events: [...toAppraisal('2025-07-07 09:00', 10), ...toDesk('2025-07-14 09:00'), error('2025-07-14 10:00')],
    step: 'correcting',
  },
  {
    name: 'Nhận 30/06/2025 thì chưa có thời hạn đính chính',
    received: '2025-06-30 09:00',
    events: [
      ...toAppraisal('2025-06-30 09:00', 10),
      ...toDesk('2025-07-04 09:00'),
      deliver('2025-07-04 14:00'),
    ],
    refused: { row: error('2025-07-07 09:00'), because: 'Đ.23.1' },
    step: 'returned',
  },
]
