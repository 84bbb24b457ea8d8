import type { legalDocumentReview } from '../../../../processes/legislation/legal-document-review.ts'
import type { NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof legalDocumentReview>
type Finding = 'fit' | 'conflicting' | 'outdated' | 'expired'

const facts = {
  topic: '12/2014/QĐ-UBND',
  ground: 'superiorText',
  superiorText: 'NĐ 136/2018/NĐ-CP',
  superiorTextOn: '2018-10-01',
} as const
const received = '2018-10-08 08:00'

const collect = (at: string): Row<N> => [
  at,
  'reviewer',
  { type: 'collect', documents: ['12/2014/QĐ-UBND', '31/2016/QĐ-UBND'] },
]
const review = (at: string, finding: Finding, ofCouncil = false, expiredIn?: number): Row<N> => [
  at,
  'reviewer',
  {
    type: 'review',
    reviewSheet: 'Phiếu 04',
    finding,
    ofCouncil,
    ...(expiredIn === undefined ? {} : { expiredIn }),
  },
]
const ask = (at: string): Row<N> => [at, 'reviewer', { type: 'askJustice', opinionRequest: 'CV 900' }]
const answer = (at: string): Row<N> => [at, 'justice', { type: 'giveOpinion', opinion: 'CV 1033/STP' }]
const report = (at: string): Row<N> => [at, 'reviewer', { type: 'report', report: 'BC 71' }]
const noAction = (at: string): Row<N> => [
  at,
  'reviewer',
  { type: 'noAction', systematisation: 'HTH-2018' },
]
const handle = (at: string): Row<N> => [
  at,
  'committee',
  { type: 'handle', result: '05/2019/QĐ-UBND', drafting: 'QD-0005' },
]
const recommend = (at: string): Row<N> => [
  at,
  'councilStanding',
  { type: 'recommendToCouncil', result: 'Đưa vào kỳ họp cuối năm' },
]
const list = (at: string): Row<N> => [
  at,
  'committee',
  { type: 'listExpired', expiredList: '250/QĐ-UBND', systematisation: 'HTH-2023' },
]

const reported = (finding: Finding, ofCouncil = false, expiredIn?: number): readonly Row<N>[] => [
  collect('2018-10-10 08:00'),
  review('2018-10-22 08:00', finding, ofCouncil, expiredIn),
  ask('2018-10-23 08:00'),
  answer('2018-10-29 08:00'),
  report('2018-10-31 15:00'),
]

/** NĐ 34/2016/NĐ-CP, Chương IX, and the regimes before and after it. */
export const reviews: readonly Scenario<N>[] = [
  {
    name: 'Rà soát trong 30 ngày kể từ khi văn bản cấp trên ban hành, rồi UBND sửa (Chương IX: số ngày chưa kiểm chứng)',
    received,
    facts,
    events: [...reported('conflicting'), handle('2019-02-20 08:00')],
    regime: 'r2016',
    step: 'handled',
    outcome: 'done',
    holding: { drafting: 'QD-0005' },
    deadlines: [{ limit: 'review', state: 'met', due: '2018-10-31', late: false }],
    unbound: ['yearlyList'],
  },
  {
    name: 'Hạn rà soát rơi vào Tết Kỷ Hợi thì đến hết ngày làm việc kế tiếp',
    received: '2019-01-10 08:00',
    facts: { ...facts, superiorTextOn: '2019-01-07' },
    events: [collect('2019-01-14 08:00')],
    step: 'collected',
    deadlines: [{ limit: 'review', state: 'running', due: '2019-02-11' }],
  },
  {
    name: 'Rà soát vì tình hình kinh tế – xã hội không có hạn 30 ngày (Đ.142: chưa kiểm chứng)',
    received,
    facts: { topic: '12/2014/QĐ-UBND', ground: 'socialChange', scope: 'byTopic' },
    events: [
      collect('2018-10-10 08:00'),
      review('2018-10-22 08:00', 'fit'),
      noAction('2018-10-23 08:00'),
    ],
    step: 'noAction',
    outcome: 'done',
    unbound: ['review'],
  },
  {
    name: 'Việc rà soát nhận trước 01/04/2025 giữ chế độ của NĐ 34/2016 khi NĐ 79/2025 đã có hiệu lực',
    received: '2025-03-31 08:00',
    facts: { ...facts, superiorTextOn: '2025-03-20' },
    events: [collect('2025-04-03 08:00')],
    regime: 'r2016',
    step: 'collected',
    deadlines: [{ limit: 'review', state: 'running', due: '2025-04-21' }],
  },
  {
    name: 'Từ 01/04/2025 số ngày chưa đọc được nên không có hạn (NĐ 79/2025)',
    received: '2025-04-01 08:00',
    facts: { ...facts, superiorTextOn: '2025-04-01' },
    events: [collect('2025-04-03 08:00')],
    regime: 'r2025',
    step: 'collected',
    unbound: ['review'],
  },
  {
    name: 'Văn bản hết hiệu lực năm 2018 thì công bố danh mục trước 31/01/2019 (Đ.157: chưa kiểm chứng)',
    received,
    facts,
    events: [...reported('expired', false, 2018), list('2019-01-31 08:00')],
    step: 'listed',
    outcome: 'done',
    deadlines: [{ limit: 'yearlyList', state: 'met', due: '2019-01-30', late: true }],
  },
  {
    name: 'Nghị quyết thì Thường trực HĐND kiến nghị HĐND (Chương IX)',
    received,
    facts,
    events: [...reported('outdated', true), recommend('2018-11-12 08:00')],
    step: 'handled',
    outcome: 'done',
  },
]

/** What is refused on the way. */
export const gates: readonly Scenario<N>[] = [
  {
    name: 'Văn bản hết hiệu lực phải ghi năm (Đ.157: chưa kiểm chứng)',
    received,
    facts,
    events: [collect('2018-10-10 08:00')],
    refused: [{ row: review('2018-10-22 08:00', 'expired'), because: 'ghi năm hết hiệu lực' }],
    step: 'collected',
  },
  {
    name: 'Còn phù hợp thì không xin ý kiến xử lý (Chương IX)',
    received,
    facts,
    events: [collect('2018-10-10 08:00'), review('2018-10-22 08:00', 'fit')],
    refused: [{ row: ask('2018-10-23 08:00'), because: 'văn bản còn phù hợp' }],
    step: 'reviewed',
  },
  {
    name: 'Không còn phù hợp thì không thể bỏ qua (Chương IX)',
    received,
    facts,
    events: [collect('2018-10-10 08:00'), review('2018-10-22 08:00', 'outdated')],
    refused: [{ row: noAction('2018-10-23 08:00'), because: 'không còn phù hợp thì phải xử lý' }],
    step: 'reviewed',
  },
  {
    name: 'Chưa có ý kiến Sở Tư pháp thì chưa báo cáo (Chương IX)',
    received,
    facts,
    events: reported('outdated').slice(0, 3),
    refused: [{ row: report('2018-10-24 08:00'), because: 'chưa có ý kiến của Sở Tư pháp' }],
    step: 'opinionAsked',
  },
  {
    name: 'Văn bản của UBND thì UBND xử lý, và không đưa vào danh mục khi chưa hết hiệu lực (Chương IX)',
    received,
    facts,
    events: reported('outdated'),
    refused: [
      { row: recommend('2018-11-12 08:00'), because: 'UBND xử lý' },
      { row: list('2018-11-12 08:00'), because: 'mới đưa vào danh mục' },
    ],
    step: 'reported',
  },
  {
    name: 'Nghị quyết của HĐND thì UBND không tự xử lý (Chương IX)',
    received,
    facts,
    events: reported('outdated', true),
    refused: [{ row: handle('2018-11-12 08:00'), because: 'kiến nghị HĐND xử lý' }],
    step: 'reported',
  },
  {
    name: 'Văn bản hết hiệu lực thì đưa vào danh mục, không phải sửa (Đ.157: chưa kiểm chứng)',
    received,
    facts,
    events: reported('expired', false, 2018),
    refused: [{ row: handle('2018-11-12 08:00'), because: 'đưa vào danh mục công bố' }],
    step: 'reported',
  },
]
