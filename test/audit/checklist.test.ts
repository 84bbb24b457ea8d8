import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../processes/index.ts'
import { oneStop } from '../../processes/public-service/one-stop.ts'
import { internalAudit } from '../../processes/quality/internal-audit.ts'
import { makeChecklist } from '../../src/audit/index.ts'
import { hashJson } from '../../src/dossier/index.ts'
import type { Procedure } from '../../src/procedure/index.ts'
import { clauseIds, isWithin, leavesOf } from '../../src/standard/index.ts'

const all = makeChecklist({ procedures: [oneStop, internalAudit] })
const ids = all.items.map(({ id }) => id)

describe('a checklist', () => {
  test('asks what the standard gives, the general questions, and every step, limit, record, form and separation', () => {
    expect(ids).toContain('CL-041')
    expect(ids).toContain('8.2.2#5')
    for (const procedure of [oneStop, internalAudit] satisfies readonly Procedure[]) {
      const outside = Object.entries(procedure.roles)
        .filter(([, role]) => 'outside' in role)
        .map(([role]) => role)
      const owed = Object.entries(procedure.steps).filter(
        ([, step]) => 'duty' in step && !outside.includes(step.duty ?? ''),
      )
      for (const [name] of owed) expect(ids).toContain(`${procedure.id}/step/${name}`)
      for (const record of Object.keys(procedure.records ?? {}))
        expect(ids).toContain(`${procedure.id}/record/${record}`)
      for (const form of Object.keys(procedure.forms ?? {}))
        expect(ids).toContain(`${procedure.id}/form/${form}`)
    }
    expect(ids).toContain('one-stop/limit/processing')
    expect(ids).toContain('one-stop/separate/caseOfficer+approver')
  })

  test('does not ask the agency for what is owed outside it', () => {
    expect(ids).not.toContain('one-stop/step/supplementRequested')
    expect(ids).not.toContain('one-stop/limit/supplementByApplicant')
    expect(ids).not.toContain('one-stop/limit/consultation')
  })

  test('names each duty of a step once, whoever else works on it beside', async () => {
    const procedures = await Promise.all(catalogue.map(({ load }) => load()))
    const named = makeChecklist({ procedures }).items.flatMap(({ id, question }) =>
      [...question.vi.matchAll(/được giao \((.*)\) thực hiện/g)].map(([, names = '']) => ({ id, names })),
    )
    expect(named.length).toBeGreaterThan(100)
    const twice = named.filter(({ names }) => /(?:^|, )([^,]+, [^,]+|[^,]+), \1(?:,|$)/.test(names))
    expect(twice).toEqual([])
  })

  test('asks nothing twice, and stands in the order of the clauses', () => {
    expect(new Set(ids).size).toBe(ids.length)
    const order = all.items.map(({ clause }) => clauseIds.indexOf(clause))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  test('asks only the roles and the respondents of a unit, and what is put to everyone', () => {
    const desk = makeChecklist({ procedures: [oneStop], to: ['oneStop'], roles: ['receiver'] })
    const general = desk.items.filter(({ to }) => to !== undefined)
    expect(general.length).toBeGreaterThan(10)
    for (const { to } of general) expect(to?.some((each) => each === 'oneStop' || each === 'all')).toBe(true)
    for (const { roles = [] } of desk.items) if (roles.length > 0) expect(roles).toContain('receiver')
    expect(desk.items.map(({ id }) => id)).not.toContain('one-stop/step/assigned')
  })

  test('is known by its hash: canonical JSON of edition and items', () => {
    expect(all.hash).toBe(hashJson({ edition: all.edition, items: all.items }))
    expect(makeChecklist({ procedures: [oneStop, internalAudit] })).toEqual(all)
    expect(makeChecklist({ procedures: [oneStop] }).hash).not.toBe(all.hash)
  })

  test('cites the clauses in the edition the agency applies; the ids do not change', () => {
    const later = makeChecklist({ procedures: [oneStop, internalAudit], edition: '2015' })
    expect(later.items.map(({ id }) => id)).toEqual(ids)
    expect(later.items.find(({ clause }) => clause === '8.5.2')?.citation).toBe('TCVN ISO 9001:2015, 10.2')
    expect(later.hash).not.toBe(all.hash)
  })

  test('is the part of the whole that its clauses hold, with the same ids, whatever else is asked', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...clauseIds), { minLength: 1, maxLength: 5 }),
        (clauses) => {
          const part = makeChecklist({ procedures: [internalAudit, oneStop], clauses })
          const expected = all.items.filter((item) => clauses.some((whole) => isWithin(item.clause, whole)))
          expect(new Set(part.items.map(({ id }) => id))).toEqual(new Set(expected.map(({ id }) => id)))
        },
      ),
      { numRuns: 40 },
    )
  })

  test('renumbers nothing when a procedure is added', () => {
    const before = makeChecklist({ procedures: [oneStop] })
    const after = new Map(all.items.map((item) => [item.id, item]))
    for (const item of before.items) expect(after.get(item.id)).toEqual(item)
  })

  test('has something to ask on every clause with requirements', () => {
    const asked = new Set(makeChecklist().items.map(({ clause }) => clause))
    expect(leavesOf().filter((clause) => !asked.has(clause))).toEqual([])
  })
})
