/**
 * Documents and records: codes, the master list, which revision is in force on a day and may be cited, who holds which
 * copy, how long records are kept and when they may be disposed of.
 *
 * @module quytrinh/document
 */

export { type DocumentCode, type DocumentKind, parseCode, sameCode } from './code.ts'
export { type Distribution, distributionOf, type HeldCopy, toBeRecalled } from './copies.ts'
export { type CodeParts, formatCode } from './format-code.ts'
export { citable, historyOf, inForce } from './in-force.ts'
export { type DocumentRow, type MasterList, masterList } from './master-list.ts'
export { tryOpenCiting } from './open-citing.ts'
export {
  type ControlledRecord,
  disposalList,
  expiringIn,
  type RecordList,
  type RecordRow,
  recordList,
} from './records.ts'
export type { Retention } from './retention/line.ts'
export { checkRetention, type RetentionCheck, retentionEnds, retentionOf } from './retention.ts'
export { type RetentionRow, retentionRows } from './retention-rows.ts'
export type { Revision, RevisionState } from './revisions.ts'
export type { ControlledDocument } from './told.ts'
