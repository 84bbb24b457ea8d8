import type { Refusal } from '../../../src/procedure/index.ts'

/** An article under each law that has it, so that nobody is refused by a law that is not theirs. */
export const underLaws = (article: string, of2025?: string) => ({
  law2015: `Luật 80/2015/QH13, ${article}`,
  law2020: `Luật 80/2015/QH13 (sửa 2020), ${article}`,
  ...(of2025 === undefined ? {} : { law2025: of2025, law2025amended: of2025 }),
})

const dayOfEffect = underLaws('Đ.151 (chưa kiểm chứng)', 'Luật 64/2025/QH15, Đ.53 (chưa kiểm chứng)')

/** Why an event in the making of a legal document is refused. */
export const refusals = {
  notReady: {
    vi: 'báo cáo thẩm định kết luận chưa đủ điều kiện trình.',
    en: 'the appraisal concludes that it is not ready to be submitted.',
  },
  noMajority: {
    vi: 'chưa được quá nửa tổng số thành viên tán thành.',
    en: 'not more than half of all members voted for it.',
  },
  hasMajority: {
    vi: 'đã được quá nửa tổng số thành viên tán thành.',
    en: 'more than half of all members voted for it.',
  },
  noMeeting: {
    vi: 'chưa ghi ngày họp UBND dự kiến, là ngày tính thời hạn gửi hồ sơ thẩm định.',
    en: 'the day the committee is to meet is not stated; the appraisal file is due before it.',
    rule: { law2004: 'Luật 31/2004/QH11, Đ.24.1', ...underLaws('Đ.121.1, Đ.130.1') },
    when: { all: [{ not: { regime: ['law2025', 'law2025amended'] } }, { not: { given: 'meetingOn' } }] },
  },
  postingRuns: {
    vi: 'chưa đủ thời gian tối thiểu đăng dự thảo để lấy ý kiến.',
    en: 'the draft has not been posted for the shortest time yet.',
  },
  notSentToGazette: {
    vi: 'văn bản chưa gửi đăng Công báo.',
    en: 'it has not been sent to the gazette.',
    rule: underLaws('Đ.150.4'),
  },
  noEffectiveDay: {
    vi: 'chưa ghi ngày có hiệu lực trong văn bản.',
    en: 'the document does not state its day of effect.',
    rule: dayOfEffect,
    when: { not: { given: 'effectiveOn' } },
  },
  tooSoon: {
    vi: 'ngày có hiệu lực ghi trong văn bản sớm hơn số ngày tối thiểu; hãy ghi ngày khác.',
    en: 'the stated day of effect is sooner than the law allows; state another.',
    rule: dayOfEffect,
  },
  notYet: {
    vi: 'chưa đến ngày có hiệu lực ghi trong văn bản.',
    en: 'the stated day of effect has not come.',
    rule: dayOfEffect,
  },
} as const satisfies Readonly<Record<string, Refusal>>
