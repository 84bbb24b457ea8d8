import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Candidate,
  drawSample,
  type Sample,
  sampleIssues,
  sampleMarks,
  sampleSize,
  sampleStatement,
} from '../../src/audit/index.ts'
import { randomFrom } from '../../src/audit/random.ts'
import { unwrap } from '../../src/issue/index.ts'
import { namesOf } from '../../src/standard/index.ts'

const of = 'Hộ tịch, năm 2018'
const draw = (population: readonly Candidate[], seed = 'ĐGNB 2018'): Sample =>
  unwrap(drawSample({ of, seed, population }))

const candidate: fc.Arbitrary<Omit<Candidate, 'id'>> = fc.record({
  month: fc.constantFrom('2018-01', '2018-02', '2018-03', '2018-04'),
  officer: fc.constantFrom('an', 'binh', 'chi'),
  marks: fc.uniqueArray(fc.constantFrom(...namesOf(sampleMarks)), { maxLength: 2 }),
})
const populations: fc.Arbitrary<readonly Candidate[]> = fc
  .array(candidate, { maxLength: 120 })
  .map((all) => all.map((each, index) => ({ id: `HS-${index}`, ...each })))

describe('the sequence of a seed', () => {
  test.each([
    ['ĐGNB 2018', [3412439384, 3778401557, 1406159094, 637307921, 3840265827]],
    ['1', [1330950172, 561197022, 3088246044, 147454909, 1744916601]],
    ['', [2250066820, 2387350273, 617136561, 2664135649, 1705009169]],
  ])('of "%s" is that of sfc32 over SHA-256, as reckoned apart', (seed, words) => {
    const random = randomFrom(seed)
    expect(words.map(() => random() * 2 ** 32)).toEqual(words)
  })
})

describe('a sample', () => {
  test.each([
    [0, 0],
    [1, 1],
    [5, 5],
    [6, 5],
    [25, 5],
    [26, 6],
    [100, 10],
    [900, 30],
    [901, 30],
    [100_000, 30],
  ])('of %i dossiers draws %i: min(30, max(5, ceil(sqrt(N))))', (population, size) => {
    expect(sampleSize(population)).toBe(size)
  })

  test('is the same again, whatever the order of the population (property)', () => {
    fc.assert(
      fc.property(
        populations,
        fc.string({ minLength: 1 }).filter((seed) => seed.trim() !== ''),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (population, seed, keys) => {
          const shuffled = population
            .map((each) => ({ each, key: keys.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ each }) => each)
          expect(draw(shuffled, seed)).toEqual(draw(population, seed))
        },
      ),
      { numRuns: 60 },
    )
  })

  test('has the size of the rule, and up to ten marked ones beside it, nothing twice (property)', () => {
    fc.assert(
      fc.property(populations, (population) => {
        const { drawn, added } = draw(population)
        expect(drawn).toHaveLength(sampleSize(population.length))
        const rest = population.filter(({ id, marks = [] }) => marks.length > 0 && !drawn.includes(id))
        expect(added).toHaveLength(Math.min(10, rest.length))
        for (const id of added) expect(rest.map((each) => each.id)).toContain(id)
        expect(new Set([...drawn, ...added]).size).toBe(drawn.length + added.length)
      }),
      { numRuns: 100 },
    )
  })

  test('is spread over the months: none is drawn from twice more than another that has dossiers left (property)', () => {
    fc.assert(
      fc.property(populations, (population) => {
        const { drawn } = draw(population)
        const months = [...new Set(population.map(({ month }) => month))].map((month) => {
          const all = population.filter((each) => each.month === month)
          return { all: all.length, drawn: all.filter(({ id }) => drawn.includes(id)).length }
        })
        const most = Math.max(0, ...months.map((month) => month.drawn))
        for (const month of months)
          if (month.drawn < month.all) expect(most - month.drawn).toBeLessThanOrEqual(1)
      }),
      { numRuns: 100 },
    )
  })

  test('is spread over the officers within the months', () => {
    const population = Array.from({ length: 100 }, (_, index) => ({
      id: `HS-${index}`,
      month: '2018-01',
      officer: index < 90 ? 'an' : 'binh',
    }))
    const { drawn } = draw(population)
    const byBinh = drawn.filter((id) => Number(id.slice(3)) >= 90)
    expect([drawn.length, byBinh.length]).toEqual([10, 5])
  })

  test('of another seed is another', () => {
    const population = Array.from({ length: 200 }, (_, index) => ({ id: `HS-${index}` }))
    expect(draw(population, 'một').drawn).not.toEqual(draw(population, 'hai').drawn)
  })

  test('drawn twice, altered, or of another population is found out', () => {
    const population = Array.from({ length: 60 }, (_, index) => ({ id: `HS-${index}`, month: '2018-01' }))
    const sample = draw(population)
    expect(sampleIssues(sample, population)).toEqual([])
    const swapped = { ...sample, drawn: [...sample.drawn.slice(1), 'HS-59'] }
    expect(sampleIssues(swapped, population).map(({ path }) => path)).toContain('drawn')
    expect(sampleIssues(sample, population.slice(1)).map(({ path }) => path)).toContain('populationHash')
  })

  test('of a population with an id twice, or without a seed, is refused with its place', () => {
    const tried = drawSample({ of, seed: 's', population: [{ id: 'A' }, { id: 'B' }, { id: 'A' }] })
    expect(tried.ok ? [] : tried.issues.map(({ path }) => path)).toEqual(['population[2].id'])
    const bare = drawSample({ of, seed: ' ', population: [{ id: 'A', month: '2018-13' }] })
    expect(bare.ok ? [] : bare.issues.map(({ path }) => path)).toEqual(['seed', 'population[0].month'])
  })

  test('says that it is a sample, unless it is all there is', () => {
    const some = draw(Array.from({ length: 1600 }, (_, index) => ({ id: `HS-${index}` })))
    expect(sampleStatement(some).vi).toContain('đã xem 30 trên tổng số 1.600 hồ sơ. Đây là mẫu')
    expect(sampleStatement(draw([{ id: 'HS-1' }])).vi).toBe('Hộ tịch, năm 2018: đã xem toàn bộ 1 hồ sơ.')
  })
})
