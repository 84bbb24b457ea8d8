import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { evidence, type Proposal, populationOf } from '../../src/audit/index.ts'
import { itemsOf } from '../../src/audit/procedure-items.ts'
import { type Dossier, deadlines, open } from '../../src/dossier/index.ts'
import { defineProcedure } from '../../src/procedure/index.ts'
import { vietnam, workingDays } from '../../src/time/index.ts'
import { type Row, supplement, toAppraisal, toDesk } from '../data/scenario/one-stop/scenario.ts'
import { momentOf } from '../processes/public-service/run.ts'
import { dossierOf } from './fixture.ts'

const received = '2019-03-04 09:00'
const now = momentOf('2019-04-01 09:00')
const facts = {
  dossierCode: 'H-1',
  applicant: 'Nguyễn Thị Ánh',
  procedureName: 'Đăng ký khai sinh',
  delivery: 'desk',
} as const
const apologise: Row = [
  '2019-03-13 08:00',
  'caseOfficer',
  { type: 'apologise', lateReason: 'Chờ xác minh', newDue: '2019-03-25' },
]
const appraised = toAppraisal(received, 10)
const lateDone = dossierOf('H-1', received, [...appraised, ...toDesk('2019-03-20 09:00')], facts)
const lateOpen = dossierOf('H-2', received, appraised, facts)
const apologised = dossierOf('H-3', received, [...appraised, apologise], facts)
const inTime = dossierOf('H-4', received, [...appraised, ...toDesk('2019-03-15 09:00')], facts)

const of = (dossier: Dossier, kind?: Proposal['kind'], options = {}) =>
  evidence([dossier], vietnam, now, options).filter((each) => kind === undefined || each.kind === kind)

describe('late limits', () => {
  test('are proposed with clause, article, entries and moments', () => {
    expect(of(lateDone, 'late')).toMatchObject([
      {
        id: 'H-1/late/processing/1',
        dossier: 'H-1',
        procedure: 'one-stop',
        clause: '7.5.1',
        article: 'Thời hạn công bố của thủ tục, ghi trên giấy tiếp nhận',
        entries: [2, 7],
        moments: [momentOf(received), '2019-03-18T17:00:00+07:00', momentOf('2019-03-20 09:00')],
      },
    ])
    const [proposal] = of(lateDone, 'late')
    expect(proposal?.requirement.vi).toContain('Thời hạn giải quyết: 10 ngày làm việc')
    expect(proposal?.evidence.vi).toContain('hạn 18/03/2019, xong lúc 09:00 ngày 20/03/2019')
    expect(proposal?.gap.vi).toBe('Xong sau hạn 18/03/2019.')
  })

  test('still open are late as of now', () => {
    const [proposal] = of(lateOpen, 'late')
    expect(proposal?.gap.vi).toBe('Quá hạn 18/03/2019 mà chưa xong.')
    expect(proposal?.evidence.en).toContain('not done by')
  })

  test('met in time, or owed outside the agency, are not', () => {
    expect(of(inTime)).toEqual([])
    const waiting = dossierOf(
      'H-5',
      '2025-07-07 09:00',
      [...toAppraisal('2025-07-07 09:00', 10), ['2025-07-09 09:00', 'caseOfficer', supplement]],
      facts,
    )
    const later = momentOf('2025-09-01 09:00')
    const byApplicant = deadlines(waiting, vietnam, later).find(
      ({ limit }) => limit === 'supplementByApplicant',
    )
    expect(byApplicant?.late).toBe(true)
    expect(evidence([waiting], vietnam, later)).toEqual([])
  })

  test('stand under the clause of the question on their limit, at whatever step the dossier is', () => {
    const asked = itemsOf(lateOpen.procedure).find(({ id }) => id === 'one-stop/limit/processing')?.clause
    const steps = lateOpen.procedure.limits.processing?.runsIn ?? []
    const clauses = new Set(
      steps.flatMap((step) => of({ ...lateOpen, step }, 'late')).map(({ clause }) => clause),
    )
    expect(steps.length).toBeGreaterThan(1)
    expect([...clauses]).toEqual([asked])
  })

  test('have ids that stay while time goes on', () => {
    const ids = (at: string) => evidence([lateOpen], vietnam, momentOf(at)).map(({ id }) => id)
    expect(ids('2019-06-03 09:00')).toEqual(ids('2019-04-01 09:00'))
  })
})

describe('missing apologies', () => {
  test('are proposed for a late dossier without one, under the article in force (61 Đ.19.9)', () => {
    expect(of(lateOpen, 'noApology')).toMatchObject([
      { id: 'H-2/no-apology/processing/1', clause: '7.2.3', article: 'NĐ 61/2018/NĐ-CP, Đ.19.9' },
    ])
    expect(of(lateDone, 'noApology')).toHaveLength(1)
  })

  test('are not where it was made, even if late again, nor where nothing was late', () => {
    expect(of(apologised, 'late')).toHaveLength(1)
    expect(of(apologised, 'noApology')).toEqual([])
    expect(of(inTime, 'noApology')).toEqual([])
  })

  test('are not where the law of the time gave the apology no limit (09/2015)', () => {
    const before = dossierOf('H-6', '2016-05-04 09:00', toAppraisal('2016-05-04 09:00', 10), facts)
    const found = evidence([before], vietnam, momentOf('2016-06-20 09:00'))
    expect(found.map(({ kind }) => kind)).toEqual(['late'])
  })
})

