import { type Issue, joinPath } from '../../issue/index.ts'
import { type Text, text } from '../../text/index.ts'
import { limitsAsked } from '../condition.ts'
import type { Procedure } from '../literal.ts'
import { eventsOf, partsOf, stepOf } from '../transitions.ts'
import type { Exploration, Node } from './explore.ts'
import { closure, isFinal, predecessors, successors } from './graph.ts'
import { traceTo } from './trace.ts'

const stepTitle = (procedure: Procedure, step: string): Text =>
  stepOf(procedure, step)?.title ?? text(step, step)

const eventTitle = (procedure: Procedure, event: string): Text =>
  procedure.events[event]?.title ?? text(event, event)

/** Steps whose parts are all left out lead on at once; a ring of such steps would never come to rest. */
export const rings = (procedure: Procedure): readonly Issue[] => {
  const next = (step: string): readonly string[] => {
    const definition = stepOf(procedure, step)
    return definition?.together === undefined ||
      Object.values(definition.together).some(({ when }) => when === undefined)
      ? []
      : [definition.next]
  }
  return Object.keys(procedure.steps)
    .filter((step) => closure(next(step), next).has(step))
    .map((step) => ({
      code: 'QT110',
      path: joinPath('steps', step, 'next'),
      message: text(
        `Bước "${stepTitle(procedure, step).vi}" có thể không có việc nào và lại dẫn về chính nó.`,
        `Step "${stepTitle(procedure, step).en}" may have no part to do and leads back to itself.`,
      ),
    }))
}

const unreachable = (procedure: Procedure, reached: ReadonlySet<string>): readonly Issue[] =>
  Object.keys(procedure.steps)
    .filter((step) => !reached.has(step))
    .map((step) => ({
      code: 'QT101',
      path: joinPath('steps', step),
      message: text(
        `Không hồ sơ nào đến được bước "${stepTitle(procedure, step).vi}".`,
        `No dossier can ever reach step "${stepTitle(procedure, step).en}".`,
      ),
    }))

const firstOfEachStep = (nodes: readonly Node[]): readonly Node[] =>
  [...new Map(nodes.toReversed().map((node) => [node.state.step, node])).values()].toSorted(
    (a, b) => a.index - b.index,
  )

const deadEnds = (procedure: Procedure, exploration: Exploration, dead: readonly Node[]): readonly Issue[] =>
  firstOfEachStep(dead).map(({ index, state: { step } }) => ({
    code: 'QT102',
    path: joinPath('steps', step),
    message: text(
      `Hồ sơ có thể kẹt ở bước "${stepTitle(procedure, step).vi}": không sự kiện nào còn được chấp nhận mà bước này chưa kết thúc hồ sơ.`,
      `A dossier can be stuck at "${stepTitle(procedure, step).en}": no event is accepted any more, and the step does not end the dossier.`,
    ),
    trace: traceTo(procedure, exploration, index),
  }))

const traps = (procedure: Procedure, exploration: Exploration, dead: readonly Node[]): readonly Issue[] => {
  const { nodes } = exploration
  const back = predecessors(exploration)
  const forward = successors(exploration)
  const ends = nodes.filter(({ state }) => isFinal(procedure, state.step))
  const explained = closure(
    [...ends, ...dead].map(({ index }) => index),
    (index) => back.get(index) ?? [],
  )
  const covered = new Set<string>()
  const issues: Issue[] = []
  for (const { index, state } of nodes) {
    if (explained.has(index) || covered.has(state.step)) continue
    const inside = closure([index], (each) => forward.get(each) ?? [])
    const steps = [...new Set([...inside].map((each) => nodes[each]?.state.step ?? ''))]
    for (const step of steps) covered.add(step)
    const titles = steps.map((step) => stepTitle(procedure, step))
    issues.push({
      code: 'QT103',
      path: joinPath('steps', state.step),
      message: text(
        `Từ đây hồ sơ không bao giờ kết thúc được, chỉ đi trong các bước: ${titles.map(({ vi }) => vi).join(', ')}.`,
        `From here a dossier can never end; it stays among these steps: ${titles.map(({ en }) => en).join(', ')}.`,
      ),
      trace: traceTo(procedure, exploration, index),
    })
  }
  return issues
}

