/**
 * The one-stop desk (cơ chế một cửa): the procedure under each legal regime since 2007, the desk built from an agency's
 * own internal steps, and the status codes of the national portal.
 *
 * @module quytrinh/processes/one-stop
 */

export { type InternalDesk, oneStopFor } from './one-stop/one-stop-for.ts'
export { oneStop } from './one-stop/procedure.ts'
export { type PortalStatus, portalStatuses } from './one-stop/status-codes.ts'
