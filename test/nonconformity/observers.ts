import type { Done, Memory, Observer } from './gate.ts'

/** Events that judge what others have done. */
const judging = [
  'approvePlan',
  'extend',
  'verifyDone',
  'sendBack',
  'giveVerdict',
  'close',
  'cancel',
  'recheck',
]

/** Nobody has been named or has reported yet; every memory lists the same things in the same order. */
const nobody = {
  'worker an': false,
  'worker binh': false,
  'reported an': false,
  'reported binh': false,
  'reported chi': false,
} as const

const newRound = ({ before, after }: Done): boolean =>
  before.step === 'ineffective' && after.step === 'causeAnalysis'

const numberIn = (value: unknown): number => (typeof value === 'number' ? value : 0)

/** People are counted as workers the moment they are named, or report as owner. */
const workers = (memory: Memory, { payload, role, by }: Done): Memory => {
  const next: Record<string, boolean | string | null> = {}
  for (const field of ['owner', 'doer'] as const) {
    const person = payload[field]
    if (typeof person === 'string') next[`worker ${person}`] = true
  }
  if (role === 'owner') next[`reported ${by}`] = true
  return { ...memory, ...next }
}

const ownWork = (memory: Memory, { event, by, role }: Done): string | undefined => {
  if (!judging.includes(event)) return undefined
  if (memory[`worker ${by}`] === true) return `${event} by somebody whose own work it is`
  return role === 'verifier' && memory[`reported ${by}`] === true
    ? `${event} by somebody who reported as owner`
    : undefined
}

/**
 * What must hold of any slip of corrective or preventive action. It remembers by itself what has happened since the
 * last round began, and reads from the facts only what was told of the case.
 */
export const actionObserver: Observer = {
  judging,
  start: {
    ...nobody,
    contained: false,
    cause: false,
    action: false,
    done: false,
    effective: false,
    said: false,
    rounds: '0',
  },
  remember: (memory, step) => {
    const { event, payload, lapsed, after } = step
    const past = workers(memory, step)
    if (event === 'requireAction') return { ...past, rounds: '1' }
    if (newRound(step)) {
      const rounds = String(Math.min(3, Number(past['rounds']) + 1))
      return { ...past, cause: false, action: false, done: false, effective: false, said: false, rounds }
    }
    if (event === 'returnPlan') return { ...past, action: false }
    if (event === 'sendBack') return { ...past, done: false }
    if (event === 'contain') return { ...past, contained: true }
    if (event === 'analyse') return { ...past, cause: true }
    if (event === 'propose') return { ...past, action: true }
    if (event === 'complete') return { ...past, done: true }
    if (event === 'recur') return { ...past, effective: false }
    if (event === 'giveVerdict')
      return {
        ...past,
        said: true,
        effective:
          payload['verdict'] === 'effective' && lapsed.includes('observation') && after.step !== 'closed',
      }
    return past
  },
  broken: (memory, step) => {
    const { event, lapsed, before, after, payload } = step
    const { facts } = after
    const own = ownWork(memory, step)
    if (own !== undefined) return own
    if (event === 'propose' && memory['cause'] !== true) return 'an action before its cause'
    if (after.step === 'planned' && memory['action'] !== true) return 'a plan without an action'
    if (event === 'giveVerdict' && !lapsed.includes('observation')) return 'a verdict before the time is over'
    if (after.step === 'effective' && event === 'giveVerdict' && payload['verdict'] !== 'effective')
      return 'called effective against the verdict'
    if (after.step === 'closed')
      for (const needed of ['cause', 'action', 'done', 'effective'])
        if (memory[needed] !== true) return `closed without ${needed}`
    if (after.step === 'noActionNeeded') {
      const minor = facts['grade'] === 'minor' && facts['kind'] !== 'preventive'
      const low = numberIn(facts['likelihood']) === 1 || numberIn(facts['effect']) === 1
      if (!minor && !(low && facts['kind'] !== 'corrective' && facts['grade'] === undefined))
        return 'no action though it is neither minor nor low'
    }
    if (newRound(step) && facts['verdict'] !== undefined) return 'a round that begins with a verdict'
    if (event === 'approvePlan' && memory['rounds'] === '3') return 'third round not approved by the head'
    if (event === 'startRound' && Number(memory['rounds']) >= 2) return 'third round not directed by the head'
    if (event === 'assess') {
      if (memory['contained'] !== true && facts['resultOut'] === true) return 'graded before containment'
      if (facts['source'] === 'inspection' && facts['minutesSigned'] === undefined)
        return 'no day of the minutes'
      if (facts['kind'] === 'preventive') return 'a risk graded as a fault'
    }
    if (event === 'contain' && facts['kind'] === 'preventive') return 'a risk contained'
    if (event === 'assessRisk' && facts['kind'] === 'corrective') return 'a fault rated as a risk'
    if (event === 'reportInspection' && facts['source'] !== 'inspection') return 'reported to no inspection'
    if (
      after.step === 'cancelled' &&
      facts['cancelReason'] === 'duplicate' &&
      facts['duplicateOf'] === undefined
    )
      return 'a duplicate of nothing'
    return before.step === 'closed' ? 'an event after the end' : undefined
  },
}

/** What must hold of any slip of nonconforming service. */
export const serviceObserver: Observer = {
  judging,
  start: { ...nobody, contained: false, decided: null, conceded: false, corrected: false, rechecked: false },
  remember: (memory, step) => {
    const { event, payload, role } = step
    const past = workers(memory, step)
    if (event === 'contain') return { ...past, contained: true }
    if (event === 'decide' || event === 'decideAbove')
      return { ...past, decided: role, conceded: payload['disposition'] === 'accept' }
    if (event === 'correct') return { ...past, corrected: true, rechecked: false }
    if (event === 'recheck') return { ...past, rechecked: payload['recheckResult'] === 'conforms' }
    return past
  },
  broken: (memory, step) => {
    const { event, after, payload } = step
    const { facts } = after
    const own = ownWork(memory, step)
    if (own !== undefined) return own
    const accepts = payload['disposition'] === 'accept'
    if (event === 'decide' && (accepts || facts['grade'] === 'major')) return 'decided in the unit'
    if (event === 'decideAbove' && accepts && facts['breachesLaw'] !== false)
      return 'accepted against the law'
    if (after.step === 'rechecked' && event === 'recheck' && payload['recheckResult'] !== 'conforms')
      return 'in order against the re-check'
    if (after.step === 'closed') {
      if (memory['contained'] !== true || memory['decided'] === null) return 'closed without being decided on'
      if (memory['conceded'] !== true && memory['rechecked'] !== true) return 'closed without a re-check'
      if (facts['grade'] !== 'minor') return 'a major one closed without corrective action'
    }
    return after.step === 'cancelled' &&
      facts['cancelReason'] === 'duplicate' &&
      facts['duplicateOf'] === undefined
      ? 'a duplicate of nothing'
      : undefined
  },
}
