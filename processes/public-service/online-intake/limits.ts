import type { LimitRule } from '../../../src/procedure/index.ts'
import { limits as desk } from '../one-stop/limits.ts'
import { since118 } from './regimes.ts'

const [alert] = desk.portalAlert.within
const [replyBefore2025, replySince2025] = desk.onlineReply.within
const [forward] = desk.feeForward.within

/** Handed over and not ended yet. */
export const inHand = ['processing', 'resultReady'] as const

/** Sent, and not answered yet. */
export const unanswered = ['sent', 'checking'] as const

/** The time limits of filing online; those of settling the dossier run at the one-stop desk. */
export const limits = {
  portalAlert: {
    title: desk.portalAlert.title,
    desk: 'one-stop',
    duty: 'receiver',
    runsIn: ['sent'],
    within: [{ ...alert, regime: since118 }],
  },
  onlineReply: {
    title: desk.onlineReply.title,
    desk: 'one-stop',
    duty: 'receiver',
    runsIn: unanswered,
    within: [
      { ...replyBefore2025, regime: ['decree61', 'decree42'] },
      { ...replySince2025, regime: since118 },
    ],
  },
  feeForward: {
    title: desk.feeForward.title,
    desk: 'one-stop',
    duty: 'receiver',
    runsIn: [...unanswered, 'supplementing', ...inHand],
    starts: ['payOnline'],
    within: [{ ...forward, regime: since118 }],
  },
} as const satisfies Readonly<Record<string, LimitRule>>
