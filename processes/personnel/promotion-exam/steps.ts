import type { Condition, Step } from '../../../src/procedure/index.ts'

const byTheScheme = {
  vi: 'Theo đề án, kế hoạch của cơ quan tổ chức thi; luật không ghi số ngày',
  en: 'By the scheme of the organising authority; the law names no number of days',
} as const

const requestsOver = { lapsed: 'remarkRequests' } as const satisfies Condition
const stillOpen = {
  vi: 'chưa hết hạn nhận đơn phúc khảo.',
  en: 'the time for re-mark requests still runs.',
  rule: { r2010: 'NĐ 24/2010/NĐ-CP, Đ.34.2', r2020: 'NĐ 138/2020/NĐ-CP, Đ.39.2' },
} as const
const request = {
  when: { not: requestsOver },
  do: [{ append: { from: 'remarkRequest', to: 'remarkRequests' } }, { clear: 'remarkRequest' }],
  refuse: {
    vi: 'đã hết hạn nhận đơn phúc khảo.',
    en: 'the time for re-mark requests has passed.',
    rule: stillOpen.rule,
  },
} as const

/** The steps of a promotion exam. */
export const steps = {
  scheme: {
    title: { vi: 'Lập đề án, xác định chỉ tiêu', en: 'Scheme and places' },
    duty: 'organiser',
    unlimited: byTheScheme,
    on: {
      draftScheme: {},
      approveScheme: {
        to: 'schemeApproved',
        when: { atLeast: { quota: 1 } },
        refuse: {
          vi: 'chưa có đề án có chỉ tiêu theo cơ cấu vị trí việc làm; không có chỉ tiêu thì không tổ chức thi.',
          en: 'there is no scheme with places in the structure of posts; without places no exam is held.',
          rule: 'NĐ 138/2020/NĐ-CP (điều khoản chưa kiểm chứng)',
        },
      },
      dropExam: 'notHeld',
    },
  },
  schemeApproved: {
    title: { vi: 'Đề án đã duyệt', en: 'Scheme approved' },
    duty: 'managingAgency',
    unlimited: byTheScheme,
    on: {
      nominate: {
        to: 'listClosed',
        when: { is: { conditionsMet: true } },
        refuse: {
          vi: 'có người chưa đủ điều kiện dự thi.',
          en: 'someone on the list does not meet the conditions.',
          rule: 'NĐ 24/2010/NĐ-CP; NĐ 138/2020/NĐ-CP (điều khoản chưa kiểm chứng)',
        },
      },
    },
  },
  listClosed: {
    title: { vi: 'Đã chốt danh sách dự thi', en: 'List closed' },
    duty: 'council',
    unlimited: byTheScheme,
    on: { holdExam: 'examining' },
  },
  examining: {
    title: { vi: 'Đang thi', en: 'Exam' },
    duty: 'council',
    unlimited: byTheScheme,
    on: { endExam: 'marking' },
  },
  marking: {
    title: { vi: 'Chấm thi', en: 'Marking' },
    duty: 'council',
    on: {
      finishMarking: {},
      reportScores: {
        to: 'scoresReported',
        when: { given: 'scores' },
        refuse: {
          vi: 'chưa chấm xong.',
          en: 'marking is not finished.',
          rule: { r2010: 'NĐ 24/2010/NĐ-CP, Đ.34', r2020: 'NĐ 138/2020/NĐ-CP, Đ.39.1' },
        },
      },
    },
  },
  scoresReported: {
    title: { vi: 'Đã báo cáo, thông báo điểm', en: 'Scores reported' },
    duty: 'council',
    on: {
      requestRemark: { to: 'remarking', ...request },
      passWithoutRequest: { to: 'awaitingApproval', when: requestsOver, refuse: stillOpen },
    },
  },
  remarking: {
    title: { vi: 'Phúc khảo', en: 'Re-mark' },
    duty: 'council',
    on: {
      requestRemark: request,
      closeRequests: { when: requestsOver, refuse: stillOpen },
      publishRemark: {
        to: 'awaitingApproval',
        when: { given: 'requestsClosedOn' },
        refuse: {
          vi: 'chưa đóng nhận đơn phúc khảo.',
          en: 're-mark requests are not closed yet.',
          rule: stillOpen.rule,
        },
      },
    },
  },
  awaitingApproval: {
    title: { vi: 'Chờ phê duyệt kết quả', en: 'Awaiting approval' },
    duty: 'head',
    on: {
      submitResult: {},
      approve: {
        to: 'approved',
        when: { given: 'resultSubmission' },
        refuse: {
          vi: 'Hội đồng chưa trình kết quả.',
          en: 'the council has not submitted the result.',
          rule: { r2010: 'NĐ 24/2010/NĐ-CP, Đ.34', r2020: 'NĐ 138/2020/NĐ-CP, Đ.39.3' },
        },
      },
    },
  },
  approved: {
    title: { vi: 'Đã phê duyệt kết quả', en: 'Result approved' },
    duty: 'council',
    on: { notify: 'notified' },
  },
  notified: {
    title: { vi: 'Đã thông báo trúng tuyển', en: 'Notified' },
    duty: 'managingAgency',
    on: { appoint: 'appointed' },
  },
  appointed: { title: { vi: 'Đã bổ nhiệm ngạch', en: 'Appointed to the grade' }, outcome: 'done' },
  notHeld: { title: { vi: 'Không tổ chức', en: 'Not held' }, outcome: 'withdrawn' },
} as const satisfies Readonly<Record<string, Step>>
