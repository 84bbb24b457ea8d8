import {
  type Condition,
  type Effect,
  holds,
  type LimitRule,
  type Procedure,
  type Where,
} from '../procedure/index.ts'
import { type ClockEvent, formatDay, momentDay } from '../time/index.ts'
import { appliedLimit } from './applied-limit.ts'
import type { Dossier, LimitRun } from './dossier.ts'
import type { JournalEntry } from './journal/index.ts'
import { inForce } from './regime.ts'

/** What the ledger needs to know of an accepted event: the dossier as it is after it. */
export interface Change {
  readonly after: Pick<
    Dossier,
    'procedure' | 'regime' | 'received' | 'settings' | 'overrides' | 'facts' | 'step' | 'outcome'
  >
  /** The step before the event; null for the opening. */
  readonly from: string | null
  readonly event: string
  readonly at: string
  readonly effects: readonly Effect[]
}

const conditionHolds = (condition: Condition | undefined, { after }: Change): boolean =>
  condition === undefined || holds(condition, { ...after, lapsed: [] })

const matches = (places: readonly Where<string>[], name: string, change: Change): boolean =>
  places.some((place) => {
    if (typeof place === 'string') return place === name
    const received = formatDay(momentDay(change.after.received))
    return place.at === name && inForce(received, place) && conditionHolds(place.when, change)
  })

type Operation = 'pause' | 'resume' | 'restart' | 'stop'

const operations = (name: string, effects: readonly Effect[]): readonly Operation[] =>
  effects.flatMap((effect): Operation[] => {
    if ('pause' in effect && effect.pause === name) return ['pause']
    if ('resume' in effect && effect.resume === name) return ['resume']
    if ('restart' in effect && effect.restart === name) return ['restart']
    if ('stop' in effect && effect.stop === name) return ['stop']
    return []
  })

const isPaused = (run: LimitRun): boolean => run.events.at(-1)?.type === 'pause'
const isStopped = (run: LimitRun | undefined): boolean =>
  run === undefined || run.events.at(-1)?.type === 'stop'

const nextEvent = (
  name: string,
  rule: LimitRule,
  run: LimitRun,
  change: Change,
): ClockEvent['type'] | null => {
  const asked = operations(name, change.effects)
  const { step } = change.after
  const runs = rule.runsIn.includes(step)
  const pauses = matches(rule.pausesIn ?? [], step, change)
  if (asked.includes('stop') || (!runs && !pauses) || matches(rule.ends ?? [], change.event, change))
    return 'stop'
  if (asked.includes('restart') || matches(rule.restarts ?? [], change.event, change)) return 'restart'
  if (!isPaused(run) && (pauses || asked.includes('pause'))) return 'pause'
  const held = run.events.at(-1)?.reason === 'effect'
  if (isPaused(run) && !pauses && (!held || asked.includes('resume'))) return 'resume'
  return null
}

const enters = ({ runsIn }: LimitRule, { from, after }: Change): boolean =>
  runsIn.includes(after.step) && (from === null || !runsIn.includes(from))

const starts = (rule: LimitRule, change: Change): boolean => {
  const begins = rule.starts === undefined ? enters(rule, change) : matches(rule.starts, change.event, change)
  return begins && conditionHolds(rule.when, change)
}

const anchorOf = ({ within }: LimitRule): string | undefined => {
  if ('since' in within) return within.since
  if ('ahead' in within) return within.ahead
  return 'yearOf' in within ? within.yearOf : undefined
}

const advanceRun = (name: string, rule: LimitRule, run: LimitRun, change: Change): LimitRun => {
  const type = nextEvent(name, rule, run, change)
  if (type === null) return run
  const byEffect = type === 'pause' && operations(name, change.effects).includes('pause')
  const used = type === 'stop' && rule.window === change.event
  const reason = byEffect ? 'effect' : used ? 'used' : undefined
  const event: ClockEvent = { type, at: change.at, ...(reason === undefined ? {} : { reason }) }
  const renewed = type === 'restart' ? appliedLimit(change.after, name, change.at) : null
  const { facts } = change.after
  const anchor = type === 'stop' ? facts[anchorOf(rule) ?? ''] : undefined
  const extendedTo = type === 'stop' ? facts[rule.extendedBy ?? ''] : undefined
  return {
    ...run,
    ...renewed,
    events: [...run.events, event],
    ...(anchor === undefined ? {} : { anchor }),
    ...(typeof extendedTo === 'string' ? { extendedTo } : {}),
  }
}

/** The ledger of clocks after an accepted event, and the limits it started or restarted. */
export const advanceClocks = (
  clocks: Dossier['clocks'],
  change: Change,
): { readonly clocks: Dossier['clocks']; readonly started: readonly string[] } => {
  const started: string[] = []
  const next: Record<string, readonly LimitRun[]> = { ...clocks }
  const limits: Procedure['limits'] = change.after.procedure.limits
  for (const [name, rule] of Object.entries(limits)) {
    const runs = clocks[name] ?? []
    const last = runs.at(-1)
    if (last !== undefined && !isStopped(last)) {
      const moved = advanceRun(name, rule, last, change)
      if (moved === last) continue
      next[name] = [...runs.slice(0, -1), moved]
      if (moved.events.at(-1)?.type === 'restart') started.push(name)
    } else if (change.after.outcome === null && starts(rule, change)) {
      const applied = appliedLimit(change.after, name, change.at)
      if (applied === null) continue
      next[name] = [...runs, { ...applied, events: [{ type: 'start', at: change.at }] }]
      started.push(name)
    }
  }
  return { clocks: next, started }
}

/** The limits an event started, as its journal entry holds them. */
export const startedRows = (clocks: Dossier['clocks'], started: readonly string[]): JournalEntry['limits'] =>
  started.flatMap((limit) => {
    const run = clocks[limit]?.at(-1)
    return run === undefined
      ? []
      : [{ limit, amount: run.limit.amount, unit: run.limit.unit, basis: run.basis }]
  })
