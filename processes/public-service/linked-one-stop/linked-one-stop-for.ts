import { freeze } from 'immer'
import * as z from 'zod'
import { failure, type Result, success } from '../../../src/issue/index.ts'
import { type LimitRule, type Procedure, rolesOf, type Step } from '../../../src/procedure/index.ts'
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
} from '../one-stop/expand.ts'
import { forms } from '../one-stop/forms.ts'
import { since2018 } from '../one-stop/regimes.ts'
import { steps as desk } from '../one-stop/steps.ts'
import { type CheckedLink, checkLink, type LinkedProcedure } from './agencies.ts'
import { agencyEvents, agencyFacts, agencyLimits, agencyRoles, agencySteps, namesOf } from './agency-steps.ts'
import { linkedOneStop } from './procedure.ts'
import { refusals } from './refusals.ts'
import { steps as generic } from './steps.ts'

const linked: Procedure = linkedOneStop

const replaced = new Set(['toLead', 'atLead', 'toNext', 'atNext', 'sideBySide'])
const nameless = new Set(['leadPart', 'nextPart', 'secondPart', 'thirdPart', 'fourthPart'])

const stepReplacement = ({ agencies, onPaper }: CheckedLink): Replacement => {
  const along = onPaper === 'chain' ? agencies : []
  const standIns: Readonly<Record<string, readonly string[]>> = {
    toLead: along.map((agency) => namesOf(agency).to),
    atLead: along.map((agency) => namesOf(agency).at),
    toNext: [],
    atNext: [],
  }
  return (name) => standIns[name] ?? [name]
}

const entry = ({ onPaper, lead }: CheckedLink): Step => ({
  ...generic.accepted,
  on:
    onPaper === 'together'
      ? { sendToAll: 'sideBySide' }
      : {
          orderChain: namesOf(lead).to,
          sendToAll: { to: 'sideBySide', when: { regime: since2018 }, refuse: refusals.fanOutSince2018 },
        },
})

const overdue = ({ agencies }: CheckedLink, across: NonNullable<Procedure['across']>) =>
  across.map((group) =>
    group.on.reportAgencyOverdue === undefined
      ? group
      : {
          ...group,
          on: {
            reportAgencyOverdue: {
              when: { any: agencies.map((agency) => ({ lapsed: namesOf(agency).part })) },
              refuse: refusals.agencyNotDue,
            },
          },
        },
  )

const published = (total: CheckedLink['total'], rule: LimitRule, basis: string): LimitRule =>
  total === null ? rule : { ...rule, within: [{ limit: total, basis, confidence: 'setting' }] }

const build = (link: CheckedLink): Procedure => {
  const { lead } = link
  const basis = `Quy trình liên thông ${link.code}`
  const others = link.agencies.filter((agency) => agency !== lead).map(({ id }) => id)
  const toSteps = stepReplacement(link)
  const toRoles: Replacement = (name) =>
    name === 'leadAgency' ? [lead.id] : name === 'nextAgency' ? others : [name]
  const own = { ...linked.steps, accepted: entry(link), supplementRequested: desk.supplementRequested }
  const around = Object.entries<Step>(own)
    .filter(([name]) => !replaced.has(name))
    .map(([name, step]) => [name, expandStep(step, toRoles)] as const)
  const steps = { ...Object.fromEntries(around), ...agencySteps(link) }
  const across = overdue(link, expandAcross(linked.across, toSteps))
  const accepted = acceptedEvents({ steps, across })
  const shared = Object.entries(pick(linked.events, (name) => accepted.has(name))).map(([name, event]) => {
    const known = name === 'accept' && link.total !== null ? acceptWithout(event) : event
    const sent = name === 'orderChain' || name === 'sendToAll' ? { ...known, payload: z.object({}) } : known
    return [name, expandEvent(sent, toRoles)] as const
  })
  const events = { ...Object.fromEntries(shared), ...agencyEvents(link) }
  const limits = Object.entries(pick(linked.limits, (name) => !nameless.has(name))).map(
    ([name, rule]) =>
      [
        name,
        expandLimit(name === 'processing' ? published(link.total, rule, basis) : rule, toSteps, toRoles),
      ] as const,
  )
  const built: Procedure = {
    ...linked,
    ...agencyFacts(link),
    id: `linked-one-stop-${unaccent(link.code)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')}`,
    title: { vi: nfc(link.title), en: `Linked one-stop handling: ${nfc(link.title)}` },
    forms,
    roles: { ...linked.roles, ...agencyRoles(link) },
    separate: [[lead.id, 'approver']],
    events,
    limits: { ...Object.fromEntries(limits), ...agencyLimits(link, basis) },
    steps,
    across,
  }
  const acting = new Set([
    ...Object.keys(events).flatMap((event) => rolesOf(built, event)),
    ...Object.values(steps).flatMap(({ duty }) => duty ?? []),
  ])
  return { ...built, roles: pick(built.roles, (role) => acting.has(role)) }
}

/**
 * Builds linked one-stop handling for named agencies, each with its task and its time, from {@link linkedOneStop}: on
 * paper they stand one after another, the lead agency first; electronically side by side. Along a chain the times of the
 * agencies are shares of the whole, so that `verify` adds them up. Intake, supplement, apology, stop, return and correction
 * stay as the decrees have them.
 *
 * Refused, each with an Issue: an agency that is not listed, one listed twice, an order that leaves one out, times in
 * other units than the whole, and times that exceed it.
 *
 * @example
 * ```ts
 * import { workingDays } from 'quytrinh'
 * import { linkedOneStopFor } from 'quytrinh/processes/linked-one-stop'
 *
 * const link = linkedOneStopFor({
 *   code: '1.009645',
 *   title: 'Chấp thuận chủ trương đầu tư',
 *   total: workingDays(15),
 *   lead: 'investment',
 *   agencies: [
 *     { id: 'investment', name: 'Sở Kế hoạch và Đầu tư', task: 'Thẩm định', limit: workingDays(7) },
 *     { id: 'land', name: 'Sở Tài nguyên và Môi trường', task: 'Ý kiến về đất', limit: workingDays(5) },
 *   ],
 * })
 * link.ok && Object.keys(link.value.steps).slice(-5)
 * //=> ['toInvestment', 'atInvestment', 'toLand', 'atLand', 'sideBySide']
 * ```
 */
export const linkedOneStopFor = (input: LinkedProcedure): Result<Procedure> => {
  const checked = checkLink(input)
  return checked.ok ? success(freeze(build(checked.value), true)) : failure(...checked.issues)
}
