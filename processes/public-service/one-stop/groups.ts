/** From acceptance to a decision: the steps of those who decide. */
export const deciding = [
  'accepted',
  'transferring',
  'assigned',
  'appraising',
  'checking',
  'awaitingApproval',
] as const

/** Decided, and on its way to the desk. */
export const issuing = ['issued', 'refused'] as const

/** The agency waits for the applicant. */
export const waiting = ['supplementRequested', 'awaitingFinance'] as const
