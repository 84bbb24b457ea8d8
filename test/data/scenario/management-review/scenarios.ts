import type { managementReview } from '../../../../processes/quality/management-review.ts'
import { namesOf, reviewInputs } from '../../../../src/standard/index.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof managementReview>
type Inputs = NonNullable<Scenario<N>['holding']>

const given = (summary: string) => ({ state: 'given', summary }) as const
const none = (reason: string) => ({ state: 'none', reason }) as const

/** The seven inputs; one of them stated as none. */
export const inputs = {
  auditResults: given('01 cuộc đánh giá, 03 điểm không phù hợp nhẹ'),
  customerFeedback: given('92% hài lòng, 02 phản ánh'),
  processPerformance: given('98,4% hồ sơ đúng hạn'),
  actionStatus: given('03/03 phiếu đã đóng'),
  earlierReviews: none('Lần xem xét đầu tiên'),
  changes: given('02 thủ tục hành chính mới công bố'),
  recommendations: given('Gộp hai quy trình tương tự'),
} as const satisfies Inputs

const ask = (at: string, meetingDay: string): Row<N> => [
  at,
  'representative',
  { type: 'requestReports', meetingDay, place: 'Phòng họp số 1' },
]
const notify = (at: string): Row<N> => [
  at,
  'representative',
  { type: 'notify', agenda: 'Xem xét hệ thống quản lý chất lượng năm 2018', attendees: ['Trưởng các phòng'] },
]
const move = (at: string, meetingDay: string): Row<N> => [
  at,
  'representative',
  { type: 'moveMeeting', meetingDay, moveReason: 'Người đứng đầu đi công tác' },
]
const hold = (at: string): Row<N> => [at, 'head', { type: 'hold' }]
const conclude = (at: string): Row<N> => [
  at,
  'head',
  {
    type: 'conclude',
    systemImprovement: 'Gộp quy trình QT-05 và QT-06',
    resultImprovement: 'Giảm 01 ngày với lĩnh vực hộ tịch',
    resources: 'Thêm 01 máy quét',
    minutes: 'BB-01/2018',
  },
]
const conclusion = { decision: 'Mua máy quét', owner: 'Văn phòng', due: '2018-12-28' }
const issue = (at: string): Row<N> => [
  at,
  'secretary',
  { type: 'issueConclusions', conclusionsNotice: 'TB-12', openConclusions: [conclusion], followUpBy: '2018-12-28' },
]

const toHeld: readonly Row<N>[] = [
  ask('2018-11-01 08:00', '2018-11-20'),
  notify('2018-11-12 09:00'),
  hold('2018-11-20 08:00'),
]
const toFollowUp: readonly Row<N>[] = [
  ask('2018-11-01 08:00', '2018-11-20'),
  ['2018-11-08 09:00', 'unitHead', { type: 'giveInputs', ...inputs }],
  notify('2018-11-12 09:00'),
  hold('2018-11-20 08:00'),
  conclude('2018-11-22 10:00'),
  issue('2018-11-26 10:00'),
]

const { auditResults: _, ...withoutAudits } = inputs

