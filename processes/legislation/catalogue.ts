import type { CatalogueEntry } from '../catalogue-entry.ts'

/** The procedures of making, reviewing and checking legal documents, and of controlling administrative procedures. */
export const legislationCatalogue: readonly CatalogueEntry[] = [
  {
    id: 'administrative-procedure-assessment',
    title: {
      vi: 'Kiểm soát quy định thủ tục hành chính trong dự thảo',
      en: 'Assessing an administrative procedure in a draft',
    },
    group: 'legislation',
    clauses: ['7.2.1', '7.2.2', '7.3.2', '7.3.4', '7.3.5', '8.3'],
    load: async () =>
      (await import('./administrative-procedure-assessment.ts')).administrativeProcedureAssessment,
  },
  {
    id: 'administrative-procedure-publication',
    title: {
      vi: 'Công bố, công khai thủ tục hành chính',
      en: 'Publishing administrative procedures',
    },
    group: 'legislation',
    clauses: ['4.2.3', '5.5.3', '7.2.1', '7.2.3', '8.2.4'],
    load: async () =>
      (await import('./administrative-procedure-publication.ts')).administrativeProcedurePublication,
  },
  {
    id: 'administrative-procedure-review',
    title: {
      vi: 'Rà soát, đơn giản hóa thủ tục hành chính',
      en: 'Review and simplification of administrative procedures',
    },
    group: 'legislation',
    clauses: ['7.2.1', '7.2.3', '7.3.7', '8.2.1', '8.4', '8.5.1', '8.5.3'],
    load: async () => (await import('./administrative-procedure-review.ts')).administrativeProcedureReview,
  },
  {
    id: 'council-resolution',
    title: {
      vi: 'Xây dựng, ban hành nghị quyết quy phạm pháp luật của HĐND tỉnh',
      en: 'Drafting and issuing a legal resolution of the provincial People’s Council',
    },
    group: 'legislation',
    clauses: ['7.2.1', '7.2.3', '7.3.1', '7.3.2', '7.3.3', '7.3.4', '7.3.5', '7.3.6', '7.3.7', '8.2.4'],
    load: async () => (await import('./council-resolution.ts')).councilResolution,
  },
  {
    id: 'committee-decision',
    title: {
      vi: 'Xây dựng, ban hành quyết định quy phạm pháp luật của UBND tỉnh, Chủ tịch UBND tỉnh',
      en: 'Drafting and issuing a legal decision of the provincial People’s Committee or its chairman',
    },
    group: 'legislation',
    clauses: ['7.2.1', '7.2.3', '7.3.1', '7.3.2', '7.3.3', '7.3.4', '7.3.5', '7.3.6', '7.3.7', '8.2.4'],
    load: async () => (await import('./committee-decision.ts')).committeeDecision,
  },
  {
    id: 'legal-document-review',
    title: { vi: 'Rà soát văn bản quy phạm pháp luật', en: 'Review of legal documents' },
    group: 'legislation',
    clauses: ['4.2.3', '7.3.7', '8.2.3', '8.4', '8.5.2', '8.5.3'],
    load: async () => (await import('./legal-document-review.ts')).legalDocumentReview,
  },
  {
    id: 'legal-document-systematisation',
    title: {
      vi: 'Hệ thống hóa văn bản quy phạm pháp luật kỳ 5 năm',
      en: 'Five-year systematisation of legal documents',
    },
    group: 'legislation',
    clauses: ['4.2.3', '4.2.4', '7.2.3', '8.4'],
    load: async () => (await import('./legal-document-systematisation.ts')).legalDocumentSystematisation,
  },
  {
    id: 'legal-document-self-check',
    title: { vi: 'Tự kiểm tra văn bản quy phạm pháp luật', en: 'Self-check of legal documents' },
    group: 'legislation',
    clauses: ['7.3.5', '7.3.7', '8.2.4', '8.3', '8.5.2'],
    load: async () => (await import('./legal-document-self-check.ts')).legalDocumentSelfCheck,
  },
  {
    id: 'legal-document-authority-check',
    title: {
      vi: 'Kiểm tra văn bản quy phạm pháp luật theo thẩm quyền',
      en: 'Checking of legal documents by the competent authority',
    },
    group: 'legislation',
    clauses: ['7.3.5', '8.2.3', '8.2.4', '8.3', '8.5.2'],
    load: async () => (await import('./legal-document-authority-check.ts')).legalDocumentAuthorityCheck,
  },
  {
    id: 'law-enforcement-monitoring',
    title: { vi: 'Theo dõi tình hình thi hành pháp luật', en: 'Monitoring how the law is carried out' },
    group: 'legislation',
    clauses: ['7.2.3', '8.1', '8.2.1', '8.2.3', '8.4', '8.5.1', '8.5.2'],
    load: async () => (await import('./law-enforcement-monitoring.ts')).lawEnforcementMonitoring,
  },
]
