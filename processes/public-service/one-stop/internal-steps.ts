import type {
  Event,
  LimitRule,
  Procedure,
  Step,
  Transition,
  Transitions,
  WorkingStep,
} from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { workingDays } from '../../../src/time/index.ts'
import type { InternalPath, Leg } from './internal-path.ts'

const titleOf = ({ number, internal }: Leg): Text => ({
  vi: `Bước ${number}: ${internal.name}`,
  en: `Step ${number}: ${internal.name}`,
})

/** The leg that settles the matter: the last with a task marked `done`, else the last outside the desk, else the last. */
export const decidingLeg = (legs: readonly Leg[]): Leg | undefined =>
  legs.findLast(({ internal }) => internal.tasks.some(({ done }) => done === true)) ??
  legs.findLast(({ role }) => role !== 'receiver') ??
  legs.at(-1)

const finishing = (leg: Leg): string => `finish${leg.id.charAt(0).toUpperCase()}${leg.id.slice(1)}`

const stepsOf = (legs: readonly Leg[], index: number, deciding: Leg): Readonly<Record<string, Step>> => {
  const leg = legs[index]
  if (leg === undefined) return {}
  const after = legs[index + 1]?.id ?? 'resultAtDesk'
  const first = legs[0] ?? leg
  const appraises = leg !== deciding ? index < legs.indexOf(deciding) : leg === first
  const refusal: Transition = {
    ...(leg === deciding ? {} : { to: deciding.id }),
    do: [{ set: { proposal: 'refuse' } }],
  }
  const on: readonly (readonly [string, Transitions])[] = [
    [finishing(leg), leg.pause ?? after],
    ['proposeRefusal', refusal],
    ['returnDraft', { to: first.id, do: [{ clear: 'proposal' }] }],
  ]
  const signs = leg === deciding && leg !== first
  const known = on.filter(
    ([event]) => event === finishing(leg) || (event === 'returnDraft' ? signs : appraises),
  )
  const step: WorkingStep = {
    title: titleOf(leg),
    clause: '7.5.1',
    duty: leg.role,
    on: Object.fromEntries(known),
  }
  if (leg.pause === null) return { [leg.id]: step }
  const waiting: WorkingStep = {
    title: {
      vi: `Chờ thực hiện nghĩa vụ tài chính (bước ${leg.number})`,
      en: `Awaiting a financial duty (step ${leg.number})`,
    },
    clause: '7.2.3',
    duty: 'applicant',
    unlimited: {
      vi: 'Thời hạn nộp theo thông báo của cơ quan thuế; thời hạn giải quyết tạm dừng',
      en: 'The tax notice sets the time to pay; the clock is paused',
    },
    on: { recordPayment: after },
  }
  return { [leg.id]: step, [leg.pause]: waiting }
}

/** The agency's internal steps, in order, ending with the result at the desk. */
export const internalSteps = (legs: readonly Leg[], deciding: Leg): Procedure['steps'] =>
  Object.assign({}, ...legs.map((_, index) => stepsOf(legs, index, deciding)))

/** One event for each internal step: its unit reports it as done. */
export const internalEvents = ({ legs }: InternalPath): Readonly<Record<string, Event>> =>
  Object.fromEntries(
    legs.map((leg) => [
      finishing(leg),
      {
        title: {
          vi: `Xong bước ${leg.number}: ${leg.internal.name}`,
          en: `Step ${leg.number} is done: ${leg.internal.name}`,
        },
        by: leg.role,
        form: 'controlSlip',
      },
    ]),
  )

const share = (title: Text, step: string, amount: number, basis: string): LimitRule => ({
  title,
  runsIn: [step],
  within: [{ limit: workingDays(amount), basis, confidence: 'setting' }],
  partOf: 'processing',
})

/** The time of each internal step, as a share of the whole; steps given no time have none of their own. */
export const internalLimits = ({ intake, legs }: InternalPath, basis: string): Procedure['limits'] => {
  const atDesk = intake.reduce((sum, { time }) => sum + Math.round((time ?? 0) * 1000), 0) / 1000
  const limits: Record<string, LimitRule> = {}
  if (atDesk > 0)
    limits.step1 = share(
      { vi: 'Tiếp nhận và bàn giao', en: 'Receive and hand over' },
      'accepted',
      atDesk,
      basis,
    )
  for (const leg of legs) {
    const { time } = leg.internal
    if (time !== null && time > 0) limits[leg.id] = share(titleOf(leg), leg.id, time, basis)
  }
  return limits
}
