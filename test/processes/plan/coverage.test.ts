import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogue, duties } from '../../../processes/index.ts'
import { planCoverage, planRows, planTargets, reformPlan } from '../../../processes/plan/plan.ts'
import { indicators, isIndicator } from '../../../src/measure/index.ts'

const links = planCoverage().rows.flatMap(({ id, servedBy }) =>
  servedBy.map((link) => ({ row: id, ...link })),
)
const idsOf = (kind: string): readonly string[] => [
  ...new Set(links.filter((link) => link.kind === kind).map(({ id }) => id)),
]
const existing = {
  procedures: catalogue.map(({ id }) => id),
  indicators: Object.keys(indicators),
  duties: duties.map(({ id }) => id),
}

test('every row has something that serves it or a reason, in the order of the plan', () => {
  const { rows, unserved } = planCoverage()
  expect(rows.map(({ id }) => id)).toEqual(planRows.map(({ id }) => id))
  expect(unserved).toEqual([])
})

test('no row is left unserved by what is bundled, and none waits for anything', () => {
  const { rows, unserved } = planCoverage(existing)
  expect(rows).toHaveLength(148)
  expect(unserved).toEqual([])
  expect(rows.flatMap(({ id, awaited }) => awaited.map((link) => `${id} ← ${link.id}`))).toEqual([])
})

test('every goal with a figure is a target of an indicator, as worded', () => {
  const quantified = reformPlan.goals.filter(({ target }) => target !== undefined)
  expect(planTargets).toHaveLength(quantified.length)
  expect(planTargets.map(({ indicator, comparison, value }) => [indicator, comparison, value])).toEqual([
    ['sat.tthc', '>', 90],
    ['staff.jobPosition', '=', 100],
    ['sat.education', '>', 80],
    ['sat.health', '>', 80],
    ['sat.agency', '>', 95],
    ['edoc.rate', '≥', 90],
  ])
  expect(planTargets.every(({ indicator }) => isIndicator(indicator))).toBe(true)
})

test('a procedure, an indicator and a yearly duty are linked by ids that exist', () => {
  expect(idsOf('procedure').filter((id) => !existing.procedures.includes(id))).toEqual([])
  expect(idsOf('indicator').filter((id) => !isIndicator(id))).toEqual([])
  expect(idsOf('duty').filter((id) => !existing.duties.includes(id))).toEqual([])
  const goals = reformPlan.goals.filter(({ unit }) => unit !== undefined).map(({ id }) => id)
  expect(goals.filter((id) => !idsOf('indicator').includes(id))).toEqual([])
})

test('a catalogue is a list of the plan or a reader, a task the row itself, a record one its procedure keeps', async () => {
  const readers = ['plan', 'task-list', 'national-catalogue']
  expect(idsOf('catalogue').filter((id) => !readers.includes(id) && !Object.hasOwn(reformPlan, id))).toEqual(
    [],
  )
  expect(links.filter(({ kind, row, id }) => kind === 'task' && row !== id)).toEqual([])
  for (const link of idsOf('record')) {
    const [name, kept = ''] = link.split('/')
    const procedure = await catalogue.find(({ id }) => id === name)?.load()
    expect(Object.keys(procedure?.records ?? {}), link).toContain(kept)
  }
})

test('a goal that is measured is measured in each of its rows', () => {
  for (const { id, rows, unit } of reformPlan.goals)
    if (unit !== undefined)
      for (const row of rows) expect(links).toContainEqual({ row, kind: 'indicator', id })
})

test('a link to what does not exist serves nothing', () => {
  const { rows, unserved } = planCoverage({ procedures: [], indicators: [], duties: [] })
  expect(rows.find(({ id }) => id === 'II.2-10')).toMatchObject({
    servedBy: [],
    awaited: [
      { id: 'one-stop' },
      { id: 'linked-one-stop' },
      { id: 'birth-residence-health-card' },
      { id: 'dossier.onTime.rate' },
      { id: 'onestop.exchange.rate' },
    ],
  })
  expect(unserved).toContain('II.2-10')
})

test('a row that is only listed while what should act on it is missing is unserved', () => {
  const { rows, unserved } = planCoverage({ procedures: [], indicators: [], duties: [] })
  for (const id of ['II.6-04', 'I.1b-01', 'V.end-02']) {
    expect(rows.find((row) => row.id === id)?.servedBy.length).toBeGreaterThan(0)
    expect(unserved).toContain(id)
  }
  expect(unserved).not.toContain('P-02')
})

test('a reason keeps a row from being unserved, whatever exists', () => {
  const { rows, unserved } = planCoverage({ procedures: [], indicators: [], duties: [] })
  const outside = rows.filter((row) => row.outside !== null)
  expect(outside.length).toBeGreaterThan(10)
  for (const { id, outside: reason } of outside) {
    expect(unserved).not.toContain(id)
    expect(reason?.vi).not.toBe(reason?.en)
  }
})

test('more procedures never leave more rows unserved', () => {
  const procedures = idsOf('procedure')
  fc.assert(
    fc.property(fc.subarray([...procedures]), fc.subarray([...procedures]), (some, others) => {
      const few = planCoverage({ procedures: some, indicators: [] }).unserved
      const more = planCoverage({ procedures: [...some, ...others], indicators: [] }).unserved
      expect(more.filter((id) => !few.includes(id))).toEqual([])
    }),
    { numRuns: 30 },
  )
})
