/** On the way from agency to agency, or with one of them. */
export const chain = ['toLead', 'atLead', 'toNext', 'atNext'] as const

/** With an agency, where it may need more papers, or be late. */
export const working = ['atLead', 'atNext', 'sideBySide', 'concluding'] as const

/** From acceptance to a decision: the steps of those who decide. */
export const deciding = ['accepted', ...chain, 'sideBySide', 'concluding', 'awaitingApproval'] as const

/** Decided, and on its way to the desk. */
export const issuing = ['issued', 'refused'] as const

/** The agencies wait for the applicant. */
export const waiting = ['supplementRequested'] as const
