import type { recordsLifeCycle } from '../../../../processes/administration/records-life-cycle.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof recordsLifeCycle>

const facts = { heading: 'Cải cách hành chính', code: '05.CCHC', keptBy: 'Phòng CCHC', construction: false } as const
const building = { ...facts, heading: 'Xây dựng trụ sở', construction: true } as const

const add = (at: string, record: string): Row<N> => [at, 'keeper', { type: 'addRecord', record }]
const close = (at: string, workEndedOn: string, years: number): Row<N> => [
  at,
  'keeper',
  { type: 'close', workEndedOn, retention: years, keptThrough: Number(workEndedOn.slice(0, 4)) + years },
]
const closeForEver = (at: string, workEndedOn: string): Row<N> => [
  at,
  'keeper',
  { type: 'close', workEndedOn, retention: 'permanent' },
]
const submit = (at: string, otherLaw = false): Row<N> => [
  at,
  'unitHead',
  { type: 'submit', archivedOn: at.slice(0, 10), inventory: 'ML-01', handOverMinutes: 'BB-03', otherLaw },
]
const qualify = (at: string): Row<N> => [
  at,
  'archivist',
  { type: 'qualifyPermanent', valueFinding: 'Biên bản xác định giá trị 04' },
]
const expire = (at: string): Row<N> => [at, 'archivist', { type: 'expire' }]
const keepBack = (at: string, handOverDue: string, approval?: string): Row<N> => [
  at,
  'unitHead',
  {
    type: 'keepBack',
    handOverDue,
    keepBackList: 'DM-GL-01',
    ...(approval === undefined ? {} : { keepBackApproval: approval }),
  },
]
const settleProject = (at: string, projectSettledOn: string): Row<N> => [
  at,
  'keeper',
  { type: 'settleProject', projectSettledOn },
]
const propose = (at: string): Row<N> => [
  at,
  'council',
  { type: 'proposeDestruction', appraisal: 'BB họp 02', disposalProposal: 'DM-TH-01' },
]
const destroy = (at: string): Row<N> => [
  at,
  'head',
  { type: 'destroy', disposalDecision: 'QĐ 45', disposalMinutes: 'BB-TH-01' },
]

const in2021 = { received: '2021-01-11 08:00', facts } as const
const gathered = [add('2021-03-01 08:00', 'HS-0101'), add('2021-06-01 08:00', 'HS-0102')] as const
const closed = (years: number): readonly Row<N>[] => [...gathered, close('2021-12-20 08:00', '2021-12-15', years)]

