/** A straight mapping of values to a stretch of the drawing, with round marks. */
export interface Scale {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
}

const steps = [1, 2, 2.5, 5, 10]

const roundStep = (span: number, count: number): number => {
  const rough = span / count
  const power = 10 ** Math.floor(Math.log10(rough))
  return (steps.find((step) => step * power >= rough * 0.999) ?? 10) * power
}

/** A scale with round ends that holds all values; about `count` marks. */
export const scaleOf = (
  values: readonly number[],
  {
    fromZero,
    most,
    count = 5,
  }: { readonly fromZero: boolean; readonly most?: number; readonly count?: number },
): Scale => {
  const all = fromZero ? [...values, 0] : values
  const least = all.length === 0 ? 0 : Math.min(...all)
  const greatest = all.length === 0 ? 1 : Math.max(...all)
  const flat = greatest - least <= Math.abs(greatest) * 1e-9
  const room = flat ? Math.max(1, Math.abs(greatest) * 0.1) : 0
  const bottom = least - (fromZero && least >= 0 ? 0 : room)
  const top = most !== undefined && greatest <= most ? Math.min(greatest + room, most) : greatest + room
  const step = roundStep(Math.max(top - bottom, 1e-6), count)
  const low = Math.floor(bottom / step + 1e-9)
  const high = Math.max(low + 1, Math.ceil(top / step - 1e-9))
  const ticks = Array.from({ length: high - low + 1 }, (_, index) =>
    Number(((low + index) * step).toPrecision(12)),
  )
  return { low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1, ticks }
}

/** Where a value lies on a scale, from 0 to 1. */
export const shareOf = (value: number, { low, high }: Scale): number => (value - low) / (high - low)
