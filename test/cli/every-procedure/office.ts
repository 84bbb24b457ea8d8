import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { linksOf, tryOpen } from '../../../src/dossier/index.ts'
import { unwrap } from '../../../src/issue/index.ts'
import type { Procedure } from '../../../src/procedure/index.ts'
import { fileStore } from '../../../src/store/index.ts'
import { ask, newFolder, type Run } from '../build.ts'
import { type Story, storiesOf } from './scenarios.ts'

type Who = Story['events'][number][1]

const idOf = (who: Who): string => {
  if (typeof who !== 'string') return who.id
  return who === 'system' ? who : `${who}-1`
}

const rolesOf = (who: Who): readonly string[] => (typeof who === 'string' ? [who] : who.roles)

/** Whoever opens a dossier by a scenario: those it names, else the first who may. */
export const openerOf = (procedure: Procedure, { by }: Story): Who =>
  by ?? [procedure.openedBy ?? procedure.steps[procedure.initial]?.duty ?? 'system'].flat()[0] ?? 'system'

/** An office of everyone a scenario names, each holding the roles of the procedure they act in. */
export const openOffice = (procedure: Procedure, story: Story): string => {
  const folder = newFolder()
  const everyone = [openerOf(procedure, story), ...story.events.map(([, who]) => who)].filter(
    (who) => who !== 'system',
  )
  const people = new Map(everyone.map((who) => [idOf(who), rolesOf(who)]))
  const held = [...new Set([...people.values()].flat())]
  const profile = {
    name: 'UBND tỉnh',
    level: 'province',
    roles: Object.fromEntries(held.map((role, at) => [`r${at}`, { title: role, holds: [role] }])),
    people: [...people].map(([id, roles]) => ({
      id,
      name: id,
      roles: roles.map((role) => `r${held.indexOf(role)}`),
    })),
    ...(story.settings === undefined ? {} : { settings: { [procedure.id]: story.settings } }),
  }
  writeFileSync(join(folder, 'quytrinh.json'), JSON.stringify(profile))
  return folder
}

let files = 0

/** A file of fields in a workspace. */
const fileOf = (folder: string, fields: unknown): string => {
  files += 1
  const file = join(folder, `fields-${files}.json`)
  writeFileSync(file, JSON.stringify(fields))
  return file
}

const momentOf = (at: string): string => at.replace(' ', 'T')

/** What a command line is typed in. */
export type Language = 'vi' | 'en'

/** Opens the dossier of a scenario under an id. */
export const openStory = (
  folder: string,
  { procedure, story, id }: { readonly procedure: Procedure; readonly story: Story; readonly id: string },
  language: Language,
): Promise<Run> => {
  const { received, at = received, facts = {} } = story
  const by = idOf(openerOf(procedure, story))
  return ask(
    [
      ...['open', procedure.id, '--id', id, '--by', by, '--lang', language],
      ...['--at', momentOf(at), '--received', momentOf(received), '--facts', fileOf(folder, facts)],
    ],
    folder,
  )
}

/** Reports one event of a scenario. */
export const sendStory = (
  folder: string,
  id: string,
  [at, who, { type, ...fields }]: Story['events'][number],
  language: Language,
): Promise<Run> =>
  ask(
    [
      ...['send', id, type, '--by', idOf(who), '--at', momentOf(at), '--lang', language],
      ...['--payload', fileOf(folder, fields)],
    ],
    folder,
  )

/** Keeps, in the office of a scenario, a dossier for each one it refers to: a link has to lead somewhere. */
export const keepLinked = async (
  folder: string,
  { procedure, story }: { readonly procedure: Procedure; readonly story: Story },
  load: (id: string) => Promise<Procedure>,
): Promise<void> => {
  const told = [story.facts ?? {}, ...story.events.map(([, , fields]) => fields)]
  const links = new Map(
    told
      .flatMap((facts) => linksOf(procedure, facts))
      .map(({ to, procedures = ['one-stop'] }) => [to, procedures]),
  )
  for (const [id, [first = 'one-stop']] of links) {
    const other = await load(first)
    const [found] = (await storiesOf(other.id)).filter(({ facts = {} }) => linksOf(other, facts).length === 0)
    if (found === undefined) throw new Error(`no scenario of ${other.id} to link to`)
    const { received, facts = {} } = found
    const who = openerOf(other, found)
    const at = `${momentOf(received)}:00+07:00`
    const by = { id: idOf(who), name: idOf(who), roles: rolesOf(who) }
    const dossier = unwrap(tryOpen(other, { id, at, received: at, by, facts }))
    await fileStore(folder).append(id, dossier.journal, 0)
  }
}