/** Filing and handing over, NĐ 30/2020, Đ.28–31. */
const filing: readonly Scenario<N>[] = [
  {
    name: 'Nộp lưu trữ cơ quan trong 01 năm từ ngày công việc kết thúc (NĐ 30/2020, Đ.30.2.b)',
    ...in2021,
    events: [...closed(10), submit('2022-12-14 08:00')],
    step: 'archived',
    holding: { records: ['HS-0101', 'HS-0102'], keptThrough: 2031 },
    deadlines: [
      { limit: 'handOver', state: 'met', due: '2022-12-15', late: false },
      { limit: 'retention', state: 'running', due: '2031-12-31' },
    ],
    unbound: ['constructionHandOver', 'handOverByYear'],
  },
  {
    name: 'Hạn nộp lưu rơi vào Tết Giáp Thìn thì sang ngày làm việc đầu tiên sau Tết',
    received: '2022-01-10 08:00',
    facts,
    events: [add('2022-03-01 08:00', 'HS-0101'), close('2023-02-13 09:00', '2023-02-09', 10)],
    step: 'closed',
    now: '2024-02-16 09:00',
    deadlines: [{ limit: 'handOver', state: 'lapsed', due: '2024-02-15', late: true }],
  },
  {
    name: 'Hồ sơ xây dựng cơ bản nộp trong 03 tháng từ ngày quyết toán (NĐ 30/2020, Đ.30.2.a)',
    received: '2021-01-11 08:00',
    facts: building,
    events: [...gathered, closeForEver('2021-12-20 08:00', '2021-12-15'), settleProject('2022-03-01 08:00', '2022-02-28')],
    step: 'closed',
    deadlines: [{ limit: 'constructionHandOver', state: 'running', due: '2022-05-30' }],
    unbound: ['handOver', 'handOverByYear'],
  },
  {
    name: 'Ngày quyết toán chỉ tính cho hồ sơ xây dựng cơ bản; giữ lại phải được đồng ý bằng văn bản (Đ.31.3.d)',
    ...in2021,
    events: closed(10),
    step: 'closed',
    refused: [
      {
        row: settleProject('2022-03-01 08:00', '2022-02-28'),
        because: 'chỉ hồ sơ xây dựng cơ bản tính hạn nộp lưu từ ngày quyết toán công trình',
      },
      {
        row: keepBack('2022-11-01 08:00', '2022-12-15'),
        because: 'giữ lại phải được người đứng đầu cơ quan đồng ý bằng văn bản',
      },
      {
        row: expire('2032-01-05 08:00'),
        because: 'hồ sơ bảo quản từ 05 năm trở lên phải nộp lưu trữ cơ quan trước',
      },
    ],
  },
  {
    name: 'Giữ lại không quá 02 năm từ ngày đến hạn nộp (Đ.31.3.d)',
    ...in2021,
    events: [...closed(10), keepBack('2022-11-01 08:00', '2022-12-15', 'CV 90'), submit('2024-12-17 08:00')],
    step: 'archived',
    deadlines: [{ limit: 'keepingBack', state: 'met', due: '2024-12-16', late: true }],
  },
  {
    name: 'Hồ sơ dưới 05 năm không nộp lưu, không giữ lại theo danh mục (Đ.31.3.c); hết hạn ngay tại đơn vị',
    ...in2021,
    events: closed(3),
    step: 'closed',
    unbound: ['handOver'],
    refused: [
      {
        row: submit('2022-03-01 08:00'),
        because: 'hồ sơ bảo quản dưới 05 năm không thuộc diện nộp lưu trữ cơ quan',
      },
      {
        row: expire('2024-12-30 08:00'),
        because: 'chưa hết thời hạn bảo quản, tính từ năm công việc kết thúc',
      },
    ],
  },
  {
    name: 'Hồ sơ dưới 05 năm hết hạn tại đơn vị',
    ...in2021,
    events: [...closed(3), expire('2025-01-03 08:00')],
    step: 'expired',
  },
]

