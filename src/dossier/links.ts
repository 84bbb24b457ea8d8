import type { Link, Procedure } from '../procedure/index.ts'
import type { Text } from '../text/index.ts'
import type { Dossier } from './dossier.ts'

/** A reference from one dossier to another. */
export interface DossierLink {
  /** The fact that holds it. */
  readonly fact: string
  readonly title: Text
  /** The id of the other dossier. */
  readonly to: string
  /** The procedures it may be of, by id; any when absent. */
  readonly procedures?: readonly string[]
}

/** The dossiers a dossier refers to, in the order its procedure lists them. */
export const linksOf = (procedure: Procedure, facts: Dossier['facts']): readonly DossierLink[] =>
  Object.entries<Link | undefined>(procedure.links ?? {}).flatMap(([fact, link]) =>
    link === undefined
      ? []
      : [facts[fact] ?? []]
          .flat()
          .filter((to) => typeof to === 'string')
          .map((to) => ({ fact, to, ...link })),
  )
