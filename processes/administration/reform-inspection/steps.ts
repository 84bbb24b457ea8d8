import type { Step } from '../../../src/procedure/index.ts'

const rule = 'Trình tự kiểm tra cải cách hành chính (chưa kiểm chứng)'

/** The steps of an inspection. */
export const steps = {
  planned: {
    title: { vi: 'Kế hoạch kiểm tra', en: 'Planned' },
    clause: '8.2.2',
    duty: 'assigner',
    unlimited: { vi: 'Theo kế hoạch kiểm tra trong năm', en: 'As the plan of the year has it' },
    on: { approvePlan: 'planApproved' },
  },
  planApproved: {
    title: { vi: 'Kế hoạch đã duyệt, chờ thông báo đơn vị', en: 'Plan approved, unit to be notified' },
    clause: '8.2.2',
    duty: 'team',
    on: { notify: 'notified' },
  },
  notified: {
    title: { vi: 'Đơn vị tự kiểm tra', en: 'The unit checks itself' },
    clause: '8.2.3',
    duty: 'unit',
    on: { submitSelfCheck: 'selfChecked' },
  },
  selfChecked: {
    title: { vi: 'Kiểm tra tại chỗ', en: 'Inspection on the spot' },
    clause: '8.2.2',
    duty: 'team',
    on: { inspect: 'inspected' },
  },
  inspected: {
    title: { vi: 'Dự thảo kết luận', en: 'Conclusion to be drafted' },
    clause: '8.2.2',
    duty: 'team',
    on: { sendDraft: 'drafted' },
  },
  drafted: {
    title: { vi: 'Chờ kết luận', en: 'Conclusion to be issued' },
    clause: '8.2.2',
    duty: 'assigner',
    on: {
      issueConclusion: [
        { to: 'closed', when: { is: { defects: 0 } } },
        {
          to: 'concluded',
          when: { given: 'remedyBy' },
          refuse: {
            vi: 'kết luận có tồn tại, hạn chế thì phải ghi hạn khắc phục',
            en: 'a conclusion that finds defects sets the day they are to be mended by',
            rule,
          },
        },
      ],
    },
  },
  concluded: {
    title: { vi: 'Khắc phục', en: 'To be mended' },
    clause: '8.5.2',
    duty: 'unit',
    on: { reportRemedy: 'remedied' },
  },
  remedied: {
    title: { vi: 'Chờ xác nhận khắc phục', en: 'Mended, to be confirmed' },
    clause: '8.5.2',
    duty: 'team',
    on: {
      confirmRemedy: [{ to: 'closed', when: { is: { unmended: 0 } } }, { to: 'concluded' }],
    },
  },
  closed: { title: { vi: 'Đóng', en: 'Closed' }, outcome: 'done' },
} as const satisfies Readonly<Record<string, Step>>
