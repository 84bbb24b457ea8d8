import type { reformInspection } from '../../../../processes/administration/reform-inspection.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof reformInspection>

const facts = { unitInspected: 'UBND huyện Châu Thành' } as const

const inspected: readonly Row<N>[] = [
  ['2019-04-01 08:00', 'assigner', { type: 'approvePlan', plan: 'KH 30/KH-UBND', visitOn: '2019-05-16' }],
  ['2019-04-22 08:00', 'team', { type: 'notify', selfCheckBy: '2019-05-10' }],
  ['2019-05-10 15:00', 'unit', { type: 'submitSelfCheck', selfCheck: 'BC 88/UBND' }],
  ['2019-05-16 16:00', 'team', { type: 'inspect', minutes: 'BB-05' }],
  ['2019-05-24 08:00', 'team', { type: 'sendDraft', draftConclusion: 'Dự thảo KL' }],
]
const conclude = (defects: number, remedyBy?: string): Row<N> => [
  '2019-06-03 08:00',
  'assigner',
  {
    type: 'issueConclusion',
    conclusion: 'KL 12/KL-SNV',
    defects,
    ...(remedyBy === undefined ? {} : { remedyBy, actions: ['KP-0007'] }),
  },
]
const report = (at: string): Row<N> => [at, 'unit', { type: 'reportRemedy', remedy: 'BC 120/UBND' }]
const confirm = (at: string, mended: number, unmended: number): Row<N> => [
  at,
  'team',
  { type: 'confirmRemedy', mended, unmended },
]
const opening = { received: '2019-03-04 08:00', facts } as const

/** Inspections, with the days of the plan. */
const inspections: readonly Scenario<N>[] = [
  {
    name: 'Tồn tại được khắc phục từng đợt cho đến khi không còn',
    ...opening,
    events: [
      ...inspected,
      conclude(3, '2019-07-31'),
      report('2019-07-30 08:00'),
      confirm('2019-08-05 08:00', 2, 1),
      report('2019-08-12 08:00'),
      confirm('2019-08-14 08:00', 3, 0),
    ],
    step: 'closed',
    outcome: 'done',
    deadlines: [
      { limit: 'notice', state: 'met', due: '2019-05-03', late: false },
      { limit: 'selfCheck', state: 'met', due: '2019-05-10', late: false },
      { limit: 'visit', state: 'met', due: '2019-05-16', late: false },
      { limit: 'draft', state: 'met', due: '2019-05-30', late: false },
      { limit: 'conclusion', state: 'met', due: '2019-06-07', late: false },
      { limit: 'remedy', state: 'met', due: '2019-07-31', late: true },
      { limit: 'confirmation', state: 'met', due: '2019-08-19', late: false },
    ],
  },
  {
    name: 'Không có tồn tại thì đóng ngay khi kết luận',
    ...opening,
    events: [...inspected, conclude(0)],
    step: 'closed',
    outcome: 'done',
  },
  {
    name: 'Có tồn tại mà không ghi hạn khắc phục thì chưa ban hành kết luận',
    ...opening,
    events: inspected,
    step: 'drafted',
    refused: [{ row: conclude(3), because: 'kết luận có tồn tại, hạn chế thì phải ghi hạn khắc phục' }],
  },
  {
    name: 'Kiểm tra ngay sau Tết Bính Ngọ: thông báo trước 10 ngày làm việc, đếm lùi qua Tết',
    received: '2026-01-05 08:00',
    facts,
    events: [
      ['2026-01-12 08:00', 'assigner', { type: 'approvePlan', plan: 'KH 02/KH-UBND', visitOn: '2026-02-27' }],
    ],
    step: 'planApproved',
    deadlines: [{ limit: 'notice', state: 'running', due: '2026-02-06' }],
  },
]

/** Every scenario of an inspection. */
export const groups: Groups<N> = { inspections }
