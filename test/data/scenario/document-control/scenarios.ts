import type { documentControl } from '../../../../processes/quality/document-control.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof documentControl>

const own: Scenario<N>['facts'] = {
  origin: 'internal',
  title: 'Quy trình đánh giá nội bộ',
  reason: 'Chưa có quy trình',
}
const outer: Scenario<N>['facts'] = {
  origin: 'external',
  title: 'Nghị định về thực hiện cơ chế một cửa',
}
const opened = { received: '2018-03-05 08:00', by: 'requester', facts: own } as const

const accept = (at: string): Row<N> => [at, 'reviewer', { type: 'accept', opinion: 'Đồng ý' }]
const assign = (at: string, draftDue: string): Row<N> => [
  at,
  'reviewer',
  { type: 'assign', drafter: 'drafter-1', draftDue, code: 'QT-SGD-03' },
]
const submit = (at: string): Row<N> => [at, 'drafter', { type: 'submitDraft', draft: 'Dự thảo lần 2' }]
const endorse = (at: string, effectiveFrom: string): Row<N> => [
  at,
  'reviewer',
  { type: 'endorse', effectiveFrom, recipients: ['Văn phòng Sở', 'Phòng Tổ chức cán bộ'] },
]
const approve = (at: string): Row<N> => [at, 'approver', { type: 'approve', decision: 'QĐ 112/QĐ-SGD' }]
const distribute = (at: string): Row<N> => [
  at,
  'isoSecretary',
  {
    type: 'distribute',
    place: 'Tủ ISO, Văn phòng',
    copies: [
      { copy: 1, holder: 'Văn phòng Sở', medium: 'paper' },
      { copy: 2, holder: 'Phòng Tổ chức cán bộ', medium: 'electronic' },
    ],
  },
]
const takeEffect = (at: string): Row<N> => [at, 'isoSecretary', { type: 'takeEffect' }]
const stamped = (revision: number, copy: number) => ({ revision, copy, fate: 'stamped' }) as const
const recallAll = (at: string, revision: number): Row<N> => [
  at,
  'isoSecretary',
  { type: 'recall', recalled: [stamped(revision, 1), stamped(revision, 2)], stillOut: [] },
]
const recallOne = (at: string, revision: number): Row<N> => [
  at,
  'isoSecretary',
  {
    type: 'recall',
    recalled: [stamped(revision, 1)],
    stillOut: [{ revision, copy: 2, holder: 'Phòng Tổ chức cán bộ' }],
  },
]
const closeRecall = (at: string): Row<N> => [at, 'isoSecretary', { type: 'closeRecall' }]
const withdraw = (at: string, obsoleteFrom: string): Row<N> => [
  at,
  'approver',
  { type: 'withdraw', obsoleteFrom, withdrawReason: 'Gộp vào quy trình khác' },
]
const dispose = (at: string): Row<N> => [at, 'isoSecretary', { type: 'dispose', disposal: 'BB-03/2025' }]
const lawChange = (at: string, lawText: string, lawEffectiveFrom: string): Row<N> => [
  at,
  'isoSecretary',
  { type: 'reportLawChange', lawText, lawEffectiveFrom },
]
const abandon = (at: string): Row<N> => [at, 'reviewer', { type: 'abandon', opinion: 'Không còn cần' }]

/** From the request to the first revision in force on Monday 02/04/2018. */
export const toEffective: readonly Row<N>[] = [
  accept('2018-03-07 09:00'),
  assign('2018-03-08 09:00', '2018-03-20'),
  submit('2018-03-20 16:00'),
  endorse('2018-03-22 10:00', '2018-04-02'),
  approve('2018-03-23 10:00'),
  distribute('2018-03-28 10:00'),
  ['2018-03-28 14:00', 'holder', { type: 'acknowledge', copy: 1, receivedOn: '2018-03-28' }],
  takeEffect('2018-04-02 08:00'),
]

/** The second revision, in force on 02/07/2019. */
export const toSecond: readonly Row<N>[] = [
  ...toEffective,
  ['2019-05-06 09:00', 'holder', { type: 'requestRevision', reason: 'Thêm mẫu biên bản' }],
  accept('2019-05-07 09:00'),
  assign('2019-05-08 09:00', '2019-05-31'),
  submit('2019-05-30 16:00'),
  endorse('2019-06-03 10:00', '2019-07-02'),
  approve('2019-06-04 10:00'),
  distribute('2019-06-28 10:00'),
  takeEffect('2019-07-02 08:00'),
]

