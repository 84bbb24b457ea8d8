/**
 * Given, when, then for procedures and calendars, and random events for property tests.
 *
 * @module quytrinh/testing
 */

export { type ArbitraryEvent, arbitraryEvent } from './arbitraries.ts'
export { type LimitClaim, onCalendar } from './calendar-spec.ts'
export { type ExpectedDossier, given, type Happening, type Then } from './procedure-spec.ts'