/** Notice a week before: Sở LĐTBXH Ninh Bình, QT-HT 04. */
const notice: readonly Scenario<N>[] = [
  {
    name: 'Họp ngày thứ Ba 20/11 thì thông báo chậm nhất hết giờ thứ Ba 13/11',
    received: '2018-10-29 08:00',
    events: [ask('2018-11-01 08:00', '2018-11-20')],
    step: 'collecting',
    deadlines: [
      { limit: 'notice', state: 'running', due: '2018-11-13', late: false },
      { limit: 'meeting', state: 'running', due: '2018-11-20' },
      { limit: 'yearly', state: 'running', due: '2019-10-29' },
    ],
  },
  {
    name: 'Thông báo đúng bảy ngày trước vẫn kịp; trước ngày họp không được họp',
    received: '2018-10-29 08:00',
    events: [ask('2018-11-01 08:00', '2018-11-20'), notify('2018-11-13 16:30')],
    refused: [{ row: hold('2018-11-19 09:00'), because: 'chưa đến ngày họp đã thông báo' }],
    step: 'notified',
    deadlines: [
      { limit: 'notice', state: 'met', due: '2018-11-13', late: false },
      { limit: 'eve', state: 'running', due: '2018-11-19' },
    ],
  },
  {
    name: 'Thông báo muộn hơn bảy ngày bị từ chối; dời ngày họp thì thông báo được',
    received: '2018-10-29 08:00',
    events: [ask('2018-11-01 08:00', '2018-11-20')],
    refused: [{ row: notify('2018-11-14 08:00'), because: 'hãy dời ngày họp' }],
    step: 'collecting',
  },
  {
    name: 'Dời sang ngày muộn hơn khi đang thu thập: hạn thông báo dời theo',
    received: '2018-10-29 08:00',
    events: [
      ask('2018-11-01 08:00', '2018-11-20'),
      move('2018-11-14 08:00', '2018-11-27'),
      notify('2018-11-15 08:00'),
    ],
    step: 'notified',
    deadlines: [{ limit: 'notice', state: 'met', due: '2018-11-20' }],
  },
  {
    name: 'Dời ngày họp sau khi đã thông báo: ngày cũ không họp được nữa',
    received: '2018-10-29 08:00',
    events: [
      ask('2018-11-01 08:00', '2018-11-20'),
      notify('2018-11-12 09:00'),
      move('2018-11-16 08:00', '2018-11-23'),
    ],
    refused: [{ row: hold('2018-11-20 08:00'), because: 'chưa đến ngày họp' }],
    step: 'notified',
  },
  {
    name: 'Họp muộn hơn ngày đã ấn định là trễ',
    received: '2018-10-29 08:00',
    events: [ask('2018-11-01 08:00', '2018-11-20'), notify('2018-11-12 09:00'), hold('2018-11-21 08:00')],
    step: 'held',
    deadlines: [{ limit: 'meeting', state: 'met', due: '2018-11-20', late: true }],
  },
  {
    name: 'Cơ quan báo trước 10 ngày làm việc: họp thứ Hai 02/03/2026, đếm ngược qua Tết, thông báo chậm nhất 09/02',
    received: '2026-01-05 08:00',
    limits: {
      notice: {
        limit: { amount: 10, unit: 'working-day' },
        basis: 'Quy trình xem xét của cơ quan',
        confidence: 'setting',
      },
    },
    events: [ask('2026-01-20 08:00', '2026-03-02')],
    refused: [{ row: notify('2026-02-10 08:00'), because: 'báo trước' }],
    step: 'collecting',
    deadlines: [{ limit: 'notice', state: 'running', due: '2026-02-09' }],
  },
  {
    name: 'Xem xét lần trước 20/11/2017: một năm sau chưa họp là trễ (QĐ 19/2014 Đ.4.4.b)',
    received: '2017-11-20 08:00',
    at: '2018-11-20 09:00',
    events: [],
    step: 'planned',
    now: '2018-11-21 08:00',
    deadlines: [{ limit: 'yearly', state: 'lapsed', due: '2018-11-20', late: true }],
  },
  {
    name: 'Trước Quyết định 19/2014, định kỳ xem xét do cơ quan ấn định',
    received: '2013-03-04 08:00',
    events: [],
    step: 'planned',
    deadlines: [{ limit: 'yearly', state: 'running', due: '2014-03-04' }],
  },
]

/** The seven inputs (5.6.2) and the three outputs (5.6.3). */
const contents: readonly Scenario<N>[] = [
  ...namesOf(reviewInputs).map((missing): Scenario<N> => {
    const { [missing]: _left, ...others } = inputs
    return {
      name: `Thiếu "${reviewInputs[missing].vi}" thì không kết luận được`,
      received: '2018-10-29 08:00',
      events: [...toHeld, ['2018-11-20 09:00', 'secretary', { type: 'giveInputs', ...others }]],
      refused: [{ row: conclude('2018-11-20 11:00'), because: `"${reviewInputs[missing].vi}"` }],
      step: 'held',
    }
  }),
  {
    name: 'Đầu vào đến từ nhiều đơn vị, trước và trong khi chờ họp; "không có" phải kèm lý do',
    received: '2018-10-29 08:00',
    events: [
      ask('2018-11-01 08:00', '2018-11-20'),
      ['2018-11-07 08:00', 'unitHead', { type: 'giveInputs', ...withoutAudits }],
      notify('2018-11-12 09:00'),
      ['2018-11-13 09:00', 'secretary', { type: 'giveInputs', auditResults: inputs.auditResults }],
      hold('2018-11-20 08:00'),
      conclude('2018-11-21 08:00'),
    ],
    step: 'concluded',
    holding: inputs,
    deadlines: [
      { limit: 'conclusion', state: 'met', due: '2018-11-27', late: false },
      { limit: 'issuing', state: 'running', due: '2018-11-28' },
    ],
  },
]

/** Conclusions are followed until none is open. */
const followUp: readonly Scenario<N>[] = [
  {
    name: 'Còn kết luận chưa xong thì không đóng được',
    received: '2018-10-29 08:00',
    events: toFollowUp,
    refused: [
      { row: ['2018-12-20 08:00', 'representative', { type: 'close' }], because: 'còn kết luận chưa thực hiện xong' },
    ],
    step: 'followUp',
    now: '2018-12-29 08:00',
    deadlines: [{ limit: 'followUp', state: 'lapsed', due: '2018-12-28', late: true }],
  },
  {
    name: 'Xong hết kết luận thì đóng',
    received: '2018-10-29 08:00',
    events: [
      ...toFollowUp,
      [
        '2018-12-24 08:00',
        'secretary',
        { type: 'trackConclusions', openConclusions: [], progress: 'Đã mua máy quét', actions: ['KP-2018-07'] },
      ],
      ['2018-12-25 08:00', 'representative', { type: 'close' }],
    ],
    step: 'closed',
    outcome: 'done',
    deadlines: [{ limit: 'followUp', state: 'met', due: '2018-12-28', late: false }],
  },
]

export const groups: Groups<N> = { notice, contents, followUp }
