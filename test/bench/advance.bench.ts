import { initialTransition, transition } from 'xstate'
import { advance, open, replay } from '../../src/dossier/index.ts'
import { unwrap } from '../../src/issue/index.ts'
import { attempt, initialState, machineOf, tableOf } from '../../src/procedure/index.ts'
import { leave } from '../procedure/fixture.ts'
import { median, perSecond, print, type Row } from './measure.ts'

const officer = { id: 'an', roles: ['officer'] }
const head = { id: 'binh', roles: ['head'] }
const at = '2026-02-06T09:00:00+07:00'
const around = { regime: null, settings: {}, lapsed: [] }
const ask = { type: 'ask', reason: 'việc riêng', days: 2 } as const
const events = [ask, { type: 'giveBack' }, ask, { type: 'approve' }] as const

/** The same four events: dossier with journal, compact table, XState. Medians of rounds in one run. */
export const run = (): readonly Row[] => {
  const machine = machineOf(leave)
  const table = tableOf(leave)
  const whole = () =>
    events.reduce(
      (dossier, event) => advance(dossier, event, { at, by: event.type === 'ask' ? officer : head }),
      open(leave, { id: 'NP', at, by: officer }),
    )
  const byTable = () =>
    events.reduce(
      (state, { type, ...payload }) => {
        const tried = attempt(table, state, type, payload, around)
        return tried.accepted ? tried.state : state
      },
      initialState(table, {}, around),
    )
  const byXState = () =>
    events.reduce(
      (snapshot, event) => transition(machine, snapshot, event)[0],
      initialTransition(machine, {})[0],
    )

  const { journal, step } = whole()
  if (byTable().step !== step || byXState().value !== step) throw new Error('The three do not agree.')

  const [dossierTime, tableTime, xstateTime, replayTime] = [
    median(whole, 400),
    median(byTable, 20_000),
    median(byXState, 2_000),
    median(() => unwrap(replay(leave, journal)), 400),
  ].map((ms) => ms / events.length)
  return [
    { name: "XState's own transition()", value: perSecond(xstateTime), unit: '/s' },
    { name: 'compact table', value: perSecond(tableTime), unit: '/s' },
    {
      name: 'advance (roles, payload, guard, clocks, hash chain)',
      value: perSecond(dossierTime),
      unit: '/s',
    },
    { name: 'replay (everything again, verified)', value: perSecond(replayTime), unit: '/s' },
    { name: 'table against XState', value: (xstateTime ?? 0) / (tableTime ?? 1), unit: '×' },
    { name: 'advance against XState', value: (xstateTime ?? 0) / (dossierTime ?? 1), unit: '×' },
  ]
}

print(run())
