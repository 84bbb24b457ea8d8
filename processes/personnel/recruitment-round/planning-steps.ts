import type { Step } from '../../../src/procedure/index.ts'

const whenTheAuthorityPlans = {
  vi: 'Theo kế hoạch của cơ quan tuyển dụng, trước mỗi kỳ; luật không ghi số ngày',
  en: 'As the authority plans, before each round; the law names no number of days',
} as const

/** From the plan to the end of the check. */
export const planningSteps = {
  planning: {
    title: { vi: 'Lập kế hoạch tuyển dụng', en: 'Planning' },
    clause: '6.1',
    duty: 'head',
    unlimited: whenTheAuthorityPlans,
    on: { approvePlan: 'planApproved', cancel: 'cancelled' },
  },
  planApproved: {
    title: { vi: 'Kế hoạch đã duyệt', en: 'Plan approved' },
    duty: 'authority',
    unlimited: whenTheAuthorityPlans,
    on: {
      announce: {
        to: 'applicationsOpen',
        when: { all: [{ given: 'media' }, { given: 'website' }, { given: 'postedAt' }] },
        refuse: {
          vi: 'phải đăng ít nhất một lần trên phương tiện thông tin đại chúng, trên trang thông tin điện tử và niêm yết tại trụ sở.',
          en: 'the notice has to appear in the media at least once, on the website, and at the office.',
          rule: 'NĐ 161/2018/NĐ-CP, Đ.1.8; NĐ 138/2020/NĐ-CP, Đ.13',
        },
      },
    },
  },
  applicationsOpen: {
    title: { vi: 'Đang nhận Phiếu đăng ký', en: 'Applications open' },
    duty: 'authority',
    on: {
      amendNotice: {
        when: { not: { lapsed: 'applications' } },
        refuse: {
          vi: 'chỉ thay đổi nội dung thông báo trước khi hết hạn nhận Phiếu.',
          en: 'the notice may only change before applications close.',
          rule: 'NĐ 138/2020/NĐ-CP, Đ.13 (chưa kiểm chứng)',
        },
      },
      apply: {
        when: { not: { lapsed: 'applications' } },
        do: [{ append: { from: 'application', to: 'applications' } }, { clear: 'application' }],
        refuse: {
          vi: 'đã hết hạn nhận Phiếu đăng ký dự tuyển.',
          en: 'the time for applications has passed.',
          rule: 'NĐ 138/2020/NĐ-CP, Đ.13',
        },
      },
      closeApplications: {
        to: 'applicationsClosed',
        when: { lapsed: 'applications' },
        refuse: {
          vi: 'phải nhận Phiếu đủ thời hạn kể từ ngày thông báo công khai.',
          en: 'applications have to be received for the whole time since the notice.',
          rule: 'NĐ 161/2018/NĐ-CP, Đ.1.8; NĐ 138/2020/NĐ-CP, Đ.13',
        },
      },
      cancel: 'cancelled',
    },
  },
  applicationsClosed: {
    title: { vi: 'Đã đóng nhận Phiếu', en: 'Applications closed' },
    duty: 'head',
    unlimited: whenTheAuthorityPlans,
    on: { setUpCouncil: 'checking', cancel: 'cancelled' },
  },
  checking: {
    title: { vi: 'Kiểm tra Phiếu đăng ký', en: 'Checking applications' },
    duty: 'council',
    on: {
      setUpCheckBoard: {},
      finishCheck: {
        when: { given: 'checkBoard' },
        refuse: {
          vi: 'chưa thành lập Ban kiểm tra Phiếu.',
          en: 'the check board has not been set up.',
          rule: 'NĐ 138/2020/NĐ-CP, Đ.14.1',
        },
      },
      summonFirstRound: {
        to: 'awaitingFirstRound',
        when: { given: 'checkResult' },
        refuse: {
          vi: 'chưa kết thúc kiểm tra Phiếu.',
          en: 'the applications have not been checked.',
          rule: 'NĐ 138/2020/NĐ-CP, Đ.14.2a',
        },
      },
    },
  },
} as const satisfies Readonly<Record<string, Step>>
