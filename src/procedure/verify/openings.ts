import type { Event, Procedure, Setting } from '../literal.ts'
import type { Scalar } from '../names.ts'
import { combinations } from './choices.ts'
import { domainOf, signatureOf } from './domain.ts'
import { everyTransition, type Mentions } from './mentions.ts'

/** One way a dossier may be opened. */
export interface Opening {
  /** A number that openings of one regime and one set of settings share. */
  readonly surroundings: number
  readonly regime: string | null
  readonly settings: Readonly<Record<string, Scalar>>
  readonly facts: Readonly<Record<string, unknown>>
}

const settingValues = (
  { default: usual }: Setting,
  mentioned: ReadonlySet<Scalar> | undefined,
): readonly Scalar[] => {
  if (mentioned === undefined) return [usual]
  if (typeof usual === 'boolean') return [usual, !usual]
  return [...new Set([usual, ...[...mentioned].filter((value) => typeof value === typeof usual)])]
}

/** The facts that something on the way writes; all others are told when the dossier is opened, or never. */
const writtenFacts = (procedure: Procedure): ReadonlySet<string> =>
  new Set([
    ...Object.values<Event>(procedure.events).flatMap(({ payload }) => Object.keys(payload?.shape ?? {})),
    ...everyTransition(procedure).flatMap(({ do: effects = [] }) =>
      effects.flatMap((effect) => {
        if ('set' in effect) return Object.keys(effect.set)
        if ('increment' in effect) return [effect.increment]
        return 'append' in effect ? [effect.append.to] : []
      }),
    ),
  ])

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

const scalars = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, Scalar>> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Scalar] => isScalar(entry[1])))

/** For each regime the one that stands for it: itself when a guard names it, else the first that none names. */
const regimeClasses = (
  regimes: readonly string[],
  mentioned: ReadonlySet<string>,
): ReadonlyMap<string, string> => {
  const other = regimes.find((regime) => !mentioned.has(regime))
  return new Map(
    regimes.map((regime) => [regime, mentioned.has(regime) ? regime : (other ?? regime)] as const),
  )
}

/**
 * Every way a dossier may be opened that guards can tell apart: each regime, each value of a setting they ask for,
 * each value of a fact that only the opening can tell.
 */
export const openingsOf = (procedure: Procedure, mentions: Mentions) => {
  const { regimes = {}, settings = {} }: Procedure = procedure
  const written = writtenFacts(procedure)
  const told = Object.entries(procedure.facts.shape).flatMap(([name, schema]) => {
    const mention = mentions.facts.get(name)
    if (mention === undefined) return []
    const domain = domainOf(schema, mention)
    return domain.optional && written.has(name) ? [] : [{ name, domain, mention }]
  })
  const facts = combinations(
    told.map(({ name, domain, mention }) => {
      const absent = signatureOf(undefined, mention)
      const optional =
        domain.optional && domain.values.every((value) => signatureOf(value, mention) !== absent)
      return [name, domain.values, optional] as const
    }),
  )
  const chosen = combinations(
    Object.entries<Setting>(settings).map(
      ([name, setting]) => [name, settingValues(setting, mentions.settings.get(name)), false] as const,
    ),
  )
  const walked = regimeClasses(Object.keys(regimes), mentions.regimes)
  const names: readonly (string | null)[] = walked.size === 0 ? [null] : [...new Set(walked.values())]
  const list = names
    .flatMap((regime) => chosen.list.map((values) => ({ regime, settings: scalars(values) })))
    .flatMap((around, surroundings) =>
      facts.list.map((opened): Opening => ({ ...around, surroundings, facts: opened })),
    )
  return {
    list,
    regimes: walked,
    exact: told.every(({ domain }) => domain.exact),
    complete: facts.complete && chosen.complete,
  }
}
