import { expect, test } from 'vitest'
import * as z from 'zod'
import { advance, deadlines, open, replay } from '../../src/dossier/index.ts'
import { dayFact, defineProcedure } from '../../src/procedure/index.ts'
import { vietnam, workingDays } from '../../src/time/index.ts'

const title = { vi: 'Việc', en: 'Work' }

const rounds = defineProcedure({
  id: 'rounds',
  version: '1.0.0',
  title,
  clauses: ['8.5.2'],
  basis: [],
  roles: { clerk: { title } },
  facts: z.object({ actBy: dayFact.optional() }),
  events: {
    extend: { title, by: 'clerk', payload: z.object({ actBy: dayFact }) },
    finish: { title, by: 'clerk' },
    again: { title, by: 'clerk' },
    close: { title, by: 'clerk' },
  },
  limits: {
    act: {
      title,
      runsIn: ['acting'],
      within: [{ limit: workingDays(5), basis: 'Cơ quan quy định', confidence: 'setting' }],
      extendedBy: 'actBy',
    },
  },
  initial: 'acting',
  steps: {
    acting: { title, duty: 'clerk', on: { extend: {}, finish: 'judged' } },
    judged: {
      title,
      duty: 'clerk',
      unlimited: title,
      on: { again: { to: 'acting', do: [{ clear: 'actBy' }] }, close: 'closed' },
    },
    closed: { title, outcome: 'done' },
  },
})

const by = { id: 'an', roles: ['clerk'] }
const at = (day: string) => ({ at: `2019-${day}T09:00:00+07:00`, by })

test('the extension of an ended round stays with it, and a new round begins without', () => {
  const opened = open(rounds, { id: 'V-1', ...at('03-04') })
  const extended = advance(opened, { type: 'extend', actBy: '2019-03-20' }, at('03-05'))
  const finished = advance(extended, { type: 'finish' }, at('03-19'))
  const again = advance(finished, { type: 'again' }, at('03-20'))
  expect(
    deadlines(again, vietnam, at('03-21').at).map(({ due, extendedFrom, late, state }) => [
      due,
      extendedFrom,
      late,
      state,
    ]),
  ).toEqual([
    ['2019-03-20', '2019-03-11', false, 'met'],
    ['2019-03-27', undefined, false, 'running'],
  ])
  expect(replay(rounds, again.journal)).toEqual({ ok: true, value: again })
})
