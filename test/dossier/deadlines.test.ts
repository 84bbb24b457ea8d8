import { describe, expect, test } from 'vitest'
import { advance, deadlines, open, status } from '../../src/dossier/index.ts'
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
