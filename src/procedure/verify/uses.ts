import { joinPath } from '../../issue/index.ts'
import type { Condition } from '../condition.ts'
import type { Effect } from '../effect.ts'
import type { LimitRule, On, Procedure, Step, Transition, Transitions, Where } from '../literal.ts'
import type { OneOrMore } from '../names.ts'

/** What a name stands for. */
export type Kind = 'role' | 'step' | 'event' | 'fact' | 'limit' | 'form' | 'regime' | 'setting'

/** A name used somewhere in a procedure. */
export interface Use {
  readonly kind: Kind
  readonly name: string
  readonly path: string
  /** The value the fact is compared with, or set to. */
  readonly value?: unknown
}

const use = (kind: Kind, name: string, path: string): Use => ({ kind, name, path })

const several = (kind: Kind, names: OneOrMore<string> | undefined, path: string): readonly Use[] => {
  if (names === undefined) return []
  if (typeof names === 'string') return [use(kind, names, path)]
  return names.map((name, index) => use(kind, name, joinPath(path, index)))
}

const keys = (kind: Kind, record: object, path: string): readonly Use[] =>
  Object.keys(record).map((name) => use(kind, name, joinPath(path, name)))

const valued = (record: object, path: string): readonly Use[] =>
  Object.entries(record).map(([name, value]) => ({
    ...use('fact', name, joinPath(path, name)),
    value,
  }))

const conditionUses = (condition: Condition | undefined, path: string): readonly Use[] => {
  if (condition === undefined) return []
  const nested = (parts: readonly Condition[], key: string) =>
    parts.flatMap((part, index) => conditionUses(part, joinPath(path, key, index)))
  if ('all' in condition) return nested(condition.all, 'all')
  if ('any' in condition) return nested(condition.any, 'any')
  if ('not' in condition) return conditionUses(condition.not, joinPath(path, 'not'))
  if ('is' in condition) return valued(condition.is, joinPath(path, 'is'))
  if ('below' in condition) return keys('fact', condition.below, joinPath(path, 'below'))
  if ('atLeast' in condition) return keys('fact', condition.atLeast, joinPath(path, 'atLeast'))
  if ('given' in condition) return [use('fact', condition.given, joinPath(path, 'given'))]
  if ('regime' in condition) return several('regime', condition.regime, joinPath(path, 'regime'))
  if ('setting' in condition) return keys('setting', condition.setting, joinPath(path, 'setting'))
  return [use('limit', condition.lapsed, joinPath(path, 'lapsed'))]
}

const effectUses = (effect: Effect, path: string): readonly Use[] => {
  if ('set' in effect) return valued(effect.set, joinPath(path, 'set'))
  if ('increment' in effect) return [use('fact', effect.increment, joinPath(path, 'increment'))]
  if ('clear' in effect) return [use('fact', effect.clear, joinPath(path, 'clear'))]
  if ('append' in effect)
    return [
      use('fact', effect.append.from, joinPath(path, 'append', 'from')),
      use('fact', effect.append.to, joinPath(path, 'append', 'to')),
    ]
  if ('pause' in effect) return [use('limit', effect.pause, joinPath(path, 'pause'))]
  if ('resume' in effect) return [use('limit', effect.resume, joinPath(path, 'resume'))]
  if ('restart' in effect) return [use('limit', effect.restart, joinPath(path, 'restart'))]
  return [use('limit', effect.stop, joinPath(path, 'stop'))]
}

const transitionUses = (transition: Transition, path: string): readonly Use[] => [
  ...several('step', transition.to, joinPath(path, 'to')),
  ...conditionUses(transition.when, joinPath(path, 'when')),
  ...(transition.do ?? []).flatMap((effect, index) => effectUses(effect, joinPath(path, 'do', index))),
  ...[transition.refuse ?? []]
    .flat()
    .flatMap((refusal, index) => [
      ...conditionUses(refusal.when, joinPath(path, 'refuse', index, 'when')),
      ...(typeof refusal.rule === 'object'
        ? keys('regime', refusal.rule, joinPath(path, 'refuse', index, 'rule'))
        : []),
    ]),
]

const transitionsUses = (transitions: Transitions, path: string): readonly Use[] => {
  if (typeof transitions === 'string') return [use('step', transitions, path)]
  if (!('length' in transitions)) return transitionUses(transitions, path)
  return transitions.flatMap((each, index) => transitionUses(each, joinPath(path, index)))
}

