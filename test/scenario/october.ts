import { nonconformity } from '../../processes/quality/nonconformity.ts'
import { followUp, isNonconformity } from '../../src/audit/index.ts'
import { type Dossier, type EventOf, open, type Procedure, unwrap } from '../../src/index.ts'
import { nextNumber } from '../../src/nonconformity/index.ts'
import { binh, hang, mai, son, tam, yen } from './people.ts'
import { attempt, type Line, momentOf, tell } from './play.ts'
import { approved, findings } from './september.ts'

type Slip = typeof nonconformity extends Procedure<infer N> ? N : never
type Analysis = Extract<EventOf<Slip>, { readonly type: 'analyse' }>['analysis']

// Ba phiếu: trễ hạn, không xin lỗi, làm việc của vai trò không được giao.
const groups = {
  late: findings.filter(({ id }) => id.includes('/late/')),
  noApology: findings.filter(({ id }) => id.includes('/no-apology/')),
  role: findings.filter(({ id }) => id.includes('/role/')),
} as const

const numbers = Object.keys(groups).reduce<readonly string[]>(
  (taken) => [...taken, nextNumber(taken, 2019)],
  [],
)

interface Told {
  readonly group: keyof typeof groups
  readonly summary: string
  readonly unit: string
  readonly owner: typeof hang
  readonly head: typeof hang
  readonly grade: 'major' | 'minor'
  readonly containment: string
  readonly analysis: Analysis
  readonly what: string
  readonly criterion: string
}

const fiveWhys = (
  whys: readonly (readonly [why: string, proof: string])[],
  lever: string,
  head: 'workload' | 'procedure' | 'itSystem',
): Analysis => ({
  method: 'fiveWhys',
  chain: { length: 'full', whys: whys.map(([why, proof]) => ({ why, proof })) },
  lever,
  causes: [{ cause: whys.at(-1)?.[0] ?? lever, head, proof: whys.at(-1)?.[1] ?? lever }],
})

const slips: readonly Told[] = [
  {
    group: 'late',
    summary: 'Ba hồ sơ giải quyết quá hạn',
    unit: 'tai-nguyen',
    owner: hang,
    head: hang,
    grade: 'major',
    containment: 'Đã trả kết quả cho cả ba hồ sơ',
    analysis: fiveWhys(
      [
        ['Xác minh thực địa chậm', 'Biên bản xác minh ba hồ sơ'],
        ['Một công chức xác minh cho năm xã', 'Bảng phân công 2019'],
        ['Phân công không dựa vào số hồ sơ', 'Quyết định phân công 2017'],
      ],
      'Phân công theo số hồ sơ, xem lại mỗi quý',
      'workload',
    ),
    what: 'Phân công lại người xác minh theo cụm xã',
    criterion: 'Không hồ sơ nào quá hạn trong thời gian theo dõi',
  },
  {
    group: 'noApology',
    summary: 'Hồ sơ quá hạn không có văn bản xin lỗi',
    unit: 'tai-nguyen',
    owner: son,
    head: hang,
    grade: 'minor',
    containment: 'Đã gửi văn bản xin lỗi bổ sung',
    analysis: fiveWhys(
      [
        ['Không ai thấy hồ sơ sắp đến hạn', 'Sổ theo dõi tháng 5'],
        ['Phần mềm không báo trước hạn', 'Ảnh chụp màn hình'],
        ['Không ai được giao xem danh sách sắp đến hạn', 'Bảng mô tả công việc'],
      ],
      'Giao Bộ phận Một cửa xem danh sách sắp đến hạn mỗi sáng',
      'itSystem',
    ),
    what: 'Lập danh sách sắp đến hạn gửi các phòng mỗi sáng',
    criterion: 'Mọi hồ sơ quá hạn đều có văn bản xin lỗi trước hạn',
  },
  {
    group: 'role',
    summary: 'Văn thư tiếp nhận hồ sơ khi chưa được giao',
    unit: 'mot-cua',
    owner: son,
    head: son,
    grade: 'minor',
    containment: 'Đã soát lại hồ sơ tiếp nhận ngày 03/6',
    analysis: fiveWhys(
      [
        ['Người tiếp nhận nghỉ phép', 'Đơn nghỉ phép ngày 03/6'],
        ['Không có người thay được giao trước', 'Quyết định phân công 2019'],
        ['Quy trình không nói ai thay', 'QT-01, lần ban hành 01'],
      ],
      'Quy định người thay trong QT-01',
      'procedure',
    ),
    what: 'Sửa QT-01: mỗi quầy có người thay được giao bằng văn bản',
    criterion: 'Mọi mục nhật ký tiếp nhận do người được giao ký',
  },
]

