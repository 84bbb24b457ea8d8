import { expect, test } from 'vitest'
import { catalogue } from '../../processes/index.ts'

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