/** How a document comes into force. */
const making: readonly Scenario<N>[] = [
  {
    name: 'Ban hành lần đầu: đề nghị, soạn thảo, soát xét, phê duyệt, phân phối, có hiệu lực',
    ...opened,
    events: toEffective,
    step: 'effective',
    holding: { revision: 1, inUse: true, code: 'QT-SGD-03', effectiveFrom: '2018-04-02' },
    deadlines: [
      { limit: 'decision', state: 'met', due: '2018-03-08', late: false },
      { limit: 'assignment', state: 'met', due: '2018-03-09', late: false },
      { limit: 'drafting', state: 'met', due: '2018-03-20', late: false },
      { limit: 'review', state: 'met', due: '2018-03-23', late: false },
      { limit: 'approval', state: 'met', due: '2018-03-27', late: false },
      { limit: 'proposedDay', state: 'met', due: '2018-04-02', late: false },
      { limit: 'eve', state: 'void', due: '2018-04-01' },
      { limit: 'distribution', state: 'met', due: '2018-04-02', late: false },
      { limit: 'effect', state: 'met', due: '2018-04-02', late: false },
      { limit: 'rereading', state: 'running', due: '2019-04-02' },
    ],
    unbound: ['lawChange', 'registration', 'recall'],
  },
  {
    name: 'Không chấp nhận đề nghị',
    ...opened,
    events: [['2018-03-06 09:00', 'reviewer', { type: 'reject', opinion: 'Đã có quy trình tương tự' }]],
    step: 'rejected',
    outcome: 'refused',
  },
  {
    name: 'Tài liệu nội bộ không đăng ký thẳng mà phải được phê duyệt (4.2.3)',
    ...opened,
    events: [],
    refused: [
      {
        row: [
          '2018-03-05 09:00',
          'isoSecretary',
          { type: 'register', code: 'QT-SGD-03', issuer: 'Sở', effectiveFrom: '2018-04-02' },
        ],
        because: 'phải được phê duyệt trước khi ban hành',
      },
    ],
    step: 'requested',
  },
  {
    name: 'Chưa có mã hiệu thì chưa phân công soạn thảo',
    ...opened,
    events: [accept('2018-03-07 09:00')],
    refused: [
      {
        row: [
          '2018-03-08 09:00',
          'reviewer',
          { type: 'assign', drafter: 'drafter-1', draftDue: '2018-03-20' },
        ],
        because: 'chưa có mã hiệu',
      },
    ],
    step: 'accepted',
  },
  {
    name: 'Lấy ý kiến góp ý 5 ngày làm việc, qua Tết 2018 tính từ thứ Hai 12/02 đến 26/02',
    received: '2018-02-05 08:00',
    by: 'requester',
    facts: own,
    events: [
      accept('2018-02-06 09:00'),
      assign('2018-02-07 09:00', '2018-03-20'),
      ['2018-02-12 09:00', 'drafter', { type: 'circulate', draft: 'Dự thảo lần 1' }],
      ['2018-02-26 09:00', 'drafter', { type: 'gatherComments', comments: ['Thêm biểu mẫu'] }],
    ],
    step: 'drafting',
    deadlines: [{ limit: 'comments', state: 'met', due: '2018-02-26', late: false }],
  },
  {
    name: 'Góp ý chưa tổng hợp sau 5 ngày làm việc là trễ',
    received: '2018-02-05 08:00',
    by: 'requester',
    facts: own,
    events: [
      accept('2018-02-06 09:00'),
      assign('2018-02-07 09:00', '2018-03-20'),
      ['2018-02-12 09:00', 'drafter', { type: 'circulate', draft: 'Dự thảo lần 1' }],
    ],
    step: 'drafting',
    now: '2018-02-27 08:00',
    deadlines: [{ limit: 'comments', state: 'lapsed', due: '2018-02-26', late: true }],
  },
  {
    name: 'Người soát xét rồi người phê duyệt trả lại dự thảo, hạn nộp mới',
    ...opened,
    events: [
      accept('2018-03-07 09:00'),
      assign('2018-03-08 09:00', '2018-03-20'),
      submit('2018-03-20 16:00'),
      [
        '2018-03-21 09:00',
        'reviewer',
        { type: 'returnDraft', remarks: 'Thiếu mục hồ sơ', draftDue: '2018-03-26' },
      ],
      submit('2018-03-26 16:00'),
      endorse('2018-03-27 10:00', '2018-04-02'),
      [
        '2018-03-28 09:00',
        'approver',
        { type: 'returnDraft', remarks: 'Sửa trách nhiệm', draftDue: '2018-03-30' },
      ],
    ],
    step: 'drafting',
    now: '2018-04-02 08:00',
    deadlines: [{ limit: 'drafting', state: 'lapsed', due: '2018-03-30', late: true }],
  },
  {
    name: 'Người soạn thảo không được phê duyệt tài liệu trong cùng hồ sơ',
    ...opened,
    events: [
      accept('2018-03-07 09:00'),
      assign('2018-03-08 09:00', '2018-03-20'),
      submit('2018-03-20 16:00'),
      endorse('2018-03-22 10:00', '2018-04-02'),
    ],
    refused: [
      {
        row: ['2018-03-23 10:00', { id: 'drafter-1', roles: ['drafter', 'approver'] }, { type: 'approve' }],
        because: 'không được làm tiếp với vai trò "Người đứng đầu (phê duyệt)"',
      },
    ],
    step: 'awaitingApproval',
  },
  {
    name: 'Phê duyệt sau ngày hiệu lực đề nghị bị từ chối: không hiệu lực trở về trước',
    ...opened,
    events: [
      accept('2018-03-07 09:00'),
      assign('2018-03-08 09:00', '2018-03-20'),
      submit('2018-03-20 16:00'),
      endorse('2018-03-22 10:00', '2018-03-26'),
    ],
    refused: [{ row: approve('2018-03-27 08:00'), because: 'ngày hiệu lực đề nghị đã qua' }],
    step: 'awaitingApproval',
  },
  {
    name: 'Chưa phân phối thì chưa áp dụng; chưa đến ngày hiệu lực thì chưa áp dụng',
    ...opened,
    events: toEffective.slice(0, 5),
    refused: [
      { row: takeEffect('2018-04-02 08:00'), because: 'chưa được phân phối đến nơi sử dụng' },
    ],
    step: 'approved',
    now: '2018-04-03 08:00',
    deadlines: [{ limit: 'distribution', state: 'lapsed', due: '2018-04-02', late: true }],
  },
  {
    name: 'Đã phân phối, trước ngày hiệu lực một ngày vẫn chưa áp dụng được',
    ...opened,
    events: toEffective.slice(0, 7),
    refused: [{ row: takeEffect('2018-04-01 09:00'), because: 'chưa đến ngày hiệu lực' }],
    step: 'approved',
  },
]

