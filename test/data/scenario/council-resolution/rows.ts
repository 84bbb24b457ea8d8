import type { councilResolution } from '../../../../processes/legislation/council-resolution.ts'
import type { NamesIn, Row } from '../../../processes/quality/play.ts'

/** The names of a resolution. */
export type N = NamesIn<typeof councilResolution>

export const topic = 'Mức thu lệ phí hộ tịch trên địa bàn tỉnh'
export const detailing = { topic, article27: 'clause1' } as const
export const measure = { topic, article27: 'clause2' } as const

export const consultPolicy = (at: string): Row<N> => [
  at,
  'proposer',
  { type: 'consultPolicy', policyConsultation: 'Hồ sơ chính sách', impactReport: 'BC 14' },
]
export const appraisePolicy = (at: string): Row<N> => [
  at,
  'justice',
  { type: 'appraisePolicy', policyAppraisal: 'BC 22/BC-STP' },
]
export const approve = (at: string): Row<N> => [
  at,
  'councilStanding',
  { type: 'approveDrafting', assignment: 'CV 40/HĐND' },
]
export const reject = (at: string): Row<N> => [
  at,
  'councilStanding',
  { type: 'rejectProposal', rejection: 'Chưa cần thiết' },
]
export const draft = (at: string): Row<N> => [at, 'proposer', { type: 'draft', draft: 'Dự thảo 1' }]
export const consult = (at: string, letterReachedOn: string): Row<N> => [
  at,
  'proposer',
  {
    type: 'postAndConsult',
    postedAt: 'Cổng thông tin điện tử tỉnh',
    consultedBodies: ['Sở Tài chính', 'Cục Thuế'],
    letterReachedOn,
  },
]
export const planMeeting = (at: string, meetingOn: string): Row<N> => [
  at,
  'proposer',
  { type: 'planMeeting', meetingOn },
]
export const close = (at: string): Row<N> => [
  at,
  'proposer',
  {
    type: 'closeConsultation',
    submission: 'TTr 30',
    opinionTable: 'Bảng tổng hợp',
    fileReceivedOn: at.slice(0, 10),
  },
]
export const missing = (at: string): Row<N> => [
  at,
  'justice',
  { type: 'reportMissing', missing: ['Bản chụp ý kiến'] },
]
export const supplement = (at: string): Row<N> => [
  at,
  'proposer',
  { type: 'supplement', supplement: 'Bản chụp 12 ý kiến', fileReceivedOn: at.slice(0, 10) },
]
export const appraise = (at: string): Row<N> => [
  at,
  'justice',
  { type: 'appraise', appraisalReport: 'BC 88/BC-STP' },
]
export const notReady = (at: string): Row<N> => [
  at,
  'justice',
  { type: 'appraiseNotReady', appraisalReport: 'BC 89/BC-STP' },
]
export const agree = (at: string, votesFor = 15): Row<N> => [
  at,
  'committee',
  { type: 'committeeAgrees', votesFor, members: 25, majority: votesFor > 12 },
]
export const giveBack = (at: string, votesFor = 12): Row<N> => [
  at,
  'committee',
  {
    type: 'committeeReturns',
    votesFor,
    members: 25,
    majority: votesFor > 12,
    returnReason: 'Làm rõ mức thu',
  },
]
export const toBoard = (at: string, sessionOn: string): Row<N> => [
  at,
  'committee',
  { type: 'sendForVerification', sessionOn },
]
export const verify = (at: string): Row<N> => [
  at,
  'councilBoard',
  { type: 'verify', verificationReport: 'BC 17/BC-HĐND' },
]
export const pass = (at: string, votesFor = 45): Row<N> => [
  at,
  'council',
  { type: 'pass', votesFor, members: 50, majority: votesFor > 25 },
]
export const voteDown = (at: string, votesFor = 25): Row<N> => [
  at,
  'council',
  { type: 'voteDown', votesFor, members: 50, majority: votesFor > 25 },
]
export const setEffectiveDay = (at: string, effectiveOn: string): Row<N> => [
  at,
  'proposer',
  { type: 'setEffectiveDay', effectiveOn },
]
export const certify = (at: string): Row<N> => [
  at,
  'council',
  { type: 'certify', number: '05/2022/NQ-HĐND' },
]
export const toGazette = (at: string): Row<N> => [
  at,
  'committee',
  { type: 'sendToGazette', gazetteReceivedOn: at.slice(0, 10) },
]
export const publish = (at: string): Row<N> => [at, 'gazette', { type: 'publish', gazetteIssue: 'Số 35 + 36' }]
export const takeEffect = (at: string): Row<N> => [at, 'gazette', { type: 'takeEffect' }]

/** Under the law of 2015 before its amendment, up to the consultation. */
export const consulting2016: readonly Row<N>[] = [
  approve('2016-12-12 08:00'),
  draft('2016-12-13 08:00'),
  consult('2016-12-26 08:00', '2016-12-28'),
]

/** The same, up to the appraisal; the committee is to meet on 24/02/2017. */
export const appraising2017: readonly Row<N>[] = [
  ...consulting2016,
  planMeeting('2017-01-09 08:00', '2017-02-24'),
  close('2017-02-03 08:00'),
]

/** Under the law as amended in 2020, with the policy stage, up to the session. */
export const tabled2022: readonly Row<N>[] = [
  consultPolicy('2022-02-14 08:00'),
  appraisePolicy('2022-03-10 08:00'),
  approve('2022-03-25 08:00'),
  draft('2022-04-01 08:00'),
  consult('2022-04-15 08:00', '2022-04-18'),
  planMeeting('2022-05-16 08:00', '2022-06-13'),
  close('2022-05-17 08:00'),
  appraise('2022-06-01 15:00'),
  agree('2022-06-13 15:00'),
  toBoard('2022-06-20 08:00', '2022-07-08'),
  verify('2022-06-30 08:00'),
]

/** The same, up to the gazette. */
export const published2022: readonly Row<N>[] = [
  ...tabled2022,
  setEffectiveDay('2022-07-05 08:00', '2022-07-18'),
  pass('2022-07-08 10:00'),
  certify('2022-07-08 14:00'),
  toGazette('2022-07-11 08:00'),
  publish('2022-07-15 08:00'),
]
