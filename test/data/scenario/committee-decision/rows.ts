import type { committeeDecision } from '../../../../processes/legislation/committee-decision.ts'
import type { NamesIn, Row } from '../../../processes/quality/play.ts'

/** The names of a decision. */
export type N = NamesIn<typeof committeeDecision>

export const facts = { topic: 'Quản lý vận tải hành khách công cộng bằng xe buýt' }

export const check = (at: string, issuer: 'committee' | 'chairman' = 'committee'): Row<N> => [
  at,
  'committeeOffice',
  { type: 'checkProposal', proposalCheck: 'Đúng thẩm quyền', issuer },
]
export const approve = (at: string): Row<N> => [
  at,
  'chairman',
  { type: 'approveDrafting', assignment: 'CV 610/UBND' },
]
export const consult = (at: string, letterReachedOn: string): Row<N> => [
  at,
  'proposer',
  {
    type: 'postAndConsult',
    draft: 'Dự thảo 1',
    postedAt: 'Cổng thông tin điện tử tỉnh',
    consultedBodies: ['Sở Tài chính', 'Sở Nội vụ'],
    letterReachedOn,
  },
]
export const shorten = (
  at: string,
  reached: { readonly fileReceivedOn?: string; readonly letterReachedOn?: string },
  eligibleForShortened = true,
): Row<N> => [
  at,
  'chairman',
  {
    type: 'shorten',
    draft: 'Dự thảo 1',
    eligibleForShortened,
    shortenedGround: 'Phòng, chống dịch',
    ...reached,
  },
]
export const planMeeting = (at: string, meetingOn: string): Row<N> => [
  at,
  'proposer',
  { type: 'planMeeting', meetingOn },
]
export const close = (at: string, departmentsConsulted?: boolean): Row<N> => [
  at,
  'proposer',
  {
    type: 'closeConsultation',
    submission: 'TTr 77',
    opinionTable: 'Bảng tổng hợp',
    fileReceivedOn: at.slice(0, 10),
    ...(departmentsConsulted === undefined ? {} : { departmentsConsulted }),
  },
]
export const replies = (at: string): Row<N> => [
  at,
  'public',
  { type: 'receiveReplies', replies: '04 văn bản' },
]
export const missing = (at: string): Row<N> => [
  at,
  'justice',
  { type: 'reportMissing', missing: ['Bản chụp ý kiến'] },
]
export const supplement = (at: string): Row<N> => [
  at,
  'proposer',
  { type: 'supplement', supplement: 'Bản chụp ý kiến', fileReceivedOn: at.slice(0, 10) },
]
export const appraise = (at: string, ready = true): Row<N> => [
  at,
  'justice',
  { type: 'appraise', appraisalReport: 'BC 101/BC-STP', ready },
]
export const revise = (at: string): Row<N> => [at, 'proposer', { type: 'revise' }]
export const submit = (at: string): Row<N> => [at, 'proposer', { type: 'submit', submission: 'TTr 80' }]
export const giveBack = (at: string): Row<N> => [
  at,
  'committeeOffice',
  { type: 'return', returnReason: 'Thiếu bản giải trình' },
]
export const table = (at: string): Row<N> => [at, 'chairman', { type: 'table', tabledAs: 'meeting' }]
export const pass = (at: string, votesFor = 20): Row<N> => [
  at,
  'committee',
  { type: 'pass', votesFor, members: 25, majority: votesFor > 12 },
]
export const notPassed = (at: string, votesFor = 12): Row<N> => [
  at,
  'committee',
  { type: 'notPassed', votesFor, members: 25, majority: votesFor > 12 },
]
export const chairmanDecides = (at: string): Row<N> => [at, 'chairman', { type: 'chairmanDecides' }]
export const setEffectiveDay = (at: string, effectiveOn: string): Row<N> => [
  at,
  'proposer',
  { type: 'setEffectiveDay', effectiveOn },
]
export const sign = (at: string): Row<N> => [at, 'chairman', { type: 'sign', number: '14/2019/QĐ-UBND' }]
export const toGazette = (at: string): Row<N> => [
  at,
  'committee',
  { type: 'sendToGazette', gazetteReceivedOn: at.slice(0, 10) },
]
export const publish = (at: string): Row<N> => [at, 'gazette', { type: 'publish', gazetteIssue: 'Số 21' }]
export const takeEffect = (at: string): Row<N> => [at, 'gazette', { type: 'takeEffect' }]

/** Under the law of 2015, up to the consultation. */
export const consulting2019: readonly Row<N>[] = [
  check('2019-03-05 08:00'),
  approve('2019-03-06 08:00'),
  consult('2019-03-11 08:00', '2019-03-13'),
]

/** The same, up to the appraisal; the committee is to meet on 06/05/2019. */
export const appraising2019: readonly Row<N>[] = [
  ...consulting2019,
  replies('2019-03-20 08:00'),
  planMeeting('2019-04-01 08:00', '2019-05-06'),
  close('2019-04-11 08:00'),
]

/** The same, with the office. */
export const withOffice2019: readonly Row<N>[] = [
  ...appraising2019,
  appraise('2019-04-19 08:00'),
  submit('2019-04-23 08:00'),
]

/** The same, passed. */
export const passed2019: readonly Row<N>[] = [
  ...withOffice2019,
  table('2019-04-26 08:00'),
  pass('2019-05-06 10:00'),
]

/** The same, up to the gazette. */
export const published2019: readonly Row<N>[] = [
  ...passed2019,
  setEffectiveDay('2019-05-07 08:00', '2019-05-20'),
  sign('2019-05-10 08:00'),
  toGazette('2019-05-13 08:00'),
  publish('2019-05-17 08:00'),
]

/** A decision of the chairman, received in July 2025, up to the drafting. */
export const ofChairman2025: readonly Row<N>[] = [
  check('2025-07-03 08:00', 'chairman'),
  approve('2025-07-04 08:00'),
]