/** Revisions, and the copies of the revision before. */
const revising: readonly Scenario<N>[] = [
  {
    name: 'Bản sửa đổi có hiệu lực khi bản cũ còn ở nơi giữ: phải thu hồi trong 5 ngày làm việc',
    ...opened,
    events: toSecond,
    refused: [{ row: closeRecall('2019-07-03 08:00'), because: 'chưa báo thu hồi bản cũ' }],
    step: 'recalling',
    holding: { revision: 2 },
    now: '2019-07-10 08:00',
    deadlines: [{ limit: 'recall', state: 'lapsed', due: '2019-07-09', late: true }],
  },
  {
    name: 'Mới thu hồi một bản, còn một bản: chưa kết thúc thu hồi được',
    ...opened,
    events: [...toSecond, recallOne('2019-07-03 08:00', 1)],
    refused: [{ row: closeRecall('2019-07-03 09:00'), because: 'còn bản cũ chưa thu hồi' }],
    step: 'recalling',
  },
  {
    name: 'Thu hồi hết bản cũ thì kết thúc thu hồi',
    ...opened,
    events: [
      ...toSecond,
      recallOne('2019-07-03 08:00', 1),
      distribute('2019-07-03 10:00'),
      [
        '2019-07-04 08:00',
        'isoSecretary',
        {
          type: 'recall',
          recalled: [{ revision: 1, copy: 2, fate: 'lost', note: 'Thất lạc khi chuyển phòng' }],
          stillOut: [],
        },
      ],
      closeRecall('2019-07-05 08:00'),
    ],
    step: 'effective',
    deadlines: [{ limit: 'recall', state: 'met', due: '2019-07-09', late: false }],
  },
  {
    name: 'Đề nghị sửa đổi không được chấp nhận: bản hiện hành vẫn có hiệu lực',
    ...opened,
    events: [
      ...toEffective,
      ['2018-09-03 09:00', 'requester', { type: 'requestRevision', reason: 'Đổi mẫu' }],
      ['2018-09-04 09:00', 'reviewer', { type: 'reject', opinion: 'Chưa cần' }],
    ],
    step: 'effective',
    holding: { revision: 1 },
  },
  {
    name: 'Dừng soạn thảo bản sửa đổi: quay về bản hiện hành',
    ...opened,
    events: [...toSecond.slice(0, 11), abandon('2019-05-20 09:00')],
    step: 'effective',
  },
  {
    name: 'Dừng soạn thảo tài liệu chưa từng ban hành: kết thúc, không chấp nhận',
    ...opened,
    events: [accept('2018-03-07 09:00'), abandon('2018-03-08 09:00')],
    step: 'rejected',
    outcome: 'refused',
  },
  {
    name: 'Đọc lại tài liệu mỗi năm: tính lại từ lần đọc gần nhất; quá một năm là trễ',
    ...opened,
    events: [
      ...toEffective,
      ['2019-03-20 09:00', 'reviewer', { type: 'reread', reread: 'Còn phù hợp' }],
      distribute('2019-03-21 09:00'),
    ],
    step: 'effective',
    now: '2020-03-23 08:00',
    deadlines: [{ limit: 'rereading', state: 'lapsed', due: '2020-03-20', late: true }],
  },
]

