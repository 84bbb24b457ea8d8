import type { nonconformingService } from '../../../../processes/quality/nonconforming-service.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'
import { cancel } from '../corrective-action/course.ts'

type N = NamesIn<typeof nonconformingService>

const facts = {
  summary: 'Giấy chứng nhận ghi sai diện tích thửa đất',
  source: 'complaint',
  foundOn: '2019-03-04',
  unit: 'Chi nhánh Văn phòng Đăng ký đất đai',
  clauses: ['7.5.1', '8.2.4'],
  statement: {
    requirement: 'Diện tích ghi đúng kết quả đo đạc',
    evidence: 'Giấy CN 012345 ghi 215 m², trích đo 125 m²',
    gap: 'Sai 90 m²',
  },
  dossierIds: ['H58.12-190211-0007'],
} as const
const received = '2019-03-04 08:00'

const contain = (at: string): Row<N> => [at, 'finder', { type: 'contain', containment: 'Giữ lại giấy, chưa trao' }]
const judge = (at: string, grade: 'minor' | 'major', breachesLaw = true): Row<N> => [
  at,
  'unitHead',
  { type: 'judge', grade, gradeReason: 'Ảnh hưởng quyền lợi', breachesLaw },
]
type Decision = 'fix' | 'recall' | 'accept'
const decision = (disposition: Decision) =>
  ({ disposition, dispositionReason: 'Sai số liệu', owner: 'owner-1', doBy: '2019-03-11' }) as const
const decide = (at: string, disposition: Decision = 'fix'): Row<N> => [
  at,
  'unitHead',
  { type: 'decide', ...decision(disposition) },
]
const decideAbove = (at: string, disposition: Decision): Row<N> => [
  at,
  'head',
  { type: 'decideAbove', ...decision(disposition) },
]
const correct = (at: string): Row<N> => [
  at,
  'owner',
  { type: 'correct', correction: 'In lại giấy', proof: ['Giấy CN 012399'] },
]
const recheck = (at: string, recheckResult: 'conforms' | 'notYet'): Row<N> => [
  at,
  'verifier',
  { type: 'recheck', recheckResult, recheck: 'Đối chiếu trích đo' },
]
const close = (at: string): Row<N> => [at, 'qmr', { type: 'close', closingNote: 'Sai sót đơn lẻ' }]
const escalate = (at: string): Row<N> => [at, 'qmr', { type: 'escalate', correctiveAction: 'KPH 2019-004' }]

const judged = (grade: 'minor' | 'major', breachesLaw = true): readonly Row<N>[] => [
  contain('2019-03-04 09:00'),
  judge('2019-03-05 08:00', grade, breachesLaw),
]

const deciding: readonly Scenario<N>[] = [
  {
    name: 'Dừng, giữ lại trong ngày phát hiện; phân loại, quyết định trong 02 ngày làm việc',
    received,
    facts,
    events: [contain('2019-03-04 09:00')],
    step: 'contained',
    deadlines: [
      { limit: 'logging', state: 'met', due: '2019-03-04', late: false },
      { limit: 'judging', state: 'running', due: '2019-03-06' },
    ],
  },
  {
    name: 'Không phù hợp nặng: trưởng đơn vị không được quyết định',
    received,
    facts,
    events: judged('major'),
    refused: [
      { row: decide('2019-03-05 09:00'), because: 'sự không phù hợp nặng do đại diện lãnh đạo' },
      { row: decideAbove('2019-03-05 09:00', 'accept'), because: 'kết quả trái pháp luật không được chấp nhận' },
    ],
    step: 'judged',
  },
  {
    name: 'Không phù hợp nhẹ: trưởng đơn vị quyết định, nhưng không tự chấp nhận kết quả',
    received,
    facts,
    events: judged('minor', false),
    refused: [
      { row: decide('2019-03-05 09:00', 'accept'), because: 'phải được đại diện lãnh đạo hoặc người đứng đầu phê duyệt' },
    ],
    step: 'judged',
  },
  {
    name: 'Chấp nhận có phê duyệt kết quả không trái pháp luật',
    received,
    facts,
    events: [...judged('minor', false), decideAbove('2019-03-05 09:00', 'accept'), close('2019-03-06 08:00')],
    step: 'closed',
    outcome: 'done',
    deadlines: [{ limit: 'closing', state: 'met', due: '2019-03-12', late: false }],
  },
  {
    name: 'Hủy phiếu trùng; phiếu trùng phải ghi số phiếu kia',
    received,
    facts,
    events: [],
    refused: [
      {
        row: ['2019-03-04 09:00', 'qmr', { type: 'cancel', cancelReason: 'duplicate', cancelNote: 'Trùng' }],
        because: 'phiếu trùng phải ghi số của phiếu kia',
      },
    ],
    step: 'logged',
  },
  {
    name: 'Duyệt hủy phiếu trùng',
    received,
    facts,
    events: [cancel('2019-03-04 09:00')],
    step: 'cancelled',
    outcome: 'withdrawn',
  },
]

const settling: readonly Scenario<N>[] = [
  {
    name: 'Sửa đúng ngày đã quyết định; người sửa không tự kiểm tra lại',
    received,
    facts,
    events: [...judged('minor'), decide('2019-03-05 09:00'), correct('2019-03-11 15:00')],
    refused: [
      {
        row: [
          '2019-03-12 08:00',
          { id: 'owner-1', roles: ['verifier'] },
          { type: 'recheck', recheckResult: 'conforms', recheck: 'Đúng' },
        ],
        because: 'không được làm tiếp với vai trò',
      },
    ],
    step: 'reworked',
    deadlines: [
      { limit: 'correction', state: 'met', due: '2019-03-11', late: false },
      { limit: 'recheck', state: 'running', due: '2019-03-13' },
    ],
  },
  {
    name: 'Kiểm tra lại chưa đạt thì sửa tiếp',
    received,
    facts,
    events: [
      ...judged('minor'),
      decide('2019-03-05 09:00'),
      correct('2019-03-11 15:00'),
      recheck('2019-03-12 08:00', 'notYet'),
    ],
    step: 'dispositioned',
  },
  {
    name: 'Không phù hợp nặng đã sửa đạt vẫn phải chuyển hành động khắc phục',
    received,
    facts,
    events: [
      ...judged('major'),
      decideAbove('2019-03-05 09:00', 'recall'),
      correct('2019-03-11 15:00'),
      recheck('2019-03-12 08:00', 'conforms'),
    ],
    refused: [{ row: close('2019-03-13 08:00'), because: 'phải có hành động khắc phục' }],
    step: 'rechecked',
  },
  {
    name: 'Chuyển hành động khắc phục, ghi số phiếu',
    received,
    facts,
    events: [
      ...judged('major'),
      decideAbove('2019-03-05 09:00', 'recall'),
      correct('2019-03-11 15:00'),
      recheck('2019-03-12 08:00', 'conforms'),
      escalate('2019-03-13 08:00'),
    ],
    step: 'escalatedToAction',
    outcome: 'done',
    holding: { correctiveAction: 'KPH 2019-004' },
  },
]

export const groups: Groups<N> = { deciding, settling }
