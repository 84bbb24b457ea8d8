import type { legalDocumentSystematisation } from '../../../../processes/legislation/legal-document-systematisation.ts'
import type { NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof legalDocumentSystematisation>

const facts = { cycleEnd: 2018, cutoffOn: '2018-12-31' }
const received = '2018-09-03 08:00'

const collect = (at: string): Row<N> => [
  at,
  'reviewer',
  { type: 'collect', collection: '612 văn bản', reviews: ['RS-0011', 'RS-0012'] },
]
const recheck = (at: string, reviewComplete = true): Row<N> => [
  at,
  'justice',
  { type: 'recheck', recheckNote: 'Đối chiếu 612 văn bản', reviewComplete },
]
const reviewAgain = (at: string): Row<N> => [
  at,
  'reviewer',
  { type: 'reviewAgain', reviewGap: 'Văn bản lĩnh vực đất đai' },
]
const makeLists = (at: string): Row<N> => [
  at,
  'justice',
  {
    type: 'makeLists',
    inForceList: 'DM1: 401',
    whollyExpiredList: 'DM2: 188',
    partlyExpiredList: 'DM3: 23',
    toAmendList: 'DM4: 40',
  },
]
const sort = (at: string): Row<N> => [at, 'justice', { type: 'sort', volume: 'Tập hệ thống hóa' }]
const publish = (at: string): Row<N> => [at, 'committee', { type: 'publish', decision: '473/QĐ-UBND' }]

const sorted: readonly Row<N>[] = [
  collect('2018-10-01 08:00'),
  recheck('2018-11-12 08:00'),
  makeLists('2018-12-20 08:00'),
  ['2018-12-24 08:00', 'councilStanding', { type: 'confirmCouncilPart', councilConfirmed: 'CV 88/HĐND' }],
  sort('2018-12-28 08:00'),
]

/** NĐ 34/2016/NĐ-CP, Đ.164–168; NĐ 79/2025/NĐ-CP, Đ.49. */
export const cycles: readonly Scenario<N>[] = [
  {
    name: 'Kỳ 2014–2018: chốt 31/12/2018, công bố trong 60 ngày qua Tết Kỷ Hợi (Đ.164; 60 ngày chưa kiểm chứng)',
    received,
    facts,
    events: [
      ...sorted,
      publish('2019-02-28 08:00'),
      ['2019-03-15 08:00', 'justice', { type: 'close', filedAt: 'Lưu trữ Sở Tư pháp' }],
    ],
    regime: 'r2016',
    step: 'closed',
    outcome: 'done',
    deadlines: [
      { limit: 'cutoff', state: 'void', due: '2018-12-31', late: false },
      { limit: 'publication', state: 'met', due: '2019-03-01', late: false },
    ],
  },
  {
    name: 'Kỳ 2019–2023: 60 ngày sau 31/12/2023 là 29/02/2024',
    received: '2023-08-01 08:00',
    facts: { cycleEnd: 2023, cutoffOn: '2023-12-31' },
    events: [collect('2023-09-01 08:00'), collect('2024-01-05 08:00')],
    step: 'collecting',
    deadlines: [{ limit: 'publication', state: 'running', due: '2024-02-29' }],
  },
  {
    name: 'Kỳ 2024–2028 theo NĐ 79/2025; ngày tính ra còn tạm vì lịch nghỉ năm ấy chưa có (Đ.49)',
    received: '2025-06-02 08:00',
    facts: { cycleEnd: 2028, cutoffOn: '2028-12-31' },
    events: [],
    regime: 'r2025',
    step: 'planned',
    deadlines: [
      { limit: 'cutoff', state: 'running', due: '2028-12-31' },
      { limit: 'publication', state: 'running', due: '2029-03-01' },
    ],
  },
  {
    name: 'Kế hoạch lập trước 01/07/2016 giữ chế độ của NĐ 16/2013: không có hạn nào đã đọc được',
    received: '2016-06-30 08:00',
    facts,
    events: [...sorted, publish('2018-12-31 08:00')],
    regime: 'r2013',
    step: 'published',
    unbound: ['cutoff', 'publication'],
  },
  {
    name: 'Kết quả rà soát chưa đủ thì rà soát bổ sung, không lập danh mục (Đ.167)',
    received,
    facts,
    events: [collect('2018-10-01 08:00'), recheck('2018-11-12 08:00', false)],
    refused: [{ row: makeLists('2018-11-13 08:00'), because: 'kết quả rà soát chưa đủ' }],
    step: 'rechecking',
  },
  {
    name: 'Rà soát bổ sung rồi tập hợp lại (Đ.167)',
    received,
    facts,
    events: [
      collect('2018-10-01 08:00'),
      recheck('2018-11-12 08:00', false),
      reviewAgain('2018-11-13 08:00'),
      collect('2018-11-26 08:00'),
    ],
    step: 'collecting',
  },
  {
    name: 'Đã đủ thì không phải rà soát bổ sung (Đ.167)',
    received,
    facts,
    events: sorted.slice(0, 2),
    refused: [{ row: reviewAgain('2018-11-13 08:00'), because: 'đã đủ' }],
    step: 'rechecking',
  },
  {
    name: 'Chưa hết ngày chốt thì chưa công bố (Đ.164)',
    received,
    facts,
    events: sorted,
    refused: [{ row: publish('2018-12-31 08:00'), because: 'chưa hết ngày chốt' }],
    step: 'sorted',
  },
]
