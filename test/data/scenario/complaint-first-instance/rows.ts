import type { complaintFirstInstance } from '../../../../processes/public-service/complaint-first-instance.ts'
import type { EventOf } from '../../../../src/procedure/index.ts'
import type { NamesIn, Row } from '../../../processes/quality/play.ts'

/** The names of the first instance. */
export type N = NamesIn<typeof complaintFirstInstance>

type Acceptance = Omit<Extract<EventOf<N>, { type: 'accept' }>, 'type'>

const plain: Acceptance = {
  kind: 'ordinary',
  complex: false,
  competent: true,
  barred: false,
  filedInTime: true,
  acceptanceNotice: 'TB 01-KN',
}

export const facts = {
  content: 'Quyết định thu hồi đất số 112/QĐ-UBND',
  complainant: 'Trần Thị Cúc',
  respondent: 'UBND huyện A',
}

export const accept = (at: string, acceptance: Partial<Acceptance> = {}): Row<N> => [
  at,
  'settler',
  { type: 'accept', ...plain, ...acceptance },
]
export const recheck = (at: string): Row<N> => [at, 'settler', { type: 'recheck' }]
export const assign = (at: string, verifyUntil: string): Row<N> => [
  at,
  'settler',
  { type: 'assignVerification', verificationDecision: 'QĐ 03-KN', verifyUntil },
]
export const extendVerification = (at: string, verifyUntil: string): Row<N> => [
  at,
  'settler',
  { type: 'extendVerification', verifyUntil },
]
export const lengthen = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'lengthen', complexReason: 'Liên quan nhiều hộ, nhiều thời kỳ' },
]
export const lapse = (at: string): Row<N> => [at, 'system', { type: 'deadlinePassed' }]
export const requestPapers = (at: string, requestReachedOn: string): Row<N> => [
  at,
  'verifier',
  { type: 'requestPapers', requestedPapers: 'Hồ sơ bồi thường', requestReachedOn },
]
export const supplyPapers = (at: string): Row<N> => [
  at,
  'respondent',
  { type: 'supplyPapers', suppliedPapers: 'Hồ sơ bồi thường, 42 tờ' },
]
export const stay = (at: string, stayUntil: string): Row<N> => [
  at,
  'settler',
  { type: 'stayContestedDecision', stayDecision: 'QĐ 09-KN', stayUntil },
]
export const liftStay = (at: string): Row<N> => [at, 'settler', { type: 'liftStay', stayLifting: 'QĐ 10-KN' }]
export const reportMatching = (at: string): Row<N> => [
  at,
  'verifier',
  { type: 'reportMatching', verificationReport: 'BC 11-KN' },
]
export const reportDiffering = (at: string): Row<N> => [
  at,
  'inspectorate',
  { type: 'reportDiffering', verificationReport: 'BC 11-KN' },
]
export const suspend = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'suspend', suspensionGround: 'Chờ kết quả giải quyết vụ việc liên quan' },
]
export const sendSuspension = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'sendSuspension', suspensionSent: 'QĐ 14a' },
]
export const applyDecree = (at: string): Row<N> => [at, 'settler', { type: 'applyDecree2026' }]
export const withdraw = (at: string): Row<N> => [
  at,
  'complainant',
  { type: 'withdraw', withdrawal: 'Đơn rút khiếu nại' },
]
export const sendTermination = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'sendTermination', terminationDecision: 'QĐ 12-KN' },
]
export const setDialogue = (at: string, dialogueOn: string): Row<N> => [
  at,
  'settler',
  { type: 'setDialogue', dialogueOn },
]
export const notifyDialogue = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'notifyDialogue', dialogueNotice: 'Giấy mời 07' },
]
export const absent = (at: string, excused: boolean): Row<N> => [
  at,
  'settler',
  { type: 'recordAbsence', excused },
]
export const decide = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'decide', decision: 'QĐ 15-KN', finding: 'partlyRight' },
]
export const sendDecision = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'send', sentTo: 'Người khiếu nại, người bị khiếu nại, thanh tra' },
]
export const delivered = (at: string, deliveredOn: string): Row<N> => [
  at,
  'settler',
  { type: 'recordDelivery', deliveredOn },
]
export const again = (at: string): Row<N> => [
  at,
  'complainant',
  { type: 'complainAgain', secondInstance: 'KN2-0003' },
]
export const sue = (at: string): Row<N> => [at, 'complainant', { type: 'sue', lawsuit: 'Vụ án 05/2019' }]
export const passed = (at: string): Row<N> => [at, 'system', { type: 'complaintPeriodPassed' }]
export const enforce = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'enforce', enforcement: 'Đã điều chỉnh phương án bồi thường' },
]

/** Received and accepted on 04/03/2019, then verified. */
export const toVerifying = (acceptance: Partial<Acceptance> = {}): readonly Row<N>[] => [
  accept('2019-03-04 09:00', acceptance),
  recheck('2019-03-05 08:00'),
  assign('2019-03-06 08:00', '2019-03-22'),
]

/** Received, accepted and decided in March 2019. */
export const toDecided = (acceptance: Partial<Acceptance> = {}): readonly Row<N>[] => [
  ...toVerifying(acceptance),
  reportMatching('2019-03-22 08:00'),
  decide('2019-03-29 08:00'),
]

/** Decided, sent, and received on 02/04/2019. */
export const toDelivered = (acceptance: Partial<Acceptance> = {}): readonly Row<N>[] => [
  ...toDecided(acceptance),
  sendDecision('2019-04-01 08:00'),
  delivered('2019-04-03 08:00', '2019-04-02'),
]
