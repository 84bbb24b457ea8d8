import type { linkedOneStop } from '../../../../processes/public-service/linked-one-stop.ts'
import { type Limit, workingDays } from '../../../../src/time/index.ts'
import type { NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

export type N = NamesIn<typeof linkedOneStop>
export type Rows = readonly Row<N>[]
export type { Row, Scenario }

/** A receipt with the time of the whole, in working days. */
export const accept = (at: string, days: number, acrossLevels = false): Row<N> => [
  at,
  'receiver',
  { type: 'accept', limit: workingDays(days), acrossLevels },
]

const lead = (days: number) =>
  ({ leadName: 'Sở Kế hoạch và Đầu tư', leadTask: 'Thẩm định dự án', leadLimit: workingDays(days) }) as const

/** The desk's slip: to the lead agency, which receives it. */
export const toLead = (at: string, days: number): Rows => [
  [at, 'receiver', { type: 'orderChain', ...lead(days) }],
  [at, 'leadAgency', { type: 'leadReceives' }],
]

export const passOn = (at: string, by: 'leadAgency' | 'nextAgency', nextName: string, days: number): Row<N> => [
  at,
  by,
  {
    type: 'passOn',
    handedOver: 'Ý kiến bằng văn bản',
    nextName,
    nextTask: 'Cho ý kiến về đất đai',
    nextLimit: workingDays(days),
  },
]

export const receives = (at: string): Row<N> => [at, 'nextAgency', { type: 'nextReceives' }]
export const returns = (at: string): Row<N> => [
  at,
  'nextAgency',
  { type: 'returnToLead', handedOver: 'Văn bản số 15' },
]

type Time = Limit | undefined

/** The electronic order: the lead agency and as many others as times are given. */
export const sendToAll = (
  at: string,
  leadDays: number,
  [second, third, fourth]: readonly [second?: Time, third?: Time, fourth?: Time],
): Row<N> => [
  at,
  'receiver',
  {
    type: 'sendToAll',
    ...lead(leadDays),
    ...(second === undefined ? {} : { secondName: 'Công an tỉnh', secondTask: 'PCCC', secondLimit: second }),
    ...(third === undefined
      ? {}
      : { thirdName: 'Sở Tài nguyên', thirdTask: 'Môi trường', thirdLimit: third }),
    ...(fourth === undefined ? {} : { fourthName: 'Cục Thuế', fourthTask: 'Mã số', fourthLimit: fourth }),
  },
]

/** Accepted and with the lead agency and one other, side by side, all at one moment. */
export const atAgencies = (at: string, days: number): Rows => [
  accept(at, days),
  sendToAll(at, 5, [workingDays(4)]),
]

/** From the last result to the desk, all at one moment. */
export const toDesk = (at: string): Rows => [
  [at, 'leadAgency', { type: 'conclude', draft: 'Dự thảo giấy chứng nhận' }],
  [at, 'approver', { type: 'approve' }],
  [at, 'clerk', { type: 'handToDesk', result: 'Giấy chứng nhận số 12' }],
]

export const deliver = (at: string): Row<N> => [at, 'receiver', { type: 'deliver', delivery: 'desk' }]
export const finishBoth = (at: string): Rows => [
  [at, 'leadAgency', { type: 'finishLead', leadResult: 'Báo cáo thẩm định' }],
  [at, 'nextAgency', { type: 'finishSecond', secondResult: 'Chấp thuận' }],
]

export const supplement = (at: string, by: 'leadAgency' | 'nextAgency' = 'leadAgency'): Row<N> => [
  at,
  by,
  {
    type: 'requestSupplement',
    missing: ['Bản đồ vị trí'],
    supplementReason: 'Chưa có bản đồ',
    askingAgency: 'Sở Tài nguyên',
  },
]
export const resubmit = (at: string): Row<N> => [
  at,
  'applicant',
  { type: 'resubmit', supplied: ['Bản đồ vị trí'] },
]

export const apologise = (at: string, newDue: string): Row<N> => [
  at,
  'nextAgency',
  { type: 'apologise', lateAgency: 'Công an tỉnh', lateReason: 'Phải kiểm tra lại hiện trường', newDue },
]
