import { failure, type Issue, type Result, success } from '../issue/index.ts'
import { nfc, text, unaccent } from '../text/index.ts'
import { type ClauseId, clauses, isClauseId } from './clause.ts'
import { from2015 } from './edition.ts'
import { clauseIds, isWithin, levelOf } from './outline.ts'

const written =
  /^(?:(?:TCVN\s+)?ISO\s+9001(?:\s*:\s*2008)?\s*,?\s*)?(?:điều khoản|điều|mục|clause|§)?\s*(\d+(?:\.\d+)*)\.?$/iu
const standardName = /(?:TCVN\s+)?ISO\s*9001(?:\s*:\s*\d{4})?/giu
const mostRead = 80
const mostShown = 5

const spelt = (figures: readonly string[]): readonly ClauseId[] =>
  [figures.join('.'), figures.join('').split('').join('.')].filter(isClauseId).slice(0, 1)

const beside = (figures: readonly string[]): readonly ClauseId[] => {
  if (figures.length < 2) return []
  const above = figures.slice(0, -1)
  const heading = above.join('.')
  if (!isClauseId(heading)) return beside(above)
  const below = clauseIds.filter((each) => isWithin(each, heading) && levelOf(each) === levelOf(heading) + 1)
  return below.length === 0 ? [heading] : below
}

const titled = (words: string): readonly ClauseId[] => {
  const wanted = unaccent(words).trim()
  if (wanted.length < 3) return []
  return clauseIds.filter((each) =>
    [clauses[each].vi, clauses[each].en].some((title) => unaccent(title).includes(wanted)),
  )
}

interface Guess {
  readonly ids: readonly ClauseId[]
  /** Whether the number was taken for one of the 2015 edition. */
  readonly moved: boolean
}

const guess = (value: string): Guess => {
  const bare = value.replace(standardName, ' ')
  const figures = bare.match(/\d+/g) ?? []
  const moved = from2015(figures.join('.'))
  if (moved.length > 0 && (/:\s*2015/.test(value) || !isClauseId(figures.join('.'))))
    return { ids: moved, moved: true }
  const [ids = []] = [spelt(figures), beside(figures), titled(bare)].filter((each) => each.length > 0)
  return { ids, moved: false }
}

const named = (ids: readonly ClauseId[], language: 'vi' | 'en'): string =>
  ids.map((id) => `${id} (${clauses[id][language]})`).join(', ')

const unknown = (value: string, path: string): Issue => {
  const received = value.length > mostRead ? `${value.slice(0, mostRead - 1)}…` : value
  const { ids, moved } = value.length > mostRead ? { ids: [], moved: false } : guess(value)
  const shown = ids.slice(0, mostShown)
  const example = text('số điều khoản, ví dụ 8.5.2', 'a clause number such as 8.5.2')
  const next =
    shown.length === 0
      ? text(`Cần ${example.vi}.`, `Expected ${example.en}.`)
      : moved
        ? text(
            `Nếu là điều của bản 2015 thì ứng với ${named(shown, 'vi')}.`,
            `If it is of the 2015 edition, it corresponds to ${named(shown, 'en')}.`,
          )
        : text(`Có phải là ${named(shown, 'vi')}?`, `Did you mean ${named(shown, 'en')}?`)
  return {
    code: 'clause-unknown',
    path,
    message: text(
      `"${received}" không phải một điều khoản của TCVN ISO 9001:2008. ${next.vi}`,
      `"${received}" is not a clause of TCVN ISO 9001:2008. ${next.en}`,
    ),
    expected: shown.length === 0 ? example : shown,
    received,
    rule: 'TCVN ISO 9001:2008',
  }
}

/**
 * The clause a text names: `8.5.2`, `Điều 8.5.2`, `TCVN ISO 9001:2008, 8.5.2`. Anything else is an Issue
 * `clause-unknown` that names the clauses most likely meant, those a clause of the 2015 edition came from included.
 *
 * @example
 * import { readClause } from 'quytrinh/standard'
 *
 * readClause('Điều 8.5.2') //=> { ok: true, value: '8.5.2' }
 * const refused = readClause('10.2')
 * refused.ok || refused.issues[0]?.expected //=> ['8.3', '8.5.2']
 */
export const readClause = (value: string, path = ''): Result<ClauseId> => {
  const composed = nfc(value).trim()
  const number = written.exec(composed.slice(0, mostRead + 1))?.[1] ?? ''
  return isClauseId(number) ? success(number) : failure(unknown(composed, path))
}
