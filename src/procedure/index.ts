export { type Condition, holds, limitsAsked, type Situation } from './condition.ts'
export { confidenceText } from './confidence.ts'
export { defineProcedure, type NamesOf } from './define.ts'
export type { Effect } from './effect.ts'
export type { DeepReadonly, EventOf, SettingsOf } from './event.ts'
export { factTitle } from './fact-title.ts'
export { checkInternalProcedure } from './internal/check-internal-procedure.ts'
export type { InternalProcedure, InternalStep, InternalTask } from './internal/internal-procedure.ts'
export type {
  AcceptedDeviation,
  Basis,
  Citation,
  Confidence,
  Event,
  FinalStep,
  Form,
  LimitRow,
  LimitRule,
  Link,
  On,
  Outcome,
  Part,
  Procedure,
  RecordKept,
  Refusal,
  Regime,
  Role,
  Setting,
  Step,
  TogetherStep,
  Transition,
  Transitions,
  Where,
  Within,
  WorkingStep,
  YearlyRow,
} from './literal.ts'
export { confidences } from './literal.ts'
export {
  type MachineContext,
  type MachineEvent,
  type MachineInput,
  type MachineValue,
  machineOf,
  type ProcedureMachine,
} from './machine.ts'
export type { Names, OneForm, OneOrMore, Scalar } from './names.ts'
export { type LimitLine, limitsTable, type OutlineRow, outline } from './outline.ts'
export { parseProcedure, parseProcedureText } from './parse/parse.ts'
export { procedureJson } from './print.ts'
export { dayFact, limitFact, momentFact } from './schema.ts'
export { suggestion } from './suggest.ts'
export {
  type Attempt,
  attempt,
  initialState,
  type State,
  type Surroundings,
  type Table,
  type TableEntry,
  type TableRow,
  tableOf,
} from './table.ts'
export { eventsOf, partsOf, rolesOf, stepOf, transitionsOf } from './transitions.ts'
export { references } from './verify/references.ts'
export { rules } from './verify/rules.ts'
export { type Verification, verify } from './verify/verify.ts'
export { issuesOfZod } from './zod-issues.ts'
