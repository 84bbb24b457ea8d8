import { describe, expect, test } from 'vitest'
import { oneStop } from '../../processes/public-service/one-stop.ts'
import { advance, deadlines, open, status } from '../../src/dossier/index.ts'
import { registerRow } from '../../src/register/index.ts'
import { vietnam } from '../../src/time/index.ts'
import { leave } from '../procedure/fixture.ts'

const an = { id: 'an', roles: ['officer'] }
const binh = { id: 'binh', roles: ['head'] }
const asked = (moment: string) =>
  advance(
    open(leave, { id: 'NP-001', at: moment, by: an }),
    { type: 'ask', reason: 'a', days: 1 },
    { at: moment, by: an },
  )

describe('deadlines are evaluated, never waited for', () => {
  test('two working days over Tết 2026', () => {
    const [answer] = deadlines(asked('2026-02-12T09:00:00+07:00'), vietnam, '2026-02-13T09:00:00+07:00')
    expect(answer).toMatchObject({
      limit: 'answer',
      state: 'running',
      late: false,
      due: '2026-02-23',
      dueAt: '2026-02-23T17:00:00+07:00',
      duty: 'head',
      provisional: false,
    })
  })

  test('past its moment it has lapsed; met in time it is met; met late it is met and late', () => {
    const dossier = asked('2026-02-12T09:00:00+07:00')
    expect(deadlines(dossier, vietnam, '2026-02-23T17:00:00+07:00')).toMatchObject([{ state: 'running' }])
    expect(deadlines(dossier, vietnam, '2026-02-23T17:00:01+07:00')).toMatchObject([
      { state: 'lapsed', late: true },
    ])
    const done = (at: string) =>
      deadlines(advance(dossier, { type: 'approve' }, { at, by: binh }), vietnam, at)
    expect(done('2026-02-13T09:00:00+07:00')).toMatchObject([{ state: 'met', late: false }])
    expect(done('2026-02-24T09:00:00+07:00')).toMatchObject([{ state: 'met', late: true }])
  })

  test('a limit that runs again is a new run beside the old one', () => {
    const first = asked('2026-02-02T09:00:00+07:00')
    const back = advance(first, { type: 'giveBack' }, { at: '2026-02-03T09:00:00+07:00', by: binh })
    const again = advance(
      back,
      { type: 'ask', reason: 'b', days: 1 },
      { at: '2026-02-10T09:00:00+07:00', by: an },
    )
    expect(deadlines(again, vietnam, '2026-02-10T10:00:00+07:00')).toMatchObject([
      { state: 'met', due: '2026-02-04' },
      { state: 'running', due: '2026-02-12' },
    ])
  })

  test('a pause does not undo a lapse: deadline, status and register go on saying so', () => {
    const by = (role: string) => ({ id: role, roles: [role] })
    const at = (time: string) => `2026-02-${time}:00+07:00`
    const missing = { type: 'requestSupplement', missing: ['Bản vẽ'], supplementReason: 'Thiếu' } as const
    const opened = open(oneStop, { id: 'H', at: at('06T08:00'), by: by('receiver') })
    const limit = { amount: 1, unit: 'working-day' } as const
    const accepted = advance(opened, { type: 'accept', limit }, { at: at('06T08:10'), by: by('receiver') })
    const sent = advance(accepted, { type: 'transfer' }, { at: at('06T09:00'), by: by('receiver') })
    const assigned = advance(sent, { type: 'assign' }, { at: at('06T10:00'), by: by('agencyHead') })
    const paused = advance(assigned, missing, { at: at('12T09:00'), by: by('caseOfficer') })
    const processing = deadlines(paused, vietnam, at('12T10:00')).find((each) => each.limit === 'processing')
    expect(processing).toMatchObject({ state: 'lapsed', late: true, due: '2026-02-09' })
    const stands = status(paused, vietnam, at('12T10:00'))
    expect(stands).toMatchObject({ overdue: true, next: { limit: 'processing' } })
    expect(registerRow(paused, stands)).toMatchObject({ state: 'lapsed' })
  })

  test('a closed dossier is on time by the limit it is judged by, late by any other', () => {
    const by = (role: string) => ({ id: role, roles: [role] })
    const at = (time: string) => `2026-02-${time}:00+07:00`
    const limit = { amount: 10, unit: 'working-day' } as const
    const opened = open(oneStop, { id: 'H', at: at('02T08:00'), by: by('receiver') })
    const accepted = advance(opened, { type: 'accept', limit }, { at: at('02T08:10'), by: by('receiver') })
    const late = advance(accepted, { type: 'transfer' }, { at: at('04T09:00'), by: by('receiver') })
    const assigned = advance(late, { type: 'assign' }, { at: at('04T10:00'), by: by('agencyHead') })
    const proposed = advance(assigned, { type: 'propose' }, { at: at('05T09:00'), by: by('caseOfficer') })
    const signed = advance(proposed, { type: 'approve' }, { at: at('05T10:00'), by: by('approver') })
    const ready = advance(signed, { type: 'handToDesk' }, { at: at('05T11:00'), by: by('clerk') })
    const given = advance(
      ready,
      { type: 'deliver', delivery: 'desk' },
      { at: at('06T09:00'), by: by('receiver') },
    )
    const closed = advance(given, { type: 'close' }, { at: at('06T09:10'), by: by('receiver') })
    const stands = status(closed, vietnam, at('06T10:00'))
    expect(registerRow(closed, stands)).toMatchObject({ state: 'met', late: true })
    expect(registerRow(closed, stands, { judgedBy: 'processing' })).toMatchObject({
      state: 'met',
      late: false,
    })
  })

  test('an answered consultation is met while the verification beside it goes on', () => {
    const by = (role: string) => ({ id: role, roles: [role] })
    const at = (time: string) => `2026-02-${time}:00+07:00`
    const days = (amount: number) => ({ amount, unit: 'working-day' }) as const
    const opened = open(oneStop, { id: 'H', at: at('02T08:00'), by: by('receiver') })
    const accepted = advance(
      opened,
      { type: 'accept', limit: days(10) },
      { at: at('02T08:10'), by: by('receiver') },
    )
    const sent = advance(accepted, { type: 'transfer' }, { at: at('02T09:00'), by: by('receiver') })
    const assigned = advance(sent, { type: 'assign' }, { at: at('02T10:00'), by: by('agencyHead') })
    const asking = advance(
      assigned,
      { type: 'verifyAndConsult', consultationLimit: days(3), question: 'Có tranh chấp không?' },
      { at: at('03T08:00'), by: by('caseOfficer') },
    )
    const answered = advance(
      asking,
      { type: 'giveOpinion', opinion: 'Không' },
      { at: at('04T08:00'), by: by('consulted') },
    )
    expect(answered).toMatchObject({ step: 'checking', pending: ['verification'] })
    const consultation = deadlines(answered, vietnam, at('11T08:00')).find(
      ({ limit }) => limit === 'consultation',
    )
    expect(consultation).toMatchObject({ state: 'met', late: false, due: '2026-02-06' })
  })

  test('a moment before the last entry is refused, naming now', () => {
    const dossier = asked('2026-02-12T09:00:00+07:00')
    expect(() => deadlines(dossier, vietnam, '2026-02-12T08:00:00+07:00')).toThrow(/Không xem hồ sơ NP-001/)
  })

  test('status names the step, who owes it and the next deadline', () => {
    expect(status(asked('2026-02-12T09:00:00+07:00'), vietnam, '2026-02-24T09:00:00+07:00')).toMatchObject({
      step: 'asked',
      duty: 'head',
      overdue: true,
      paused: false,
      outcome: null,
      next: { limit: 'answer', due: '2026-02-23' },
    })
  })
})
