import type { CatalogueEntry } from '../catalogue-entry.ts'

/** The procedures of public finance. */
export const financeCatalogue: readonly CatalogueEntry[] = [
  {
    id: 'reform-budget',
    title: {
      vi: 'Lập, thẩm định, chấp hành và quyết toán kinh phí cải cách hành chính',
      en: 'Estimate, appraisal, execution and settlement of the reform budget',
    },
    group: 'finance',
    clauses: ['5.1', '6.1'],
    load: async () => (await import('./reform-budget.ts')).reformBudget,
  },
]
