import type { legalDocumentSelfCheck } from '../../../../processes/legislation/legal-document-self-check.ts'
import { workingDays } from '../../../../src/time/index.ts'
import type { NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof legalDocumentSelfCheck>

const facts = { document: '04/2019/QĐ-UBND' }
const received = '2019-02-25 08:00'

const check = (at: string): Row<N> => [at, 'selfChecker', { type: 'check' }]
const suspect = (at: string): Row<N> => [
  at,
  'selfChecker',
  { type: 'suspect', checkSheet: 'Phiếu 12', faults: ['competence', 'form'] },
]
const report = (at: string): Row<N> => [at, 'selfChecker', { type: 'report', report: 'BC 15' }]
const handle = (at: string): Row<N> => [
  at,
  'issuer',
  { type: 'handle', handling: 'amended', result: '09/2019/QĐ-UBND', drafting: 'QD-0009' },
]

/** Checked, suspected and reported to the issuer on 01/03/2019. */
export const reported: readonly Row<N>[] = [
  check('2019-02-26 08:00'),
  suspect('2019-02-27 08:00'),
  report('2019-03-01 08:00'),
]

/** NĐ 34/2016/NĐ-CP, Đ.103, Chương VIII; NĐ 79/2025/NĐ-CP, Đ.9–12. */
export const selfChecks: readonly Scenario<N>[] = [
  {
    name: 'Có dấu hiệu trái: báo cáo, xử lý trong 30 ngày, công bố (Đ.103, Đ.125: số ngày chưa kiểm chứng)',
    received,
    facts,
    events: [
      ...reported,
      handle('2019-03-29 08:00'),
      ['2019-04-02 08:00', 'issuer', { type: 'publish', publishedAt: 'Công báo tỉnh số 14' }],
    ],
    regime: 'r2016',
    step: 'published',
    outcome: 'done',
    deadlines: [{ limit: 'handling', state: 'met', due: '2019-04-01', late: false }],
  },
  {
    name: 'Hạn xử lý qua Tết Tân Sửu',
    received: '2021-01-04 08:00',
    facts,
    events: [check('2021-01-05 08:00'), suspect('2021-01-11 08:00'), report('2021-01-12 08:00')],
    step: 'reported',
    deadlines: [{ limit: 'handling', state: 'running', due: '2021-02-17' }],
  },
  {
    name: 'Cơ quan đặt mức khác khi mở hồ sơ',
    received,
    facts,
    limits: {
      handling: { limit: workingDays(10), basis: 'Quy chế của UBND tỉnh', confidence: 'setting' },
    },
    events: reported,
    step: 'reported',
    deadlines: [{ limit: 'handling', state: 'running', due: '2019-03-15' }],
  },
  {
    name: 'Việc nhận trước 01/04/2025 giữ chế độ của NĐ 34/2016',
    received: '2025-03-31 08:00',
    facts,
    events: [check('2025-03-31 09:00'), suspect('2025-04-03 08:00'), report('2025-04-04 08:00')],
    regime: 'r2016',
    step: 'reported',
    deadlines: [{ limit: 'handling', state: 'running', due: '2025-05-05' }],
  },
  {
    name: 'Từ 01/04/2025 số ngày chưa đọc được; từ kiến nghị, kết luận không trái (NĐ 79/2025, Đ.9–12)',
    received: '2025-04-01 08:00',
    facts,
    events: [
      ['2025-04-02 08:00', 'informant', { type: 'petition', petition: 'Đơn kiến nghị của Hội' }],
      suspect('2025-04-03 08:00'),
      report('2025-04-04 08:00'),
      ['2025-05-20 08:00', 'issuer', { type: 'notConfirmed', explanation: 'Đúng thẩm quyền được luật giao' }],
    ],
    regime: 'r2025',
    step: 'notConfirmed',
    outcome: 'done',
    unbound: ['handling'],
  },
  {
    name: 'Không có dấu hiệu trái (NĐ 79/2025, Đ.9–12)',
    received,
    facts,
    events: [
      check('2019-02-26 08:00'),
      ['2019-02-27 08:00', 'selfChecker', { type: 'clear', checkSheet: 'Phiếu 12' }],
    ],
    step: 'clean',
    outcome: 'done',
  },
]
