import type { oneStop } from '../../../../processes/public-service/one-stop.ts'
import type { Opening } from '../../../../src/dossier/index.ts'
import type { EventOf, Procedure } from '../../../../src/procedure/index.ts'

export type OneStopNames = typeof oneStop extends Procedure<infer N> ? N : never
export type OneStopEvent = EventOf<OneStopNames>

/** When (office time of Vietnam, `2026-02-06 09:15`), who by role, what. */
export type Row = readonly [at: string, role: string, event: OneStopEvent]

/** How one limit should stand: state, due day, and whether it is late. */
export interface Expected {
  readonly limit: OneStopNames['limit']
  readonly state: 'running' | 'paused' | 'met' | 'lapsed' | 'void'
  readonly due: string
  readonly late?: boolean
}

/** One sentence of the law as a dossier: how it opens, what happens, and what must hold then. */
export interface Scenario {
  readonly name: string
  readonly received: string
  readonly facts?: Opening<OneStopNames>['facts']
  readonly settings?: Opening<OneStopNames>['settings']
  readonly limits?: Opening<OneStopNames>['limits']
  readonly events: readonly Row[]
  /** The event after the others that is refused, and a piece of the reason. */
  readonly refused?: { readonly row: Row; readonly because: string }
  readonly regime?: OneStopNames['regime']
  readonly step: OneStopNames['step']
  readonly outcome?: string
  readonly now?: string
  readonly deadlines?: readonly Expected[]
  /** Limits that must not be there. */
  readonly unbound?: readonly OneStopNames['limit'][]
}

type Days = OneStopEvent & { readonly type: 'accept' }

/** A published time in working days, as it comes with `accept`. */
export const accept = (days: number): Days => ({ type: 'accept', limit: { amount: days, unit: 'working-day' } })

/** From acceptance to the case officer's desk, all at one moment. */
export const toAppraisal = (at: string, days: number): readonly Row[] => [
  [at, 'receiver', accept(days)],
  [at, 'receiver', { type: 'transfer' }],
  [at, 'agencyHead', { type: 'assign', officer: 'Nguyễn Văn A' }],
]

/** From a proposal to the result at the desk, all at one moment. */
export const toDesk = (at: string): readonly Row[] => [
  [at, 'caseOfficer', { type: 'propose', draft: 'Dự thảo giấy phép' }],
  [at, 'approver', { type: 'approve' }],
  [at, 'clerk', { type: 'handToDesk', result: 'Giấy phép số 12' }],
]

/** A request to supplement after appraisal. */
export const supplement = {
  type: 'requestSupplement',
  missing: ['Bản vẽ mặt bằng'],
  supplementReason: 'Bản vẽ thiếu kích thước',
} as const
