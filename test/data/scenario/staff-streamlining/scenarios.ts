import type { staffStreamlining } from '../../../../processes/personnel/staff-streamlining.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof staffStreamlining>

const wish = (at: string): Row<N> => [at, 'affected', { type: 'stateWish', wish: 'Đơn tự nguyện' }]
const view = (at: string): Row<N> => [at, 'partyAndUnion', { type: 'giveView', partyUnionMinutes: 'BB-03' }]
const list = (at: string, groundsMet = true): Row<N> => [
  at,
  'unit',
  {
    type: 'drawUpList',
    people: ['an', 'binh'],
    groundsMet,
    evaluations: ['DG-2018-an', 'DG-2019-an'],
    estimate: '420 triệu đồng',
  },
]
const send = (at: string): Row<N> => [at, 'submitter', { type: 'send', letter: 'CV-77' }]
const appraise = (at: string, financeOpinion?: string): Row<N> => [
  at,
  'homeAffairs',
  {
    type: 'appraise',
    appraisal: 'Đúng đối tượng',
    ...(financeOpinion === undefined ? {} : { financeOpinion }),
  },
]
const submit = (at: string): Row<N> => [at, 'homeAffairs', { type: 'submit', submission: 'TTr-55' }]
const approve = (at: string): Row<N> => [at, 'province', { type: 'approve', approval: 'QĐ-210' }]
const fund = (at: string): Row<N> => [at, 'finance', { type: 'fund', funding: 'CV-90' }]
const settle = (at: string): Row<N> => [at, 'unit', { type: 'settle', decisions: ['QĐ-11', 'QĐ-12'] }]
const result = (at: string): Row<N> => [at, 'province', { type: 'reportResult', report: 'BC-40' }]
const ministries = (at: string): Row<N> => [
  at,
  'province',
  { type: 'sendToMinistries', ministryLetter: 'CV-301' },
]

const listed = (month: string): readonly Row<N>[] => [
  wish(`${month}-05 08:00`),
  view(`${month}-08 08:00`),
  list(`${month}-10 08:00`),
]
const toApproved = (month: string): readonly Row<N>[] => [
  ...listed(month),
  send(`${month}-12 08:00`),
  appraise(`${month}-15 08:00`, 'Kinh phí phù hợp'),
  submit(`${month}-16 08:00`),
  approve(`${month}-20 08:00`),
]

/** Two rounds a year, as each province sets them. */
const rounds: readonly Scenario<N>[] = [
  {
    name: 'Đợt đầu năm 2019: gửi trước 30/01 sau đánh giá cuối năm (ví dụ Quảng Nam); báo cáo 6 tháng 15/6',
    received: '2019-01-03 08:00',
    facts: { unit: 'Sở A', year: 2019, half: 'first' },
    events: [
      ...toApproved('2019-01'),
      fund('2019-02-20 08:00'),
      settle('2019-03-01 08:00'),
      result('2019-06-14 08:00'),
    ],
    regime: 'r2018',
    step: 'reported',
    outcome: 'done',
    deadlines: [
      { limit: 'sendFirst', state: 'met', due: '2019-01-30', late: false },
      { limit: 'reportFirst', state: 'met', due: '2019-06-17', late: false },
    ],
    unbound: ['toMinistriesFirst', 'sendSecond'],
  },
  {
    name: 'Đợt đầu năm 2022: ngày 30/01 vào nghỉ Tết nên tính đến 07/02/2022',
    received: '2022-01-04 08:00',
    facts: { unit: 'Sở A', year: 2022, half: 'first' },
    events: [],
    step: 'screening',
    deadlines: [{ limit: 'sendFirst', state: 'running', due: '2022-02-07' }],
  },
  {
    name: 'Đợt giữa năm 2020: gửi trước 15/6; báo cáo năm 15/12',
    received: '2020-04-01 08:00',
    facts: { unit: 'Phòng Giáo dục B', year: 2020, half: 'second' },
    events: [],
    step: 'screening',
    deadlines: [
      { limit: 'sendSecond', state: 'running', due: '2020-06-15' },
      { limit: 'reportSecond', state: 'running', due: '2020-12-15' },
    ],
  },
  {
    name: 'Tỉnh ấn định ngày 15 hằng tháng (ví dụ Bắc Giang, NĐ 29/2023)',
    received: '2024-03-01 08:00',
    facts: { unit: 'Sở A', year: 2024, half: 'first', sendBy: '2024-03-15' },
    events: [],
    regime: 'r2023',
    step: 'screening',
    deadlines: [{ limit: 'send', state: 'running', due: '2024-03-15' }],
    unbound: ['sendFirst'],
  },
  {
    name: 'Quá hạn gửi của đợt thì không gửi được',
    received: '2019-01-03 08:00',
    facts: { unit: 'Sở A', year: 2019, half: 'first' },
    events: listed('2019-01'),
    refused: [{ row: send('2019-01-31 08:00'), because: 'đã quá hạn gửi danh sách của đợt' }],
    step: 'listed',
  },
  {
    name: 'Quá hạn thì chuyển sang đợt sau',
    received: '2019-01-03 08:00',
    facts: { unit: 'Sở A', year: 2019, half: 'first' },
    events: [
      ...listed('2019-01'),
      ['2019-02-11 08:00', 'submitter', { type: 'moveToNextRound', nextRound: 'TG-2019-02' }],
    ],
    step: 'moved',
    outcome: 'withdrawn',
    deadlines: [{ limit: 'sendFirst', state: 'lapsed', due: '2019-01-30', late: true }],
  },
]