const raise = (slip: Told, at: number): Dossier<Slip> =>
  open(nonconformity, {
    id: numbers[at] ?? '',
    at: momentOf('2019-09-19 15:30'),
    by: { ...yen, roles: ['finder'] },
    facts: {
      kind: 'corrective',
      summary: slip.summary,
      source: 'audit',
      sourceRef: approved.id,
      foundOn: '2019-09-19',
      unit: slip.unit,
      clauses: [...new Set(groups[slip.group].map(({ clause }) => clause))],
      dossierIds: [...new Set(groups[slip.group].flatMap(({ dossiers }) => dossiers))],
    },
  })

const toObservation = ({
  head,
  owner,
  grade,
  containment,
  analysis,
  what,
  criterion,
}: Told): readonly Line<Slip>[] => [
  ['2019-09-19 16:00', head, 'unitHead', { type: 'contain', containment }],
  ['2019-09-20 08:00', mai, 'qmr', { type: 'assess', grade, gradeReason: 'Theo QT-05, mục phân loại' }],
  ['2019-09-20 09:00', mai, 'qmr', { type: 'requireAction', owner: owner.id }],
  ['2019-09-25 08:00', owner, 'owner', { type: 'analyse', analysis }],
  [
    '2019-09-25 09:00',
    owner,
    'owner',
    { type: 'propose', action: { what, due: '2019-10-11' }, doer: owner.id },
  ],
  [
    '2019-09-25 10:00',
    owner,
    'owner',
    { type: 'submitPlan', criterion, sameElsewhere: 'Đã xem các phòng khác' },
  ],
  ['2019-09-30 08:00', mai, 'qmr', { type: 'approvePlan' }],
  ['2019-10-01 08:00', owner, 'owner', { type: 'begin' }],
  ['2019-10-10 08:00', owner, 'owner', { type: 'complete', proof: ['Văn bản đã ban hành'] }],
  ['2019-10-14 08:00', binh, 'verifier', { type: 'verifyDone', verification: 'Đã xem tại đơn vị' }],
  ['2019-10-14 09:00', binh, 'verifier', { type: 'observe', sample: 'Hồ sơ từ 14/10 đến 13/11' }],
]

export const raised = slips.map(raise)
export const observing = raised.map((slip, at) => {
  const told = slips[at]
  return told === undefined ? slip : tell(slip, toObservation(told))
})

// Số phiếu ghi vào phát hiện; cuộc đánh giá trỏ đến ba phiếu.
const linked = Object.fromEntries(
  Object.values(groups).flatMap((group, at) =>
    group.filter(isNonconformity).map(({ id }) => [id, numbers[at] ?? ''] as const),
  ),
)
export const linkedAudit = tell(approved, [
  [
    '2019-09-24 10:00',
    tam,
    'isoSecretary',
    { type: 'linkFindings', ...unwrap(followUp(approved.facts.findings ?? [], linked)) },
  ],
])

// Kết luận hiệu lực: người khác, sau thời gian theo dõi.
const effective = {
  type: 'giveVerdict',
  verdict: 'effective',
  criterionResult: 'Đạt tiêu chí',
  data: 'Hồ sơ từ 14/10 đến 13/11/2019',
  evidence: ['Danh sách hồ sơ, sổ theo dõi'],
} as const
const verdictBy = (at: string, by: typeof hang): Line<Slip> => [at, by, 'verifier', effective]

const [lateSlip] = observing
if (lateSlip === undefined) throw new Error('no slip was raised')
export const byOwner = attempt(lateSlip, verdictBy('2019-11-14 08:00', hang))
export const tooEarly = attempt(lateSlip, verdictBy('2019-11-04 08:00', binh))

export const closedSlips = observing.map((slip) =>
  tell(slip, [
    verdictBy('2019-11-14 09:00', binh),
    ['2019-11-15 08:00', mai, 'qmr', { type: 'close', closingNote: 'Đưa vào xem xét của lãnh đạo' }],
  ]),
)
