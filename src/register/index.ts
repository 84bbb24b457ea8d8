export {
  dueOn,
  dueWithin,
  isOverdue,
  type OverdueOptions,
  type OverdueRow,
  overdue,
  overdueCount,
  paused,
  type RegisterFilter,
} from './due.ts'
export { type RowExtras, registerRow } from './from-dossier.ts'
export { type OnTimeRate, onTimeRate, type Workload, workload } from './rates.ts'
export { type Buckets, put, type Register, register, remove, rowOf } from './register.ts'
export type { RegisterRow, RowState } from './row.ts'
