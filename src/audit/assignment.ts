/** Who audits a unit: the ids of the auditors. */
export interface Assignment {
  readonly unit: string
  readonly auditors: readonly string[]
}

/** Someone who may audit or be audited. */
export interface AuditPerson {
  readonly id: string
  /** The unit they belong to. */
  readonly unit: string
  /** Whether they are trained as internal auditors (QĐ 19/2014/QĐ-TTg, Đ.4); not asked when absent. */
  readonly trained?: boolean
}
