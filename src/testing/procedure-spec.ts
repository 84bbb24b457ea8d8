import { type Dossier, type Opening, open, type Report, tryAdvance } from '../dossier/index.ts'
import type { Result } from '../issue/index.ts'
import type { EventOf, Names, Procedure } from '../procedure/index.ts'
import { fail } from './fail.ts'

/** An event with who reports it and when. */
export type Happening<N extends Names> = readonly [event: EventOf<N>, report: Report]

/** What a dossier should look like; only what is named is compared. */
export interface ExpectedDossier<N extends Names> {
  readonly step?: N['step']
  readonly facts?: Partial<N['facts']>
  readonly pending?: readonly string[]
  readonly outcome?: Dossier<N>['outcome']
}

/** What is claimed of the event under test. */
export interface Then<N extends Names> {
  /** It is accepted and the dossier then looks like this. */
  readonly accepted: (expected: ExpectedDossier<N>) => Dossier<N>
  /** It is refused, with an issue of this code or message when one is given. */
  readonly refused: (code?: string | RegExp) => void
}

const differs = (actual: unknown, expected: unknown): boolean =>
  JSON.stringify(actual) !== JSON.stringify(expected)

const compare = <N extends Names>(dossier: Dossier<N>, expected: ExpectedDossier<N>): void => {
  const { facts = {}, ...rest } = expected
  for (const [field, value] of Object.entries(rest)) {
    const actual = Object.entries(dossier).find(([name]) => name === field)?.[1]
    if (differs(actual, value)) fail(`${field}`, value, actual)
  }
  const known = new Map(Object.entries(dossier.facts))
  for (const [fact, value] of Object.entries(facts))
    if (differs(known.get(fact), value)) fail(`facts.${fact}`, value, known.get(fact))
}

const claims = <N extends Names>(tried: Result<Dossier<N>>): Then<N> => ({
  accepted: (expected) => {
    if (!tried.ok)
      return fail('the event', 'accepted', tried.issues.map(({ message }) => message.en).join('; '))
    compare(tried.value, expected)
    return tried.value
  },
  refused: (code) => {
    if (tried.ok) return fail('the event', 'refused', `accepted, at ${tried.value.step}`)
    const matches = tried.issues.some((issue) =>
      code instanceof RegExp
        ? code.test(issue.message.vi) || code.test(issue.message.en)
        : issue.code === code,
    )
    if (code !== undefined && !matches)
      fail(
        'the refusal',
        String(code),
        tried.issues.map((issue) => `${issue.code}: ${issue.message.en}`).join('; '),
      )
  },
})

/**
 * Given a dossier opened so and led so far, when an event is reported, then the dossier looks so, or the event is
 * refused. Works in any test runner: a claim that does not hold throws.
 *
 * @example
 * ```ts
 * import { given } from 'quytrinh/testing'
 * import { oneStop } from 'quytrinh/processes/one-stop'
 *
 * const an = { id: 'an', roles: ['receiver'] }
 * given(oneStop, { id: 'H58.12-260206-0001', at: '2026-02-06T09:15:00+07:00', by: an })
 *   .when({ type: 'approve' }, { at: '2026-02-06T09:20:00+07:00', by: an })
 *   .refused('event-not-accepted')
 * ```
 */
export const given = <N extends Names>(
  procedure: Procedure<N>,
  opening: Opening<N>,
  ...history: readonly Happening<N>[]
): { readonly when: (event: EventOf<N>, report: Report) => Then<N> } => {
  let dossier = open(procedure, opening)
  for (const [event, report] of history) {
    const next = tryAdvance(dossier, event, report)
    if (!next.ok)
      return fail(`given ${event.type}`, 'accepted', next.issues.map(({ message }) => message.en).join('; '))
    dossier = next.value
  }
  return { when: (event, report) => claims(tryAdvance(dossier, event, report)) }
}
