import { type Text, unaccent } from '../../text/index.ts'
import { unreadable } from '../fault.ts'
import { notAllowed } from '../usage-issue.ts'

type Terms = Readonly<Record<string, Text>>

const plain = (value: string): string =>
  unaccent(value.replace(/([a-z])([A-Z])/g, '$1 $2'))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/**
 * The name of a term by its name (`lateDossier`, `late-dossier`), its title in either language, with or without marks, or
 * words that only one title has: `nhẹ`, `khiếu nại`. Undefined when none, or more than one, is meant.
 */
export const termOf = (terms: Terms, given: string): string | undefined => {
  const word = plain(given)
  const titles = Object.entries(terms).map(([name, { vi, en }]) => ({
    name,
    words: [name, vi, en].map(plain),
  }))
  const exact = titles.find(({ words }) => words.includes(word))
  if (exact !== undefined || word === '') return exact?.name
  const [only, another] = titles.filter(({ words }) =>
    words.some((title) => ` ${title} `.includes(` ${word} `)),
  )
  return another === undefined ? only?.name : undefined
}

/** {@link termOf}; a Fault that names every term when none is meant. */
export const readTerm = (terms: Terms, given: string, option: string): string => {
  const found = termOf(terms, given)
  if (found !== undefined) return found
  throw unreadable(
    notAllowed(
      option,
      given,
      Object.entries(terms).map(([name, { vi }]) => `${name} (${vi})`),
    ),
  )
}
