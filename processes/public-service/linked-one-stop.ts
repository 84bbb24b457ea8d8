/**
 * Linked one-stop handling (cơ chế một cửa liên thông): one dossier settled by several agencies, as a chain on paper
 * and side by side when it is electronic, with a due day for each agency and one for the whole; and the same built for
 * named agencies with fixed times.
 *
 * @module quytrinh/processes/linked-one-stop
 */

export type { LinkedAgency, LinkedProcedure } from './linked-one-stop/agencies.ts'
export { linkedOneStopFor } from './linked-one-stop/linked-one-stop-for.ts'
export { linkedOneStop } from './linked-one-stop/procedure.ts'
