import { type Procedure, type Step, stepOf, type Transition, transitionsOf } from '../procedure/index.ts'
import type { Language } from '../text/index.ts'

interface Edge {
  readonly from: string
  readonly to: string
  readonly labels: readonly string[]
  /** Accepted alike in several steps. */
  readonly shared: boolean
}

const quoted = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

/** A label broken between words into lines of at most `width` characters. */
const broken = (label: string, width: number): string => {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines.join('\n')
}

const targets = (transitions: readonly Transition[]): readonly string[] => [
  ...new Set(transitions.flatMap(({ to }) => to ?? [])),
]

/** The step a shared event is drawn from: the first of the steps that accept it alike; undefined for a step's own. */
const sharedFrom = (procedure: Procedure, step: string, event: string): string | undefined => {
  const on = stepOf(procedure, step)?.on
  if (on !== undefined && Object.hasOwn(on, event)) return undefined
  return (procedure.across ?? []).find((group) => group.in.includes(step) && Object.hasOwn(group.on, event))
    ?.in[0]
}

const edgesOf = (procedure: Procedure, step: string, language: Language): readonly Edge[] => {
  const edges = Object.entries(procedure.events).flatMap(([event, { title }]) => {
    const drawnFrom = sharedFrom(procedure, step, event)
    if (drawnFrom !== undefined && drawnFrom !== step) return []
    return targets(transitionsOf(procedure, step, event)).map((to) => ({
      from: step,
      to,
      label: title[language],
      shared: drawnFrom !== undefined,
    }))
  })
  const merged = new Map<string, Edge>()
  for (const { label, ...edge } of edges) {
    const key = `${edge.to}\n${edge.shared}`
    merged.set(key, { ...edge, labels: [...(merged.get(key)?.labels ?? []), label] })
  }
  const definition = stepOf(procedure, step)
  const next = definition?.together === undefined ? undefined : definition.next
  return [
    ...merged.values(),
    ...(next === undefined ? [] : [{ from: step, to: next, labels: [], shared: false }]),
  ]
}

const node = (name: string, step: Step, { roles }: Procedure, language: Language): string => {
  const duty = step.duty === undefined ? undefined : roles[step.duty]?.title[language]
  const parts = Object.values(step.together ?? {}).map(({ title }) => `‖ ${title[language]}`)
  const lines = [
    broken(step.title[language], 24),
    ...parts,
    ...(duty === undefined ? [] : [`(${broken(duty, 26)})`]),
  ]
  const look =
    step.outcome === undefined ? 'style="rounded,filled" fillcolor="#eef3fb"' : 'peripheries=2 style=rounded'
  return `  ${quoted(name)} [label=${quoted(lines.join('\n'))} ${look}]`
}

const arrow = ({ from, to, labels, shared }: Edge): string => {
  const label = labels.map((each) => broken(each, 22)).join('\n')
  return `  ${quoted(from)} -> ${quoted(to)} [label=${quoted(label)}${shared ? ' style=dashed color="#888888" fontcolor="#666666"' : ''}]`
}

/**
 * The diagram of a procedure in Graphviz's DOT language: a box for each step with who owes it, a double one for each
 * end, an arrow for each event that leads on. What several steps accept alike is drawn once, dashed, from the first
 * of them.
 */
export const toDot = (procedure: Procedure, language: Language): string => {
  const steps = Object.entries<Step>(procedure.steps)
  const edges = steps.flatMap(([name]) => edgesOf(procedure, name, language))
  return [
    `digraph ${quoted(procedure.id)} {`,
    '  graph [rankdir=TB nodesep=0.35 ranksep=0.45 fontname="sans-serif"]',
    '  node [shape=box fontname="sans-serif" fontsize=11 margin="0.2,0.08"]',
    '  edge [fontname="sans-serif" fontsize=9]',
    '  start [label="" shape=circle width=0.18 style=filled fillcolor=black]',
    `  start -> ${quoted(procedure.initial)}`,
    ...steps.map(([name, step]) => node(name, step, procedure, language)),
    ...edges.map(arrow),
    '}',
    '',
  ].join('\n')
}
