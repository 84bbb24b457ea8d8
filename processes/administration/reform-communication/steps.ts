import type { Step } from '../../../src/procedure/index.ts'

/** The steps of a year of communication. */
export const steps = {
  drafting: {
    title: { vi: 'Dự thảo kế hoạch tuyên truyền', en: 'Draft the plan' },
    clause: '7.1',
    duty: 'homeAffairs',
    on: { submitPlan: 'awaitingApproval', drop: 'dropped' },
  },
  awaitingApproval: {
    title: { vi: 'Chờ phê duyệt kế hoạch', en: 'Plan to be approved' },
    clause: '7.1',
    duty: 'province',
    on: { approve: 'carryingOut', returnPlan: 'drafting', drop: 'dropped' },
  },
  carryingOut: {
    title: { vi: 'Thực hiện chuyên mục, chuyên trang, phát sóng, cuộc thi', en: 'Carry the plan out' },
    clause: '7.2.3',
    duty: 'media',
    on: {
      recordItem: { do: [{ append: { from: 'item', to: 'items' } }] },
      assessQuality: {},
      adjustPlan: {},
      urge: { do: [{ append: { from: 'urgeLetter', to: 'urgeLetters' } }] },
      linkTask: { do: [{ append: { from: 'task', to: 'tasks' } }] },
      reportResults: {
        to: 'reported',
        when: { given: 'items' },
        refuse: {
          vi: 'chưa ghi hoạt động tuyên truyền nào đã thực hiện; không thực hiện thì dừng kế hoạch và nêu lý do.',
          en: 'nothing carried out has been recorded; if nothing was, drop the plan and say why.',
          rule: 'Kế hoạch cải cách hành chính của tỉnh giai đoạn 2016–2020, mục III.3, V.12',
        },
      },
      drop: 'dropped',
    },
  },
  reported: {
    title: { vi: 'Xem xét kết quả tuyên truyền', en: 'Judge the results' },
    clause: '8.2.3',
    duty: 'homeAffairs',
    on: { acceptResults: 'closed', returnResults: 'carryingOut' },
  },
  closed: { title: { vi: 'Đã tổng hợp vào báo cáo', en: 'Taken into the report' }, outcome: 'done' },
  dropped: { title: { vi: 'Dừng kế hoạch', en: 'Dropped' }, outcome: 'withdrawn' },
} as const satisfies Readonly<Record<string, Step>>
