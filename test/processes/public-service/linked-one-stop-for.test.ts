import { describe, expect, test } from 'vitest'
import { type LinkedProcedure, linkedOneStopFor } from '../../../processes/public-service/linked-one-stop.ts'
import { advance, type Dossier, deadlines, open, tryAdvance } from '../../../src/dossier/index.ts'
import { unwrap } from '../../../src/issue/index.ts'
import { type Procedure, parseProcedure, procedureJson, verify } from '../../../src/procedure/index.ts'
import { days, vietnam, workingDays } from '../../../src/time/index.ts'
import { momentOf } from '../quality/play.ts'

const land = {
  id: 'land',
  name: 'Sở Tài nguyên và Môi trường',
  task: 'Ý kiến về đất',
  limit: workingDays(5),
}
const lead = {
  id: 'investment',
  name: 'Sở Kế hoạch và Đầu tư',
  task: 'Thẩm định',
  limit: workingDays(7),
}
const finance = { id: 'finance', name: 'Sở Tài chính', task: 'Ý kiến về giá', limit: workingDays(3) }

const investment = {
  code: '1.009645',
  title: 'Chấp thuận chủ trương đầu tư',
  total: workingDays(15),
  lead: 'investment',
  agencies: [land, lead, finance],
} satisfies LinkedProcedure

const atOnce = {
  ...investment,
  code: 'LT-02',
  total: workingDays(7),
  onPaper: 'together',
} satisfies LinkedProcedure

const by = (role: string) => ({ id: role, roles: [role] })

type Rows = readonly (readonly [
  at: string,
  role: string,
  event: { readonly type: string; readonly [field: string]: unknown },
])[]

const walk = (procedure: Procedure, received: string, rows: Rows): Dossier =>
  rows.reduce<Dossier>(
    (dossier, [at, role, event]) => advance(dossier, event, { at: momentOf(at), by: by(role) }),
    open(procedure, { id: 'LT-1', at: momentOf(received), by: by('receiver') }),
  )

const dueDays = (dossier: Dossier, at: string) =>
  Object.fromEntries(
    deadlines(dossier, vietnam, momentOf(at)).flatMap(({ limit, due, state, late }) =>
      /Part$|processing/.test(limit) ? [[limit, `${due} ${state}${late ? ' late' : ''}`]] : [],
    ),
  )

describe('linkedOneStopFor', () => {
  test.each([
    investment,
    atOnce,
    { ...investment, total: null },
    { ...investment, order: ['finance', 'land'] },
  ])('$code ($onPaper, $order) verifies without a finding and survives its JSON', (link) => {
    const procedure = unwrap(linkedOneStopFor(link))
    expect(verify(procedure).issues).toEqual([])
    const again = parseProcedure(procedureJson(procedure))
    expect(again.ok ? procedureJson(again.value) : again.issues).toEqual(procedureJson(procedure))
  })

  test('a paper dossier goes along the chain, lead agency first, each with its own due day', () => {
    const procedure = unwrap(linkedOneStopFor(investment))
    expect(procedure.id).toBe('linked-one-stop-1-009645')
    const dossier = walk(procedure, '2026-02-06 09:00', [
      ['2026-02-06 09:10', 'receiver', { type: 'accept' }],
      ['2026-02-06 09:20', 'receiver', { type: 'orderChain' }],
      ['2026-02-06 10:00', 'investment', { type: 'receiveAtInvestment' }],
      ['2026-02-12 10:00', 'investment', { type: 'finishInvestment', investmentResult: 'BC-01' }],
      ['2026-02-13 08:00', 'land', { type: 'receiveAtLand' }],
      ['2026-03-02 08:00', 'land', { type: 'finishLand', landResult: 'CV-15' }],
      ['2026-03-02 09:00', 'finance', { type: 'receiveAtFinance' }],
    ])
    // Tết Bính Ngọ: off from 14/02 to 22/02/2026.
    expect(dueDays(dossier, '2026-03-02 10:00')).toEqual({
      processing: '2026-03-06 running',
      investmentPart: '2026-02-24 met',
      landPart: '2026-02-27 met late',
      financePart: '2026-03-05 running',
    })
    const back = walk(procedure, '2026-02-06 09:00', [
      ['2026-02-06 09:10', 'receiver', { type: 'accept' }],
      ['2026-02-06 09:20', 'receiver', { type: 'sendToAll' }],
      ['2026-02-09 09:00', 'land', { type: 'finishLand', landResult: 'CV-15' }],
      ['2026-02-09 10:00', 'finance', { type: 'finishFinance', financeResult: 'CV-16' }],
      ['2026-02-10 10:00', 'investment', { type: 'finishInvestment', investmentResult: 'BC-01' }],
    ])
    expect(back.step).toBe('concluding')
    expect(back.facts).toMatchObject({
      landResult: 'CV-15',
      financeResult: 'CV-16',
      investmentResult: 'BC-01',
    })
  })

  test('the order on paper may be another than that of the list', () => {
    const { steps } = unwrap(linkedOneStopFor({ ...investment, order: ['finance', 'land'] }))
    expect(steps.atInvestment?.on).toEqual({ finishInvestment: 'toFinance' })
    expect(steps.atLand?.on).toEqual({ finishLand: 'concluding' })
  })

  test('a group whose papers go out at once has no chain, in any year', () => {
    const procedure = unwrap(linkedOneStopFor(atOnce))
    expect(Object.keys(procedure.steps).filter((step) => /^(to|at)[A-Z]/.test(step))).toEqual([])
    const sent = walk(procedure, '2016-05-04 09:00', [
      ['2016-05-04 09:10', 'receiver', { type: 'accept' }],
      ['2016-05-04 09:20', 'receiver', { type: 'sendToAll' }],
    ])
    expect(sent.regime).toBe('r2015')
    expect(dueDays(sent, '2016-05-12 09:00')).toEqual({
      processing: '2016-05-13 running',
      investmentPart: '2016-05-13 running',
      landPart: '2016-05-11 lapsed late',
      financePart: '2016-05-09 lapsed late',
    })
  })

  test('a published time is the only one: another cannot be given with the receipt', () => {
    const dossier = open(unwrap(linkedOneStopFor(investment)), {
      id: 'LT-2',
      at: momentOf('2026-03-02 08:00'),
      by: by('receiver'),
    })
    const report = { at: momentOf('2026-03-02 08:10'), by: by('receiver') }
    const refused = tryAdvance(dossier, { type: 'accept', limit: workingDays(20) }, report)
    expect(refused.ok ? [] : refused.issues.map(({ path }) => path)).toEqual(['accept.limit'])
    expect(tryAdvance(dossier, { type: 'accept' }, report).ok).toBe(true)
  })

  test('an agency reports only its own part', () => {
    const sent = walk(unwrap(linkedOneStopFor(investment)), '2019-03-04 09:00', [
      ['2019-03-04 09:10', 'receiver', { type: 'accept' }],
      ['2019-03-04 09:20', 'receiver', { type: 'sendToAll' }],
    ])
    const tried = tryAdvance(
      sent,
      { type: 'finishLand', landResult: 'CV-15' },
      { at: momentOf('2019-03-05 09:00'), by: by('finance') },
    )
    expect(tried.ok).toBe(false)
  })
})

