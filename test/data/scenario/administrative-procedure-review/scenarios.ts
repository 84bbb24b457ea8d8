import type { administrativeProcedureReview } from '../../../../processes/legislation/administrative-procedure-review.ts'
import type { NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof administrativeProcedureReview>

const facts = { planYear: 2019, topic: 'Nhóm thủ tục cấp phép xây dựng' }
const received = '2018-12-17 08:00'

const planned: readonly Row<N>[] = [
  ['2019-01-25 08:00', 'chairman', { type: 'approvePlan', plan: '215/QĐ-UBND' }],
  ['2019-02-18 08:00', 'department', { type: 'start', reviewSheet: 'Biểu 02' }],
]
const propose = (at: string, setBy: 'province' | 'minister' | 'government'): Row<N> => [
  at,
  'department',
  { type: 'propose', proposal: 'Gộp 02 thủ tục', setBy, costBefore: 420_000_000, costAfter: 250_000_000 },
]
const keep = (at: string, criteriaMet: boolean): Row<N> => [
  at,
  'department',
  { type: 'keep', criteriaMet, keepReason: 'Cần thiết, hợp lý, hợp pháp' },
]
const approve = (at: string): Row<N> => [at, 'chairman', { type: 'approve', approval: '1420/QĐ-UBND' }]
const implement = (at: string): Row<N> => [
  at,
  'chairman',
  { type: 'implement', result: '22/2019/QĐ-UBND', amendment: 'QD-0022' },
]
const recommend = (at: string): Row<N> => [
  at,
  'chairman',
  { type: 'recommend', recommendation: 'CV 2210/UBND-NC' },
]
const ministryAmends = (at: string): Row<N> => [
  at,
  'ministry',
  { type: 'ministryAmends', result: '05/2020/TT-BXD' },
]
const sendToCentre = (at: string): Row<N> => [at, 'ministry', { type: 'sendToCentre' }]

const approved = (setBy: 'province' | 'minister' | 'government'): readonly Row<N>[] => [
  ...planned,
  propose('2019-05-06 08:00', setBy),
  approve('2019-06-03 08:00'),
]
const recommended = (setBy: 'minister' | 'government'): readonly Row<N>[] => [
  ...approved(setBy),
  recommend('2019-06-10 08:00'),
]

/** In the province: NĐ 63/2010/NĐ-CP, Đ.28, Đ.30–31. */
export const inProvince: readonly Scenario<N>[] = [
  {
    name: 'Kế hoạch gửi trước 31/01; thủ tục do tỉnh quy định thì tỉnh sửa (Đ.30.3, Đ.31.1)',
    received,
    facts,
    events: [...approved('province'), implement('2019-10-21 08:00')],
    regime: 'r2017',
    step: 'implemented',
    outcome: 'done',
    holding: { amendment: 'QD-0022' },
    deadlines: [{ limit: 'plan', state: 'met', due: '2019-01-30', late: false }],
  },
  {
    name: 'Hạn gửi kế hoạch rơi vào Tết Đinh Dậu thì đến hết ngày làm việc kế tiếp (Đ.30.3)',
    received: '2016-12-15 08:00',
    facts: { ...facts, planYear: 2017 },
    events: [],
    regime: 'r2013',
    step: 'planning',
    now: '2017-02-02 10:00',
    deadlines: [{ limit: 'plan', state: 'running', due: '2017-02-02' }],
  },
  {
    name: 'Kế hoạch lập trước 25/09/2017 giữ chế độ của Sở Tư pháp khi rà soát sau ngày đó',
    received: '2017-09-22 08:00',
    facts: { ...facts, planYear: 2018 },
    events: [['2018-01-31 08:00', 'chairman', { type: 'approvePlan', plan: '301/QĐ-UBND' }]],
    regime: 'r2013',
    step: 'planApproved',
    deadlines: [{ limit: 'plan', state: 'met', due: '2018-01-30', late: true }],
  },
  {
    name: 'Lấy ý kiến đối tượng chịu tác động rồi rà soát tiếp (TT 02/2017, Chương V: chưa kiểm chứng)',
    received,
    facts: { ...facts, ground: 'petition', petition: 'PAKN-0004' },
    events: [
      ...planned,
      ['2019-03-04 08:00', 'department', { type: 'consult', consulted: '30 doanh nghiệp xây dựng' }],
      ['2019-03-25 08:00', 'affected', { type: 'consulted', opinions: '27 phiếu' }],
    ],
    step: 'reviewing',
  },
  {
    name: 'Đạt tiêu chí thì giữ nguyên; chưa đạt thì không (Đ.28)',
    received,
    facts,
    events: planned,
    refused: [{ row: keep('2019-05-06 08:00', false), because: 'chưa đạt tiêu chí' }],
    step: 'reviewing',
  },
  {
    name: 'Giữ nguyên thủ tục đạt tiêu chí (Đ.28)',
    received,
    facts,
    events: [...planned, keep('2019-05-06 08:00', true)],
    step: 'kept',
    outcome: 'done',
  },
  {
    name: 'Phương án chưa đạt thì làm lại (TT 02/2017, Chương V: chưa kiểm chứng)',
    received,
    facts,
    events: [
      ...planned,
      propose('2019-05-06 08:00', 'province'),
      ['2019-05-08 08:00', 'controlUnit', { type: 'return', returnReason: 'Chưa tính chi phí tuân thủ' }],
    ],
    step: 'reviewing',
  },
  {
    name: 'Thủ tục do tỉnh quy định thì không kiến nghị bộ (Đ.31.1)',
    received,
    facts,
    events: approved('province'),
    refused: [{ row: recommend('2019-06-10 08:00'), because: 'thủ tục do tỉnh quy định' }],
    step: 'approved',
  },
  {
    name: 'Thủ tục do trung ương quy định thì tỉnh không tự sửa (Đ.31.1)',
    received,
    facts,
    events: approved('minister'),
    refused: [{ row: implement('2019-06-10 08:00'), because: 'do trung ương quy định' }],
    step: 'approved',
  },
]

/** At the ministry and the centre: NĐ 63/2010/NĐ-CP, Đ.31.2–3. */
export const atTheCentre: readonly Scenario<N>[] = [
  {
    name: 'Thuộc bộ trưởng thì bộ sửa, không gửi trung ương (Đ.31.2)',
    received,
    facts,
    events: recommended('minister'),
    refused: [{ row: sendToCentre('2020-02-10 08:00'), because: 'thẩm quyền của bộ trưởng' }],
    step: 'recommended',
  },
  {
    name: 'Bộ sửa theo thẩm quyền (Đ.31.2)',
    received,
    facts,
    events: [...recommended('minister'), ministryAmends('2020-02-10 08:00')],
    step: 'implemented',
    outcome: 'done',
  },
  {
    name: 'Thuộc Chính phủ thì bộ không tự sửa (Đ.31.2)',
    received,
    facts,
    events: recommended('government'),
    refused: [{ row: ministryAmends('2020-02-10 08:00'), because: 'Chính phủ, Thủ tướng' }],
    step: 'recommended',
  },
  {
    name: 'Bộ không chấp nhận (suy luận)',
    received,
    facts,
    events: [
      ...recommended('government'),
      ['2020-02-10 08:00', 'ministry', { type: 'ministryDeclines', declineReason: 'Chưa phù hợp luật' }],
    ],
    step: 'declined',
    outcome: 'refused',
  },
  {
    name: 'Trung ương phê duyệt phương án (Đ.31.2–3)',
    received,
    facts,
    events: [
      ...recommended('government'),
      sendToCentre('2020-02-10 08:00'),
      ['2020-06-22 08:00', 'centralBody', { type: 'centreApproves', result: '895/QĐ-TTg' }],
    ],
    step: 'implemented',
    outcome: 'done',
  },
  {
    name: 'Trung ương không phê duyệt (suy luận)',
    received,
    facts,
    events: [
      ...recommended('government'),
      sendToCentre('2020-02-10 08:00'),
      ['2020-06-22 08:00', 'controlUnit', { type: 'centreDeclines', declineReason: 'Chờ sửa luật' }],
    ],
    step: 'declined',
    outcome: 'refused',
  },
]
