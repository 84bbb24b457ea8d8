import type { reformRanking } from '../../../../processes/administration/reform-ranking.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof reformRanking>

const launch = (at: string, selfScoreBy: string): Row<N> => [
  at,
  'homeAffairs',
  { type: 'launch', criteria: 'QĐ của tỉnh', selfScoreBy },
]
const scores = (at: string): Row<N> => [
  at,
  'agency',
  { type: 'submitScores', selfScore: 72, evidence: ['TL-1'], reports: ['BC-2024-Q1'] },
]
const appraise = (at: string, deduction?: number): Row<N> => [
  at,
  'appraiser',
  { type: 'appraise', appraisedScore: 68, ...(deduction === undefined ? {} : { deduction }) },
]
const survey = (at: string): Row<N> => [
  at,
  'surveyTeam',
  { type: 'enterSurvey', surveyScore: 14, survey: 'HL-2024' },
]
const announce = (at: string, explainBy: string): Row<N> => [
  at,
  'homeAffairs',
  { type: 'announce', index: 82, explainBy },
]
const explain = (at: string): Row<N> => [
  at,
  'agency',
  { type: 'explain', explanation: 'Bổ sung tài liệu', disputed: ['3.2'] },
]
const pass: Row<N>[2] = { type: 'pass', minutes: 'BB-HĐ' }
const passDueDay = (at: string): Row<N> => [at, 'homeAffairs', { type: 'passDueDay' }]

const toExplaining: readonly Row<N>[] = [
  launch('2024-12-02 08:00', '2024-12-27'),
  scores('2024-12-26 08:00'),
  appraise('2025-01-10 08:00'),
  survey('2025-01-14 08:00'),
  announce('2025-01-20 08:00', '2025-02-05'),
]
const base = { received: '2024-11-25 08:00', facts: { agency: 'Sở A', year: 2024 } } as const

const course: readonly Scenario<N>[] = [
  {
    name: 'Năm 2024: giải trình qua Tết đến 05/02/2025, Hội đồng thông qua, công bố trước 30/6 (thông lệ)',
    ...base,
    events: [
      ...toExplaining,
      explain('2025-02-04 08:00'),
      announce('2025-02-10 08:00', '2025-02-14'),
      ['2025-02-17 08:00', 'homeAffairs', { type: 'settle' }],
      ['2025-02-20 08:00', 'council', pass],
      ['2025-02-24 08:00', 'province', { type: 'sendBack', correction: 'Rà soát tiêu chí 5' }],
      ['2025-02-26 08:00', 'council', pass],
      [
        '2025-03-03 08:00',
        'province',
        { type: 'publish', class: 'Tốt', place: 4, decision: 'QĐ-410' },
      ],
    ],
    regime: 'r2022',
    step: 'published',
    outcome: 'done',
    deadlines: [
      { limit: 'selfScoring', state: 'met', due: '2024-12-27', late: false },
      { limit: 'explanation', state: 'void', due: '2025-02-14', late: false },
      { limit: 'publication', state: 'met', due: '2025-06-30', late: false },
    ],
  },
  {
    name: 'Hết hạn giải trình thì không nhận nữa',
    ...base,
    events: toExplaining,
    refused: [{ row: explain('2025-02-06 08:00'), because: 'đã hết hạn giải trình' }],
    step: 'explaining',
  },
  {
    name: 'Chưa hết hạn tự chấm thì chưa là quá hạn',
    ...base,
    events: toExplaining.slice(0, 1),
    refused: [{ row: passDueDay('2024-12-27 09:00'), because: 'chưa hết hạn nộp bảng tự chấm' }],
    step: 'selfScoring',
  },
  {
    name: 'Nộp muộn thì phải ghi điểm trừ',
    ...base,
    events: [...toExplaining.slice(0, 1), passDueDay('2024-12-30 08:00'), scores('2025-01-03 08:00')],
    refused: [{ row: appraise('2025-01-10 08:00'), because: 'phải ghi điểm trừ' }],
    step: 'appraising',
    holding: { late: true },
  },
  {
    name: 'Nộp muộn, đã trừ điểm',
    ...base,
    events: [
      ...toExplaining.slice(0, 1),
      passDueDay('2024-12-30 08:00'),
      scores('2025-01-03 08:00'),
      appraise('2025-01-10 08:00', 2),
    ],
    step: 'surveying',
    deadlines: [{ limit: 'selfScoring', state: 'met', due: '2024-12-27', late: true }],
  },
  {
    name: 'Không nộp thì không xếp loại',
    ...base,
    events: [
      ...toExplaining.slice(0, 1),
      passDueDay('2024-12-30 08:00'),
      ['2025-01-20 08:00', 'council', { type: 'exclude', reason: 'Không nộp bảng tự chấm' }],
    ],
    step: 'notRanked',
    outcome: 'refused',
  },
]

/** Each set of criteria, on its first or last day: the dossier keeps it. */
const sets: readonly Scenario<N>[] = (
  [
    ['2016-12-27 08:00', 'r2012', 2016, '2017-06-30'],
    ['2016-12-28 08:00', 'r2016', 2016, '2017-06-30'],
    ['2017-12-28 08:00', 'r2017', 2017, '2018-07-02'],
    ['2018-12-10 08:00', 'r2018', 2018, '2019-07-01'],
    ['2019-12-30 08:00', 'r2019', 2019, '2020-06-30'],
    ['2022-11-09 08:00', 'r2020', 2022, '2023-06-30'],
    ['2022-11-10 08:00', 'r2022', 2022, '2023-06-30'],
  ] as const
).map(([received, regime, year, due]) => ({
  name: `Mở ngày ${received.slice(0, 10)}: giữ bộ tiêu chí ${regime} dù bộ mới ban hành sau đó`,
  received,
  facts: { agency: 'UBND huyện B', year },
  events: [launch(`${year + 1}-01-05 08:00`, `${year + 1}-01-31`)],
  regime,
  step: 'selfScoring',
  deadlines: [{ limit: 'publication', state: 'running', due }],
}))

export const groups: Groups<N> = { course, sets }
