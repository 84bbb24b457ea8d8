import { expect, test } from 'vitest'
import { reformInspection } from '../../processes/administration/reform-inspection.ts'
import { agenda, type Duty } from '../../src/agenda/index.ts'
import { withProgress } from '../../src/cli/agenda-lines.ts'
import type { Dossier } from '../../src/dossier/index.ts'
import { vietnam } from '../../src/time/index.ts'
import { groups } from '../data/scenario/reform-inspection/scenarios.ts'
import { play } from '../processes/quality/play.ts'

const title = { vi: 'Kiểm tra', en: 'Inspection' }
const cited = { basis: 'Quy chế', confidence: 'setting' } as const
const done = Object.values(groups)
  .flat()
  .find(({ outcome }) => outcome === 'done')
const ended = (id: string): Dossier => {
  if (done === undefined) throw new Error('no scenario')
  return { ...play(reformInspection, 'assigner', done), id }
}
const year = Number(ended('KT-1').received.slice(0, 4))
const statesOf = (duties: readonly Duty[], dossiers: readonly Dossier[]) =>
  withProgress(agenda(duties, vietnam, { year }), year, dossiers, `${year}-12-01T08:00:00+07:00`).map(
    ({ duty, progress }) => `${duty} ${progress.state}`,
  )
const duty = (id: string, when: Duty['rows'][number]['when'], procedure?: string): Duty => ({
  id,
  title,
  ...(procedure === undefined ? {} : { procedure }),
  rows: [{ when, ...cited }],
})
const inspection = (id: string, when: Duty['rows'][number]['when']) => duty(id, when, 'reform-inspection')

test('two duties done by one procedure take no dossier from each other', () => {
  const both = [inspection('first', { by: ['03-15'] }), inspection('second', { by: ['11-15'] })]
  expect(statesOf(both, [ended('KT-1')])).toEqual(['first done', 'second done'])
})

test('a duty owed several times a year counts its dossiers in turn', () => {
  const twice = [inspection('report', { by: ['03-15', '11-15'] })]
  expect(statesOf(twice, [ended('KT-1')])).toEqual(['report done', 'report owed'])
  expect(statesOf(twice, [ended('KT-1'), ended('KT-2')])).toEqual(['report done', 'report done'])
})

test('owed twice within a year, it is done with the second', () => {
  const twice = [inspection('report', { times: 2 })]
  expect(statesOf(twice, [ended('KT-1')])).toEqual(['report owed'])
  expect(statesOf(twice, [ended('KT-1'), ended('KT-2')])).toEqual(['report done'])
})

test('no dossier tells of what no procedure does', () => {
  expect(statesOf([duty('reception', { by: ['03-15'] })], [ended('KT-1')])).toEqual(['reception untold'])
})
