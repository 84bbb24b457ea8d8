import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Assignment,
  type AuditedDossier,
  type AuditPerson,
  assignAuditors,
  auditeesOf,
  independenceIssues,
  planAudit,
  type TeamInput,
} from '../../src/audit/index.ts'
import { unwrap } from '../../src/issue/index.ts'
import { vietnam } from '../../src/time/index.ts'
import { toAppraisal } from '../data/scenario/one-stop/scenario.ts'
import { dossierOf } from './fixture.ts'

const people: readonly AuditPerson[] = [
  { id: 'an', unit: 'van-phong' },
  { id: 'binh', unit: 'tu-phap' },
  { id: 'chi', unit: 'dia-chinh' },
  { id: 'dung', unit: 'dia-chinh', trained: false },
]
const team = (assignments: readonly Assignment[], more: Partial<TeamInput> = {}): TeamInput => ({
  leader: 'an',
  assignments,
  people,
  ...more,
})
const found = (input: TeamInput) => independenceIssues(input).map(({ code, path }) => `${path} ${code}`)

describe('a team', () => {
  test('that audits crosswise is independent, though each of its units is audited', () => {
    expect(
      found(
        team([
          { unit: 'tu-phap', auditors: ['chi'] },
          { unit: 'dia-chinh', auditors: ['binh'] },
        ]),
      ),
    ).toEqual([])
  })

  test('with someone in their own unit is not (8.2.2)', () => {
    expect(found(team([{ unit: 'tu-phap', auditors: ['chi', 'binh'] }]))).toEqual([
      'assignments[0].auditors[1] auditor-own-unit',
    ])
  })

  test('with someone who worked on a dossier of the unit in the period is not: the journal tells', () => {
    const dossier = dossierOf('H-1', '2019-03-04 09:00', toAppraisal('2019-03-04 09:00', 10))
    const lent: readonly AuditPerson[] = [...people, { id: 'caseOfficer-1', unit: 'van-phong' }]
    const auditor = dossier.journal.at(-1)?.by.id ?? ''
    const worked = [...lent, { id: auditor, unit: 'van-phong' }]
    const input = team([{ unit: 'tu-phap', auditors: [auditor] }], {
      people: worked,
      dossiers: [{ id: dossier.id, journal: dossier.journal, unit: 'tu-phap' }],
    })
    expect(found(input)).toEqual(['assignments[0].auditors[0] auditor-own-work'])
    expect(independenceIssues(input)[0]?.message.vi).toContain('H-1')
    expect(found({ ...input, period: { from: '2019-03-04', to: '2019-03-04' } })).toHaveLength(1)
    expect(found({ ...input, period: { from: '2019-03-05', to: '2019-12-31' } })).toEqual([])
    const elsewhere = [{ id: dossier.id, journal: dossier.journal, unit: 'dia-chinh' }]
    expect(found({ ...input, dossiers: elsewhere })).toEqual([])
  })

  test('is not led from the office of the management representative when that office is audited', () => {
    const representative = { id: 'giang', office: 'van-phong' }
    const audited = [{ unit: 'van-phong', auditors: ['chi'] }]
    expect(found(team(audited, { representative }))).toEqual(['leader leader-own-office'])
    expect(found(team(audited, { representative, leader: 'chi' }))).toEqual([])
    const withGiang = [...people, { id: 'giang', unit: 'lanh-dao' }]
    expect(found(team(audited, { representative, leader: 'giang', people: withGiang }))).toEqual([
      'leader leader-own-office',
    ])
  })

  test('of people who are unknown or untrained, or a unit without an auditor, is told', () => {
    expect(
      found(
        team(
          [
            { unit: 'tu-phap', auditors: ['dung', 'hoa'] },
            { unit: 'dia-chinh', auditors: [] },
          ],
          { leader: 'hoa' },
        ),
      ),
    ).toEqual([
      'leader auditor-unknown',
      'assignments[0].auditors[0] auditor-untrained',
      'assignments[0].auditors[1] auditor-unknown',
      'assignments[1].auditors unit-without-auditor',
    ])
  })
})