const idleEvents = (
  procedure: Procedure,
  { edges }: Exploration,
  reached: ReadonlySet<string>,
): readonly Issue[] => {
  const accepted = new Set(edges.map(({ event }) => event))
  return Object.keys(procedure.events)
    .filter((event) => {
      if (accepted.has(event)) return false
      const listed = Object.keys(procedure.steps).filter((step) => eventsOf(procedure, step).includes(event))
      return listed.length === 0 || listed.some((step) => reached.has(step))
    })
    .map((event) => ({
      code: 'QT105',
      path: joinPath('events', event),
      message: text(
        `Sự kiện "${eventTitle(procedure, event).vi}" được khai báo nhưng không bước nào đến được chấp nhận nó.`,
        `Event "${eventTitle(procedure, event).en}" is declared, but no step that can be reached ever accepts it.`,
      ),
    }))
}

/** Where an event of a step is written: in the step itself, or among the events several steps share. */
const placeOf = (procedure: Procedure, step: string, event: string): string => {
  const own = stepOf(procedure, step)?.on
  if (own !== undefined && Object.hasOwn(own, event)) return joinPath('steps', step, 'on', event)
  const group = (procedure.across ?? []).findIndex(
    ({ in: steps, on }) => steps.includes(step) && Object.hasOwn(on, event),
  )
  return joinPath('across', group, 'on', event)
}

const guardGaps = (procedure: Procedure, exploration: Exploration): readonly Issue[] =>
  exploration.gaps.flatMap(({ node, move }) => {
    const step = exploration.nodes[node]?.state.step ?? ''
    return [
      {
        code: 'QT108',
        path: placeOf(procedure, step, move.event),
        message: text(
          `Ở bước "${stepTitle(procedure, step).vi}", sự kiện "${eventTitle(procedure, move.event).vi}" có lúc bị từ chối mà không nêu lý do.`,
          `At "${stepTitle(procedure, step).en}", event "${eventTitle(procedure, move.event).en}" is sometimes refused without a reason.`,
        ),
        expected: text(
          'một nhánh không điều kiện, hoặc `refuse` ở nhánh cuối',
          'a transition without a condition, or `refuse` on the last one',
        ),
        trace: traceTo(procedure, exploration, node, move),
      },
    ]
  })

/** Parts are chosen on entering their step, when no limit is told to have run out. */
export const timedParts = (procedure: Procedure): readonly Issue[] =>
  Object.keys(procedure.steps).flatMap((step) =>
    partsOf(procedure, step)
      .filter(([, { when }]) => when !== undefined && limitsAsked(when).length > 0)
      .map(([part, { title }]) => ({
        code: 'QT109',
        path: joinPath('steps', step, 'together', part, 'when'),
        message: text(
          `Phần việc "${title.vi}" hỏi thời hạn đã hết chưa, nhưng khi vào bước chưa ai biết điều đó.`,
          `Part "${title.en}" asks whether a limit has run out, which nobody tells on entering the step.`,
        ),
      })),
  )

/** What can go wrong on the way: steps nobody reaches, places nobody leaves, events nobody may report. */
export const structure = (procedure: Procedure, exploration: Exploration): readonly Issue[] => {
  const { nodes } = exploration
  const reached = new Set(nodes.map(({ state }) => state.step))
  const forward = successors(exploration)
  const dead = nodes.filter(
    ({ index, state }) => !isFinal(procedure, state.step) && (forward.get(index) ?? []).length === 0,
  )
  return [
    ...unreachable(procedure, reached),
    ...deadEnds(procedure, exploration, dead),
    ...traps(procedure, exploration, dead),
    ...idleEvents(procedure, exploration, reached),
    ...guardGaps(procedure, exploration),
  ]
}
