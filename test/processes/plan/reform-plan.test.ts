import { expect, test } from 'vitest'
import { planRows, reformPlan } from '../../../processes/plan/plan.ts'
import inventory from './inventory.json' with { type: 'json' }

test('every clause of the plan is a row, in the order of the plan', () => {
  expect(planRows.map(({ id, section, kind }) => [id, section, kind])).toEqual(inventory.rows)
})

test('its rows are counted by kind as the plan has them', () => {
  const kinds = [...new Set(planRows.map(({ kind }) => kind))]
  const count = (wanted: string): number => planRows.filter(({ kind }) => kind === wanted).length
  expect(Object.fromEntries(kinds.map((kind) => [kind, count(kind)]))).toEqual({
    document: 1,
    legal: 4,
    'general-goal': 7,
    target: 12,
    requirement: 5,
    task: 62,
    solution: 14,
    annex: 1,
    duty: 39,
    report: 1,
    process: 1,
    recipient: 1,
  })
  expect([reformPlan.tasks.length, reformPlan.duties.length]).toEqual([78, 41])
})

test('the units, areas and instruments are those the plan names', () => {
  expect(reformPlan.units.map(({ id }) => id)).toEqual(inventory.units)
  expect(reformPlan.areas.map(({ id, lead }) => [id, lead])).toEqual(inventory.areas)
  expect(
    reformPlan.legalReferences.map(({ number, issued, amends }) => [number, issued, amends ?? null]),
  ).toEqual(inventory.legal)
})

test('"trên" is strictly above, "trở lên" is at least; a goal without a number has none', () => {
  const operators: Readonly<Record<string, string>> = { '≥': '>=' }
  expect(
    reformPlan.goals.map(({ id, comparison, target, rows }) => [
      id,
      comparison === undefined ? null : (operators[comparison] ?? comparison),
      target ?? null,
      rows,
    ]),
  ).toEqual(inventory.goals)
  for (const { comparison, target, wording } of reformPlan.goals) {
    expect(wording.vi.includes('trên')).toBe(comparison === '>')
    expect(wording.vi.includes('trở lên')).toBe(comparison === '≥')
    if (target !== undefined) expect(wording.vi).toContain(`${target}%`)
  }
})

test('a year is told where the plan words one, and no other', () => {
  for (const { id, year, wording } of reformPlan.goals) {
    const [said] = /\b20\d\d\b/.exec(wording.vi) ?? []
    expect(year === undefined ? undefined : String(year), id).toBe(said)
  }
})

test('each task is led by the unit section V gives it, and where the plan names one there is no note', () => {
  for (const { id, lead, leadNote } of reformPlan.tasks) {
    const named = Object.entries(inventory.leads).find(([task]) => task === id)?.[1]
    if (named !== undefined) expect([id, lead, leadNote]).toEqual([id, [named], undefined])
    else if (!id.startsWith('III.1')) expect(leadNote, id).toBeDefined()
  }
})

test('a task ends with the period, the one dated project with its own', () => {
  const own = reformPlan.tasks.filter(({ deadline }) => deadline !== reformPlan.to)
  expect(Object.fromEntries(own.map(({ id, deadline }) => [id, deadline]))).toEqual(inventory.deadlines)
})

test('every unit a row names is a unit of the plan, once', () => {
  const known = new Set(inventory.units)
  for (const { id, units } of planRows) {
    expect(
      units.filter((unit) => !known.has(unit)),
      id,
    ).toEqual([])
    expect(new Set(units).size, id).toBe(units.length)
  }
})

test('goals point at rows that exist and say the same number', () => {
  for (const { rows, target } of reformPlan.goals)
    for (const row of rows) {
      const title = planRows.find(({ id }) => id === row)?.title.vi
      expect(title, row).toBeDefined()
      if (target !== undefined && row !== 'II.4-04') expect(title).toContain(`${target}%`)
    }
})

test('every text is composed, in both languages, and no two rows say the same but the one the plan repeats', () => {
  for (const { title } of planRows) {
    expect(title.vi).toBe(title.vi.normalize('NFC'))
    expect(title.vi).not.toBe(title.en)
  }
  const said = planRows.map(({ title }) => title.vi)
  expect(said.filter((each, at) => said.indexOf(each) !== at)).toEqual([
    planRows.find(({ id }) => id === 'II.3-10')?.title.vi,
  ])
})

test('a difficulty goes to the Department of Home Affairs, then to the committee', () => {
  expect(reformPlan.difficultyRoute.map(({ unit }) => unit)).toEqual([undefined, 'so-noi-vu', 'ubnd-tinh'])
  expect(reformPlan.recipients).toHaveLength(7)
})