const onUses = (on: On | undefined, path: string): readonly Use[] =>
  Object.entries(on ?? {}).flatMap(([event, transitions]) => [
    use('event', event, joinPath(path, event)),
    ...(transitions === undefined ? [] : transitionsUses(transitions, joinPath(path, event))),
  ])

const stepUses = (step: Step, path: string): readonly Use[] => [
  ...several('role', step.duty, joinPath(path, 'duty')),
  ...onUses(step.on, joinPath(path, 'on')),
  ...(step.together === undefined ? [] : several('step', step.next, joinPath(path, 'next'))),
  ...Object.entries(step.together ?? {}).flatMap(([name, part]) => {
    const at = joinPath(path, 'together', name)
    return [
      use('role', part.duty, joinPath(at, 'duty')),
      use('event', part.finishes, joinPath(at, 'finishes')),
      ...conditionUses(part.when, joinPath(at, 'when')),
    ]
  }),
]

const whereUses = (kind: Kind, places: readonly Where<string>[] | undefined, path: string): readonly Use[] =>
  (places ?? []).flatMap((place, index) => {
    const at = joinPath(path, index)
    if (typeof place === 'string') return [use(kind, place, at)]
    return [use(kind, place.at, joinPath(at, 'at')), ...conditionUses(place.when, joinPath(at, 'when'))]
  })

const withinUses = (within: LimitRule['within'], path: string): readonly Use[] => {
  if ('fact' in within) return [use('fact', within.fact, joinPath(path, 'fact'))]
  if ('share' in within) return [use('limit', within.share, joinPath(path, 'share'))]
  const rows = 'rows' in within ? within.rows : within
  const at = 'rows' in within ? joinPath(path, 'rows') : path
  return [
    ...('before' in within ? [use('limit', within.before, joinPath(path, 'before'))] : []),
    ...('since' in within ? [use('fact', within.since, joinPath(path, 'since'))] : []),
    ...('ahead' in within ? [use('fact', within.ahead, joinPath(path, 'ahead'))] : []),
    ...('yearOf' in within ? [use('fact', within.yearOf, joinPath(path, 'yearOf'))] : []),
    ...rows.flatMap((row, index) => several('regime', row.regime, joinPath(at, index, 'regime'))),
  ]
}

const limitUses = (rule: LimitRule, path: string): readonly Use[] => [
  ...several('role', rule.duty, joinPath(path, 'duty')),
  ...several('step', rule.runsIn, joinPath(path, 'runsIn')),
  ...whereUses('event', rule.starts, joinPath(path, 'starts')),
  ...whereUses('step', rule.pausesIn, joinPath(path, 'pausesIn')),
  ...whereUses('event', rule.restarts, joinPath(path, 'restarts')),
  ...whereUses('event', rule.ends, joinPath(path, 'ends')),
  ...conditionUses(rule.when, joinPath(path, 'when')),
  ...withinUses(rule.within, joinPath(path, 'within')),
  ...several('event', rule.window, joinPath(path, 'window')),
  ...several('fact', rule.extendedBy, joinPath(path, 'extendedBy')),
  ...several('limit', rule.partOf, joinPath(path, 'partOf')),
]

/** Every name a procedure uses outside its own declaration, with the place it is used in. */
export const usesOf = (procedure: Procedure): readonly Use[] => {
  const { events, limits, steps, separate = [], across = [] }: Procedure = procedure
  return [
    use('step', procedure.initial, 'initial'),
    ...several('fact', procedure.subject, 'subject'),
    ...keys('fact', procedure.labels ?? {}, 'labels'),
    ...keys('fact', procedure.links ?? {}, 'links'),
    ...several('role', procedure.openedBy, 'openedBy'),
    ...separate.flatMap((pair, index) => several('role', pair, joinPath('separate', index))),
    ...Object.entries(events).flatMap(([name, event]) => {
      const at = joinPath('events', name)
      return [
        ...several('role', event.by, joinPath(at, 'by')).filter((by) => by.name !== 'system'),
        ...Object.keys(event.payload?.shape ?? {}).map((f) => use('fact', f, joinPath(at, 'payload', f))),
        ...several('form', event.form, joinPath(at, 'form')),
        ...several('fact', event.notBy, joinPath(at, 'notBy')),
      ]
    }),
    ...Object.entries(limits).flatMap(([name, rule]) => limitUses(rule, joinPath('limits', name))),
    ...Object.entries(steps).flatMap(([name, step]) => stepUses(step, joinPath('steps', name))),
    ...across.flatMap((group, index) => [
      ...several('step', group.in, joinPath('across', index, 'in')),
      ...onUses(group.on, joinPath('across', index, 'on')),
    ]),
  ]
}
