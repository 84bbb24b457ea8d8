import { expect, test } from 'vitest'
import { advance, type Dossier, open, status } from '../../src/dossier/index.ts'
import { type RowExtras, registerRow } from '../../src/register/index.ts'
import { formatDay, vietnam } from '../../src/time/index.ts'
import { leave } from '../procedure/fixture.ts'

const an = { id: 'an', roles: ['officer'] }
const binh = { id: 'binh', roles: ['head'] }
const at = '2026-02-12T09:00:00+07:00'
const opened = open(leave, { id: 'NP-001', at, by: an })
const asked = advance(opened, { type: 'ask', reason: 'việc riêng', days: 1 }, { at, by: an })
const approved = (moment: string): Dossier => advance(asked, { type: 'approve' }, { at: moment, by: binh })
const rowAt = (dossier: Dossier, now: string, extras?: RowExtras) => {
  const { due, finishedOn, ...rest } = registerRow(dossier, status(dossier, vietnam, now), extras)
  return {
    ...rest,
    due: due === null ? null : formatDay(due),
    ...(finishedOn === undefined ? {} : { finishedOn: formatDay(finishedOn) }),
  }
}

test('an open dossier stands with its next deadline and who owes it', () => {
  expect(rowAt(asked, '2026-02-13T09:00:00+07:00', { unit: 'p1' })).toEqual({
    id: 'NP-001',
    procedure: leave.id,
    title: leave.title,
    step: leave.steps[asked.step]?.title,
    duty: 'head',
    unit: 'p1',
    due: '2026-02-23',
    dueAt: '2026-02-23T17:00:00+07:00',
    state: 'running',
  })
  expect(rowAt(asked, '2026-02-24T09:00:00+07:00')).toMatchObject({ state: 'lapsed' })
})

test('without a deadline nothing is due', () => {
  expect(rowAt(opened, at)).toMatchObject({ due: null, state: 'running' })
})

test('a closed dossier is met on its closing day, in time or late', () => {
  const now = '2026-03-30T09:00:00+07:00'
  expect(rowAt(approved('2026-02-13T09:00:00+07:00'), now)).toMatchObject({
    state: 'met',
    due: '2026-02-23',
    finishedOn: '2026-02-13',
    late: false,
  })
  expect(rowAt(approved('2026-02-24T09:00:00+07:00'), now)).toMatchObject({
    finishedOn: '2026-02-24',
    late: true,
  })
})
