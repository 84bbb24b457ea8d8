import type { Procedure } from '../../../src/procedure/index.ts'
import { deciding, issuing, waiting } from './groups.ts'
import { refusals } from './refusals.ts'
import { since2018, since2025, until2018 } from './regimes.ts'

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
  {
    in: [...deciding, ...issuing],
    on: {
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
    },
  },
  {
    in: [...deciding, ...waiting],
    on: {
      stop: { to: 'stopped', when: { regime: since2025 }, refuse: refusals.stopSince2025 },
      amend: {
        when: { all: [{ regime: since2025 }, { is: { channel: 'online' } }] },
        refuse: refusals.amendOnlineSince2025,
      },
    },
  },
  {
    in: ['resultAtDesk', 'returned'],
    on: {
      reportError: { to: 'correcting', when: { regime: since2025 }, refuse: refusals.correctionSince2025 },
    },
  },
  {
    in: ['intakeCheck', 'instantProcessing', ...deciding, ...waiting, ...issuing, 'resultAtDesk', 'returned'],
    on: {
      payOnline: {},
      forwardFee: {
        when: { given: 'paymentProof' },
        do: [{ stop: 'feeForward' }],
        refuse: refusals.nothingPaid,
      },
    },
  },
] as const satisfies NonNullable<Procedure['across']>
