/** One line of a benchmark's result. `bar` is what it must reach: at least, or at most when `atMost` is set. */
export interface Row {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly bar?: number
  readonly atMost?: boolean
}

/** Median time of one call in milliseconds, over nine rounds of `calls` calls after a warm-up round. */
export const median = (work: () => unknown, calls: number): number => {
  const rounds: number[] = []
  for (let round = 0; round < 10; round++) {
    const start = performance.now()
    for (let call = 0; call < calls; call++) work()
    if (round > 0) rounds.push((performance.now() - start) / calls)
  }
  return rounds.sort((a, b) => a - b)[4] ?? Number.NaN
}

/** Calls per second from a time in milliseconds. */
export const perSecond = (milliseconds: number | undefined): number => 1000 / (milliseconds ?? Number.NaN)

/** Prints rows; one that misses its bar says so. */
export const print = (rows: readonly Row[]): void => {
  for (const { name, value, unit, bar, atMost = false } of rows) {
    const kept = bar === undefined ? '    ' : (atMost ? value <= bar : value >= bar) ? 'ok  ' : 'FAIL'
    console.log(`${kept} ${name}: ${value.toPrecision(3)} ${unit}${bar === undefined ? '' : ` (bar ${bar})`}`)
  }
}
