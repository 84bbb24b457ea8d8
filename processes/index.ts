/**
 * The catalogue of bundled procedures; each is loaded only when asked for.
 *
 * @module quytrinh/processes
 */

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

/** Every bundled procedure; each is loaded only when asked for. */
export const catalogue: readonly CatalogueEntry[] = Object.freeze([
  {
    id: 'one-stop',
    title: {
      vi: 'Giải quyết thủ tục hành chính theo cơ chế một cửa',
      en: 'One-stop handling of administrative procedures',
    },
    group: 'public-service',
    clauses: ['7.2.1', '7.2.2', '7.2.3', '7.5.1', '7.5.3', '7.5.4', '8.2.3', '8.2.4'],
    load: async () => (await import('./public-service/one-stop.ts')).oneStop,
  },
])
