/** Before anyone goes to the units. */
export const beforeAudit = ['planned', 'notified', 'prepared'] as const

/** At the units, from the opening to the closing meeting. */
export const atTheUnits = ['opened', 'collecting', 'findingsAgreed'] as const
