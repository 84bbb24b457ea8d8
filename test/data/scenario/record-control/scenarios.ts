import type { recordControl } from '../../../../processes/quality/record-control.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof recordControl>

const audit: Scenario<N>['facts'] = {
  title: 'Hồ sơ đánh giá nội bộ năm 2018',
  code: 'HS-8.2.2-2018',
  keeper: 'Thư ký ISO',
  place: 'Tủ ISO',
}
const in2018 = { received: '2018-01-08 08:00', by: 'keeper', facts: audit } as const

const close = (at: string, workEndedOn: string, years: number, keptThrough: number): Row<N> => [
  at,
  'keeper',
  { type: 'close', workEndedOn, retention: years, keptThrough },
]
const closeForEver = (at: string, workEndedOn: string): Row<N> => [
  at,
  'keeper',
  { type: 'close', workEndedOn, retention: 'permanent' },
]
const handOver = (at: string): Row<N> => [
  at,
  'unitHead',
  { type: 'handOver', archivedOn: at.slice(0, 10), handOverMinutes: 'BB-07', place: 'Kho lưu trữ, giá 3' },
]
const lend = (at: string, dueBack: string): Row<N> => [
  at,
  'archivist',
  { type: 'lend', borrower: 'Trần Văn C', purpose: 'Đối chiếu kết quả đánh giá', dueBack },
]
const giveBack = (at: string): Row<N> => [at, 'archivist', { type: 'giveBack', condition: 'Đủ, nguyên vẹn' }]
const expire = (at: string): Row<N> => [at, 'archivist', { type: 'expire' }]
const propose = (at: string): Row<N> => [
  at,
  'council',
  { type: 'proposeDisposal', appraisal: 'Biên bản họp hội đồng 02', disposalReason: 'Hết giá trị' },
]
const decide = (at: string): Row<N> => [at, 'head', { type: 'decideDisposal', disposalDecision: 'QĐ 45/QĐ-SGD' }]
const dispose = (at: string): Row<N> => [
  at,
  'archivist',
  {
    type: 'dispose',
    disposalMinutes: 'BB-12/2024',
    disposalMethod: 'Cắt nhỏ, nghiền bột giấy',
    witnesses: ['Thư ký hội đồng'],
  },
]

const archived: readonly Row<N>[] = [
  ['2018-09-20 08:00', 'keeper', { type: 'collect', contents: 'Kế hoạch, phiếu hỏi, báo cáo' }],
  close('2018-12-28 10:00', '2018-12-14', 5, 2023),
  handOver('2019-11-20 09:00'),
]

