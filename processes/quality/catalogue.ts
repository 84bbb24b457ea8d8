import type { CatalogueEntry } from '../catalogue-entry.ts'

/** The procedures of the quality management system itself. */
export const qualityCatalogue: readonly CatalogueEntry[] = [
  {
    id: 'management-review',
    title: { vi: 'Xem xét của lãnh đạo', en: 'Management review' },
    group: 'quality',
    clauses: ['5.1', '5.5.3', '5.6.1', '5.6.2', '5.6.3', '8.5.1'],
    load: async () => (await import('./management-review.ts')).managementReview,
  },
  {
    id: 'customer-satisfaction',
    title: {
      vi: 'Khảo sát mức độ hài lòng của tổ chức, công dân',
      en: 'Survey of the satisfaction of citizens and organisations',
    },
    group: 'quality',
    clauses: ['5.2', '8.1', '8.2.1', '8.4', '8.5.1'],
    load: async () => (await import('./customer-satisfaction.ts')).customerSatisfaction,
  },
  {
    id: 'training',
    title: { vi: 'Đào tạo, nâng cao năng lực', en: 'Training and competence' },
    group: 'quality',
    clauses: ['6.1', '6.2.1', '6.2.2'],
    load: async () => (await import('./training.ts')).training,
  },
  {
    id: 'qms',
    title: {
      vi: 'Xây dựng, áp dụng, công bố và duy trì hệ thống quản lý chất lượng',
      en: 'Building, applying, declaring and keeping up the quality management system',
    },
    group: 'quality',
    clauses: [
      '4.1',
      '4.2.1',
      '4.2.2',
      '5.1',
      '5.3',
      '5.4.1',
      '5.4.2',
      '5.5.1',
      '5.5.2',
      '5.6.1',
      '5.6.3',
      '6.1',
      '6.2.2',
      '6.3',
      '6.4',
      '7.2.3',
      '8.2.2',
      '8.5.1',
    ],
    load: async () => (await import('./qms.ts')).qms,
  },
  {
    id: 'qms-inspection',
    title: { vi: 'Kiểm tra hệ thống quản lý chất lượng', en: 'Inspection of the quality management system' },
    group: 'quality',
    clauses: ['8.5.2'],
    load: async () => (await import('./qms-inspection.ts')).qmsInspection,
  },
]
