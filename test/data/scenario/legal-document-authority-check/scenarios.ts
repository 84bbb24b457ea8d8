import type { legalDocumentAuthorityCheck } from '../../../../processes/legislation/legal-document-authority-check.ts'
import type { NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof legalDocumentAuthorityCheck>

const facts = { document: '02/2018/QĐ-UBND huyện A', ofCouncil: false }
const resolution = { document: '03/2018/NQ-HĐND huyện A', ofCouncil: true }
const received = '2018-09-10 08:00'

const register = (at: string, signedOn: string): Row<N> => [
  at,
  'checker',
  { type: 'register', registerNumber: '118', signedOn },
]
const check = (at: string): Row<N> => [at, 'checker', { type: 'check' }]
const conclude = (at: string): Row<N> => [
  at,
  'checker',
  { type: 'conclude', checkSheet: 'Phiếu 31', faults: ['content'], conclusion: 'KL 09/KL-STP' },
]
const sendConclusion = (
  at: string,
  conclusionReceivedOn: string,
  day: { readonly sessionOn?: string; readonly handleBy?: string } = {},
): Row<N> => [at, 'checker', { type: 'sendConclusion', conclusionReceivedOn, ...day }]
const handled = { handling: 'repealed', result: '07/2018/QĐ-UBND' } as const
const handle = (at: string): Row<N> => [at, 'issuer', { type: 'handle', ...handled }]
const councilHandles = (at: string): Row<N> => [at, 'issuer', { type: 'councilHandles', ...handled }]
const disagree = (at: string, differing: boolean): Row<N> => [
  at,
  'issuer',
  { type: 'disagree', objection: 'Văn bản đúng thẩm quyền', differing },
]
const notInTime = (at: string): Row<N> => [at, 'system', { type: 'noHandlingInTime' }]
const escalate = (at: string): Row<N> => [at, 'checker', { type: 'escalate' }]
const toSuperior = (at: string): Row<N> => [
  at,
  'checker',
  { type: 'reportToSuperior', superiorReport: 'BC 40/BC-STP' },
]
const annul = (at: string): Row<N> => [at, 'superior', { type: 'annul', ...handled }]
const uphold = (at: string): Row<N> => [
  at,
  'superior',
  { type: 'uphold', withdrawal: 'Văn bản phù hợp luật' },
]
const notify = (at: string): Row<N> => [at, 'issuer', { type: 'notify', notice: 'CV 1400' }]

const concluded: readonly Row<N>[] = [
  register('2018-09-10 09:00', '2018-09-06'),
  check('2018-09-12 08:00'),
  conclude('2018-09-25 08:00'),
]
const sent: readonly Row<N>[] = [...concluded, sendConclusion('2018-09-28 08:00', '2018-10-01')]

const concluded2025: readonly Row<N>[] = [
  register('2025-05-12 09:00', '2025-05-08'),
  check('2025-05-13 08:00'),
  conclude('2025-05-20 08:00'),
]
const disputed2025 = (differing: boolean): readonly Row<N>[] => [
  ...concluded2025,
  sendConclusion('2025-05-21 08:00', '2025-05-22', { handleBy: '2025-06-20' }),
  disagree('2025-06-02 08:00', differing),
]

/** NĐ 34/2016/NĐ-CP, Đ.103, Đ.125. */
export const of2016: readonly Scenario<N>[] = [
  {
    name: 'Gửi kiểm tra trong 03 ngày làm việc (chưa kiểm chứng), xử lý và báo kết quả trong 30 ngày từ khi nhận kết luận (Đ.125)',
    received,
    facts,
    events: [...sent, handle('2018-10-22 08:00'), notify('2018-10-31 08:00')],
    regime: 'r2016',
    step: 'notified',
    outcome: 'done',
    deadlines: [
      { limit: 'sending', state: 'met', due: '2018-09-11', late: false },
      { limit: 'handling', state: 'met', due: '2018-10-31', late: false },
    ],
    unbound: ['handlingAtSession', 'handlingByDay', 'escalation', 'toPrimeMinister'],
  },
  {
    name: 'Văn bản ký trước Tết Kỷ Hợi: 03 ngày làm việc không tính ngày nghỉ Tết (chưa kiểm chứng)',
    received: '2019-02-13 08:00',
    facts,
    events: [register('2019-02-13 09:00', '2019-01-31')],
    step: 'received',
    deadlines: [{ limit: 'sending', state: 'met', due: '2019-02-12', late: true }],
  },
  {
    name: 'Nghị quyết HĐND xử lý tại kỳ họp gần nhất (Đ.125)',
    received,
    facts: resolution,
    events: [
      ...concluded,
      sendConclusion('2018-09-28 08:00', '2018-10-01', { sessionOn: '2018-12-06' }),
      councilHandles('2018-12-06 10:00'),
      notify('2018-12-06 15:00'),
    ],
    step: 'notified',
    outcome: 'done',
    deadlines: [{ limit: 'handlingAtSession', state: 'met', due: '2018-12-06', late: false }],
    unbound: ['handling'],
  },
  {
    name: 'Kết luận về nghị quyết phải ghi kỳ họp gần nhất (Đ.125)',
    received,
    facts: resolution,
    events: concluded,
    refused: [
      { row: sendConclusion('2018-09-28 08:00', '2018-10-01'), because: 'phải ghi kỳ họp gần nhất' },
    ],
    step: 'concluded',
  },
  {
    name: 'Ai ban hành thì người ấy xử lý, trong hạn (Đ.125)',
    received,
    facts,
    events: sent,
    refused: [
      { row: councilHandles('2018-10-22 08:00'), because: 'UBND tự xử lý' },
      { row: notInTime('2018-10-31 16:00'), because: 'chưa hết hạn xử lý' },
    ],
    step: 'withIssuer',
  },
  {
    name: 'Nghị quyết thì UBND không tự xử lý (Đ.125)',
    received,
    facts: resolution,
    events: [...concluded, sendConclusion('2018-09-28 08:00', '2018-10-01', { sessionOn: '2018-12-06' })],
    refused: [{ row: handle('2018-10-22 08:00'), because: 'do HĐND xử lý' }],
    step: 'withIssuer',
  },
  {
    name: 'Hết hạn không xử lý thì trong 15 ngày báo cáo cấp có quyền, cấp ấy bãi bỏ (Đ.125)',
    received,
    facts,
    events: [
      ...sent,
      notInTime('2018-11-01 08:00'),
      toSuperior('2018-11-15 08:00'),
      annul('2018-12-03 08:00'),
    ],
    step: 'handled',
    deadlines: [
      { limit: 'handling', state: 'met', due: '2018-10-31', late: true },
      { limit: 'escalation', state: 'met', due: '2018-11-16', late: false },
    ],
  },
  {
    name: 'Chưa báo cáo thì cấp có quyền chưa xử lý (Đ.125)',
    received,
    facts,
    events: [...sent, notInTime('2018-11-01 08:00')],
    refused: [
      { row: annul('2018-12-03 08:00'), because: 'chưa báo cáo cấp có quyền' },
      { row: uphold('2018-12-03 08:00'), because: 'chưa báo cáo cấp có quyền' },
    ],
    step: 'escalated',
  },
  {
    name: 'Chưa vào sổ thì chưa kiểm tra (Đ.131: chưa kiểm chứng)',
    received,
    facts,
    events: [],
    refused: [{ row: check('2018-09-12 08:00'), because: 'chưa vào sổ' }],
    step: 'received',
  },
  {
    name: 'Không trái',
    received,
    facts,
    events: [...concluded.slice(0, 2), ['2018-09-20 08:00', 'checker', { type: 'clear', checkSheet: 'Phiếu 31' }]],
    step: 'clean',
    outcome: 'done',
  },
]

/** NĐ 79/2025/NĐ-CP, Đ.14–18, Đ.27, and what keeps the older rules. */
export const of2025: readonly Scenario<N>[] = [
  {
    name: 'Không nhất trí: Bộ Tư pháp báo cáo Thủ tướng trong 15 ngày (Đ.27)',
    received: '2025-05-12 08:00',
    facts,
    events: [
      ...disputed2025(false),
      escalate('2025-06-06 08:00'),
      toSuperior('2025-06-17 08:00'),
      uphold('2025-07-10 08:00'),
    ],
    regime: 'r2025',
    step: 'conclusionWithdrawn',
    outcome: 'done',
    deadlines: [
      { limit: 'handlingByDay', state: 'met', due: '2025-06-20', late: false },
      { limit: 'toPrimeMinister', state: 'met', due: '2025-06-17', late: false },
    ],
    unbound: ['sending', 'handling', 'toPrimeMinisterDiffering', 'escalation'],
  },
  {
    name: 'Còn ý kiến khác nhau thì tổng cộng 30 ngày (Đ.27)',
    received: '2025-05-12 08:00',
    facts,
    events: disputed2025(true),
    step: 'disputed',
    deadlines: [{ limit: 'toPrimeMinisterDiffering', state: 'running', due: '2025-07-02' }],
    unbound: ['toPrimeMinister'],
  },
  {
    name: 'Chấp nhận giải trình thì rút kết luận (Chương II)',
    received: '2025-05-12 08:00',
    facts,
    events: [
      ...disputed2025(false),
      ['2025-06-05 08:00', 'checker', { type: 'acceptExplanation', withdrawal: 'Giải trình đúng' }],
    ],
    step: 'conclusionWithdrawn',
    outcome: 'done',
  },
  {
    name: 'Số ngày xử lý chưa đọc được nên kết luận phải ghi ngày (Đ.26: chưa kiểm chứng)',
    received: '2025-05-12 08:00',
    facts,
    events: concluded2025,
    refused: [
      { row: sendConclusion('2025-05-21 08:00', '2025-05-22'), because: 'phải ghi ngày' },
    ],
    step: 'concluded',
  },
  {
    name: 'Văn bản nhận trước 01/04/2025 giữ 30 ngày của NĐ 34/2016',
    received: '2025-03-31 08:00',
    facts,
    events: [
      register('2025-03-31 09:00', '2025-03-28'),
      check('2025-04-01 08:00'),
      conclude('2025-04-10 08:00'),
      sendConclusion('2025-04-11 08:00', '2025-04-14'),
    ],
    regime: 'r2016',
    step: 'withIssuer',
    deadlines: [{ limit: 'handling', state: 'running', due: '2025-05-14' }],
  },
]
