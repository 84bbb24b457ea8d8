import type { Procedure } from '../../../src/procedure/index.ts'
import { correctable, delayed, payable, stoppable } from '../one-stop/across.ts'
import { refusals as desk } from '../one-stop/refusals.ts'
import { until2018 } from '../one-stop/regimes.ts'
import { deciding, issuing, waiting, working } from './groups.ts'
import { refusals } from './refusals.ts'

/** What is accepted alike in several steps. Whoever of the agencies needs more papers, refuses or is late says so. */
export const across = [
  {
    in: working,
    on: {
      requestSupplement: [
        { to: 'supplementRequested', when: { regime: until2018 } },
        {
          to: 'supplementRequested',
          when: { below: { supplements: 1 } },
          do: [{ increment: 'supplements' }],
          refuse: desk.supplementOnce,
        },
      ],
      proposeRefusal: { to: 'awaitingApproval', do: [{ set: { proposal: 'refuse' } }] },
    },
  },
  {
    in: ['atLead', 'atNext', 'sideBySide'],
    on: {
      reportAgencyOverdue: {
        when: {
          any: [
            { lapsed: 'leadPart' },
            { lapsed: 'nextPart' },
            { lapsed: 'secondPart' },
            { lapsed: 'thirdPart' },
            { lapsed: 'fourthPart' },
          ],
        },
        refuse: refusals.agencyNotDue,
      },
    },
  },
  {
    in: [...deciding, ...issuing],
    on: { ...delayed, tellNewDay: { when: { given: 'newDue' }, refuse: refusals.noNewDay } },
  },
  { in: [...deciding, ...waiting], on: stoppable },
  { in: ['resultAtDesk', 'returned'], on: correctable },
  { in: ['intakeCheck', ...deciding, ...waiting, ...issuing, 'resultAtDesk', 'returned'], on: payable },
] as const satisfies NonNullable<Procedure['across']>
