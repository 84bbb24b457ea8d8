import type { CatalogueEntry } from '../catalogue-entry.ts'

/** The procedures of the reform plan on civil servants and their quality. */
export const personnelCatalogue: readonly CatalogueEntry[] = [
  {
    id: 'civil-servant-evaluation',
    title: {
      vi: 'Đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức hằng năm',
      en: 'Yearly evaluation and classification of civil servants and public employees',
    },
    group: 'personnel',
    clauses: ['4.2.4', '6.2.1', '6.2.2'],
    load: async () => (await import('./civil-servant-evaluation.ts')).civilServantEvaluation,
  },
  {
    id: 'staff-streamlining',
    title: { vi: 'Tinh giản biên chế', en: 'Staff streamlining' },
    group: 'personnel',
    clauses: ['6.1', '6.2.1'],
    load: async () => (await import('./staff-streamlining.ts')).staffStreamlining,
  },
  {
    id: 'recruitment-round',
    title: {
      vi: 'Tuyển dụng công chức qua thi tuyển (kỳ tuyển dụng)',
      en: 'Recruitment of civil servants by competitive exam (the round)',
    },
    group: 'personnel',
    clauses: ['4.2.4', '6.1', '6.2.1'],
    load: async () => (await import('./recruitment-round.ts')).recruitmentRound,
  },
  {
    id: 'recruitment-candidate',
    title: { vi: 'Thí sinh trong kỳ tuyển dụng công chức', en: 'Candidate in a recruitment round' },
    group: 'personnel',
    clauses: ['4.2.4', '6.2.1'],
    load: async () => (await import('./recruitment-candidate.ts')).recruitmentCandidate,
  },
  {
    id: 'appointment',
    title: { vi: 'Bổ nhiệm công chức lãnh đạo, quản lý', en: 'Appointment to leadership posts' },
    group: 'personnel',
    clauses: ['5.5.1', '6.2.1'],
    load: async () => (await import('./appointment.ts')).appointment,
  },
  {
    id: 'reappointment',
    title: {
      vi: 'Bổ nhiệm lại, kéo dài thời gian giữ chức vụ',
      en: 'Reappointment or extension in a leadership post',
    },
    group: 'personnel',
    clauses: ['5.5.1', '6.2.1'],
    load: async () => (await import('./reappointment.ts')).reappointment,
  },
  {
    id: 'leaving-post',
    title: {
      vi: 'Thôi giữ chức vụ, từ chức, miễn nhiệm công chức lãnh đạo, quản lý',
      en: 'Leaving, resigning from or being removed from a leadership post',
    },
    group: 'personnel',
    clauses: ['5.5.1', '6.2.1'],
    load: async () => (await import('./leaving-post.ts')).leavingPost,
  },
  {
    id: 'promotion-exam',
    title: {
      vi: 'Thi nâng ngạch công chức theo nguyên tắc cạnh tranh',
      en: 'Competitive exam for a higher grade',
    },
    group: 'personnel',
    clauses: ['4.2.4', '6.2.1'],
    load: async () => (await import('./promotion-exam.ts')).promotionExam,
  },
  {
    id: 'leadership-exam',
    title: {
      vi: 'Thi tuyển cạnh tranh để bổ nhiệm chức danh lãnh đạo, quản lý',
      en: 'Competitive exam for a leadership post',
    },
    group: 'personnel',
    clauses: ['5.5.1', '6.2.1'],
    load: async () => (await import('./leadership-exam.ts')).leadershipExam,
  },
  {
    id: 'training-plan',
    title: { vi: 'Kế hoạch đào tạo, bồi dưỡng của tỉnh', en: 'Training plan of the province' },
    group: 'personnel',
    clauses: ['4.2.4', '6.1', '6.2.1', '6.2.2'],
    load: async () => (await import('./training-plan.ts')).trainingPlan,
  },
]
