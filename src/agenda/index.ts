/**
 * What an agency owes in a year, by due day on the working calendar, each with its article.
 *
 * @module quytrinh/agenda
 */

export { type AgendaItem, type AgendaOptions, agenda, type Period } from './agenda.ts'
export type { Duty, DutyRow, Level, Recurrence, Stretch, Window } from './duty.ts'
export { parseDuties, withDuties } from './parse.ts'
