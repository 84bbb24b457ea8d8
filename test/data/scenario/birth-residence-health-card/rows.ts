import type { birthResidenceHealthCard } from '../../../../processes/public-service/birth-residence-health-card.ts'
import type { Limit } from '../../../../src/time/index.ts'
import type { NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

export type N = NamesIn<typeof birthResidenceHealthCard>
export type { Row, Scenario }

/** One set of papers is taken, for all of the group unless said otherwise. */
export const accept = (
  at: string,
  {
    residence = true,
    ...more
  }: { readonly residence?: boolean; readonly remote?: boolean; readonly identityCard?: boolean } = {},
): Row<N> => [at, 'receiver', { type: 'accept', residence, ...more }]

export const registerBirth = (at: string): Row<N> => [
  at,
  'civilStatus',
  { type: 'registerBirth', birthCertificate: '45/2026' },
]

export const handOver = (
  at: string,
  times: { readonly residenceLimit?: Limit; readonly cardLimit?: Limit; readonly identityLimit?: Limit } = {},
): Row<N> => [at, 'receiver', { type: 'handOver', ...times }]

/** Accepted, birth registered, files at police and insurance, all at one moment. */
export const atAgencies = (at: string, what: Parameters<typeof accept>[1] = {}): readonly Row<N>[] => [
  accept(at, what),
  registerBirth(at),
  handOver(at),
]

export const residence = (at: string, residenceOutcome: 'granted' | 'refused' = 'granted'): Row<N> => [
  at,
  'police',
  { type: 'recordResidence', residenceOutcome },
]
export const card = (at: string): Row<N> => [
  at,
  'insurance',
  { type: 'recordCard', cardOutcome: 'granted', cardNote: 'TE1' },
]
export const returnFile = (at: string): Row<N> => [
  at,
  'insurance',
  { type: 'returnFile', returnedFile: 'Thiếu nơi đăng ký khám chữa bệnh' },
]
export const mended = (at: string): Row<N> => [at, 'receiver', { type: 'sendMended' }]
export const apologise = (at: string, newDue: string): Row<N> => [
  at,
  'police',
  { type: 'apologise', lateAgency: 'Công an huyện', lateReason: 'Chờ xác minh nơi cư trú', newDue },
]
export const stop = (at: string): Row<N> => [at, 'applicant', { type: 'stop', stopReason: 'Chuyển nơi ở' }]
export const deliver = (at: string): Row<N> => [at, 'receiver', { type: 'deliver', delivery: 'desk' }]