/** Permanent value, Luật 33/2024, Đ.17, and the law of 2011 before it. */
const historical: readonly Scenario<N>[] = [
  {
    name: 'Nộp lưu trữ lịch sử trong 05 năm từ năm nộp lưu trữ cơ quan (Luật 33/2024, Đ.17)',
    received: '2025-08-04 08:00',
    facts,
    events: [
      add('2025-08-11 08:00', 'HS-0201'),
      closeForEver('2025-09-08 09:00', '2025-09-05'),
      submit('2026-03-09 09:00'),
      qualify('2026-06-01 09:00'),
      ['2031-06-02 09:00', 'historicalArchive', { type: 'transfer', historicalMinutes: 'BB-LS-01' }],
    ],
    step: 'inHistoricalArchive',
    outcome: 'done',
    deadlines: [
      { limit: 'handOverByYear', state: 'met', due: '2026-12-31', late: false },
      { limit: 'historical', state: 'met', due: '2031-12-31', late: false },
    ],
    unbound: ['historicalByOtherLaw', 'historicalBefore2025', 'retention'],
  },
  {
    name: 'Luật khác quy định thì tổng cộng không quá 30 năm (Luật 33/2024, Đ.17); 31/12/2056 là Chủ nhật, tính đến 02/01/2057',
    received: '2025-08-04 08:00',
    facts,
    events: [
      add('2025-08-11 08:00', 'HS-0201'),
      closeForEver('2025-09-08 09:00', '2025-09-05'),
      submit('2026-03-09 09:00', true),
      qualify('2026-06-01 09:00'),
    ],
    step: 'permanentQueue',
    deadlines: [{ limit: 'historicalByOtherLaw', state: 'running', due: '2057-01-02' }],
    unbound: ['historical'],
  },
  {
    name: 'Nộp lưu trữ cơ quan trước 01/07/2025 giữ hạn 10 năm của Luật 2011',
    ...in2021,
    events: [...gathered, closeForEver('2021-12-20 08:00', '2021-12-15'), submit('2022-12-14 08:00'), qualify('2026-01-05 08:00')],
    step: 'permanentQueue',
    deadlines: [{ limit: 'historicalBefore2025', state: 'running', due: '2031-12-31' }],
    unbound: ['historical', 'historicalByOtherLaw'],
  },
  {
    name: 'Hồ sơ vĩnh viễn không hết hạn, không được hủy',
    ...in2021,
    events: [...gathered, closeForEver('2021-12-20 08:00', '2021-12-15'), submit('2022-12-14 08:00')],
    step: 'archived',
    refused: [
      {
        row: expire('2030-01-03 09:00'),
        because: 'hồ sơ bảo quản vĩnh viễn không bao giờ hết hạn, không được hủy',
      },
    ],
  },
  {
    name: 'Hồ sơ có thời hạn không thuộc diện nộp lưu trữ lịch sử',
    ...in2021,
    events: [...closed(10), submit('2022-12-14 08:00')],
    step: 'archived',
    refused: [
      {
        row: qualify('2023-03-01 08:00'),
        because: 'chỉ hồ sơ bảo quản vĩnh viễn mới nộp lưu trữ lịch sử',
      },
    ],
  },
]

const expired = [...closed(5), submit('2022-12-14 08:00'), expire('2027-01-04 08:00')] as const

/** Destruction and extension. */
const destruction: readonly Scenario<N>[] = [
  {
    name: 'Hội đồng đề nghị, người đứng đầu quyết định, có biên bản (Luật 2011, Đ.28)',
    ...in2021,
    events: [...expired, propose('2027-03-01 08:00'), destroy('2027-03-15 08:00')],
    step: 'destroyed',
    outcome: 'done',
  },
  {
    name: 'Hội đồng chưa đề nghị thì chưa được tiêu hủy (Luật 2011, Đ.28)',
    ...in2021,
    events: expired,
    step: 'expired',
    refused: [
      {
        row: destroy('2027-03-15 08:00'),
        because: 'chỉ tiêu hủy khi hội đồng xác định giá trị tài liệu đã đề nghị',
      },
    ],
  },
  {
    name: 'Gia hạn bảo quản rồi lại hết hạn: đề nghị tiêu hủy cũ không còn giá trị',
    ...in2021,
    events: [
      ...expired,
      propose('2027-03-01 08:00'),
      ['2027-03-08 08:00', 'council', { type: 'extend', keptThrough: 2030, appraisal: 'Giữ thêm' }],
      expire('2031-01-03 08:00'),
    ],
    step: 'expired',
    refused: [
      {
        row: destroy('2031-03-03 08:00'),
        because: 'chỉ tiêu hủy khi hội đồng xác định giá trị tài liệu đã đề nghị',
      },
    ],
  },
]

/** Every scenario of the life cycle of files. */
export const groups: Groups<N> = { filing, historical, destruction, before2020: [
  {
    name: 'Đóng trước 05/03/2020: nộp lưu trong 01 năm theo Luật 2011, dù hạn đến sau ngày đó',
    received: '2019-01-14 08:00',
    facts,
    events: [add('2019-03-01 08:00', 'HS-0001'), close('2019-12-30 08:00', '2019-12-27', 10)],
    step: 'closed',
    deadlines: [{ limit: 'handOver', state: 'running', due: '2020-12-28' }],
  },
] }
