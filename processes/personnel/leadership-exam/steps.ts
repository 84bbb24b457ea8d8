import type { Condition, Step } from '../../../src/procedure/index.ts'

const rule = 'quy chế thi tuyển của tỉnh (CV 2424/BNV-CCVC, chưa kiểm chứng)'
const enough = {
  any: [
    { atLeast: { eligible: 2 } },
    { all: [{ setting: { singleCandidate: true } }, { atLeast: { eligible: 1 } }] },
  ],
} as const satisfies Condition
const somePassedWritten = { atLeast: { passedWritten: 1 } } as const satisfies Condition
const somePassedBoth = { atLeast: { passedBoth: 1 } } as const satisfies Condition

/** The steps of an exam for a leadership post. */
export const steps = {
  policy: {
    title: { vi: 'Xin chủ trương, lập kế hoạch', en: 'Policy and plan' },
    duty: 'authority',
    unlimited: {
      vi: 'Theo yêu cầu của từng chức danh; chưa có số ngày nào được kiểm chứng',
      en: 'As each post asks; no number of days has been verified',
    },
    on: { approvePlan: 'planned' },
  },
  planned: {
    title: { vi: 'Kế hoạch đã duyệt', en: 'Plan approved' },
    duty: 'personnelOffice',
    on: { announce: 'receivingFiles' },
  },
  receivingFiles: {
    title: { vi: 'Nhận hồ sơ', en: 'Receiving files' },
    duty: 'personnelOffice',
    on: {
      handInFile: {
        when: { not: { lapsed: 'files' } },
        do: [{ append: { from: 'file', to: 'files' } }, { clear: 'file' }],
        refuse: { vi: 'đã hết hạn nhận hồ sơ dự tuyển.', en: 'the time for files has passed.', rule },
      },
      closeFiles: {
        to: 'checking',
        when: { lapsed: 'files' },
        refuse: {
          vi: 'chưa hết hạn nhận hồ sơ dự tuyển.',
          en: 'the time for files still runs.',
          rule,
        },
      },
    },
  },
  checking: {
    title: { vi: 'Thẩm định điều kiện, tiêu chuẩn', en: 'Checking conditions' },
    duty: 'council',
    on: {
      closeList: {
        to: 'writtenExam',
        when: enough,
        refuse: {
          vi: 'chưa đủ số người dự tuyển (thường từ 02 người trở lên).',
          en: 'there are too few candidates (usually two or more).',
          rule,
        },
      },
      declareTooFew: {
        to: 'nobody',
        when: { not: enough },
        refuse: { vi: 'đã đủ số người dự tuyển.', en: 'there are enough candidates.', rule },
      },
    },
  },
  writtenExam: {
    title: { vi: 'Thi viết kiến thức chung', en: 'Written exam' },
    duty: 'council',
    on: { publishWritten: 'remarking' },
  },
  remarking: {
    title: { vi: 'Phúc khảo bài viết', en: 'Re-mark' },
    duty: 'council',
    on: {
      requestRemark: {},
      settleWritten: {
        to: 'defence',
        when: somePassedWritten,
        refuse: {
          vi: 'không ai đạt từ 50 điểm thi viết.',
          en: 'nobody has 50 points in writing.',
          rule,
        },
      },
      declareNone: 'nobody',
    },
  },
  defence: {
    title: { vi: 'Trình bày, bảo vệ đề án', en: 'Project defence' },
    duty: 'council',
    on: {
      startDefence: {},
      endDefence: {
        when: { given: 'defender' },
        do: [{ increment: 'defended' }, { clear: 'defender' }],
        refuse: { vi: 'chưa có ai bắt đầu bảo vệ đề án.', en: 'nobody has begun to defend.', rule },
      },
      markDefences: {
        to: 'totals',
        when: { all: [{ atLeast: { defended: 1 } }, { not: { given: 'defender' } }] },
        refuse: { vi: 'chưa xong phần bảo vệ đề án.', en: 'the defences are not over.', rule },
      },
    },
  },
  totals: {
    title: { vi: 'Tổng hợp điểm', en: 'Totals' },
    duty: 'council',
    on: {
      submitResult: {
        to: 'submitted',
        when: somePassedBoth,
        refuse: {
          vi: 'không ai đạt từ 50 điểm cả hai phần.',
          en: 'nobody has 50 points in both parts.',
          rule,
        },
      },
      declareNone: {
        to: 'nobody',
        when: { not: somePassedBoth },
        refuse: {
          vi: 'có người đạt cả hai phần, phải trình kết quả.',
          en: 'someone passed both parts; submit the result.',
          rule,
        },
      },
    },
  },
  submitted: {
    title: { vi: 'Trình bổ nhiệm', en: 'Submitted' },
    duty: 'authority',
    on: {
      giveOpinion: {},
      appoint: {
        to: 'appointed',
        when: { given: 'partyOpinion' },
        refuse: {
          vi: 'chưa có ý kiến của cấp ủy.',
          en: 'the party committee has not given its opinion.',
          rule,
        },
      },
    },
  },
  appointed: { title: { vi: 'Đã bổ nhiệm', en: 'Appointed' }, clause: '5.5.1', outcome: 'done' },
  nobody: { title: { vi: 'Không có người đạt', en: 'No one passed' }, outcome: 'refused' },
} as const satisfies Readonly<Record<string, Step>>
