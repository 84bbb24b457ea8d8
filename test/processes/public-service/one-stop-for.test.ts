import { describe, expect, test } from 'vitest'
import { oneStopFor } from '../../../processes/public-service/one-stop.ts'
import { advance, type Dossier, deadlines, open } from '../../../src/dossier/index.ts'
import {
  type InternalProcedure,
  type Procedure,
  parseProcedure,
  procedureJson,
  verify,
} from '../../../src/procedure/index.ts'
import { vietnam } from '../../../src/time/index.ts'
import {
  householdBusiness,
  housePermit,
  landTransfer,
  overSum,
  twoDesks,
} from '../../data/scenario/one-stop/internal.ts'
import { momentOf } from './run.ts'

const built = (internal: InternalProcedure): Procedure => {
  const { procedure } = oneStopFor(internal)
  if (procedure === null) throw new Error(`${internal.code} was not built`)
  return procedure
}

const by = (role: string) => ({ id: role, roles: [role] })

type Rows = readonly (readonly [
  at: string,
  role: string,
  event: { readonly type: string; readonly [field: string]: unknown },
])[]

const walk = (procedure: Procedure, rows: Rows): Dossier =>
  rows.reduce<Dossier>(
    (dossier, [at, role, event]) => advance(dossier, event, { at: momentOf(at), by: by(role) }),
    open(procedure, { id: 'DT01-1', at: momentOf('2019-03-04 08:00'), by: by('receiver') }),
  )

describe('oneStopFor', () => {
  test.each([housePermit, householdBusiness, landTransfer, twoDesks])(
    '$code verifies without a finding',
    (internal) => {
      expect(verify(built(internal)).issues).toEqual([])
    },
  )

  test('takes the place of appraisal with the agency’s own steps, units and times', () => {
    const procedure = built(housePermit)
    expect(procedure.id).toBe('one-stop-dt01')
    expect(Object.keys(procedure.steps).filter((step) => step.startsWith('step'))).toEqual(['step2', 'step3'])
    expect(procedure.steps.appraising).toBeUndefined()
    expect(procedure.separate).toEqual([['unitPhongQuanLyDoThi', 'unitLanhDaoDonVi']])
    expect(
      Object.entries(procedure.limits).flatMap(([name, { partOf, within }]) =>
        partOf === 'processing' && 'length' in within ? [[name, within[0]?.limit.amount]] : [],
      ),
    ).toEqual([
      ['step1', 0.5],
      ['step2', 11.5],
      ['step3', 3],
    ])
  })

  test('runs from receipt to the result with the published total and each step’s share', () => {
    const dossier = walk(built(housePermit), [
      ['2019-03-04 08:10', 'receiver', { type: 'accept' }],
      ['2019-03-04 09:00', 'receiver', { type: 'transfer' }],
      ['2019-03-18 09:00', 'unitPhongQuanLyDoThi', { type: 'finishStep2' }],
      ['2019-03-20 09:00', 'unitLanhDaoDonVi', { type: 'finishStep3' }],
    ])
    expect(dossier.step).toBe('resultAtDesk')
    const due = deadlines(dossier, vietnam, momentOf('2019-03-20 10:00'))
    expect(due.find(({ limit }) => limit === 'processing')).toMatchObject({
      due: '2019-03-25',
      state: 'met',
      late: false,
    })
    expect(due.find(({ limit }) => limit === 'step3')).toMatchObject({ due: '2019-03-21', state: 'met' })
  })

  test('a refusal goes to whoever signs, and a returned draft to the first unit', () => {
    const rows: Rows = [
      ['2019-03-04 08:10', 'receiver', { type: 'accept' }],
      ['2019-03-04 09:00', 'receiver', { type: 'transfer' }],
      [
        '2019-03-06 09:00',
        'unitPhongQuanLyDoThi',
        { type: 'proposeRefusal', refusalReason: 'Sai quy hoạch' },
      ],
    ] as const
    const proposed = walk(built(housePermit), rows)
    expect([proposed.step, proposed.facts.proposal]).toEqual(['step3', 'refuse'])
    const returned = walk(built(housePermit), [
      ...rows,
      ['2019-03-06 10:00', 'unitLanhDaoDonVi', { type: 'returnDraft', returnReason: 'Chưa rõ căn cứ' }],
    ])
    expect([returned.step, returned.facts.proposal]).toEqual(['step2', undefined])
  })

  test('a task that pauses becomes a step in which the clock stands still', () => {
    const procedure = built(landTransfer)
    const dossier = walk(procedure, [
      ['2019-03-04 08:10', 'receiver', { type: 'accept' }],
      ['2019-03-04 09:00', 'receiver', { type: 'transfer' }],
      ['2019-03-06 09:00', 'unitVanPhongDangKyQsdDat', { type: 'finishStep2' }],
      ['2019-03-07 09:00', 'receiver', { type: 'finishStep3' }],
    ])
    expect(dossier.step).toBe('awaitingFinance3')
    const [processing] = deadlines(dossier, vietnam, momentOf('2019-03-20 10:00')).filter(
      ({ limit }) => limit === 'processing',
    )
    expect(processing?.state).toBe('paused')
  })

  test('without a published total the time comes with the receipt', () => {
    const procedure = built({ ...housePermit, total: null })
    expect(procedure.limits.processing?.within).toMatchObject({ fact: 'limit' })
  })

  test('steps that add up to more than the total are reported, here and by verify', () => {
    const { procedure, issues } = oneStopFor(overSum)
    expect(issues.map(({ code }) => code)).toContain('step-sum-mismatch')
    expect(procedure === null ? [] : verify(procedure).issues.map(({ code }) => code)).toEqual(['QT302'])
    expect(oneStopFor(overSum, { strict: true }).procedure).toBeNull()
  })

  test('a return of the result that takes time of its own is a step of the desk', () => {
    const { steps, limits } = built(overSum)
    expect(steps.step4).toMatchObject({ duty: 'receiver' })
    expect(limits.step4?.within).toMatchObject([{ limit: { amount: 0.5, unit: 'working-day' } }])
    expect(built(housePermit).steps.step4).toBeUndefined()
  })

  test('an internal procedure without steps gives no desk', () => {
    expect(oneStopFor({ ...housePermit, steps: [] }).procedure).toBeNull()
  })

  test('is plain data: it survives JSON', () => {
    const json = procedureJson(built(landTransfer))
    const again = parseProcedure(JSON.parse(JSON.stringify(json)))
    expect(again.ok ? procedureJson(again.value) : again.issues).toEqual(json)
  })
})
