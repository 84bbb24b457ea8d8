import type { CatalogueEntry } from '../catalogue-entry.ts'

/** The procedures of public service. */
export const publicServiceCatalogue: readonly CatalogueEntry[] = [
  {
    id: 'one-stop',
    title: {
      vi: 'Giải quyết thủ tục hành chính theo cơ chế một cửa',
      en: 'One-stop handling of administrative procedures',
    },
    group: 'public-service',
    clauses: ['7.2.1', '7.2.2', '7.2.3', '7.5.1', '7.5.3', '7.5.4', '8.2.3', '8.2.4'],
    load: async () => (await import('./one-stop.ts')).oneStop,
  },
]
