/** The rows that corrective, preventive and merged slips share, and the scenarios made of them. */

const causes = [
  { cause: 'Mẫu phiếu kiểm soát không có ô ghi ngày', head: 'lawOrForm', proof: 'BM.03.05 lần ban hành 02' },
] as const

export const analyse = (at: string) =>
  [
    at,
    'owner',
    {
      type: 'analyse',
      analysis: {
        method: 'fiveWhys',
        chain: {
          length: 'full',
          whys: [
            { why: 'Phiếu không ghi ngày chuyển', proof: 'Phiếu số 12, 15, 31' },
            { why: 'Mẫu không có ô ghi ngày', proof: 'BM.03.05' },
            { why: 'Khi sửa mẫu không đối chiếu Thông tư', proof: 'Phiếu yêu cầu sửa đổi số 07' },
          ],
        },
        lever: 'Đối chiếu Thông tư khi soát xét biểu mẫu',
        causes,
      },
    },
  ] as const

export const propose = (at: string, doer = 'lan') =>
  [
    at,
    'owner',
    { type: 'propose', action: { what: 'Ban hành lại biểu mẫu có ô ghi ngày', due: '2019-03-29' }, doer },
  ] as const

export const submit = (at: string) =>
  [
    at,
    'owner',
    {
      type: 'submitPlan',
      criterion: '20 phiếu kiểm soát tiếp theo đều ghi đủ ngày',
      sameElsewhere: 'Phòng Tài chính dùng cùng mẫu, cũng thiếu',
    },
  ] as const

export const approve = (at: string) => [at, 'qmr', { type: 'approvePlan' }] as const
const approveByHead = (at: string) => [at, 'head', { type: 'approvePlanByHead' }] as const
export const begin = (at: string) => [at, 'owner', { type: 'begin' }] as const
export const complete = (at: string) =>
  [
    at,
    'owner',
    { type: 'complete', proof: ['Quyết định ban hành biểu mẫu'], documentChanges: 'BM.03.05 lần 03' },
  ] as const
export const verifyDone = (at: string) =>
  [at, 'verifier', { type: 'verifyDone', verification: 'Đã xem biểu mẫu mới tại hai phòng' }] as const
export const observe = (at: string) =>
  [at, 'verifier', { type: 'observe', sample: '20 phiếu kiểm soát tiếp theo' }] as const

const said = (verdict: 'effective' | 'partly' | 'notEffective') =>
  ({
    type: 'giveVerdict',
    verdict,
    criterionResult: '20/20 phiếu ghi đủ ngày',
    data: '20 phiếu từ 04/04/2019',
    evidence: ['Bảng kê 20 phiếu'],
  }) as const

export const verdict = (at: string, value: 'effective' | 'partly' | 'notEffective' = 'effective') =>
  [at, 'verifier', said(value)] as const
export const close = (at: string) =>
  [at, 'qmr', { type: 'close', closingNote: 'Đưa vào báo cáo xem xét của lãnh đạo' }] as const
const recur = (at: string) =>
  [at, 'finder', { type: 'recur', recurrence: 'Phiếu số 44 lại thiếu ngày' }] as const
const startRound = (at: string) =>
  [at, 'qmr', { type: 'startRound', roundReason: 'Nguyên nhân chưa đúng' }] as const
const directRound = (at: string) =>
  [at, 'head', { type: 'directRound', direction: 'Phòng và Bộ phận Một cửa cùng phân tích lại' }] as const
export const cancel = (at: string) =>
  [
    at,
    'qmr',
    {
      type: 'cancel',
      cancelReason: 'duplicate',
      cancelNote: 'Hai người cùng ghi',
      duplicateOf: 'KPH 2019-003',
    },
  ] as const
const cancelBlindly = (at: string) =>
  [at, 'head', { type: 'cancel', cancelReason: 'duplicate', cancelNote: 'Trùng' }] as const

/** The owner named by the slips is whoever plays the role of owner. */
export const requireAction = (at: string) => [at, 'qmr', { type: 'requireAction', owner: 'owner-1' }] as const

const planned = [
  analyse('2019-03-06 08:00'),
  propose('2019-03-07 08:00'),
  submit('2019-03-08 08:00'),
] as const
const toActing = [...planned, approve('2019-03-11 08:00'), begin('2019-03-12 08:00')] as const
const toWait = [
  ...toActing,
  complete('2019-03-29 08:00'),
  verifyDone('2019-04-03 08:00'),
  observe('2019-04-03 09:00'),
] as const
const again = (month: string) =>
  [
    analyse(`2019-${month}-10 08:00`),
    propose(`2019-${month}-10 09:00`),
    submit(`2019-${month}-10 10:00`),
    approveByHead(`2019-${month}-11 08:00`),
    begin(`2019-${month}-11 09:00`),
    complete(`2019-${month}-12 08:00`),
    verifyDone(`2019-${month}-13 08:00`),
    observe(`2019-${month}-13 09:00`),
  ] as const

/** Everyone who has owned an action or done a part of it. */
const involved = (): string[] => ['owner-1', 'lan']

