import { aroundEvents } from './around-events.ts'
import { handlingEvents } from './handling-events.ts'
import { intakeEvents } from './intake-events.ts'

/** Everything people report about a dossier at the one-stop desk. */
export const events = { ...intakeEvents, ...handlingEvents, ...aroundEvents }
