import type { Step } from '../../../src/procedure/index.ts'

const claim = [
  { to: 'claimed', when: { lapsed: 'completion' }, do: [{ set: { late: true } }] },
  { to: 'claimed', do: [{ set: { late: false } }] },
] as const

const fallOverdue = {
  to: 'overdue',
  when: { lapsed: 'completion' },
  refuse: {
    vi: 'chưa hết thời hạn được giao',
    en: 'the deadline has not passed',
    rule: 'QĐ 42/2014/QĐ-TTg',
  },
} as const

const urge = {
  to: 'urged',
  do: [{ append: { from: 'urgeLetter', to: 'urgeLetters' } }, { increment: 'urged' }],
} as const

const askExtension = {
  to: 'extensionAsked',
  when: { any: [{ setting: { extensionBeforeDeadline: false } }, { not: { lapsed: 'completion' } }] },
  refuse: {
    vi: 'theo quy chế của cơ quan, chỉ xin gia hạn trước khi hết hạn',
    en: 'by the agency’s regulation more time is asked for before the deadline',
    rule: 'Quy chế của tỉnh (chưa kiểm chứng)',
  },
} as const

const pursue = { claim, raiseDifficulty: 'blocked', askExtension } as const

/** The steps of a task. */
export const steps = {
  drafted: {
    title: { vi: 'Trong dự thảo kế hoạch', en: 'In the draft plan' },
    clause: '5.4.2',
    duty: 'assigner',
    unlimited: {
      vi: 'Nhiệm vụ được giao khi kế hoạch được phê duyệt',
      en: 'The task is assigned when the plan is approved',
    },
    on: { assign: 'assigned', drop: 'dropped' },
  },
  assigned: {
    title: { vi: 'Đã giao', en: 'Assigned' },
    clause: '5.5.1',
    duty: 'lead',
    on: { accept: 'inProgress', sendBack: 'drafted' },
  },
  inProgress: {
    title: { vi: 'Đang thực hiện, trong hạn', en: 'In progress' },
    clause: '7.5.1',
    duty: 'lead',
    on: {
      warn: {
        to: 'dueSoon',
        when: { lapsed: 'warning' },
        refuse: {
          vi: 'chưa đến ngày báo sắp đến hạn',
          en: 'it is not due soon yet',
          rule: 'Quy chế theo dõi, đôn đốc của tỉnh',
        },
      },
      fallOverdue,
      ...pursue,
    },
  },
  dueSoon: {
    title: { vi: 'Sắp đến hạn', en: 'Due soon' },
    clause: '8.2.3',
    duty: 'lead',
    on: { fallOverdue, ...pursue },
  },
  overdue: {
    title: { vi: 'Quá hạn, chưa hoàn thành', en: 'Overdue' },
    clause: '8.3',
    duty: 'lead',
    on: { urge, ...pursue },
  },
  urged: {
    title: { vi: 'Đã đôn đốc', en: 'Urged' },
    clause: '8.3',
    duty: 'lead',
    on: { urge, ...pursue },
  },
  blocked: {
    title: { vi: 'Có khó khăn, vướng mắc', en: 'Blocked' },
    clause: '8.5.2',
    duty: 'tracker',
    on: { escalate: 'escalated', solveDifficulty: 'inProgress', askExtension },
  },
  escalated: {
    title: { vi: 'Đã trình UBND tỉnh giải quyết', en: 'Put to the People’s Committee' },
    clause: '8.5.2',
    duty: 'assigner',
    on: { solveDifficulty: 'inProgress' },
  },
  extensionAsked: {
    title: { vi: 'Xin gia hạn', en: 'More time asked for' },
    clause: '7.2.3',
    duty: 'assigner',
    on: {
      grantExtension: 'inProgress',
      refuseExtension: [{ to: 'overdue', when: { lapsed: 'completion' } }, { to: 'inProgress' }],
    },
  },
  claimed: {
    title: { vi: 'Chờ xác nhận hoàn thành', en: 'Completion claimed' },
    clause: '8.2.4',
    duty: 'tracker',
    on: {
      confirm: [{ to: 'doneLate', when: { is: { late: true } } }, { to: 'doneOnTime' }],
      reject: [
        { to: 'overdue', when: { lapsed: 'term' }, do: [{ clear: 'late' }] },
        { to: 'inProgress', do: [{ clear: 'late' }] },
      ],
    },
  },
  doneOnTime: { title: { vi: 'Hoàn thành đúng hạn', en: 'Done on time' }, outcome: 'done' },
  doneLate: { title: { vi: 'Hoàn thành quá hạn', en: 'Done late' }, outcome: 'done' },
  dropped: { title: { vi: 'Hủy, chuyển kỳ sau', en: 'Dropped or carried over' }, outcome: 'withdrawn' },
} as const satisfies Readonly<Record<string, Step>>