/** A record is closed when the work ends, and handed over. */
const filing: readonly Scenario<N>[] = [
  {
    name: 'Bảo quản 05 năm, công việc kết thúc 14/12/2018: giữ đến hết 2023 (31/12/2023 là Chủ nhật, tính đến 02/01/2024)',
    ...in2018,
    events: archived,
    step: 'archived',
    holding: { retention: 5, keptThrough: 2023, place: 'Kho lưu trữ, giá 3' },
    deadlines: [
      { limit: 'handOver', state: 'met', due: '2019-12-16', late: false },
      { limit: 'retention', state: 'running', due: '2024-01-02', late: false },
    ],
    unbound: ['handOverByYear', 'historical', 'historicalBefore2025'],
  },
  {
    name: 'Từ 05/03/2020, nộp lưu trong 01 năm từ ngày công việc kết thúc (NĐ 30/2020 Đ.30.2.b); hạn rơi vào Tết thì sang ngày làm việc kế tiếp',
    received: '2020-03-09 08:00',
    by: 'keeper',
    facts: { ...audit, title: 'Hồ sơ xem xét của lãnh đạo năm 2020' },
    events: [close('2023-02-13 09:00', '2023-02-09', 10, 2033)],
    step: 'closed',
    now: '2024-02-16 09:00',
    deadlines: [{ limit: 'handOver', state: 'lapsed', due: '2024-02-15', late: true }],
  },
  {
    name: 'Từ 01/07/2025, hạn nộp lưu tính từ năm công việc kết thúc: đến hết năm sau (Luật 33/2024 Đ.17)',
    received: '2025-08-04 08:00',
    by: 'keeper',
    facts: audit,
    events: [close('2025-09-08 09:00', '2025-09-05', 10, 2035)],
    step: 'closed',
    deadlines: [{ limit: 'handOverByYear', state: 'running', due: '2026-12-31' }],
    unbound: ['handOver'],
  },
  {
    name: 'Đơn vị giữ lại không quá hai năm từ ngày đến hạn nộp (NĐ 30/2020 Đ.31.3.d), rồi nộp',
    received: '2020-03-09 08:00',
    by: 'keeper',
    facts: audit,
    events: [
      close('2020-06-30 09:00', '2020-06-30', 10, 2030),
      [
        '2021-06-01 09:00',
        'unitHead',
        { type: 'keepBack', handOverDue: '2021-06-30', keepBackApproval: 'CV 88/SGD-VP' },
      ],
      handOver('2023-06-29 09:00'),
    ],
    step: 'archived',
    deadlines: [{ limit: 'keepingBack', state: 'met', due: '2023-06-30', late: false }],
  },
  {
    name: 'Hồ sơ bảo quản dưới 05 năm ở lại đơn vị, không nộp lưu (NĐ 30/2020 Đ.31.3.c)',
    ...in2018,
    events: [close('2018-12-28 10:00', '2018-12-14', 3, 2021)],
    refused: [
      { row: handOver('2019-06-03 09:00'), because: 'dưới 05 năm không thuộc diện nộp' },
      { row: expire('2021-12-31 09:00'), because: 'chưa hết thời hạn bảo quản' },
    ],
    step: 'closed',
    unbound: ['handOver'],
  },
  {
    name: 'Hồ sơ dưới 05 năm hết hạn ngay tại đơn vị',
    ...in2018,
    events: [
      close('2018-12-28 10:00', '2018-12-14', 3, 2021),
      ['2022-01-04 09:00', 'keeper', { type: 'expire' }],
    ],
    step: 'expired',
  },
  {
    name: 'Hồ sơ từ 05 năm trở lên chưa nộp lưu thì không đưa vào danh mục hết hạn tại đơn vị',
    ...in2018,
    events: [close('2018-12-28 10:00', '2018-12-14', 5, 2023)],
    refused: [{ row: expire('2024-01-03 09:00'), because: 'phải nộp lưu trữ cơ quan trước' }],
    step: 'closed',
  },
]

/** Lent and returned. */
const lending: readonly Scenario<N>[] = [
  {
    name: 'Cho mượn rồi nhận lại đúng hẹn',
    ...in2018,
    events: [...archived, lend('2020-05-04 09:00', '2020-05-15'), giveBack('2020-05-14 15:00')],
    step: 'archived',
    deadlines: [
      { limit: 'lending', state: 'met', due: '2020-05-15', late: false },
      { limit: 'retention', state: 'running', due: '2024-01-02' },
    ],
  },
  {
    name: 'Quá ngày hẹn chưa trả là trễ; đang cho mượn thì không xét hết hạn',
    ...in2018,
    events: [...archived, lend('2020-05-04 09:00', '2020-05-15')],
    refused: [{ row: expire('2024-01-03 09:00'), because: 'đang ở bước "Đang cho mượn"' }],
    step: 'lent',
    now: '2020-05-18 08:00',
    deadlines: [{ limit: 'lending', state: 'lapsed', due: '2020-05-15', late: true }],
  },
]

