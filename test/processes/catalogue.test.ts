import { expect, test } from 'vitest'
import { catalogue } from '../../processes/index.ts'
import { factTitle } from '../../src/procedure/index.ts'

test('every entry loads the procedure it announces', async () => {
  for (const { id, title, clauses, load } of catalogue) {
    const procedure = await load()
    expect([procedure.id, procedure.title, procedure.clauses]).toEqual([id, title, clauses])
  }
})

test('no id appears twice', () => {
  const ids = catalogue.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('every day a limit hangs on has a name people know', async () => {
  for (const { load } of catalogue) {
    const procedure = await load()
    for (const { within } of Object.values(procedure.limits)) {
      const fact = 'since' in within ? within.since : 'ahead' in within ? within.ahead : undefined
      if (fact !== undefined) expect(factTitle(procedure, fact).vi, `${procedure.id}: ${fact}`).not.toBe(fact)
    }
  }
})
