import type { customerSatisfaction } from '../../../../processes/quality/customer-satisfaction.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof customerSatisfaction>

const approve = (at: string, surveyUntil: string): Row<N> => [
  at,
  'head',
  { type: 'approvePlan', channels: ['paper', 'qr', 'portal'], groups: ['public'], sampleSize: 100, surveyUntil },
]
const responses = (at: string, paperResponses: number, qrResponses: number): Row<N> => [
  at,
  'surveyor',
  { type: 'recordResponses', paperResponses, qrResponses, portalResponses: 0 },
]
const end = (at: string): Row<N> => [at, 'surveyor', { type: 'endSurvey', sampleReached: true }]
const low = { question: 'Thời gian chờ', score: 3.1, target: 4 }
const analyse = (at: string, ...lowItems: readonly (typeof low)[]): Row<N> => [
  at,
  'surveyor',
  { type: 'analyse', meanScore: 4.3, satisfiedPercent: 91.5, lowItems },
]
const report = (at: string): Row<N> => [at, 'representative', { type: 'report', report: 'BC-12' }]
const publish = (at: string): Row<N> => [
  at,
  'surveyor',
  { type: 'publish', published: 'https://example.gov.vn/khao-sat' },
]
const close = (at: string): Row<N> => [at, 'representative', { type: 'close' }]
const action = { question: 'Thời gian chờ', kind: 'corrective', reference: 'KP-2019-03' } as const
const act = (at: string, actionsBy: string): Row<N> => [
  at,
  'head',
  { type: 'act', openActions: [action], actionsBy },
]
const track = (at: string): Row<N> => [
  at,
  'unitHead',
  { type: 'trackActions', openActions: [], progress: 'Đã thêm 02 quầy' },
]
const facts = { topic: 'Hài lòng về giải quyết thủ tục hành chính năm 2019' }

const toAnalysed = (...lowItems: readonly (typeof low)[]): readonly Row<N>[] => [
  approve('2019-05-06 08:00', '2019-06-28'),
  responses('2019-06-28 08:00', 60, 45),
  end('2019-06-28 16:00'),
  analyse('2019-07-12 16:00', ...lowItems),
]

/** To the report: plan, sample, analysis (8.2.1, 8.4). */
const survey: readonly Scenario<N>[] = [
  {
    name: 'Chưa thu về phiếu nào thì không kết thúc được',
    received: '2019-05-02 08:00',
    facts,
    events: [approve('2019-05-06 08:00', '2019-06-28')],
    refused: [{ row: end('2019-06-20 08:00'), because: 'chưa thu về phiếu nào' }],
    step: 'running',
    now: '2019-06-29 08:00',
    deadlines: [{ limit: 'survey', state: 'lapsed', due: '2019-06-28', late: true }],
  },
  {
    name: 'Chưa đạt cỡ mẫu thì phải nêu lý do; phiếu QR và phiếu trên Cổng cũng tính',
    received: '2019-05-02 08:00',
    facts,
    events: [approve('2019-05-06 08:00', '2019-06-28'), responses('2019-06-28 08:00', 0, 40)],
    refused: [
      {
        row: ['2019-06-28 16:00', 'surveyor', { type: 'endSurvey', sampleReached: false }],
        because: 'chưa đạt cỡ mẫu',
      },
    ],
    step: 'running',
  },
  {
    name: 'Chưa đạt cỡ mẫu, có nêu lý do',
    received: '2019-05-02 08:00',
    facts,
    events: [
      approve('2019-05-06 08:00', '2019-06-28'),
      responses('2019-06-28 08:00', 20, 20),
      [
        '2019-06-28 16:00',
        'surveyor',
        { type: 'endSurvey', sampleReached: false, shortfallReason: 'Ít hồ sơ phát sinh' },
      ],
    ],
    step: 'collected',
    deadlines: [
      { limit: 'survey', state: 'met', due: '2019-06-28', late: false },
      { limit: 'analysis', state: 'running', due: '2019-07-12' },
    ],
  },
  {
    name: 'Kết thúc thu phiếu 06/02/2026: 10 ngày làm việc phân tích tính qua Tết đến 27/02/2026',
    received: '2026-01-05 08:00',
    facts,
    events: [
      approve('2026-01-06 08:00', '2026-02-06'),
      responses('2026-02-06 08:00', 120, 0),
      end('2026-02-06 15:00'),
    ],
    step: 'collected',
    deadlines: [{ limit: 'analysis', state: 'running', due: '2026-02-27' }],
  },
]

