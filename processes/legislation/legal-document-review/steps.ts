import type { Condition, Refusal, Step } from '../../../src/procedure/index.ts'
import { secondary, unverified } from '../../citations.ts'

const byThePlan = {
  vi: 'Theo kế hoạch rà soát; chỉ rà soát theo văn bản là cơ sở pháp lý mới có số ngày (chưa kiểm chứng)',
  en: 'By the plan of review; only a change of the text above sets a number of days (unverified)',
} as const

const chapter9 = secondary('NĐ 34/2016/NĐ-CP, Chương IX; NĐ 79/2025/NĐ-CP')
const rule = { r2016: 'NĐ 34/2016/NĐ-CP, Chương IX', r2025: 'NĐ 79/2025/NĐ-CP' } as const

const expired = { is: { finding: 'expired' } } as const satisfies Condition
const toHandle = {
  any: [{ is: { finding: 'conflicting' } }, { is: { finding: 'outdated' } }],
} as const satisfies Condition
const ofCouncil = { is: { ofCouncil: true } } as const satisfies Condition

const refusals = {
  notFit: {
    vi: 'văn bản không còn phù hợp thì phải xử lý hoặc đưa vào danh mục hết hiệu lực.',
    en: 'a document that is not fit is handled, or listed as expired.',
    rule,
  },
  fit: {
    vi: 'văn bản còn phù hợp thì không phải xin ý kiến, không phải xử lý.',
    en: 'a document that is fit needs no opinion and no handling.',
    rule,
  },
  noOpinion: {
    vi: 'chưa có ý kiến của Sở Tư pháp.',
    en: 'the Department of Justice has not answered.',
    rule,
  },
  ofCouncil: {
    vi: 'văn bản của HĐND thì kiến nghị HĐND xử lý.',
    en: 'a document of the council is for the council.',
    rule,
    when: ofCouncil,
  },
  ofCommittee: {
    vi: 'văn bản của UBND thì UBND xử lý.',
    en: 'a document of the committee is for the committee.',
    rule,
    when: { not: ofCouncil },
  },
  onlyExpired: {
    vi: 'chỉ văn bản hết hiệu lực, ngưng hiệu lực mới đưa vào danh mục.',
    en: 'only expired documents go into the list.',
    rule: { r2016: 'NĐ 34/2016/NĐ-CP, Đ.157 (chưa kiểm chứng)' },
  },
  noYear: {
    vi: 'văn bản hết hiệu lực thì ghi năm hết hiệu lực, để công bố danh mục của năm ấy.',
    en: 'for an expired document the year is stated; the list of that year is published by it.',
    rule: { r2016: 'NĐ 34/2016/NĐ-CP, Đ.157 (chưa kiểm chứng)' },
  },
  listIt: {
    vi: 'văn bản hết hiệu lực, ngưng hiệu lực thì đưa vào danh mục công bố.',
    en: 'an expired document goes into the list.',
    rule: { r2016: 'NĐ 34/2016/NĐ-CP, Đ.157 (chưa kiểm chứng)' },
  },
} as const satisfies Readonly<Record<string, Refusal>>

/** The steps of a review. */
export const steps = {
  triggered: {
    title: { vi: 'Có căn cứ rà soát', en: 'Called for' },
    clause: '4.2.3',
    duty: 'reviewer',
    unlimited: byThePlan,
    rule: unverified('NĐ 34/2016/NĐ-CP, Đ.142'),
    on: { collect: 'collected' },
  },
  collected: {
    title: { vi: 'Đã tập hợp văn bản', en: 'Collected' },
    clause: '8.4',
    duty: 'reviewer',
    unlimited: byThePlan,
    on: {
      review: {
        to: 'reviewed',
        when: { any: [{ not: expired }, { given: 'expiredIn' }] },
        refuse: refusals.noYear,
      },
    },
  },
  reviewed: {
    title: { vi: 'Đã rà soát, lập phiếu', en: 'Reviewed' },
    clause: '8.2.3',
    duty: 'reviewer',
    unlimited: byThePlan,
    rule: chapter9,
    on: {
      askJustice: { to: 'opinionAsked', when: { not: { is: { finding: 'fit' } } }, refuse: refusals.fit },
      noAction: { to: 'noAction', when: { is: { finding: 'fit' } }, refuse: refusals.notFit },
    },
  },
  opinionAsked: {
    title: { vi: 'Xin ý kiến Sở Tư pháp', en: 'Opinion asked' },
    clause: '7.3.7',
    duty: 'justice',
    unlimited: byThePlan,
    rule: chapter9,
    on: {
      giveOpinion: {},
      report: { to: 'reported', when: { given: 'opinion' }, refuse: refusals.noOpinion },
    },
  },
  reported: {
    title: { vi: 'Đã báo cáo, kiến nghị', en: 'Reported' },
    clause: '8.5.2',
    duty: 'committee',
    unlimited: {
      vi: 'Theo tiến độ xây dựng văn bản sửa đổi, thay thế, bãi bỏ',
      en: 'By the drafting of the amendment or repeal',
    },
    rule: chapter9,
    on: {
      handle: {
        to: 'handled',
        when: { all: [toHandle, { not: ofCouncil }] },
        refuse: [refusals.ofCouncil, refusals.listIt],
      },
      recommendToCouncil: {
        to: 'handled',
        when: { all: [toHandle, ofCouncil] },
        refuse: [refusals.ofCommittee, refusals.listIt],
      },
      listExpired: { to: 'listed', when: expired, refuse: refusals.onlyExpired },
    },
  },
  handled: { title: { vi: 'Đã sửa, bãi bỏ, ban hành mới', en: 'Handled' }, outcome: 'done' },
  listed: { title: { vi: 'Đưa vào danh mục hết hiệu lực', en: 'Listed as expired' }, outcome: 'done' },
  noAction: { title: { vi: 'Không phải xử lý', en: 'No action' }, outcome: 'done' },
} as const satisfies Readonly<Record<string, Step>>
