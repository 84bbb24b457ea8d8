import type { CatalogueEntry } from '../catalogue-entry.ts'

/** The procedures of the apparatus: units, their autonomy, their review. */
export const organisationCatalogue: readonly CatalogueEntry[] = [
  {
    id: 'unit-autonomy',
    title: {
      vi: 'Giao quyền tự chủ cho đơn vị sự nghiệp công lập',
      en: 'Autonomy of public service units',
    },
    group: 'organisation',
    clauses: ['5.4.2', '6.1'],
    load: async () => (await import('./unit-autonomy.ts')).unitAutonomy,
  },
  {
    id: 'organisation-review',
    title: {
      vi: 'Rà soát tổ chức bộ máy, kiến nghị xử lý chồng chéo, bỏ sót',
      en: 'Review of the apparatus and recommendations on overlaps and gaps',
    },
    group: 'organisation',
    clauses: ['5.5.1', '8.2.3', '8.4', '8.5.1'],
    load: async () => (await import('./organisation-review.ts')).organisationReview,
  },
]