/** What low items lead to (5.2, 8.5.2, 8.5.3). */
const result: readonly Scenario<N>[] = [
  {
    name: 'Không có nội dung dưới mục tiêu, đã công khai thì kết thúc',
    received: '2019-05-02 08:00',
    facts,
    events: [
      ...toAnalysed(),
      report('2019-07-19 16:00'),
      publish('2019-07-22 08:00'),
      close('2019-07-22 09:00'),
    ],
    step: 'closed',
    outcome: 'done',
    deadlines: [
      { limit: 'report', state: 'met', due: '2019-07-19', late: false },
      { limit: 'decision', state: 'met', due: '2019-07-26', late: false },
    ],
  },
  {
    name: 'Chưa công khai thì chưa kết thúc',
    received: '2019-05-02 08:00',
    facts,
    events: [...toAnalysed(), report('2019-07-19 16:00')],
    refused: [{ row: close('2019-07-22 08:00'), because: 'chưa công khai' }],
    step: 'reported',
  },
  {
    name: 'Cơ quan không công khai kết quả khảo sát nội bộ',
    received: '2019-05-02 08:00',
    facts,
    settings: { publishResults: false },
    events: [...toAnalysed(), report('2019-07-19 16:00'), close('2019-07-22 08:00')],
    step: 'closed',
    outcome: 'done',
  },
  {
    name: 'Nội dung dưới mục tiêu phải dẫn đến hành động, hoặc nêu lý do không cần',
    received: '2019-05-02 08:00',
    facts,
    events: [...toAnalysed(low), report('2019-07-19 16:00'), publish('2019-07-22 08:00')],
    refused: [{ row: close('2019-07-22 09:00'), because: 'chưa có hành động khắc phục, phòng ngừa' }],
    step: 'reported',
  },
  {
    name: 'Có lý do không cần hành động thì kết thúc được',
    received: '2019-05-02 08:00',
    facts,
    events: [
      ...toAnalysed(low),
      report('2019-07-19 16:00'),
      publish('2019-07-22 08:00'),
      ['2019-07-22 09:00', 'head', { type: 'decideNoAction', noActionReason: 'Đã khai trương trụ sở mới' }],
      close('2019-07-22 10:00'),
    ],
    step: 'closed',
    outcome: 'done',
  },
  {
    name: 'Còn hành động chưa xong, hoặc chưa công khai, thì chưa kết thúc',
    received: '2019-05-02 08:00',
    facts,
    events: [...toAnalysed(low), report('2019-07-19 16:00'), act('2019-07-22 08:00', '2019-08-30')],
    refused: [{ row: close('2019-08-01 08:00'), because: 'chưa công khai' }],
    step: 'actioned',
  },
  {
    name: 'Đã công khai nhưng còn hành động chưa xong; quá ngày giao là trễ',
    received: '2019-05-02 08:00',
    facts,
    events: [
      ...toAnalysed(low),
      report('2019-07-19 16:00'),
      act('2019-07-22 08:00', '2019-08-30'),
      publish('2019-07-23 08:00'),
    ],
    refused: [{ row: close('2019-08-01 08:00'), because: 'chưa xong' }],
    step: 'actioned',
    now: '2019-08-31 08:00',
    deadlines: [{ limit: 'action', state: 'lapsed', due: '2019-08-30', late: true }],
  },
  {
    name: 'Hành động xong hết thì kết thúc; phiếu khắc phục được viện dẫn bằng số',
    received: '2019-05-02 08:00',
    facts,
    events: [
      ...toAnalysed(low),
      report('2019-07-19 16:00'),
      act('2019-07-22 08:00', '2019-08-30'),
      publish('2019-07-23 08:00'),
      track('2019-08-29 08:00'),
      close('2019-08-30 08:00'),
    ],
    step: 'closed',
    outcome: 'done',
    deadlines: [{ limit: 'action', state: 'met', due: '2019-08-30', late: false }],
  },
]

export const groups: Groups<N> = { survey, result }
