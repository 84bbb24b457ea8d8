import type { complaintSecondInstance } from '../../../../processes/public-service/complaint-second-instance.ts'
import type { EventOf } from '../../../../src/procedure/index.ts'
import type { NamesIn, Row } from '../../../processes/quality/play.ts'

/** The names of the second instance. */
export type N = NamesIn<typeof complaintSecondInstance>

type Acceptance = Omit<Extract<EventOf<N>, { type: 'accept' }>, 'type'>
type Dialogue = Omit<Extract<EventOf<N>, { type: 'holdDialogue' }>, 'type' | 'dialogueMinutes'>

export const facts = {
  content: 'Không đồng ý quyết định giải quyết lần đầu số 31/QĐ-UBND',
  complainant: 'Trần Thị Cúc',
}

export const accept = (at: string, acceptance: Partial<Acceptance> = {}): Row<N> => [
  at,
  'settler',
  {
    type: 'accept',
    firstInstance: 'KN1-0007',
    kind: 'ordinary',
    complex: false,
    competent: true,
    barred: false,
    filedInTime: true,
    acceptanceNotice: 'TB 01-KN',
    ...acceptance,
  },
]
export const start = (at: string, verifyUntil: string): Row<N> => [
  at,
  'verifier',
  {
    type: 'startVerification',
    verificationTeam: 'Đoàn xác minh 03',
    verificationDecision: 'QĐ 04-KN',
    verifyUntil,
  },
]
export const extendVerification = (at: string, verifyUntil: string): Row<N> => [
  at,
  'settler',
  { type: 'extendVerification', verifyUntil },
]
export const requestPapers = (at: string): Row<N> => [
  at,
  'verifier',
  { type: 'requestPapers', requestedPapers: 'Hồ sơ địa chính', requestReachedOn: at.slice(0, 10) },
]
export const supplyPapers = (at: string): Row<N> => [
  at,
  'respondent',
  { type: 'supplyPapers', suppliedPapers: 'Hồ sơ địa chính' },
]
export const report = (at: string): Row<N> => [
  at,
  'verifier',
  { type: 'reportVerification', verificationReport: 'BC 11-KN' },
]
export const lengthen = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'lengthen', complexReason: 'Nhiều thời kỳ sử dụng đất' },
]
export const lapse = (at: string): Row<N> => [at, 'system', { type: 'deadlinePassed' }]
export const council = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'consultCouncil', council: 'QĐ 13-KN' },
]
export const advise = (at: string): Row<N> => [
  at,
  'council',
  { type: 'giveAdvice', councilMinutes: 'BB hội đồng' },
]
export const call = (at: string): Row<N> => [at, 'settler', { type: 'callDialogue' }]
export const setDialogue = (at: string, dialogueOn: string): Row<N> => [
  at,
  'settler',
  { type: 'setDialogue', dialogueOn },
]
export const notifyDialogue = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'notifyDialogue', dialogueNotice: 'Giấy mời' },
]
export const absent = (at: string, excused: boolean): Row<N> => [
  at,
  'settler',
  { type: 'recordAbsence', excused },
]
export const hold = (at: string, dialogue: Partial<Dialogue> = {}): Row<N> => [
  at,
  'settler',
  {
    type: 'holdDialogue',
    dialogueMinutes: 'BB 14-KN',
    level: 'department',
    crowded: false,
    opinionsDiffer: false,
    heated: false,
    ledInPerson: true,
    ...dialogue,
  },
]
export const suspend = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'suspend', suspensionGround: 'Chờ bản án' },
]
export const sendSuspension = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'sendSuspension', suspensionSent: 'QĐ 14a' },
]
export const applyDecree = (at: string): Row<N> => [at, 'settler', { type: 'applyDecree2026' }]
export const decide = (at: string): Row<N> => [
  at,
  'settler',
  { type: 'decide', decision: 'QĐ 16-KN', finding: 'wrong' },
]
export const sendDecision = (at: string): Row<N> => [at, 'settler', { type: 'send', sentTo: 'Các bên' }]
export const publish = (at: string, publishedBy: 'meeting' | 'posting' | 'website' | 'press'): Row<N> => [
  at,
  'settler',
  { type: 'publish', publishedBy, publicationNote: 'Quyết định 16-KN' },
]
export const endPosting = (at: string): Row<N> => [at, 'settler', { type: 'endPosting' }]
export const effect = (at: string): Row<N> => [at, 'system', { type: 'effectDate' }]
export const sue = (at: string): Row<N> => [at, 'complainant', { type: 'sue', lawsuit: 'Vụ án 11' }]

/** Accepted on 04/03/2019, then verified. */
export const toVerifying = (acceptance: Partial<Acceptance> = {}): readonly Row<N>[] => [
  accept('2019-03-04 09:00', acceptance),
  start('2019-03-06 08:00', '2019-03-29'),
]

/** The dialogue is held and the decision issued on Friday 29/03/2019. */
export const toDecided = (acceptance: Partial<Acceptance> = {}): readonly Row<N>[] => [
  ...toVerifying(acceptance),
  report('2019-03-20 08:00'),
  call('2019-03-21 08:00'),
  hold('2019-03-26 08:00'),
  decide('2019-03-29 08:00'),
]