const law61 = lawChange('2018-05-02 09:00', 'NĐ 61/2018/NĐ-CP', '2018-06-21')

/** A change of law is built in within three months of its day of effect: QĐ 19/2014/QĐ-TTg, Đ.4.4.a. */
const law: readonly Scenario<N>[] = [
  {
    name: 'NĐ 61/2018 có hiệu lực 21/06/2018: sửa xong và áp dụng chậm nhất 21/09/2018',
    ...opened,
    events: [
      ...toEffective,
      law61,
      accept('2018-05-03 09:00'),
      assign('2018-05-04 09:00', '2018-06-29'),
      submit('2018-06-29 09:00'),
      endorse('2018-07-02 09:00', '2018-09-03'),
      approve('2018-07-03 09:00'),
      distribute('2018-08-30 09:00'),
      takeEffect('2018-09-05 08:00'),
    ],
    step: 'recalling',
    deadlines: [
      { limit: 'lawChange', state: 'met', due: '2018-09-21', late: false },
      { limit: 'effect', state: 'met', due: '2018-09-03', late: true },
    ],
  },
  {
    name: 'Quá ba tháng chưa áp dụng là trễ, và không dừng soạn thảo được',
    ...opened,
    events: [
      ...toEffective,
      law61,
      accept('2018-05-03 09:00'),
      assign('2018-05-04 09:00', '2018-06-29'),
    ],
    refused: [{ row: abandon('2018-09-24 09:00'), because: 'đang cập nhật pháp luật thì phải làm xong' }],
    step: 'drafting',
    now: '2018-09-24 09:00',
    deadlines: [{ limit: 'lawChange', state: 'lapsed', due: '2018-09-21', late: true }],
  },
  {
    name: 'Luật thay đổi khi đang sửa theo đề nghị: hạn ba tháng chạy từ ngày luật có hiệu lực',
    ...opened,
    events: [
      ...toSecond.slice(0, 11),
      lawChange('2019-05-20 09:00', 'TT 01/2018/TT-VPCP', '2019-06-03'),
    ],
    refused: [
      {
        row: lawChange('2019-05-21 09:00', 'NĐ 30/2020/NĐ-CP', '2020-03-05'),
        because: 'đang cập nhật một văn bản pháp luật khác',
      },
    ],
    step: 'drafting',
    holding: { cause: 'law', lawEffectiveFrom: '2019-06-03' },
    deadlines: [{ limit: 'lawChange', state: 'running', due: '2019-09-03' }],
  },
  {
    name: 'Ba tháng kết thúc vào Tết: hiệu lực 16/11/2025, hạn Mùng Một thứ Hai 16/02/2026 chuyển sang 23/02/2026',
    received: '2025-11-20 08:00',
    by: 'reviewer',
    facts: { ...own, cause: 'law', lawText: 'Thông tư mới', lawEffectiveFrom: '2025-11-16' },
    events: [accept('2025-11-20 09:00')],
    step: 'accepted',
    deadlines: [{ limit: 'lawChange', state: 'running', due: '2026-02-23' }],
  },
  {
    name: 'Trước Quyết định 19/2014 không có hạn ba tháng',
    received: '2013-03-04 08:00',
    by: 'reviewer',
    facts: { ...own, cause: 'law', lawEffectiveFrom: '2013-03-01' },
    events: [accept('2013-03-05 09:00')],
    step: 'accepted',
    unbound: ['lawChange'],
  },
]