describe('an assignment', () => {
  test('of three units with one trained person each goes round', () => {
    const assignments = unwrap(assignAuditors(people, ['van-phong', 'tu-phap', 'dia-chinh']))
    expect(found(team(assignments))).toEqual([])
    expect(new Set(assignments.flatMap(({ auditors }) => auditors)).size).toBe(3)
  })

  test('passes over whoever worked on the dossiers of the unit', () => {
    const dossier = dossierOf('H-1', '2019-03-04 09:00', toAppraisal('2019-03-04 09:00', 10))
    const worked = dossier.journal[0]?.by.id ?? ''
    const staff = [
      { id: worked, unit: 'van-phong' },
      { id: 'chi', unit: 'dia-chinh' },
    ]
    const auditorsOf = (dossiers: readonly AuditedDossier[]) =>
      unwrap(assignAuditors(staff, ['tu-phap'], { dossiers })).flatMap(({ auditors }) => auditors)
    expect(auditorsOf([])).toEqual([worked])
    expect(auditorsOf([dossier])).toEqual(['chi'])
    expect(auditorsOf([{ ...dossier, unit: 'dia-chinh' }])).toEqual([worked])
  })

  test('that cannot be says which unit lacks whom', () => {
    const tried = assignAuditors(
      [
        { id: 'an', unit: 'van-phong' },
        { id: 'binh', unit: 'van-phong' },
      ],
      ['van-phong', 'tu-phap'],
    )
    expect(tried.ok ? [] : tried.issues).toMatchObject([
      { code: 'no-independent-auditor', path: 'van-phong', received: '0' },
    ])
  })

  test('is independent whenever there is one, and there is one exactly when each unit has enough people outside it (property)', () => {
    const unitNames = ['a', 'b', 'c', 'd', 'e']
    const person = fc.record({
      unit: fc.constantFrom(...unitNames),
      trained: fc.option(fc.boolean(), { nil: undefined }),
    })
    fc.assert(
      fc.property(
        fc.array(person, { maxLength: 9 }),
        fc.uniqueArray(fc.constantFrom(...unitNames), { minLength: 1 }),
        fc.integer({ min: 1, max: 3 }),
        (list, units, perUnit) => {
          const staff = list.map(
            ({ unit, trained }, index): AuditPerson => ({
              id: `p${index}`,
              unit,
              ...(trained === undefined ? {} : { trained }),
            }),
          )
          const able = (unit: string) =>
            staff.filter((each) => each.unit !== unit && each.trained !== false).length
          const tried = assignAuditors(staff, units, { perUnit })
          expect(tried.ok).toBe(units.every((unit) => able(unit) >= perUnit))
          if (!tried.ok) return
          expect(tried.value.map(({ unit }) => unit)).toEqual(units)
          for (const { auditors } of tried.value) {
            expect(auditors).toHaveLength(perUnit)
            expect(new Set(auditors).size).toBe(perUnit)
          }
          const leader = staff[0]?.id ?? ''
          expect(independenceIssues({ leader, assignments: tried.value, people: staff })).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })

  test('is as even as it can be (property): no load could be one less', () => {
    const unitNames = ['a', 'b', 'c', 'd']
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...unitNames), { minLength: 2, maxLength: 5 }),
        fc.uniqueArray(fc.constantFrom(...unitNames), { minLength: 1 }),
        (homes, units) => {
          const staff = homes.map((unit, index) => ({ id: `p${index}`, unit }))
          const tried = assignAuditors(staff, units)
          if (!tried.ok) return
          const load = (list: readonly string[]) =>
            Math.max(...staff.map(({ id }) => list.filter((each) => each === id).length))
          const everyWay = units.reduce<readonly (readonly string[])[]>(
            (ways, unit) =>
              ways.flatMap((way) => staff.filter((each) => each.unit !== unit).map(({ id }) => [...way, id])),
            [[]],
          )
          expect(load(tried.value.flatMap(({ auditors }) => auditors))).toBe(Math.min(...everyWay.map(load)))
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('a plan', () => {
  const input = {
    purpose: 'Xác định sự phù hợp',
    scope: 'Lĩnh vực hộ tịch, đất đai',
    criteria: ['TCVN ISO 9001:2008', 'NĐ 61/2018/NĐ-CP'],
    leader: 'an',
    people,
    units: [
      { unit: 'tu-phap', auditors: ['chi'], clauses: ['7.5.1'] },
      { unit: 'dia-chinh', auditors: ['binh'], clauses: ['7.5.1', '7.5.4'] },
    ],
    openingDay: '2020-09-18',
    calendar: vietnam,
  } as const

  test('gives each unit a session in turn, and closes in the next, past the weekend', () => {
    const plan = unwrap(planAudit(input))
    expect(plan.timetable.map(({ day, activity, unit }) => [day, activity, unit])).toEqual([
      ['2020-09-18', 'opening', undefined],
      ['2020-09-18', 'audit', 'tu-phap'],
      ['2020-09-18', 'audit', 'dia-chinh'],
      ['2020-09-21', 'closing', undefined],
    ])
    expect([plan.openingDay, plan.closingDay]).toEqual(['2020-09-18', '2020-09-21'])
    for (const { from, to } of plan.timetable) expect(from < to).toBe(true)
  })

  test('is refused with every reason: own unit, a day off, nothing to audit against', () => {
    const tried = planAudit({
      ...input,
      openingDay: '2020-09-19',
      criteria: [],
      units: [{ unit: 'tu-phap', auditors: ['binh'], clauses: ['7.5.1'] }],
    })
    expect(tried.ok ? [] : tried.issues.map(({ code }) => code)).toEqual([
      'missing',
      'day-off',
      'auditor-own-unit',
    ])
    expect(planAudit({ ...input, openingDay: '18/09/2020' }).ok).toBe(false)
  })

  test('keeps those of the audited units who are not on the team from answering as auditors', () => {
    const assignments = [{ unit: 'dia-chinh', auditors: ['binh'] }]
    expect(auditeesOf(people, { leader: 'an', assignments })).toEqual(['chi', 'dung'])
    expect(auditeesOf(people, { leader: 'chi', assignments })).toEqual(['dung'])
  })
})
