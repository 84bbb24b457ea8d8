import { describe, expect, test } from 'vitest'
import { catalogue } from '../../processes/index.ts'
import { ask, json, type Run } from './build.ts'
import { keepLinked, type Language, openOffice, openStory, sendStory } from './every-procedure/office.ts'
import { type Story, storiesOf } from './every-procedure/scenarios.ts'

const load = async (id: string) => {
  const entry = catalogue.find((each) => each.id === id)
  if (entry === undefined) throw new Error(`no procedure ${id}`)
  return entry.load()
}

/** The first scenario that ends well, else the first that ends; opening limits cannot be typed. */
const pathOf = (stories: readonly Story[]): Story | undefined => {
  const ended = stories.filter(({ outcome, limits }) => outcome !== undefined && limits === undefined)
  return ended.find(({ outcome }) => outcome === 'done') ?? ended[0]
}

const strange = /undefined|\[object |NaN|Invalid Date/

/** What a run printed, when it went well and printed nothing strange. */
const said = (run: Run): string => {
  expect(run.err).toBe('')
  expect(run.code).toBe(0)
  expect(run.out).not.toMatch(strange)
  return run.out
}

describe.each(catalogue)('$id', ({ id }) => {
  test('from the desk: opened, walked to its end and looked at in both languages', async () => {
    const procedure = await load(id)
    const story = pathOf(await storiesOf(id))
    if (story === undefined) throw new Error(`${id} has no scenario that ends`)
    const folder = openOffice(procedure, story)
    await keepLinked(folder, { procedure, story }, load)
    const dossier = 'HS-0001'
    said(await openStory(folder, { procedure, story, id: dossier }, 'vi'))
    for (const [at, event] of story.events.entries()) {
      const language: Language = at % 2 === 0 ? 'en' : 'vi'
      said(await sendStory(folder, dossier, event, language))
    }
    const last = story.events.at(-1)?.[0] ?? story.at ?? story.received
    const look = async (command: readonly string[], ...more: readonly string[]): Promise<string> =>
      said(await ask([...command, dossier, ...more], folder))
    const now = ['--now', last.replace(' ', 'T')] as const
    const [vi, en] = [
      await look(['status'], ...now, '--lang', 'vi'),
      await look(['status'], ...now, '--lang', 'en'),
    ]
    const step = procedure.steps[story.step]?.title
    expect(vi).toContain(step?.vi)
    expect(en).toContain(step?.en)
    const told = json(await ask(['status', dossier, ...now, '--json'], folder))
    expect(told).toMatchObject({ outcome: story.outcome, seq: story.events.length + 1 })
    for (const language of ['vi', 'en']) {
      await look(['journal', 'show'], '--lang', language)
      await look(['explain'], ...now, '--lang', language)
    }
    await look(['journal', 'verify'])
  })
})