/** Disposal: never before retention has run out, always on record. */
const disposing: readonly Scenario<N>[] = [
  {
    name: 'Hủy quá sớm bị từ chối: hồ sơ giữ đến hết 2023',
    ...in2018,
    events: archived,
    refused: [
      { row: expire('2023-12-29 16:00'), because: 'chưa hết thời hạn bảo quản' },
      { row: dispose('2023-12-29 16:00'), because: 'đang ở bước "Lưu trữ cơ quan"' },
    ],
    step: 'archived',
  },
  {
    name: 'Hết hạn bảo quản không làm ai trễ: hết hạn chỉ là điều kiện để xét',
    ...in2018,
    events: archived,
    step: 'archived',
    now: '2024-06-03 08:00',
    deadlines: [{ limit: 'retention', state: 'void', due: '2024-01-02', late: false }],
  },
  {
    name: 'Hội đồng đề nghị, người đứng đầu quyết định, hủy có biên bản',
    ...in2018,
    events: [
      ...archived,
      ['2024-01-03 09:00', 'system', { type: 'expire' }],
      propose('2024-03-04 09:00'),
      decide('2024-03-08 09:00'),
      dispose('2024-03-15 09:00'),
    ],
    step: 'disposed',
    outcome: 'done',
    holding: { disposalDecision: 'QĐ 45/QĐ-SGD', disposalMinutes: 'BB-12/2024' },
    deadlines: [
      { limit: 'deciding', state: 'met', due: '2024-03-18', late: false },
      { limit: 'disposal', state: 'met', due: '2024-03-22', late: false },
    ],
  },
  {
    name: 'Đề nghị hủy gửi trước Tết: 10 ngày làm việc từ 05/02/2024 tính qua Tết đến 26/02',
    ...in2018,
    events: [...archived, expire('2024-01-03 09:00'), propose('2024-02-05 09:00')],
    step: 'disposalProposed',
    deadlines: [{ limit: 'deciding', state: 'running', due: '2024-02-26' }],
  },
  {
    name: 'Người trong hội đồng đề nghị hủy không được tự quyết định hủy',
    ...in2018,
    events: [...archived, expire('2024-01-03 09:00'), propose('2024-03-04 09:00')],
    refused: [
      {
        row: [
          '2024-03-08 09:00',
          { id: 'council-1', roles: ['head'] },
          { type: 'decideDisposal', disposalDecision: 'QĐ 45' },
        ],
        because: 'không được làm tiếp với vai trò',
      },
    ],
    step: 'disposalProposed',
  },
  {
    name: 'Người đứng đầu không đồng ý hủy, hội đồng kéo dài thời hạn đến hết 2033',
    ...in2018,
    events: [
      ...archived,
      expire('2024-01-03 09:00'),
      propose('2024-03-04 09:00'),
      ['2024-03-08 09:00', 'head', { type: 'refuseDisposal', appraisal: 'Còn phục vụ thanh tra' }],
      ['2024-03-11 09:00', 'council', { type: 'extend', keptThrough: 2033, appraisal: 'Giữ thêm 10 năm' }],
    ],
    refused: [{ row: expire('2024-06-03 09:00'), because: 'chưa hết thời hạn bảo quản' }],
    step: 'archived',
    deadlines: [{ limit: 'retention', state: 'running', due: '2034-01-03' }],
  },
  {
    name: 'Hồ sơ bảo quản 70 năm vượt ngoài lịch: không có hạn để đếm, không xét hủy được',
    ...in2018,
    events: [close('2018-12-28 10:00', '2018-12-14', 70, 2088), handOver('2019-11-20 09:00')],
    refused: [{ row: expire('2050-01-03 09:00'), because: 'chưa hết thời hạn bảo quản' }],
    step: 'archived',
    unbound: ['retention'],
  },
]

/** Kept for ever. */
const forEver: readonly Scenario<N>[] = [
  {
    name: 'Hồ sơ vĩnh viễn không được hủy; nộp lưu trữ lịch sử trong 10 năm (Luật 2011)',
    ...in2018,
    events: [closeForEver('2018-12-28 10:00', '2018-12-14'), handOver('2019-11-20 09:00')],
    refused: [{ row: expire('2030-01-03 09:00'), because: 'bảo quản vĩnh viễn không bao giờ hết hạn' }],
    step: 'archived',
    deadlines: [{ limit: 'historicalBefore2025', state: 'running', due: '2029-01-02' }],
    unbound: ['retention', 'historical'],
  },
  {
    name: 'Nộp lưu trữ cơ quan từ 01/07/2025: lưu trữ lịch sử trong 05 năm từ năm nộp (Luật 33/2024 Đ.17)',
    received: '2025-08-04 08:00',
    by: 'keeper',
    facts: audit,
    events: [
      closeForEver('2025-09-08 09:00', '2025-09-05'),
      handOver('2026-03-09 09:00'),
      ['2031-06-02 09:00', 'archivist', { type: 'transfer', historicalMinutes: 'BB-LS-01' }],
    ],
    step: 'permanent',
    outcome: 'done',
    deadlines: [{ limit: 'historical', state: 'met', due: '2031-12-31', late: false }],
  },
  {
    name: 'Hồ sơ có thời hạn không nộp lưu trữ lịch sử',
    ...in2018,
    events: archived,
    refused: [
      {
        row: ['2020-01-06 09:00', 'archivist', { type: 'transfer', historicalMinutes: 'BB' }],
        because: 'chỉ hồ sơ bảo quản vĩnh viễn',
      },
    ],
    step: 'archived',
  },
]

export const groups: Groups<N> = { filing, lending, disposing, forEver }
