import type { CatalogueEntry } from '../catalogue-entry.ts'

/** The procedures of administration: documents, files, and steering the reform. */
export const administrationCatalogue: readonly CatalogueEntry[] = [
  {
    id: 'incoming-document',
    title: { vi: 'Quản lý văn bản đến', en: 'Incoming documents' },
    group: 'administration',
    clauses: ['4.2.3', '4.2.4', '5.5.1', '5.5.3', '7.2.3'],
    load: async () => (await import('./incoming-document.ts')).incomingDocument,
  },
  {
    id: 'outgoing-document',
    title: { vi: 'Quản lý văn bản đi', en: 'Outgoing documents' },
    group: 'administration',
    clauses: ['4.2.3', '4.2.4', '7.1', '7.2.3', '8.2.4', '8.3'],
    load: async () => (await import('./outgoing-document.ts')).outgoingDocument,
  },
  {
    id: 'records-life-cycle',
    title: {
      vi: 'Lập hồ sơ, nộp lưu, bảo quản, tiêu hủy',
      en: 'Life cycle of files: filing, archive, retention, destruction',
    },
    group: 'administration',
    clauses: ['4.2.4'],
    load: async () => (await import('./records-life-cycle.ts')).recordsLifeCycle,
  },
  {
    id: 'reform-task',
    title: {
      vi: 'Theo dõi, đôn đốc, kiểm tra nhiệm vụ cải cách hành chính',
      en: 'Following, urging and checking reform tasks',
    },
    group: 'administration',
    clauses: ['5.4.2', '5.5.1', '7.2.3', '7.5.1', '8.2.3', '8.2.4', '8.3', '8.5.2'],
    load: async () => (await import('./reform-task.ts')).reformTask,
  },
  {
    id: 'reform-inspection',
    title: { vi: 'Kiểm tra cải cách hành chính', en: 'Inspection of reform work' },
    group: 'administration',
    clauses: ['8.2.2', '8.2.3', '8.5.2'],
    load: async () => (await import('./reform-inspection.ts')).reformInspection,
  },
  {
    id: 'reform-report',
    title: {
      vi: 'Báo cáo cải cách hành chính định kỳ và đột xuất',
      en: 'Periodic and ad hoc reform reports',
    },
    group: 'administration',
    clauses: ['5.5.3', '8.4'],
    load: async () => (await import('./reform-report.ts')).reformReport,
  },
  {
    id: 'reform-ranking',
    title: {
      vi: 'Xếp loại kết quả cải cách hành chính hằng năm',
      en: 'Yearly ranking of agencies on reform',
    },
    group: 'administration',
    clauses: ['8.1', '8.2.1', '8.2.3', '8.4'],
    load: async () => (await import('./reform-ranking.ts')).reformRanking,
  },
  {
    id: 'satisfaction-survey',
    title: {
      vi: 'Đo lường sự hài lòng của người dân, tổ chức',
      en: 'Measuring the satisfaction of people and organisations',
    },
    group: 'administration',
    clauses: ['5.2', '8.1', '8.2.1', '8.4', '8.5.2'],
    load: async () => (await import('./satisfaction-survey.ts')).satisfactionSurvey,
  },
  {
    id: 'reform-communication',
    title: { vi: 'Tuyên truyền cải cách hành chính', en: 'Communication of the reform' },
    group: 'administration',
    clauses: ['5.5.3', '7.1', '7.2.3', '8.2.3'],
    load: async () => (await import('./reform-communication.ts')).reformCommunication,
  },
  {
    id: 'work-programme',
    title: { vi: 'Chương trình công tác năm của UBND tỉnh', en: 'Yearly work programme of the committee' },
    group: 'administration',
    clauses: ['5.4.2', '5.5.3', '8.2.3', '8.4'],
    load: async () => (await import('./work-programme.ts')).workProgramme,
  },
]
