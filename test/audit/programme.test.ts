import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Programme, type ProgrammeInput, planProgramme, programmeGaps } from '../../src/audit/index.ts'
import { unwrap } from '../../src/issue/index.ts'
import { findingGrades, leavesOf, namesOf } from '../../src/standard/index.ts'

const units = ['van-phong', 'tu-phap', 'dia-chinh', 'tai-chinh'].map((id) => ({
  id,
  title: { vi: `Bộ phận ${id}`, en: `Unit ${id}` },
}))
const input: ProgrammeInput = { year: 2020, units, months: [3, 5, 9, 10], capacity: 2 }
const plan = (more: Partial<ProgrammeInput> = {}): Programme => unwrap(planProgramme({ ...input, ...more }))
const paths = (more: Partial<ProgrammeInput>) => {
  const tried = planProgramme({ ...input, ...more })
  return tried.ok ? [] : tried.issues.map(({ code, path }) => `${path} ${code}`)
}

const clause = fc.constantFrom(...leavesOf())
const inputs: fc.Arbitrary<ProgrammeInput> = fc
  .record({
    count: fc.integer({ min: 1, max: 9 }),
    years: fc.integer({ min: 1, max: 4 }),
    clauses: fc.uniqueArray(clause, { minLength: 1, maxLength: 30 }),
    months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 }),
    spare: fc.integer({ min: 0, max: 2 }),
    weights: fc.array(fc.double({ min: 0.1, max: 5, noNaN: true }), { minLength: 9, maxLength: 9 }),
    own: fc.array(fc.nat(29), { minLength: 9, maxLength: 9 }),
    earlier: fc.array(
      fc.record({
        unit: fc.integer({ min: 0, max: 8 }),
        clause,
        grade: fc.constantFrom(...namesOf(findingGrades)),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ count, years, clauses, months, spare, weights, own, earlier }) => {
    const all = Array.from({ length: count }, (_, index) => ({
      id: `u${index}`,
      title: { vi: `Đơn vị ${index}`, en: `Unit ${index}` },
      ...(index % 3 === 0 ? {} : { clauses: clauses.slice((own[index] ?? 0) % clauses.length) }),
    }))
    return {
      year: 2020,
      years,
      units: all,
      clauses,
      months,
      capacity: Math.ceil(count / months.length) + spare,
      importance: { units: Object.fromEntries(all.map(({ id }, index) => [id, weights[index] ?? 1])) },
      earlier: earlier.map(({ unit, ...each }) => ({ unit: `u${unit}`, ...each })),
    }
  })

describe('a programme', () => {
  test('visits every clause of every unit in the cycle, and every unit every year (property)', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        expect(programmeGaps(unwrap(planProgramme(given)))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('keeps to the months and to the visits a month has room for (property)', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const { visits } = unwrap(planProgramme(given))
        for (const { year, month } of visits) {
          expect(given.months).toContain(month)
          const same = visits.filter((visit) => visit.year === year && visit.month === month)
          expect(same.length).toBeLessThanOrEqual(given.capacity)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('is the same for the same input, whatever the order of months and units (property)', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const once = unwrap(planProgramme(given))
        const turned = { ...given, months: given.months.toReversed(), units: given.units.toReversed() }
        expect(unwrap(planProgramme(turned)).visits).toEqual(once.visits)
      }),
      { numRuns: 60 },
    )
  })

  test('comes first to the unit in which more was found, and again to those clauses', () => {
    const { visits } = plan({
      earlier: [
        { unit: 'tai-chinh', clause: '7.5.1', grade: 'major' },
        { unit: 'tai-chinh', clause: '8.3', grade: 'minor' },
      ],
    })
    expect(visits[0]).toMatchObject({ unit: 'tai-chinh', month: 3, again: false })
    expect(visits[0]?.clauses.slice(0, 2)).toEqual(['7.5.1', '8.3'])
    expect(visits.filter(({ again }) => again)).toEqual([
      { year: 2020, month: 9, unit: 'tai-chinh', clauses: ['7.5.1', '8.3'], again: true },
    ])
  })

  test('weighs importance too', () => {
    const { visits } = plan({ importance: { units: { 'dia-chinh': 2 } } })
    expect(visits[0]?.unit).toBe('dia-chinh')
  })

  test('of three years takes the light clauses in turn and the heavy ones every year', () => {
    const { visits } = plan({
      years: 3,
      earlier: [{ unit: 'tu-phap', clause: '7.5.1', grade: 'major' }],
    })
    const of = (year: number) =>
      visits.filter((visit) => visit.unit === 'tu-phap' && visit.year === year && !visit.again)
    for (const year of [2020, 2021, 2022]) {
      expect(of(year)[0]?.clauses).toContain('7.5.1')
      expect(of(year)[0]?.clauses.length).toBeLessThan(leavesOf().length)
    }
  })

  test('with a visit taken out shows what is missed', () => {
    const programme = plan()
    const cut = { ...programme, visits: programme.visits.filter(({ unit }) => unit !== 'tu-phap') }
    const found = programmeGaps(cut)
    expect(found).toHaveLength(leavesOf().length + 1)
    expect(found.map(({ code }) => code)).toContain('unit-not-visited')
    expect(found.at(-1)).toMatchObject({ path: 'tu-phap/2020', rule: 'QĐ 19/2014/QĐ-TTg, Đ.4.4.b' })
    const [first, ...rest] = programme.visits
    const thin = first === undefined ? [] : [{ ...first, clauses: first.clauses.slice(1) }, ...rest]
    expect(programmeGaps({ ...programme, visits: thin }).map(({ path }) => path)).toEqual([
      `${first?.unit}/${first?.clauses[0]}`,
    ])
  })

  test('that cannot be is refused, with what would do', () => {
    const tried = planProgramme({ ...input, months: [9], capacity: 2 })
    expect(tried.ok ? [] : tried.issues).toMatchObject([
      { code: 'capacity-too-small', path: 'capacity', expected: { vi: 'từ 4 trở lên' } },
    ])
    expect(paths({ months: [13] })).toEqual(['months[0] too-big'])
    expect(paths({ months: [] })).toEqual(['months too-small'])
    expect(paths({ units: [...units, ...units.slice(0, 1)] })).toEqual(['units[4].id unit-doubled'])
    expect(paths({ importance: { units: { 'van-thu': 2 } } })).toEqual([
      'importance.units.van-thu unit-unknown',
    ])
    const [unit] = units
    expect(
      paths({ clauses: ['8.3'], units: unit === undefined ? [] : [{ ...unit, clauses: ['7.5.1'] }] }),
    ).toEqual(['units[0].clauses unit-without-clauses'])
  })
})
