import { accept, atAgencies, deliver, finishBoth, type N, type Row, type Scenario, toDesk } from './rows.ts'

const refuse = (at: string): Row<N> => [
  at,
  'nextAgency',
  { type: 'proposeRefusal', refusalReason: 'Vị trí trong hành lang an toàn', askingAgency: 'Sở Xây dựng' },
]
const approve = (at: string): Row<N> => [at, 'approver', { type: 'approve' }]
const handToDesk = (at: string): Row<N> => [at, 'clerk', { type: 'handToDesk' }]
const report = (at: string): Row<N> => [
  at,
  'applicant',
  { type: 'reportError', errorFound: 'Sai tên người đại diện' },
]
const pay = (at: string): Row<N> => [at, 'applicant', { type: 'payOnline', paymentProof: 'BL-77' }]
const forward = (at: string): Row<N> => [at, 'receiver', { type: 'forwardFee' }]

/** Decision, return, refusal, stop, correction and fee. */
export const ending: readonly Scenario<N>[] = [
  {
    name: 'Một cơ quan không đồng ý: từ chối trong hạn, trả qua Bộ phận Một cửa (61 Đ.19.8)',
    received: '2019-03-04 09:00',
    events: [
      ...atAgencies('2019-03-04 09:00', 10),
      refuse('2019-03-07 09:00'),
      approve('2019-03-11 09:00'),
      handToDesk('2019-03-11 10:00'),
      deliver('2019-03-12 09:00'),
      ['2019-03-12 16:00', 'receiver', { type: 'close' }],
    ],
    step: 'closedRefused',
    outcome: 'refused',
    deadlines: [{ limit: 'processing', state: 'met', due: '2019-03-18', late: false }],
  },
  {
    name: 'Người ký trả lại dự thảo thì về cơ quan chủ trì',
    received: '2019-03-04 09:00',
    events: [
      ...atAgencies('2019-03-04 09:00', 10),
      refuse('2019-03-07 09:00'),
      ['2019-03-08 09:00', 'approver', { type: 'returnDraft', returnReason: 'Chưa nêu căn cứ' }],
    ],
    step: 'concluding',
  },
  {
    name: 'Dừng theo đề nghị khi các cơ quan đang giải quyết (118 Đ.21)',
    received: '2025-07-07 09:00',
    events: [
      ...atAgencies('2025-07-07 09:00', 10),
      ['2025-07-09 09:00', 'applicant', { type: 'stop', stopReason: 'Không còn nhu cầu' }],
    ],
    step: 'stopped',
    outcome: 'withdrawn',
  },
  {
    name: 'Hồ sơ trực tuyến được sửa đổi trên Cổng (118 Đ.21)',
    received: '2025-07-07 09:00',
    facts: { channel: 'online' },
    events: [
      accept('2025-07-07 09:10', 10),
      ['2025-07-07 10:00', 'applicant', { type: 'amend', amendment: 'Đổi số điện thoại' }],
    ],
    step: 'accepted',
  },
  {
    name: 'Hồ sơ giấy thì không sửa đổi trên Cổng (118 Đ.21)',
    received: '2025-07-07 09:00',
    facts: { channel: 'desk' },
    events: [accept('2025-07-07 09:10', 10)],
    refused: [
      {
        row: ['2025-07-07 10:00', 'applicant', { type: 'amend', amendment: 'Đổi số điện thoại' }],
        because: 'Cổng',
      },
    ],
    step: 'accepted',
  },
  {
    name: 'Sai sót được đính chính trong 03 ngày làm việc (118 Đ.23.1)',
    received: '2025-07-07 09:00',
    events: [
      ...atAgencies('2025-07-07 09:00', 10),
      ...finishBoth('2025-07-11 09:00'),
      ...toDesk('2025-07-15 09:00'),
      deliver('2025-07-16 09:00'),
      report('2025-07-17 09:00'),
      ['2025-07-22 09:00', 'nextAgency', { type: 'returnCorrected', result: 'Bản đính chính' }],
    ],
    step: 'resultAtDesk',
    deadlines: [{ limit: 'correction', state: 'met', due: '2025-07-22', late: false }],
  },
  {
    name: 'Nghị định 61 chưa ấn định thời hạn đính chính',
    received: '2019-03-04 09:00',
    events: [
      ...atAgencies('2019-03-04 09:00', 10),
      ...finishBoth('2019-03-07 09:00'),
      ...toDesk('2019-03-08 09:00'),
    ],
    refused: [{ row: report('2019-03-11 09:00'), because: '01/07/2025' }],
    step: 'resultAtDesk',
  },
  {
    name: 'Phí nộp trực tuyến chuyển vào ngân sách trong 8 giờ làm việc (118 Đ.24.3)',
    received: '2025-07-07 09:00',
    events: [accept('2025-07-07 09:10', 10), pay('2025-07-07 10:00'), forward('2025-07-08 09:00')],
    step: 'accepted',
    deadlines: [{ limit: 'feeForward', state: 'met', due: '2025-07-08', late: false }],
  },
  {
    name: 'Chưa nộp thì không có gì để chuyển (118 Đ.24.3)',
    received: '2025-07-07 09:00',
    events: [accept('2025-07-07 09:10', 10)],
    refused: [{ row: forward('2025-07-07 10:00'), because: 'chưa có chứng từ' }],
    step: 'accepted',
  },
]
