import type { Condition, Step } from '../../../src/procedure/index.ts'

const found = { any: [{ given: 'overlaps' }, { given: 'gaps' }] } as const satisfies Condition

const unset = {
  vi: 'Không văn bản nào đã đọc ấn định; theo chương trình công tác',
  en: 'No instrument read sets a time; the work programme does',
} as const

/** The steps of a review. */
export const steps = {
  planning: {
    title: { vi: 'Lập kế hoạch rà soát', en: 'Planning' },
    clause: '5.5.1',
    duty: 'homeAffairs',
    unlimited: unset,
    on: { launch: 'reporting' },
  },
  reporting: {
    title: { vi: 'Cơ quan tự rà soát', en: 'Agencies review themselves' },
    clause: '5.5.1',
    duty: 'agency',
    on: { reportOwn: 'assessing' },
  },
  assessing: {
    title: { vi: 'Đánh giá tổ chức và hoạt động', en: 'Organisation and operation assessed' },
    clause: '8.4',
    duty: 'homeAffairs',
    unlimited: unset,
    on: { askCompletion: 'reporting', assess: 'responding' },
  },
  responding: {
    title: { vi: 'Lấy ý kiến về dự thảo kết luận', en: 'Views on the draft' },
    duty: 'homeAffairs',
    on: {
      respond: {},
      conclude: {
        to: 'concluded',
        when: { any: [{ given: 'response' }, { lapsed: 'response' }] },
        refuse: {
          vi: 'cơ quan được rà soát chưa có ý kiến và chưa hết hạn lấy ý kiến.',
          en: 'the agencies have given no view and their time is not over.',
          rule: 'kế hoạch rà soát của tỉnh',
        },
      },
    },
  },
  concluded: {
    title: { vi: 'Đã kết luận', en: 'Concluded' },
    duty: 'homeAffairs',
    on: {
      recommend: {
        to: 'recommended',
        when: found,
        refuse: {
          vi: 'không có chồng chéo, bỏ sót để kiến nghị.',
          en: 'there is no overlap and no gap to recommend on.',
          rule: 'Kế hoạch cải cách hành chính của tỉnh, II.3',
        },
      },
      closeWithoutFindings: {
        to: 'withoutFindings',
        when: { not: found },
        refuse: {
          vi: 'có chồng chéo, bỏ sót: phải kiến nghị cấp có thẩm quyền xử lý.',
          en: 'overlaps or gaps were found and have to be recommended on.',
          rule: 'Kế hoạch cải cách hành chính của tỉnh, II.3',
        },
      },
    },
  },
  recommended: {
    title: { vi: 'Đã kiến nghị', en: 'Recommended' },
    clause: '8.5.1',
    duty: 'authority',
    unlimited: unset,
    on: { decide: 'carryingOut', sendBack: 'concluded', reject: 'rejected' },
  },
  carryingOut: {
    title: { vi: 'Thực hiện quyết định xử lý', en: 'The decision is carried out' },
    clause: '8.5.1',
    duty: 'agency',
    on: { carryOut: 'confirming' },
  },
  confirming: {
    title: { vi: 'Kiểm tra việc thực hiện', en: 'Checked' },
    clause: '8.2.3',
    duty: 'homeAffairs',
    unlimited: unset,
    on: { confirm: 'settled', findUnsettled: 'carryingOut' },
  },
  settled: { title: { vi: 'Đã xử lý xong', en: 'Settled' }, outcome: 'done' },
  withoutFindings: { title: { vi: 'Không có chồng chéo, bỏ sót', en: 'Nothing found' }, outcome: 'done' },
  rejected: { title: { vi: 'Kiến nghị không được chấp nhận', en: 'Rejected' }, outcome: 'refused' },
} as const satisfies Readonly<Record<string, Step>>
