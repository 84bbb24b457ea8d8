import type { Citation } from '../../../src/procedure/index.ts'
import type { Text } from '../../../src/text/index.ts'

/** One level of a ladder: what it needs beside everything the levels below it need. */
export interface Rung<Level extends number, Feature extends string> extends Citation {
  readonly level: Level
  readonly title: Text
  readonly needs: readonly Feature[]
}

/** What a service offers; what is not named is not offered. */
export type Offered<Feature extends string> = { readonly [F in Feature]?: boolean }

/** The highest level met together with all those below it; `0` when the first is not met. */
export const highestMet = <Level extends number, Feature extends string>(
  ladder: readonly Rung<Level, Feature>[],
  offered: Offered<Feature>,
): Level | 0 => {
  const missed = ladder.findIndex(({ needs }) => needs.some((feature) => offered[feature] !== true))
  return (missed === -1 ? ladder.at(-1) : ladder[missed - 1])?.level ?? 0
}
