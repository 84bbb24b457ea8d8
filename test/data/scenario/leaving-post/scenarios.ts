import type { leavingPost } from '../../../../processes/personnel/leaving-post.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof leavingPost>

const propose = (at: string): Row<N> => [
  at,
  'unit',
  { type: 'propose', ground: 'Đ.52.2đ', proposal: 'TTr-1', evaluations: ['DG-2025-an', 'DG-2027-an'] },
]
const lengthen = (at: string, lengthenedTo: string): Row<N> => [
  at,
  'authority',
  { type: 'lengthen', lengthenedTo, lengthenReason: 'Xin ý kiến cấp ủy' },
]
const decide = (at: string): Row<N> => [at, 'authority', { type: 'decide', decision: 'QĐ-1' }]
const resigning = { holder: 'an', kind: 'resignation' } as const
const ask = (at: string): Row<N> => [at, 'leader', { type: 'fileRequest', request: 'Đơn từ chức' }]
const removal = { holder: 'an', kind: 'removal' } as const

/** On request: Đ.52. */
const onRequest: readonly Scenario<N>[] = [
  {
    name: 'Từ chức: đề xuất 10 ngày làm việc, quyết định 10 ngày làm việc tính qua Tết 2027 (Đ.52.5)',
    received: '2027-01-11 08:00',
    facts: resigning,
    events: [ask('2027-01-11 08:00'), propose('2027-01-25 08:00'), decide('2027-02-15 08:00')],
    regime: 'r2026',
    step: 'left',
    outcome: 'done',
    deadlines: [
      { limit: 'proposal', state: 'met', due: '2027-01-25', late: false },
      { limit: 'decision', state: 'met', due: '2027-02-15', late: false },
      { limit: 'longest', state: 'met', due: '2027-02-22', late: false },
    ],
    unbound: ['removalProposal', 'removalDecision'],
  },
  {
    name: 'Kéo dài một lần, không quá 15 ngày làm việc; không kéo dài lần hai (Đ.52.5b)',
    received: '2027-01-11 08:00',
    facts: resigning,
    events: [ask('2027-01-11 08:00'), propose('2027-01-25 08:00'), lengthen('2027-02-15 08:00', '2027-02-22')],
    refused: [{ row: lengthen('2027-02-19 08:00', '2027-02-26'), because: 'không quá 15 ngày làm việc' }],
    step: 'proposed',
    deadlines: [{ limit: 'decision', state: 'running', due: '2027-02-22' }],
  },
  {
    name: 'Từ chức phải có đơn',
    received: '2027-01-11 08:00',
    facts: resigning,
    events: [],
    refused: [{ row: propose('2027-01-25 08:00'), because: 'phải có đơn' }],
    step: 'started',
  },
  {
    name: 'Không đồng ý cho thôi giữ chức vụ',
    received: '2027-01-11 08:00',
    facts: { ...resigning, kind: 'leaving' },
    events: [
      ask('2027-01-11 08:00'),
      propose('2027-01-25 08:00'),
      ['2027-02-12 08:00', 'authority', { type: 'refuse', refusalReason: 'Chưa có người thay' }],
    ],
    step: 'kept',
    outcome: 'refused',
  },
]

/** Removal: Đ.53; and the change of law on 01/08/2026. */
const removing: readonly Scenario<N>[] = [
  {
    name: 'Miễn nhiệm: đề xuất 10 ngày làm việc kể từ khi có căn cứ, quyết định 10 ngày làm việc (Đ.53.2)',
    received: '2026-08-03 08:00',
    facts: removal,
    events: [propose('2026-08-17 08:00')],
    step: 'proposed',
    deadlines: [
      { limit: 'removalProposal', state: 'met', due: '2026-08-17', late: false },
      { limit: 'removalDecision', state: 'running', due: '2026-08-28' },
    ],
  },
  {
    name: 'Việc mở trước 01/08/2026 giữ chế độ cũ: miễn nhiệm, số ngày do cấp có thẩm quyền ấn định',
    received: '2026-07-31 08:00',
    facts: removal,
    events: [propose('2026-08-14 08:00')],
    regime: 'r2025',
    step: 'proposed',
    deadlines: [{ limit: 'removalDecision', state: 'running', due: '2026-08-27' }],
  },
  {
    name: 'Việc mở trước 01/08/2026 giữ chế độ cũ: từ chức',
    received: '2026-07-31 08:00',
    facts: resigning,
    events: [ask('2026-07-31 08:00'), propose('2026-08-17 08:00')],
    regime: 'r2025',
    step: 'proposed',
    deadlines: [{ limit: 'proposal', state: 'met', due: '2026-08-14', late: true }],
  },
]

export const groups: Groups<N> = { onRequest, removing }
