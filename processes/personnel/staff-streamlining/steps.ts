import type { Condition, Step } from '../../../src/procedure/index.ts'

const roundOver = {
  any: [{ lapsed: 'send' }, { lapsed: 'sendFirst' }, { lapsed: 'sendSecond' }],
} as const satisfies Condition

/** The steps of a round. */
export const steps = {
  screening: {
    title: { vi: 'Rà soát đối tượng', en: 'Screening' },
    duty: 'unit',
    on: {
      stateWish: {},
      giveView: {},
      drawUpList: {
        to: 'listed',
        when: { all: [{ given: 'partyUnionMinutes' }, { is: { groundsMet: true } }] },
        refuse: [
          {
            vi: 'chưa họp với cấp ủy, công đoàn.',
            en: 'party committee and union have not been met.',
            rule: 'NĐ 108/2014/NĐ-CP (điều khoản chưa kiểm chứng)',
            when: { not: { given: 'partyUnionMinutes' } },
          },
          {
            vi: 'trong danh sách có người chưa đủ căn cứ tinh giản.',
            en: 'someone on the list meets no ground.',
            rule: 'NĐ 108/2014/NĐ-CP, Đ.6 (chưa kiểm chứng)',
          },
        ],
      },
    },
  },
  listed: {
    title: { vi: 'Đã lập danh sách, dự toán', en: 'List and estimate drawn up' },
    duty: 'submitter',
    on: {
      send: {
        to: 'sent',
        when: { not: roundOver },
        refuse: {
          vi: 'đã quá hạn gửi danh sách của đợt; hãy chuyển sang đợt sau.',
          en: 'the day of this round has passed; move the list to the next round.',
          rule: 'hướng dẫn của tỉnh về các đợt trong năm',
        },
      },
      moveToNextRound: 'moved',
    },
  },
  sent: {
    title: { vi: 'Đã gửi Sở Nội vụ', en: 'Sent to Home Affairs' },
    duty: 'homeAffairs',
    on: {
      appraise: {
        to: 'appraised',
        when: { given: 'financeOpinion' },
        refuse: {
          vi: 'chưa có ý kiến của Sở Tài chính về kinh phí.',
          en: 'the Department of Finance has not given its opinion on the money.',
          rule: 'NĐ 154/2025/NĐ-CP, Đ.14',
        },
      },
    },
  },
  appraised: {
    title: { vi: 'Đã thẩm định đối tượng và kinh phí', en: 'People and money appraised' },
    duty: 'homeAffairs',
    on: { submit: 'submitted', returnList: 'returned' },
  },
  submitted: {
    title: { vi: 'Đã trình UBND tỉnh', en: 'Submitted to the province' },
    duty: 'province',
    on: { approve: 'approved', reject: 'returned' },
  },
  approved: {
    title: { vi: 'UBND tỉnh đã phê duyệt', en: 'Approved by the province' },
    duty: 'province',
    on: {
      sendToMinistries: {
        to: 'atMinistries',
        when: { regime: 'r2015' },
        refuse: {
          vi: 'từ 15/10/2018 tỉnh quyết định, không gửi hai bộ thẩm tra trước.',
          en: 'since 15/10/2018 the province decides; the ministries no longer check beforehand.',
          rule: 'NĐ 113/2018/NĐ-CP (chưa kiểm chứng); NĐ 154/2025/NĐ-CP, Đ.14',
        },
      },
      fund: {
        to: 'funded',
        when: { not: { regime: 'r2015' } },
        refuse: {
          vi: 'phải có ý kiến thống nhất của Bộ Nội vụ, Bộ Tài chính trước khi cấp kinh phí.',
          en: 'the ministries have to agree before money is released.',
          rule: 'NĐ 108/2014/NĐ-CP (chưa kiểm chứng)',
        },
      },
    },
  },
  atMinistries: {
    title: { vi: 'Bộ Nội vụ, Bộ Tài chính thẩm tra', en: 'The ministries check' },
    duty: 'ministryOfFinance',
    on: { agree: 'funded', disagree: 'returned' },
  },
  funded: {
    title: { vi: 'Đã có kinh phí', en: 'Funded' },
    duty: 'unit',
    on: { settle: 'settled' },
  },
  settled: {
    title: { vi: 'Đã quyết định, chi trả', en: 'Decided and paid' },
    duty: 'province',
    on: { reportResult: 'reported' },
  },
  reported: { title: { vi: 'Đã báo cáo kết quả', en: 'Reported' }, outcome: 'done' },
  returned: { title: { vi: 'Trả lại, không đủ điều kiện', en: 'Returned' }, outcome: 'refused' },
  moved: { title: { vi: 'Đã chuyển sang đợt sau', en: 'Moved to the next round' }, outcome: 'withdrawn' },
} as const satisfies Readonly<Record<string, Step>>
