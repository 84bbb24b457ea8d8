import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogue, duties } from '../../../processes/index.ts'
import { planCoverage, planRows, reformPlan } from '../../../processes/plan/plan.ts'

const links = planCoverage().rows.flatMap(({ id, servedBy }) =>
  servedBy.map((link) => ({ row: id, ...link })),
)
const idsOf = (kind: string): readonly string[] => [
  ...new Set(links.filter((link) => link.kind === kind).map(({ id }) => id)),
]
const existing = {
  procedures: catalogue.map(({ id }) => id),
  indicators: [],
  duties: duties.map(({ id }) => id),
}

test('every row has something that serves it or a reason, in the order of the plan', () => {
  const { rows, unserved } = planCoverage()
  expect(rows.map(({ id }) => id)).toEqual(planRows.map(({ id }) => id))
  expect(unserved).toEqual([])
})

test('with the present catalogue every unserved row waits for something that is named', ({ annotate }) => {
  const { rows, unserved } = planCoverage(existing)
  const open = rows.filter(({ id }) => unserved.includes(id))
  for (const { id, awaited } of open) expect(awaited.length, id).toBeGreaterThan(0)
  const waiting = open.map(({ id, awaited }) => `${id} ← ${awaited.map((link) => link.id).join(', ')}`)
  return annotate(`${open.length} rows wait:\n${waiting.join('\n')}`)
})

test('a procedure, an indicator and a yearly duty are linked by ids that exist or are announced', () => {
  const announced = [
    ...['administrative-procedure-assessment', 'administrative-procedure-publication'],
    ...['administrative-procedure-review', 'council-resolution', 'committee-decision'],
    ...['legal-document-review', 'legal-document-systematisation', 'legal-document-self-check'],
    ...['legal-document-authority-check', 'law-enforcement-monitoring', 'incoming-document'],
    ...[
      'outgoing-document',
      'records-life-cycle',
      'reform-task',
      'reform-report',
      'reform-ranking',
      'reform-inspection',
    ],
    ...['satisfaction-survey', 'reform-budget', 'unit-autonomy', 'organisation-review'],
  ]
  const known = [...existing.procedures, ...announced]
  expect(idsOf('procedure').filter((id) => !known.includes(id))).toEqual([])
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
    awaited: [{ id: 'one-stop' }, { id: 'dossier.onTime.rate' }, { id: 'onestop.exchange.rate' }],
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
