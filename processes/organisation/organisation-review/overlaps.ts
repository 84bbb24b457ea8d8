/** The duties one agency has by its charter. */
export interface Charter {
  readonly agency: string
  readonly duties: readonly string[]
}

/** A duty more than one agency has. */
export interface Overlap {
  readonly duty: string
  readonly agencies: readonly string[]
}

/**
 * The duties that more than one agency has, each with its agencies, in the order they appear.
 *
 * @example
 * ```ts
 * import { overlapsOf } from 'quytrinh/processes/organisation-review'
 *
 * overlapsOf([
 *   { agency: 'Sở A', duties: ['Cấp phép', 'Thanh tra'] },
 *   { agency: 'Sở B', duties: ['Thanh tra'] },
 * ]) //=> [{ duty: 'Thanh tra', agencies: ['Sở A', 'Sở B'] }]
 * ```
 */
export const overlapsOf = (charters: readonly Charter[]): readonly Overlap[] =>
  [...new Set(charters.flatMap(({ duties }) => duties))]
    .map((duty) => ({
      duty,
      agencies: [
        ...new Set(charters.filter(({ duties }) => duties.includes(duty)).map(({ agency }) => agency)),
      ],
    }))
    .filter(({ agencies }) => agencies.length > 1)

/** The duties the law asks for that no agency has. */
export const gapsOf = (required: readonly string[], charters: readonly Charter[]): readonly string[] =>
  required.filter((duty) => charters.every(({ duties }) => !duties.includes(duty)))
