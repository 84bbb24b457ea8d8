import { freeze } from 'immer'
import { failure, type Issue, type Result, success } from '../../issue/index.ts'
import { text } from '../../text/index.ts'
import { argumentIssue, needed } from './argument.ts'

/** A part of the population: an agency, a district, a kind of school. */
export interface Stratum {
  readonly id: string
  readonly population: number
}

/** How many of a stratum are asked. */
export interface Allotment extends Stratum {
  readonly sample: number
}

const repeated = (id: string, index: number): Issue => ({
  code: 'stratum-repeated',
  path: `strata[${index}].id`,
  message: text(`Nhóm "${id}" khai hai lần.`, `The stratum "${id}" is given twice.`),
  received: id,
})

const least = (minimum: number, population: number): number => Math.min(minimum, population)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** The strata whose fair share falls short of the minimum, together with those this makes fall short in turn. */
const atMinimum = (sample: number, strata: readonly Stratum[], minimum: number): ReadonlySet<string> => {
  const fixed = new Set<string>()
  for (;;) {
    const free = strata.filter(({ id }) => !fixed.has(id))
    const taken = sum(
      strata.filter(({ id }) => fixed.has(id)).map(({ population }) => least(minimum, population)),
    )
    const whole = sum(free.map(({ population }) => population))
    const short = free.filter(
      ({ population }) => (sample - taken) * population < least(minimum, population) * whole,
    )
    if (short.length === 0) return fixed
    for (const { id } of short) fixed.add(id)
  }
}

/** `sample` parted in proportion: the whole parts first, then one each to the largest remainders. */
const inProportion = (sample: number, strata: readonly Stratum[]): ReadonlyMap<string, number> => {
  const whole = sum(strata.map(({ population }) => population))
  if (whole === 0) return new Map()
  const parts = strata.map(({ id, population }) => ({
    id,
    population,
    floor: Math.floor((sample * population) / whole),
    remainder: (sample * population) % whole,
  }))
  const left = sample - sum(parts.map(({ floor }) => floor))
  const next = new Set(
    parts
      .toSorted((a, b) => b.remainder - a.remainder || b.population - a.population)
      .slice(0, left)
      .map(({ id }) => id),
  )
  return new Map(parts.map(({ id, floor }) => [id, floor + (next.has(id) ? 1 : 0)]))
}

/**
 * A sample parted among strata in proportion to their populations (`n · N_h / N`, largest remainders), with a minimum for
 * each (all of a stratum smaller than that). The parts add up to the sample; none is larger than its stratum. Issues:
 * `number-out-of-range` for a sample beyond the population or too small for the minimums, `stratum-repeated`.
 *
 * Source: standard statistics, not statute; the minimum is a setting of whoever plans the survey.
 *
 * @example
 * ```ts
 * import { allocateSample } from 'quytrinh/measure'
 *
 * const parted = allocateSample(100, [{ id: 'A', population: 900 }, { id: 'B', population: 100 }], 30)
 * parted.ok && parted.value.map(({ sample }) => sample) //=> [70, 30]
 * ```
 */
export const allocateSample = (
  sample: number,
  strata: readonly Stratum[],
  minimum = 0,
): Result<readonly Allotment[]> => {
  needed('sample', sample, 'count')
  needed('minimum', minimum, 'count')
  for (const [index, { population }] of strata.entries())
    needed(`strata[${index}].population`, population, 'count')
  const twice = strata.flatMap(({ id }, index) =>
    strata.findIndex((each) => each.id === id) < index ? [repeated(id, index)] : [],
  )
  if (twice.length > 0) return failure(...twice)
  const whole = sum(strata.map(({ population }) => population))
  const lowest = sum(strata.map(({ population }) => least(minimum, population)))
  if (sample > whole || sample < lowest)
    return failure(
      argumentIssue(
        'sample',
        sample,
        text(
          `số từ ${lowest} (tổng mức tối thiểu của các nhóm) đến ${whole} (tổng thể)`,
          `a number from ${lowest} (the minimums of the strata) to ${whole} (the population)`,
        ),
      ),
    )
  const fixed = atMinimum(sample, strata, minimum)
  const taken = sum(
    strata.filter(({ id }) => fixed.has(id)).map(({ population }) => least(minimum, population)),
  )
  const free = inProportion(
    sample - taken,
    strata.filter(({ id }) => !fixed.has(id)),
  )
  const allotted = strata.map(({ id, population }) => ({
    id,
    population,
    sample: fixed.has(id) ? least(minimum, population) : (free.get(id) ?? 0),
  }))
  return success(freeze(allotted, true))
}
