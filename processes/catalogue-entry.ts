import type { Procedure } from '../src/procedure/index.ts'
import type { ClauseId } from '../src/standard/index.ts'
import type { Text } from '../src/text/index.ts'

/** A bundled procedure: what it is, and how to load it. */
export interface CatalogueEntry {
  /** The procedure's id, and the name of its package entry: `quytrinh/processes/one-stop`. */
  readonly id: string
  readonly title: Text
  /** The group of the reform plan it belongs to. */
  readonly group:
    | 'quality'
    | 'public-service'
    | 'legislation'
    | 'organisation'
    | 'personnel'
    | 'finance'
    | 'administration'
  /** Clauses of TCVN ISO 9001:2008 it serves. */
  readonly clauses: readonly ClauseId[]
  readonly load: () => Promise<Procedure>
}
