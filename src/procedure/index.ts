export type { Condition, Situation } from './condition.ts'
export { defineProcedure } from './define.ts'
export type { Effect } from './effect.ts'
export type { EventOf, SettingsOf } from './event.ts'
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
  On,
  Outcome,
  Part,
  Procedure,
  RecordKept,
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
} from './literal.ts'
export {
  type MachineContext,
  type MachineEvent,
  type MachineInput,
  type MachineValue,
  machineOf,
  type ProcedureMachine,
} from './machine.ts'
export type { Names, OneOrMore, Scalar } from './names.ts'
export { dayFact, limitFact, momentFact } from './schema.ts'
export {
  type Attempt,
  attempt,
  initialState,
  type State,
  type Surroundings,
  type Table,
  tableOf,
} from './table.ts'
export { eventsOf, partsOf, rolesOf, stepOf, transitionsOf } from './transitions.ts'