const register: Row<N> = [
  '2018-06-25 09:00',
  'isoSecretary',
  {
    type: 'register',
    code: '61/2018/NĐ-CP',
    issuer: 'Chính phủ',
    effectiveFrom: '2018-06-21',
    place: 'Máy chủ Văn phòng',
  },
]
const retire = (at: string): Row<N> => [
  at,
  'isoSecretary',
  { type: 'retire', obsoleteFrom: '2025-07-01', withdrawReason: 'Được thay bằng NĐ 118/2025/NĐ-CP' },
]
const check = (at: string): Row<N> => [
  at,
  'isoSecretary',
  { type: 'checkValidity', validity: 'Còn hiệu lực' },
]
const received = { received: '2018-06-22 08:00', by: 'isoSecretary', facts: outer } as const

/** External documents are registered, checked every year and retired. */
const external: readonly Scenario<N>[] = [
  {
    name: 'Văn bản bên ngoài: đăng ký, phân phối, kiểm tra hiệu lực mỗi năm',
    ...received,
    events: [register, distribute('2018-06-26 09:00'), check('2019-06-20 09:00')],
    step: 'registered',
    holding: { code: '61/2018/NĐ-CP', issuer: 'Chính phủ' },
    now: '2020-06-23 08:00',
    deadlines: [
      { limit: 'registration', state: 'met', due: '2018-06-27', late: false },
      { limit: 'validity', state: 'lapsed', due: '2020-06-22', late: true },
    ],
    unbound: ['decision', 'rereading'],
  },
  {
    name: 'Văn bản bên ngoài không đi vào soạn thảo',
    ...received,
    events: [],
    refused: [{ row: accept('2018-06-22 09:00'), because: 'chỉ đăng ký và kiểm soát phân phối' }],
    step: 'requested',
  },
  {
    name: 'Văn bản bên ngoài không phân phối bản nào: hết hiệu lực thì kết thúc thu hồi ngay',
    ...received,
    events: [register, retire('2025-07-02 09:00'), closeRecall('2025-07-02 10:00')],
    step: 'obsolete',
    deadlines: [{ limit: 'recall', state: 'met', due: '2025-07-09', late: false }],
  },
]

/** The end of a document: recalled, its original kept, then disposed of. */
const ending: readonly Scenario<N>[] = [
  {
    name: 'Bãi bỏ khi chưa thu hồi bản nào: không đóng thu hồi, không hủy được',
    ...opened,
    events: [...toEffective, withdraw('2019-12-30 09:00', '2020-01-01')],
    refused: [
      { row: closeRecall('2019-12-30 10:00'), because: 'chưa báo thu hồi bản đã phân phối' },
      { row: dispose('2025-01-06 09:00'), because: 'chưa báo thu hồi bản đã phân phối' },
    ],
    step: 'obsolete',
    now: '2020-01-08 08:00',
    deadlines: [{ limit: 'recall', state: 'lapsed', due: '2020-01-07', late: true }],
  },
  {
    name: 'Bãi bỏ, còn một bản chưa thu hồi: không đóng được, không hủy được dù đã hết thời gian lưu',
    ...opened,
    events: [
      ...toEffective,
      withdraw('2019-12-30 09:00', '2020-01-01'),
      recallOne('2020-01-02 09:00', 1),
    ],
    refused: [
      { row: closeRecall('2020-01-03 10:00'), because: 'còn bản lỗi thời chưa thu hồi' },
      { row: dispose('2026-01-06 09:00'), because: 'còn bản lỗi thời chưa thu hồi' },
    ],
    step: 'obsolete',
  },
  {
    name: 'Thu hồi đủ nhưng chưa hết thời gian lưu bản gốc: không hủy được',
    ...opened,
    events: [
      ...toEffective,
      withdraw('2019-12-30 09:00', '2020-01-01'),
      recallAll('2020-01-02 09:00', 1),
      closeRecall('2020-01-03 09:00'),
    ],
    refused: [{ row: dispose('2024-12-31 09:00'), because: 'chưa hết thời gian lưu bản gốc' }],
    step: 'obsolete',
    deadlines: [{ limit: 'keepOriginal', state: 'running', due: '2025-01-02' }],
  },
  {
    name: 'Hết thời gian lưu bản gốc thì hủy, có biên bản',
    ...opened,
    events: [
      ...toEffective,
      withdraw('2019-12-30 09:00', '2020-01-01'),
      recallAll('2020-01-02 09:00', 1),
      closeRecall('2020-01-03 09:00'),
      dispose('2025-01-06 09:00'),
    ],
    step: 'disposed',
    outcome: 'done',
  },
]

export const groups: Groups<N> = { making, revising, law, external, ending }