type SharedRow = ReturnType<
  | typeof analyse
  | typeof propose
  | typeof submit
  | typeof approve
  | typeof approveByHead
  | typeof begin
  | typeof complete
  | typeof verifyDone
  | typeof observe
  | typeof verdict
  | typeof close
  | typeof recur
  | typeof startRound
  | typeof directRound
  | typeof cancel
>

interface Start<Facts, R, L> {
  readonly received: string
  readonly facts: Facts
  /** From the opening to `requireAction` on 2019-03-05. */
  readonly before: readonly R[]
  /** The limit of 30 days that binds carrying the plan out. */
  readonly act: L
}

/** Every rule from the search for the cause on, after whatever came before it. */
export const courses = <const Facts, R, const L extends string>({
  received,
  facts,
  before,
  act,
}: Start<Facts, R, L>) => {
  const after = (...rows: readonly SharedRow[]) => ({ received, facts, events: [...before, ...rows] })
  return [
    {
      ...after(),
      name: 'Chưa có nguyên nhân thì không đề xuất hành động, không trình kế hoạch, không đóng phiếu',
      refused: [
        { row: propose('2019-03-06 08:00'), because: 'chưa xác định nguyên nhân' },
        { row: submit('2019-03-06 08:00'), because: 'kế hoạch chưa có hành động nào' },
        { row: close('2019-03-06 08:00'), because: 'chưa xác định nguyên nhân' },
        { row: cancelBlindly('2019-03-06 08:00'), because: 'phiếu trùng phải ghi số của phiếu kia' },
      ],
      step: 'causeAnalysis',
      now: '2019-03-13 08:00',
      deadlines: [{ limit: 'causeAndPlan', state: 'lapsed', due: '2019-03-12', late: true }],
    },
    {
      ...after(analyse('2019-03-06 08:00')),
      name: 'Có nguyên nhân, chưa có hành động thì chưa đóng phiếu',
      refused: [{ row: close('2019-03-06 09:00'), because: 'kế hoạch chưa có hành động nào' }],
      step: 'causeAnalysis',
    },
    {
      received,
      facts,
      name: 'Trả lại kế hoạch: hành động phải đề xuất lại; giao người khác thực hiện',
      events: [
        ...before,
        ...planned,
        ['2019-03-11 08:00', 'head', { type: 'returnPlan', returnReason: 'Chưa sửa mẫu ở phòng kia' }],
        [
          '2019-03-11 09:00',
          'qmr',
          { type: 'reassign', owner: 'owner-1', reassignReason: 'Người cũ chuyển công tác' },
        ],
      ],
      refused: [{ row: submit('2019-03-11 10:00'), because: 'kế hoạch chưa có hành động nào' }],
      step: 'causeAnalysis',
      deadlines: [{ limit: 'approval', state: 'met', due: '2019-03-13', late: false }],
    },
    {
      received,
      facts,
      name: 'Thực hiện trong 30 ngày từ ngày phê duyệt, được gia hạn có lý do; chưa có kết luận thì chưa đóng',
      events: [
        ...before,
        ...toActing,
        [
          '2019-04-08 08:00',
          'qmr',
          { type: 'extend', actBy: '2019-04-24', extensionReason: 'Chờ ý kiến Sở Nội vụ' },
        ],
      ],
      refused: [
        { row: close('2019-04-09 08:00'), because: 'chưa có kết luận hiệu lực của người kiểm tra' },
        {
          row: [
            '2019-04-09 08:00',
            { id: 'lan', roles: ['qmr'] },
            { type: 'extend', actBy: '2019-04-25', extensionReason: 'Bận' },
          ],
          because: 'phải do người khác làm',
        },
      ],
      step: 'acting',
      holding: { extensions: 1, involved: involved() },
      deadlines: [{ limit: act, state: 'running', due: '2019-04-24', late: false }],
    },
    {
      received,
      facts,
      name: 'Kiểm tra thấy chưa đạt thì làm lại theo ngày người kiểm tra ấn định',
      events: [
        ...before,
        ...toActing,
        complete('2019-03-29 08:00'),
        [
          '2019-04-03 08:00',
          'verifier',
          { type: 'sendBack', notDone: 'Phòng Tài chính còn dùng mẫu cũ', redoBy: '2019-04-10' },
        ],
      ],
      step: 'acting',
      deadlines: [
        { limit: act, state: 'met', due: '2019-04-10', late: false },
        { limit: 'verification', state: 'met', due: '2019-04-12', late: false },
        { limit: 'redo', state: 'running', due: '2019-04-10' },
      ],
    },
    {
      received,
      facts,
      name: 'Chưa hết thời gian theo dõi thì chưa kết luận; kéo dài thời gian theo dõi có lý do',
      events: [
        ...before,
        ...toWait,
        [
          '2019-05-02 08:00',
          'verifier',
          {
            type: 'prolong',
            observeUntil: '2019-05-31',
            verdictBy: '2019-08-01',
            prolongReason: 'Mới có 8 phiếu',
          },
        ],
      ],
      refused: [
        { row: verdict('2019-05-31 08:00'), because: 'chưa hết thời gian theo dõi hiệu lực' },
        { row: verdict('2019-05-31 08:00', 'partly'), because: 'chưa hết thời gian theo dõi hiệu lực' },
      ],
      step: 'effectivenessWait',
      deadlines: [
        { limit: 'observation', state: 'running', due: '2019-05-31' },
        { limit: 'verdict', state: 'running', due: '2019-08-01' },
      ],
    },
    {
      ...after(...toWait),
      name: 'Người thực hiện, người làm một phần việc không được tự kết luận hiệu lực (8.5.2.f)',
      refused: [
        {
          row: [
            '2019-05-06 08:00',
            { id: 'owner-1', roles: ['verifier'] },
            said('effective'),
          ],
          because: 'nên không được làm tiếp với vai trò',
        },
        {
          row: ['2019-05-06 08:00', { id: 'lan', roles: ['verifier'] }, said('effective')],
          because: 'phải do người khác làm',
        },
      ],
      step: 'effectivenessWait',
      now: '2019-05-06 08:00',
      deadlines: [
        { limit: 'observation', state: 'void', due: '2019-05-03', late: false },
        { limit: 'verdict', state: 'running', due: '2019-07-02', late: false },
      ],
    },
    {
      received,
      facts,
      limits: {
        observation: {
          limit: { amount: 60, unit: 'day' },
          basis: 'Quy định của cơ quan về theo dõi hiệu lực',
          confidence: 'setting',
        },
      },
      name: 'Cơ quan đặt thời gian theo dõi 60 ngày khi mở phiếu',
      events: [...before, ...toWait],
      refused: [{ row: verdict('2019-05-06 08:00'), because: 'chưa hết thời gian theo dõi hiệu lực' }],
      step: 'effectivenessWait',
      deadlines: [{ limit: 'observation', state: 'running', due: '2019-06-03' }],
    },
    {
      ...after(...toWait, verdict('2019-05-06 08:00'), close('2019-05-07 08:00')),
      name: 'Có nguyên nhân, hành động, kết luận có hiệu lực thì đóng phiếu',
      step: 'closed',
      outcome: 'done',
      deadlines: [
        { limit: 'causeAndPlan', state: 'met', due: '2019-03-12', late: false },
        { limit: 'closing', state: 'met', due: '2019-05-13', late: false },
      ],
    },
    {
      ...after(...toWait, verdict('2019-05-06 08:00', 'partly')),
      name: 'Hiệu lực một phần cũng phải qua một vòng nữa',
      step: 'ineffective',
      deadlines: [{ limit: 'nextRound', state: 'running', due: '2019-05-13' }],
    },
    {
      ...after(...toWait, verdict('2019-05-06 08:00', 'notEffective'), startRound('2019-05-08 08:00')),
      name: 'Vòng hai do đại diện lãnh đạo bắt đầu, nguyên nhân tìm lại từ đầu',
      refused: [{ row: propose('2019-05-09 08:00'), because: 'chưa xác định nguyên nhân' }],
      step: 'causeAnalysis',
      holding: { round: 2, involved: involved() },
    },
    {
      ...after(
        ...toWait,
        verdict('2019-05-06 08:00', 'notEffective'),
        startRound('2019-05-08 08:00'),
        ...again('05'),
        recur('2019-05-20 08:00'),
      ),
      name: 'Tái diễn trong thời gian theo dõi: không chờ kết luận; vòng ba do người đứng đầu chỉ đạo',
      refused: [{ row: startRound('2019-05-21 08:00'), because: 'do người đứng đầu chỉ đạo' }],
      step: 'ineffective',
      deadlines: [{ limit: 'observation', state: 'met', due: '2019-06-12', late: false }],
    },
    {
      ...after(
        ...toWait,
        recur('2019-04-20 08:00'),
        directRound('2019-04-22 08:00'),
        ...again('05'),
        recur('2019-05-20 08:00'),
        directRound('2019-05-22 08:00'),
        analyse('2019-05-23 08:00'),
        propose('2019-05-23 09:00'),
        submit('2019-05-23 10:00'),
      ),
      name: 'Kế hoạch của vòng ba do người đứng đầu phê duyệt',
      refused: [{ row: approve('2019-05-24 08:00'), because: 'do người đứng đầu phê duyệt' }],
      step: 'planned',
      holding: { round: 3 },
    },
    {
      ...after(...toWait, verdict('2019-05-06 08:00'), recur('2019-05-07 08:00')),
      name: 'Tái diễn sau kết luận, trước khi đóng: kết luận không còn giá trị',
      refused: [{ row: close('2019-05-08 08:00'), because: 'chưa có kết luận hiệu lực của người kiểm tra' }],
      step: 'ineffective',
    },
    {
      ...after(cancel('2019-03-06 08:00')),
      name: 'Phiếu trùng được duyệt hủy, ghi số phiếu kia',
      step: 'cancelled',
      outcome: 'withdrawn',
      holding: { duplicateOf: 'KPH 2019-003' },
    },
  ] as const
}
