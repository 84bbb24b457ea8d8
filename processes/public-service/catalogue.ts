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
  {
    id: 'online-intake',
    title: { vi: 'Tiếp nhận, trả kết quả hồ sơ trực tuyến', en: 'Online filing of dossiers' },
    group: 'public-service',
    clauses: ['7.2.1', '7.2.2', '7.2.3', '7.5.1'],
    load: async () => (await import('./online-intake.ts')).onlineIntake,
  },
  {
    id: 'linked-one-stop',
    title: {
      vi: 'Giải quyết thủ tục hành chính theo cơ chế một cửa liên thông',
      en: 'Linked one-stop handling by several agencies',
    },
    group: 'public-service',
    clauses: ['7.2.1', '7.2.2', '7.2.3', '7.5.1', '7.5.3', '7.5.4', '8.2.3', '8.2.4'],
    load: async () => (await import('./linked-one-stop.ts')).linkedOneStop,
  },
  {
    id: 'birth-residence-health-card',
    title: {
      vi: 'Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
      en: 'Birth, residence and health card of a child under six',
    },
    group: 'public-service',
    clauses: ['7.2.1', '7.2.2', '7.2.3', '7.5.1', '7.5.4', '8.2.1', '8.2.3', '8.3'],
    load: async () => (await import('./birth-residence-health-card.ts')).birthResidenceHealthCard,
  },
  {
    id: 'feedback-petition',
    title: {
      vi: 'Tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính',
      en: 'Feedback and petitions on administrative regulations',
    },
    group: 'public-service',
    clauses: ['4.2.4', '5.5.3', '7.2.2', '7.2.3', '8.4', '8.5.2'],
    load: async () => (await import('./feedback-petition.ts')).feedbackPetition,
  },
  {
    id: 'complaint-first-instance',
    title: { vi: 'Giải quyết khiếu nại lần đầu', en: 'Complaint, first instance' },
    group: 'public-service',
    clauses: ['4.2.4', '7.2.2', '7.2.3', '7.5.1', '8.2.1', '8.2.4', '8.3', '8.5.2'],
    load: async () => (await import('./complaint-first-instance.ts')).complaintFirstInstance,
  },
  {
    id: 'complaint-second-instance',
    title: { vi: 'Giải quyết khiếu nại lần hai', en: 'Complaint, second instance' },
    group: 'public-service',
    clauses: ['7.2.2', '7.2.3', '7.5.1', '8.2.1', '8.2.4', '8.3', '8.5.2'],
    load: async () => (await import('./complaint-second-instance.ts')).complaintSecondInstance,
  },
  {
    id: 'denunciation',
    title: { vi: 'Giải quyết tố cáo', en: 'Denunciation' },
    group: 'public-service',
    clauses: ['7.2.2', '7.2.3', '7.5.1', '8.2.1', '8.2.3', '8.2.4', '8.3', '8.5.2'],
    load: async () => (await import('./denunciation.ts')).denunciation,
  },
  {
    id: 'citizen-reception',
    title: { vi: 'Tiếp công dân', en: 'Citizen reception' },
    group: 'public-service',
    clauses: ['4.2.4', '7.2.2', '7.2.3', '7.5.1', '7.5.3'],
    load: async () => (await import('./citizen-reception.ts')).citizenReception,
  },
  {
    id: 'public-dialogue',
    title: { vi: 'Đối thoại với doanh nghiệp và nhân dân', en: 'Dialogue with business and people' },
    group: 'public-service',
    clauses: ['5.5.1', '7.1', '7.2.1', '7.2.3', '8.2.1'],
    load: async () => (await import('./public-dialogue.ts')).publicDialogue,
  },
]