/** Grounds, appraisal, refusal. */
const appraisal: readonly Scenario<N>[] = [
  {
    name: 'Phải họp với cấp ủy, công đoàn; từng người phải đủ căn cứ (NĐ 108/2014)',
    received: '2019-01-03 08:00',
    facts: { unit: 'Sở A', year: 2019, half: 'first' },
    events: [],
    refused: [{ row: list('2019-01-10 08:00'), because: 'chưa họp với cấp ủy' }],
    step: 'screening',
  },
  {
    name: 'Người chưa đủ căn cứ không vào danh sách (NĐ 108/2014 Đ.6)',
    received: '2019-01-03 08:00',
    facts: { unit: 'Sở A', year: 2019, half: 'first' },
    events: [view('2019-01-08 08:00')],
    refused: [{ row: list('2019-01-10 08:00', false), because: 'chưa đủ căn cứ' }],
    step: 'screening',
  },
  {
    name: 'Sở Tài chính phải có ý kiến về kinh phí (NĐ 154/2025 Đ.14)',
    received: '2026-01-05 08:00',
    facts: { unit: 'Sở A', year: 2026, half: 'first' },
    events: [...listed('2026-01'), send('2026-01-12 08:00')],
    refused: [{ row: appraise('2026-01-15 08:00'), because: 'chưa có ý kiến của Sở Tài chính' }],
    step: 'sent',
  },
  {
    name: 'Trả lại vì sai đối tượng',
    received: '2019-01-03 08:00',
    facts: { unit: 'Sở A', year: 2019, half: 'first' },
    events: [
      ...toApproved('2019-01').slice(0, 5),
      ['2019-01-16 08:00', 'homeAffairs', { type: 'returnList', reason: 'Thiếu đánh giá hai năm' }],
    ],
    step: 'returned',
    outcome: 'refused',
  },
  {
    name: 'UBND tỉnh không phê duyệt',
    received: '2019-01-03 08:00',
    facts: { unit: 'Sở A', year: 2019, half: 'first' },
    events: [
      ...toApproved('2019-01').slice(0, 6),
      ['2019-01-20 08:00', 'province', { type: 'reject', reason: 'Vượt chỉ tiêu' }],
    ],
    step: 'returned',
    outcome: 'refused',
  },
]

/** Who decides: the ministries until 14/10/2018, the province since. */
const law: readonly Scenario<N>[] = [
  {
    name: 'NĐ 108/2014: danh sách đợt đầu năm 2018 đến hai bộ trước 01/11/2017; bộ thống nhất mới cấp kinh phí',
    received: '2017-09-04 08:00',
    facts: { unit: 'Sở A', year: 2018, half: 'first' },
    events: [
      ...toApproved('2017-09'),
      ministries('2017-10-30 08:00'),
      ['2017-12-15 08:00', 'ministryOfFinance', { type: 'agree', agreement: 'CV-BTC' }],
      settle('2018-02-01 08:00'),
    ],
    regime: 'r2015',
    step: 'settled',
    deadlines: [{ limit: 'toMinistriesFirst', state: 'met', due: '2017-11-01', late: false }],
    unbound: ['reportFirst', 'reportToMinistries'],
  },
  {
    name: 'Đợt cuối năm đến hai bộ trước 01/5: ngày nghỉ nên tính đến 02/5/2018; bộ không thống nhất',
    received: '2018-03-01 08:00',
    facts: { unit: 'Sở A', year: 2018, half: 'second' },
    events: [
      ...toApproved('2018-03'),
      ministries('2018-05-02 08:00'),
      ['2018-06-15 08:00', 'ministryOfHomeAffairs', { type: 'disagree', reason: 'Sai đối tượng' }],
    ],
    step: 'returned',
    outcome: 'refused',
    deadlines: [{ limit: 'toMinistriesSecond', state: 'met', due: '2018-05-02', late: false }],
  },
  {
    name: 'Danh sách mở trước 15/10/2018 vẫn phải qua hai bộ dù luật đã đổi',
    received: '2018-10-12 08:00',
    facts: { unit: 'Sở A', year: 2019, half: 'first' },
    events: toApproved('2018-11'),
    refused: [{ row: fund('2018-12-03 08:00'), because: 'phải có ý kiến thống nhất' }],
    regime: 'r2015',
    step: 'approved',
  },
  {
    name: 'Danh sách mở từ 15/10/2018: tỉnh quyết định, không gửi hai bộ',
    received: '2018-10-15 08:00',
    facts: { unit: 'Sở A', year: 2019, half: 'first' },
    events: toApproved('2018-11'),
    refused: [{ row: ministries('2018-12-03 08:00'), because: 'từ 15/10/2018 tỉnh quyết định' }],
    regime: 'r2018',
    step: 'approved',
  },
  {
    name: 'NĐ 154/2025 Đ.14: báo cáo năm 2025 gửi hai bộ trước ngày 15/02/2026',
    received: '2025-06-16 08:00',
    facts: { unit: 'Sở A', year: 2025, half: 'second', sendBy: '2025-09-15' },
    events: [
      ...toApproved('2025-08'),
      fund('2025-10-01 08:00'),
      settle('2025-11-03 08:00'),
      result('2026-02-13 08:00'),
    ],
    regime: 'r2025',
    step: 'reported',
    outcome: 'done',
    deadlines: [
      { limit: 'send', state: 'met', due: '2025-09-15', late: false },
      { limit: 'reportSecond', state: 'met', due: '2025-12-15', late: true },
      { limit: 'reportToMinistries', state: 'met', due: '2026-02-23', late: false },
    ],
  },
]

export const groups: Groups<N> = { rounds, appraisal, law }