describe('forms left blank', () => {
  test('are proposed with the fields nobody gave, by the event that fills them in', () => {
    const bare = dossierOf('H-7', received, toAppraisal(received, 30))
    expect(of(bare, 'blankForm')).toMatchObject([{ id: 'H-7/form/receipt/2', clause: '4.2.4', entries: [2] }])
    const [proposal] = of(bare, 'blankForm')
    expect(proposal?.gap.vi).toBe('Không có: Tiếp nhận hồ sơ của; Nội dung yêu cầu giải quyết.')
  })

  test('are not where only what the event lets out is missing: code and way of return on a receipt', () => {
    const { applicant, procedureName } = facts
    const usual = dossierOf('H-10', received, toAppraisal(received, 30), { applicant, procedureName })
    expect(of(usual, 'blankForm')).toEqual([])
    const nobody = dossierOf('H-11', received, toAppraisal(received, 30), { procedureName })
    expect(of(nobody, 'blankForm').map(({ id, gap }) => [id, gap.vi])).toEqual([
      ['H-11/form/receipt/2', 'Không có: Tiếp nhận hồ sơ của.'],
    ])
  })
})

describe('roles', () => {
  const holders = lateDone.journal.map(({ by }) => ({ id: by.id, roles: [by.role] }))

  test('not held by whoever acted in them are proposed once for each role', () => {
    expect(of(lateDone, 'roleNotHeld', { people: holders })).toEqual([])
    const without = holders.filter(({ roles }) => !roles.includes('approver'))
    expect(of(lateDone, 'roleNotHeld', { people: without })).toMatchObject([
      { id: 'H-1/role/approver', clause: '5.5.1', entries: [6] },
    ])
    expect(of(lateDone, 'roleNotHeld')).toEqual([])
  })

  test('that must be apart, in one hand, are proposed', () => {
    const journal = lateDone.journal.map((entry) =>
      entry.by.role === 'approver' ? { ...entry, by: { ...entry.by, id: 'caseOfficer-1' } } : entry,
    )
    expect(of({ ...lateDone, journal }, 'separation')).toMatchObject([
      { id: 'H-1/separate/caseOfficer+approver/6', clause: '5.5.1', entries: [5, 6] },
    ])
    expect(of(lateDone, 'separation')).toEqual([])
  })
})

describe('overdue corrective actions', () => {
  const title = { vi: 'Khắc phục', en: 'Correct' }
  const action = defineProcedure({
    id: 'corrective-action',
    version: '1.0.0',
    title,
    clauses: ['8.5.2'],
    basis: [],
    roles: { owner: { title } },
    facts: z.object({}),
    events: { finish: { title, by: 'owner' } },
    limits: {
      act: {
        title,
        runsIn: ['acting'],
        within: [{ limit: workingDays(5), basis: 'Cơ quan quy định', confidence: 'setting' }],
      },
    },
    initial: 'acting',
    steps: {
      acting: { title, duty: 'owner', on: { finish: 'done' } },
      done: { title, outcome: 'done' },
    },
  })
  const opened = open(action, {
    id: 'KP-1',
    at: momentOf(received),
    by: { id: 'owner-1', roles: ['owner'] },
  })

  test('are told apart from late work', () => {
    expect(evidence([opened], vietnam, now)).toMatchObject([
      { id: 'KP-1/late/act/1', kind: 'overdueAction', clause: '8.5.2' },
    ])
    expect(evidence([opened], vietnam, now, { actions: [] })).toMatchObject([{ kind: 'late' }])
  })
})

describe('every proposal', () => {
  const all = evidence(
    [lateDone, lateOpen, apologised, dossierOf('H-7', received, toAppraisal(received, 5))],
    vietnam,
    now,
    { people: [] },
  )

  test('has an id of its own and entries that are in the journal', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(new Set(all.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4)
    for (const { entries } of all) expect(entries.length).toBeGreaterThan(0)
  })

  test('names no person', () => {
    const names = [lateDone, lateOpen].flatMap(({ journal }) => journal.map(({ by }) => by.id))
    for (const { requirement, evidence, gap } of all)
      for (const words of [requirement, evidence, gap])
        for (const name of [...names, facts.applicant]) {
          expect(words.vi).not.toContain(name)
          expect(words.en).not.toContain(name)
        }
  })
})

describe('a population', () => {
  test('knows month, officer and marks from the journals', () => {
    const returned = dossierOf(
      'H-8',
      received,
      [...appraised, ['2019-03-06 09:00', 'caseOfficer', supplement]],
      facts,
    )
    const options = {
      officer: 'caseOfficer',
      returned: ['requestSupplement'],
      complained: ['H-4'],
    }
    expect(populationOf([lateDone, returned, inTime, lateOpen], vietnam, now, options)).toEqual([
      { id: 'H-1', month: '2019-03', officer: 'caseOfficer-1', marks: ['late'] },
      { id: 'H-8', month: '2019-03', officer: 'caseOfficer-1', marks: ['returned'] },
      { id: 'H-4', month: '2019-03', officer: 'caseOfficer-1', marks: ['complained'] },
      { id: 'H-2', month: '2019-03', marks: ['late'] },
    ])
    const refused = dossierOf('H-9', received, [
      [received, 'receiver', { type: 'refuseIntake', refusalReason: 'Không thuộc thẩm quyền' }],
    ])
    expect(populationOf([refused], vietnam, now)).toEqual([
      { id: 'H-9', month: '2019-03', marks: ['refused'] },
    ])
  })
})
