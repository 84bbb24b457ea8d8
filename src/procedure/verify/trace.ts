import type { Procedure } from '../literal.ts'
import type { Exploration, Move, Node } from './explore.ts'

const fields = (values: Readonly<Record<string, unknown>>): string => {
  const written = Object.entries(values).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return written.length === 0 ? '' : ` {${written.join(', ')}}`
}

/** A move as traces print it: `check {verify: true}`, `remind [lapsed: answer]`. */
export const formatMove = ({ event, payload, lapsed }: Move): string =>
  `${event}${fields(payload)}${lapsed.length === 0 ? '' : ` [lapsed: ${lapsed.join(', ')}]`}`

/** The nodes from the opening to a node, in order. */
export const wayTo = ({ nodes }: Exploration, index: number): readonly Node[] => {
  const way: Node[] = []
  for (let at: number | null = index; at !== null; ) {
    const node: Node | undefined = nodes[at]
    if (node === undefined) break
    way.push(node)
    at = node.from
  }
  return way.reverse()
}

/**
 * The shortest way to a node as text, with a further move when one is given. It begins with `open {…}` when the
 * regime, a setting other than the default or a fact told at the opening matters.
 */
export const traceTo = (
  procedure: Procedure,
  exploration: Exploration,
  index: number,
  further?: Move,
): readonly string[] => {
  const way = wayTo(exploration, index)
  const opening = way[0]?.opening
  const { settings = {} }: Procedure = procedure
  const chosen = Object.entries(opening?.settings ?? {}).filter(
    ([name, value]) => settings[name]?.default !== value,
  )
  const opened = fields({
    ...(opening?.regime == null || new Set(exploration.regimes.values()).size < 2
      ? {}
      : { regime: opening.regime }),
    ...Object.fromEntries(chosen),
    ...opening?.facts,
  })
  const moves = [...way.map(({ move }) => move), further ?? null].filter((move) => move !== null)
  return [...(opened === '' ? [] : [`open${opened}`]), ...moves.map(formatMove)]
}
