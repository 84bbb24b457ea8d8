import type { On } from '../../../src/procedure/index.ts'

/** What may happen in several steps alike. */
export const across = [
  {
    in: [
      'initialProcessing',
      'accepted',
      'verifying',
      'overdue',
      'concluded',
      'conclusionSent',
      'handled',
      'published',
    ],
    on: { answerPress: {} },
  },
  { in: ['handled', 'published'], on: { recordAction: {}, reportAction: {}, followUpConclusion: {} } },
] as const satisfies readonly { readonly in: readonly string[]; readonly on: On }[]