const issuesOf = (link: LinkedProcedure) => {
  const built = linkedOneStopFor(link)
  return built.ok ? [] : built.issues.map(({ code, path, expected }) => ({ code, path, expected }))
}

describe('linkedOneStopFor refuses', () => {
  test('a lead that is no agency of the procedure, and says which one was meant', () => {
    const built = linkedOneStopFor({
      ...investment,
      lead: 'investmnt',
      order: ['land', 'finance', 'investment'],
    })
    expect(built.ok ? [] : built.issues).toMatchObject([
      { code: 'linked-agency-unknown', path: 'lead', received: 'investmnt' },
    ])
    expect(built.ok ? '' : built.issues[0]?.message.en).toContain('did you mean "investment"?')
  })

  test('an agency in the order that is not listed, one twice, and one left out', () => {
    expect(issuesOf({ ...investment, order: ['police', 'land', 'land'] })).toMatchObject([
      { code: 'linked-agency-unknown', path: 'order[0]', expected: ['land', 'finance'] },
      { code: 'linked-agency-duplicate', path: 'order[2]' },
      { code: 'linked-agency-missing', path: 'order' },
    ])
  })

  test('the same agency twice', () => {
    expect(
      issuesOf({ ...investment, total: null, agencies: [land, lead, { ...finance, id: 'land' }] }),
    ).toMatchObject([{ code: 'linked-agency-duplicate', path: 'agencies[2].id' }])
  })

  test('an agency under a name that is reserved', () => {
    for (const id of ['receiver', 'toString', 'system'])
      expect(issuesOf({ ...investment, agencies: [land, lead, { ...finance, id }] })).toMatchObject([
        { code: 'linked-agency-reserved', path: 'agencies[2].id' },
      ])
  })

  test('times that add up to more than the whole along the chain', () => {
    expect(issuesOf({ ...investment, total: workingDays(14) })).toMatchObject([
      { code: 'linked-time-exceeds-total', path: 'agencies' },
    ])
    expect(issuesOf({ ...investment, total: workingDays(15) })).toEqual([])
  })

  test('one time that is longer than the whole, when they work side by side', () => {
    expect(issuesOf({ ...atOnce, total: workingDays(6) })).toMatchObject([
      { code: 'linked-time-exceeds-total', path: 'agencies[1].limit' },
    ])
  })

  test('a time in another unit than the whole', () => {
    expect(issuesOf({ ...investment, agencies: [land, lead, { ...finance, limit: days(3) }] })).toMatchObject(
      [{ code: 'linked-unit-mixed', path: 'agencies[2].limit', expected: ['working-day'] }],
    )
  })

  test('one agency alone, and fields of another shape, before anything is built', () => {
    expect(issuesOf({ ...investment, agencies: [lead] })).toMatchObject([
      { code: 'too-small', path: 'agencies' },
    ])
    expect(
      issuesOf({ ...investment, agencies: [land, lead, { ...finance, id: 'Sở Tài chính' }] }),
    ).toMatchObject([{ code: 'invalid-format', path: 'agencies[2].id' }])
  })
})
