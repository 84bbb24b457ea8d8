import type { denunciation } from '../../../../processes/public-service/denunciation.ts'
import type { EventOf } from '../../../../src/procedure/index.ts'
import type { NamesIn, Row } from '../../../processes/quality/play.ts'

/** The names of a denunciation. */
export type N = NamesIn<typeof denunciation>

type Sorting = Omit<Extract<EventOf<N>, { type: 'register' }>, 'type' | 'receivedOn'>
type Complexity = 'ordinary' | 'complex' | 'speciallyComplex'

export const facts = { content: 'Thu tiền ngoài quy định khi cấp giấy xác nhận', accused: 'Công chức xã B' }

export const register = (at: string, sorting: Partial<Sorting> = {}): Row<N> => [
  at,
  'settler',
  {
    type: 'register',
    receivedOn: at.slice(0, 10),
    competent: true,
    anonymous: false,
    concrete: true,
    severalAddressees: false,
    ...sorting,
  },
]
export const manyPlaces = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'checkManyPlaces', placesToCheck: 'Ba xã' },
]
export const accept = (at: string, complexity: Complexity = 'ordinary', conditionsMet = true): Row<N> => [
  at,
  'settler',
  { type: 'accept', conditionsMet, complexity, acceptanceDecision: 'QĐ 04' },
]
export const refuse = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'refuse', refusalGround: 'Đã được giải quyết, không có tình tiết mới' },
]
export const transfer = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'transfer', transferredTo: 'Thanh tra huyện' },
]
export const skip = (at: string): Row<N> => [at, 'settler', { type: 'skip' }]
export const useAsLead = (at: string): Row<N> => [at, 'settler', { type: 'useAsLead' }]
export const atOnce = (at: string, immediate: boolean): Row<N> => [
  at,
  'settler',
  { type: 'handleAtOnce', immediate, minutes: 'BB 01', handling: 'Xử phạt vi phạm hành chính' },
]
export const answerPress = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'answerPress', pressAnswer: 'CV 77 gửi Báo' },
]
export const notify = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'notifyAcceptance', acceptanceNotice: 'TB 05', accusedNotice: 'TB 06' },
]
export const start = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'startVerification', teamDecision: 'QĐ 07' },
]
export const extend = (at: string, complexity: Complexity): Row<N> => [
  at,
  'settler',
  { type: 'extend', complexity, extensionReason: 'Nhiều địa điểm, nhiều người liên quan' },
]
export const suspend = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'suspend', suspensionGround: 'Chờ giám định lại' },
]
export const sendSuspension = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'sendSuspension', suspensionSent: 'QĐ tạm đình chỉ' },
]
export const resume = (at: string): Row<N> => [at, 'settler', { type: 'resume' }]
export const withdrawPart = (at: string): Row<N> => [
  at,
  'denouncer',
  { type: 'withdrawPart', withdrawnPart: 'Nội dung thứ hai' },
]
export const withdrawAll = (at: string, coerced = false): Row<N> => [
  at,
  'denouncer',
  { type: 'withdrawAll', withdrawal: 'Mẫu 02', signsOfViolation: false, coerced, slander: false },
]
export const terminate = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'terminate', terminationGround: 'accusedDied' },
]
export const sendTermination = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'sendTermination', terminationDecision: 'QĐ đình chỉ' },
]
export const lapse = (at: string): Row<N> => [at, 'system', { type: 'deadlinePassed' }]
export const conclude = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'conclude', conclusion: 'KL 12: tố cáo đúng' },
]
export const sendConclusion = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'sendConclusion', sentTo: 'Người bị tố cáo, thanh tra' },
]
export const handle = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'handle', handling: 'Kỷ luật cảnh cáo', addressedTo: 'Ban Tổ chức' },
]
export const refer = (at: string): Row<N> => [at, 'settler', { type: 'referCrime', crimeFile: 'Hồ sơ 21' }]
export const publish = (at: string, publishedBy: 'meeting' | 'posting' = 'posting'): Row<N> => [
  at,
  'settler',
  { type: 'publish', publishedBy, publicationNote: 'Kết luận, đã bỏ thông tin người tố cáo' },
]
export const goOn = (at: string): Row<N> => [
  at,
  'denouncer',
  { type: 'continueDenouncing', continuedGround: 'Bỏ sót chứng cứ' },
]
export const archive = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'archive', archiveNote: 'Hồ sơ TC 04' },
]

/** Under the law of 2018: received on 04/03/2019, accepted on 11/03/2019, then verified. */
export const toVerifying = (complexity: Complexity = 'ordinary'): readonly Row<N>[] => [
  register('2019-03-04 09:00'),
  accept('2019-03-11 08:00', complexity),
  start('2019-03-12 08:00'),
]

/** Concluded on Monday 01/04/2019, sent, acted on on 09/04/2019. */
export const toHandled: readonly Row<N>[] = [
  ...toVerifying(),
  conclude('2019-04-01 08:00'),
  sendConclusion('2019-04-05 08:00'),
  handle('2019-04-09 08:00'),
]

/** Under the law of 2011: received on 05/03/2018, accepted on 12/03/2018, then verified. */
export const toVerifying2011 = (complexity: Complexity = 'ordinary'): readonly Row<N>[] => [
  register('2018-03-05 09:00'),
  accept('2018-03-12 08:00', complexity),
  ['2018-03-13 08:00', 'verifier', { type: 'startVerification', teamDecision: 'QĐ tổ xác minh' }],
]
