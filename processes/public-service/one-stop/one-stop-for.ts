import { freeze } from 'immer'
import {
  checkInternalProcedure,
  type InternalProcedure,
  type LimitRule,
  type Procedure,
  type Role,
  rolesOf,
  type Step,
} from '../../../src/procedure/index.ts'
import { nfc, unaccent } from '../../../src/text/index.ts'
import {
  acceptedEvents,
  acceptWithout,
  expandAcross,
  expandEvent,
  expandLimit,
  expandStep,
  pick,
  type Replacement,
} from './expand.ts'
import { type InternalPath, internalPath, type Leg } from './internal-path.ts'
import { decidingLeg, internalEvents, internalLimits, internalSteps } from './internal-steps.ts'
import { oneStop } from './procedure.ts'

/** A desk built from an agency's own steps, and what is wrong with those steps. */
export interface InternalDesk {
  /** Null when there is nothing to build from, or when `strict` refuses the defects. */
  readonly procedure: Procedure | null
  readonly issues: ReturnType<typeof checkInternalProcedure>
}

const desk: Procedure = oneStop

const replaced = new Set([
  'assigned',
  'appraising',
  'checking',
  'awaitingApproval',
  'issued',
  'refused',
  'awaitingFinance',
])

const stepReplacement = (legs: readonly Leg[], deciding: Leg): Replacement => {
  const at = legs.indexOf(deciding)
  const ids = (some: readonly Leg[]) => some.map(({ id }) => id)
  const standIns: Readonly<Record<string, readonly string[]>> = {
    appraising: at === 0 ? [deciding.id] : ids(legs.slice(0, at)),
    awaitingApproval: [deciding.id],
    issued: ids(legs.slice(at + 1)),
    awaitingFinance: legs.flatMap(({ pause }) => pause ?? []),
  }
  return (name) => (replaced.has(name) ? (standIns[name] ?? []) : [name])
}

const roleReplacement = (legs: readonly Leg[], deciding: Leg): Replacement => {
  const before = legs.slice(0, legs.indexOf(deciding)).map(({ role }) => role)
  const units = [...new Set(before)].filter((role) => role !== 'receiver')
  const handling = units.length === 0 ? [deciding.role] : units
  return (name) => (name === 'caseOfficer' ? handling : name === 'approver' ? [deciding.role] : [name])
}

const entryOf = (name: string, step: Step, first: string): Step => {
  if (name === 'accepted')
    return {
      title: step.title,
      clause: '7.5.3',
      duty: 'receiver',
      on: { transfer: [{ to: 'transferring', when: { is: { nonBoundary: true } } }, { to: first }] },
    }
  if (name === 'transferring')
    return { title: step.title, clause: '7.5.4', duty: 'clerk', on: { takeOver: first } }
  return step
}

const published = ({ total, code }: InternalProcedure, rule: LimitRule): LimitRule =>
  total === null
    ? rule
    : { ...rule, within: [{ limit: total, basis: `Quy trình nội bộ ${code}`, confidence: 'setting' }] }

const unitRoles = (path: InternalPath): Readonly<Record<string, Role>> =>
  Object.fromEntries(
    [...path.unitRoles]
      .filter(([role]) => role !== 'receiver')
      .map(([role, unit]) => [role, { title: { vi: nfc(unit), en: `Unit ${nfc(unit)}` } }]),
  )

const build = (internal: InternalProcedure, path: InternalPath, deciding: Leg): Procedure => {
  const { legs } = path
  const basis = `Quy trình nội bộ ${internal.code}`
  const toSteps = stepReplacement(legs, deciding)
  const toRoles = roleReplacement(legs, deciding)
  const first = legs[0]?.id ?? deciding.id
  const around = Object.entries(desk.steps)
    .filter(([name]) => !replaced.has(name))
    .map(([name, step]) => [name, expandStep(entryOf(name, step, first), toRoles)] as const)
  const steps = { ...Object.fromEntries(around), ...internalSteps(legs, deciding) }
  const across = expandAcross(desk.across, toSteps)
  const accepted = acceptedEvents({ steps, across })
  const shared = Object.entries(pick(desk.events, (name) => accepted.has(name))).map(
    ([name, event]) =>
      [
        name,
        expandEvent(name === 'accept' && internal.total !== null ? acceptWithout(event) : event, toRoles),
      ] as const,
  )
  const events = { ...Object.fromEntries(shared), ...internalEvents(path) }
  const limits = Object.entries(pick(desk.limits, (name) => name !== 'consultation')).map(
    ([name, rule]) =>
      [
        name,
        expandLimit(name === 'processing' ? published(internal, rule) : rule, toSteps, toRoles),
      ] as const,
  )
  const built: Procedure = {
    ...desk,
    id: `one-stop-${unaccent(internal.code).replace(/[^a-z0-9]+/g, '-')}`,
    title: { vi: nfc(internal.title), en: `One-stop handling: ${nfc(internal.title)}` },
    settings: pick(desk.settings ?? {}, (name) => name === 'apologyUnit'),
    roles: { ...desk.roles, ...unitRoles(path) },
    separate: [],
    events,
    limits: { ...Object.fromEntries(limits), ...internalLimits(path, basis) },
    steps,
    across,
  }
  const acting = new Set([
    ...Object.keys(events).flatMap((event) => rolesOf(built, event)),
    ...Object.values(steps).flatMap(({ duty }) => duty ?? []),
  ])
  const handling = toRoles('caseOfficer')
  const separable = handling.every((role) => role !== deciding.role) && deciding.role !== 'receiver'
  return {
    ...built,
    roles: pick(built.roles, (role) => acting.has(role)),
    separate: separable ? handling.map((role) => [role, deciding.role] as const) : [],
  }
}

/**
 * Builds the desk for one administrative procedure from an agency's own steps: from acceptance to the result at the
 * desk the agency's steps take the place of appraisal and signature, in their order, each owed by its unit within its
 * time, as a share of the whole. A task that pauses the clock becomes a step in which the applicant settles a financial
 * duty. Intake, supplement, apology, stop, return and correction stay as the decrees have them.
 *
 * The defects of the agency's steps are reported ({@link checkInternalProcedure}); with `strict` none is tolerated.
 * The published total becomes the length of `processing`; without one, the time comes with `accept`.
 *
 * @example
 * ```ts
 * import { workingDays } from 'quytrinh'
 * import { oneStopFor } from 'quytrinh/processes/one-stop'
 *
 * const step = (order: number, unit: string, name: string, role: string | null, time: number) => ({ order, unit, name, role, time, tasks: [] })
 * const desk = oneStopFor({
 *   code: '1.013225',
 *   title: 'Cấp giấy phép xây dựng',
 *   total: workingDays(12),
 *   steps: [
 *     step(1, 'BP_MOT_CUA', 'Tiếp nhận', 'TIEP_NHAN', 1),
 *     step(2, 'PHONG_KINH_TE_HA_TANG', 'Thẩm định', null, 10),
 *     step(3, 'LANH_DAO', 'Ký duyệt', null, 1),
 *   ],
 * })
 * desk.procedure?.steps.step2?.duty //=> 'unitPhongKinhTeHaTang'
 * ```
 */
export const oneStopFor = (
  internal: InternalProcedure,
  { strict = false }: { readonly strict?: boolean } = {},
): InternalDesk => {
  const issues = checkInternalProcedure(internal)
  const path = internalPath(internal)
  const deciding = decidingLeg(path.legs)
  const procedure =
    deciding === undefined || (strict && issues.length > 0)
      ? null
      : freeze(build(internal, path, deciding), true)
  return Object.freeze({ procedure, issues })
}
