import { freeze } from 'immer'
import * as z from 'zod'
import { hashJson } from '../dossier/index.ts'
import { failure, type Issue, type Result, success } from '../issue/index.ts'
import { namesOf } from '../standard/index.ts'
import { formatNumber, type Text, text } from '../text/index.ts'
import { type Candidate, sampleMarks } from './population.ts'
import { randomFrom, shuffled } from './random.ts'
import { line, read } from './read.ts'
import { spread } from './spread.ts'

/** How many dossiers are looked at: between `least` and `most`, and up to `extra` marked ones beside them. */
export interface SampleRule {
  readonly least: number
  readonly most: number
  readonly extra: number
}

/**
 * `min(30, max(5, ceil(sqrt(N))))` drawn from N, all of them when there are 5 or fewer; then up to 10 that were late,
 * returned, complained of or refused. Our suggestion, a setting of the agency.
 */
export const defaultSampleRule: SampleRule = { least: 5, most: 30, extra: 10 }

/** A drawn sample, kept as a record: it can be drawn again and compared. */
export interface Sample {
  /** What it was drawn from, in words: a procedure and a period. */
  readonly of: string
  readonly seed: string
  readonly rule: SampleRule
  /** How many there were, and the SHA-256 of what was known of them, in the order of their ids. */
  readonly population: number
  readonly populationHash: string
  /** The ids drawn, in the order drawn. */
  readonly drawn: readonly string[]
  /** The ids added because they are marked. */
  readonly added: readonly string[]
  /** SHA-256 of all the above. */
  readonly hash: string
}

const whole = z.int().min(0)

const drawShape = z.strictObject({
  of: line,
  seed: line,
  rule: z.strictObject({ least: whole.min(1), most: whole.min(1), extra: whole }),
  population: z.array(
    z.strictObject({
      id: line,
      month: z.exactOptional(z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
      officer: z.exactOptional(line),
      marks: z.exactOptional(z.array(z.enum(namesOf(sampleMarks)))),
    }),
  ),
})

/** How many are drawn from so many. */
export const sampleSize = (population: number, { least, most }: SampleRule = defaultSampleRule): number =>
  Math.min(population, most, Math.max(least, Math.ceil(Math.sqrt(population))))

const doubled = (ids: readonly string[]): readonly Issue[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            code: 'candidate-doubled',
            path: `population[${index}].id`,
            message: text(
              `Hồ sơ "${id}" có hai lần trong danh sách lấy mẫu.`,
              `Dossier "${id}" is twice in the population.`,
            ),
            received: id,
          },
        ],
  )

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)

/** What a sample is drawn from. */
export interface Draw {
  readonly of: string
  /** Any text, kept as a record: the same seed and population give the same sample. */
  readonly seed: string
  readonly rule?: SampleRule
  readonly population: readonly Candidate[]
}

/**
 * Draws a sample, spread over months and officers. Repeatable: the seed decides, and the order of the population does
 * not matter. An id that is there twice, an empty seed and a rule without sense are issues.
 *
 * @example
 * ```ts
 * import { drawSample } from 'quytrinh/audit'
 *
 * const population = Array.from({ length: 100 }, (_, index) => ({ id: `H58.12-180901-${index + 1000}` }))
 * const sample = drawSample({ of: 'Cấp bản sao trích lục hộ tịch, 9/2018', seed: 'ĐGNB 2018', population })
 * sample.ok && sample.value.drawn.length //=> 10
 * ```
 */
export const drawSample = ({ of, seed, rule = defaultSampleRule, population }: Draw): Result<Sample> => {
  const draw = read(drawShape, { of, seed, rule, population }, '')
  if (!draw.ok) return draw
  const sorted = draw.value.population.toSorted(byId)
  const issues = doubled(draw.value.population.map(({ id }) => id))
  if (issues.length > 0) return failure(...issues)
  const known = sorted.map((candidate) => ({ ...candidate, marks: [...new Set(candidate.marks)].sort() }))
  const shuffle = shuffled(known, randomFrom(draw.value.seed))
  const drawn = spread(shuffle, sampleSize(sorted.length, rule))
  const added = shuffle
    .filter((candidate) => candidate.marks.length > 0 && !drawn.includes(candidate))
    .slice(0, rule.extra)
  const body = {
    of: draw.value.of,
    seed: draw.value.seed,
    rule: draw.value.rule,
    population: known.length,
    populationHash: hashJson(known),
    drawn: drawn.map(({ id }) => id),
    added: added.map(({ id }) => id),
  }
  return success(freeze({ ...body, hash: hashJson(body) }, true))
}

/** Whether a kept sample is the one its seed draws from a population; otherwise an issue for what differs. */
export const sampleIssues = (sample: Sample, population: readonly Candidate[]): readonly Issue[] => {
  const again = drawSample({ of: sample.of, seed: sample.seed, rule: sample.rule, population })
  if (!again.ok) return again.issues
  const differs = (
    ['population', 'populationHash', 'drawn', 'added', 'hash'] as const satisfies readonly (keyof Sample)[]
  ).filter((field) => hashJson(sample[field]) !== hashJson(again.value[field]))
  return differs.map((field) => ({
    code: 'sample-differs',
    path: field,
    message: text(
      `Rút lại mẫu với cùng số ngẫu nhiên cho "${field}" khác với đã ghi.`,
      `Drawing the sample again from its seed gives another "${field}" than was written down.`,
    ),
    received: JSON.stringify(sample[field]),
  }))
}

/** What a report has to say of what was looked at: that it is a sample. */
export const sampleStatement = ({ of, population, drawn, added }: Sample): Text => {
  const seen = drawn.length + added.length
  const count = (language: 'vi' | 'en') => ({
    seen: formatNumber(seen, language),
    all: formatNumber(population, language),
  })
  return seen === population
    ? text(
        `${of}: đã xem toàn bộ ${count('vi').all} hồ sơ.`,
        `${of}: all ${count('en').all} dossiers were looked at.`,
      )
    : text(
        `${of}: đã xem ${count('vi').seen} trên tổng số ${count('vi').all} hồ sơ. Đây là mẫu: có thể còn sự không phù hợp chưa được phát hiện.`,
        `${of}: ${count('en').seen} of ${count('en').all} dossiers were looked at. It is a sample: there may be nonconformities that were not found.`,
      )
}
