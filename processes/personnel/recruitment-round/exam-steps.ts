import type { Step } from '../../../src/procedure/index.ts'

const remark = {
  requestRemark: {
    when: { not: { lapsed: 'remarkRequests' } },
    do: [{ append: { from: 'remarkRequest', to: 'remarkRequests' } }, { clear: 'remarkRequest' }],
    refuse: {
      vi: 'đã hết hạn nhận đơn phúc khảo.',
      en: 'the time for re-mark requests has passed.',
      rule: 'NĐ 24/2010/NĐ-CP, Đ.17; NĐ 138/2020/NĐ-CP, Đ.14.2b',
    },
  },
  closeRequests: {
    when: { lapsed: 'remarkRequests' },
    refuse: {
      vi: 'chưa hết hạn nhận đơn phúc khảo.',
      en: 'the time for re-mark requests still runs.',
      rule: 'NĐ 24/2010/NĐ-CP, Đ.17; NĐ 138/2020/NĐ-CP, Đ.14.2b',
    },
  },
} as const

const requestsClosed = {
  when: { given: 'requestsClosedOn' },
  refuse: {
    vi: 'chưa đóng nhận đơn phúc khảo.',
    en: 're-mark requests are not closed yet.',
    rule: 'NĐ 138/2020/NĐ-CP, Đ.14.2b',
  },
} as const

/** Both rounds of the exam, with their re-marks. */
export const examSteps = {
  awaitingFirstRound: {
    title: { vi: 'Chờ thi vòng 1', en: 'Awaiting the first round' },
    duty: 'council',
    on: {
      postEligible: {},
      holdFirstRoundOnComputer: {
        to: 'listingSecondRound',
        when: { is: { mode: 'computer' } },
        refuse: {
          vi: 'kế hoạch đã duyệt thi vòng 1 trên giấy.',
          en: 'the plan has the first round on paper.',
          rule: 'NĐ 138/2020/NĐ-CP, Đ.14.2b',
        },
      },
      holdFirstRoundOnPaper: {
        to: 'firstMarking',
        when: { is: { mode: 'paper' } },
        refuse: {
          vi: 'kế hoạch đã duyệt thi vòng 1 trên máy.',
          en: 'the plan has the first round on computer.',
          rule: 'NĐ 138/2020/NĐ-CP, Đ.14.2b',
        },
      },
    },
  },
  firstMarking: {
    title: { vi: 'Chấm thi vòng 1', en: 'Marking the first round' },
    duty: 'council',
    on: {
      extendMarking: {
        when: { not: { given: 'firstScores' } },
        refuse: {
          vi: 'đã chấm xong, không kéo dài nữa.',
          en: 'marking is finished; there is nothing to lengthen.',
        },
      },
      finishMarking: {},
      publishFirstRound: {
        to: 'firstRemark',
        when: { given: 'firstScores' },
        refuse: {
          vi: 'chưa chấm xong vòng 1.',
          en: 'the first round has not been marked.',
          rule: 'NĐ 138/2020/NĐ-CP, Đ.14.2b',
        },
      },
    },
  },
  firstRemark: {
    title: { vi: 'Phúc khảo vòng 1', en: 'Re-mark of the first round' },
    duty: 'remarkBoard',
    on: {
      ...remark,
      publishRemark: { to: 'listingSecondRound', ...requestsClosed },
    },
  },
  listingSecondRound: {
    title: { vi: 'Lập danh sách vòng 2', en: 'Listing the second round' },
    duty: 'council',
    on: {
      summonSecondRound: {
        to: 'awaitingSecondRound',
        when: { is: { halfOfEachPart: true } },
        refuse: {
          vi: 'chỉ triệu tập người trả lời đúng từ 50% số câu của từng phần vòng 1.',
          en: 'only those with half of each part of the first round are summoned.',
          rule: 'NĐ 138/2020/NĐ-CP, Đ.8, Đ.14.2c',
        },
      },
    },
  },
  awaitingSecondRound: {
    title: { vi: 'Chờ thi vòng 2', en: 'Awaiting the second round' },
    duty: 'council',
    on: { holdSecondRound: 'secondMarking' },
  },
  secondMarking: {
    title: { vi: 'Chấm thi vòng 2', en: 'Marking the second round' },
    duty: 'council',
    on: {
      publishWritten: {
        to: 'secondRemark',
        when: { is: { secondRound: 'written' } },
        do: [{ clear: 'requestsClosedOn' }],
        refuse: {
          vi: 'vòng 2 không phải thi viết nên không có phúc khảo.',
          en: 'the second round is not written, so there is no re-mark.',
          rule: 'NĐ 138/2020/NĐ-CP, Đ.14.2đ',
        },
      },
      finishOral: {
        to: 'awaitingReport',
        when: { not: { is: { secondRound: 'written' } } },
        refuse: {
          vi: 'thi viết phải công bố điểm và nhận đơn phúc khảo.',
          en: 'a written round has to be published and may be re-marked.',
          rule: 'NĐ 138/2020/NĐ-CP, Đ.14.2đ',
        },
      },
    },
  },
  secondRemark: {
    title: { vi: 'Phúc khảo vòng 2', en: 'Re-mark of the second round' },
    duty: 'remarkBoard',
    on: { ...remark, publishRemark: { to: 'awaitingReport', ...requestsClosed } },
  },
} as const satisfies Readonly<Record<string, Step>>
