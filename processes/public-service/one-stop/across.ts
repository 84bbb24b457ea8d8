import type { Procedure } from '../../../src/procedure/index.ts'
import { deciding, issuing, waiting } from './groups.ts'
import { refusals } from './refusals.ts'
import { since2018, since2025, until2018 } from './regimes.ts'

/** A delay and what follows from it: pressing for progress, explanation (2007), apology with a new appointment. */
export const delayed = {
  chase: {},
  explainLate: { when: { regime: 'r2007' }, refuse: refusals.explainOnly2007 },
  apologise: [
    { when: { regime: 'r2015' } },
    {
      when: {
        all: [
          { regime: since2018 },
          { below: { apologies: 1 } },
          { not: { any: [{ lapsed: 'apology' }, { lapsed: 'apologyWorking' }] } },
        ],
      },
      do: [{ increment: 'apologies' }, { stop: 'apology' }, { stop: 'apologyWorking' }],
      refuse: [refusals.noApology2007, refusals.apologyOnce, refusals.apologyInTime],
    },
  ],
} as const

/** The applicant has the dossier stopped, or amends it on the portal. */
export const stoppable = {
  stop: { to: 'stopped', when: { regime: since2025 }, refuse: refusals.stopSince2025 },
  amend: {
    when: { all: [{ regime: since2025 }, { is: { channel: 'online' } }] },
    refuse: refusals.amendOnlineSince2025,
  },
} as const

/** An error in the result, found at the desk or after it was returned. */
export const correctable = {
  reportError: { to: 'correcting', when: { regime: since2025 }, refuse: refusals.correctionSince2025 },
} as const

/** A fee paid online, and forwarded to the budget. */
export const payable = {
  payOnline: {},
  forwardFee: {
    when: { given: 'paymentProof' },
    do: [{ stop: 'feeForward' }],
    refuse: refusals.nothingPaid,
  },
} as const

/** What is accepted alike in several steps: supplement, delay, stop, payment, correction. */
export const across = [
  {
    in: ['appraising', 'checking'],
    on: {
      requestSupplement: [
        { to: 'supplementRequested', when: { regime: until2018 }, do: [{ clear: 'checks' }] },
        {
          to: 'supplementRequested',
          when: { below: { supplements: 1 } },
          do: [{ increment: 'supplements' }, { clear: 'checks' }],
          refuse: refusals.supplementOnce,
        },
      ],
    },
  },
  { in: [...deciding, ...issuing], on: delayed },
  { in: [...deciding, ...waiting], on: stoppable },
  { in: ['resultAtDesk', 'returned'], on: correctable },
  {
    in: ['intakeCheck', 'instantProcessing', ...deciding, ...waiting, ...issuing, 'resultAtDesk', 'returned'],
    on: payable,
  },
] as const satisfies NonNullable<Procedure['across']>
