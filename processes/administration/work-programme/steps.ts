import type { Step, Transition } from '../../../src/procedure/index.ts'

const rule = 'Quy chế làm việc của UBND tỉnh: cơ quan quy định'

/** A quarter is checked once, after the one before it. */
const inOrder = <const Q extends 1 | 2 | 3>(quarter: Q) =>
  ({
    when: {
      all: [
        { is: { quarter } },
        { atLeast: { quartersChecked: quarter - 1 } },
        { below: { quartersChecked: quarter } },
      ],
    },
    do: [{ increment: 'quartersChecked' }],
  }) as const satisfies Transition

/** The steps of a work programme. */
export const steps = {
  registering: {
    title: { vi: 'Các đơn vị đăng ký nội dung', en: 'Units register items' },
    clause: '5.4.2',
    duty: 'unit',
    on: {
      registerItem: { do: [{ append: { from: 'item', to: 'items' } }] },
      gather: {
        to: 'drafting',
        when: { given: 'items' },
        refuse: { vi: 'chưa có nội dung nào được đăng ký.', en: 'no item has been registered.', rule },
      },
    },
  },
  drafting: {
    title: { vi: 'Tổng hợp, dự thảo chương trình', en: 'Draft the programme' },
    clause: '5.4.2',
    duty: 'office',
    on: { sendForOpinions: 'consulting' },
  },
  consulting: {
    title: { vi: 'Lấy ý kiến dự thảo', en: 'Opinions on the draft' },
    clause: '5.5.3',
    duty: 'office',
    on: {
      giveOpinion: { do: [{ append: { from: 'opinion', to: 'opinions' } }] },
      submit: {
        to: 'adopting',
        when: { any: [{ is: { allAnswered: true } }, { lapsed: 'opinions' }] },
        refuse: {
          vi: 'chưa hết hạn góp ý và chưa đủ ý kiến các đơn vị.',
          en: 'the day for opinions has not passed and not every unit has answered.',
          rule,
        },
      },
    },
  },
  adopting: {
    title: { vi: 'Xem xét, thông qua chương trình', en: 'Programme to be adopted' },
    clause: '5.4.2',
    duty: 'committee',
    on: { adopt: 'inForce', returnDraft: { to: 'drafting', do: [{ clear: 'allAnswered' }] } },
  },
  inForce: {
    title: { vi: 'Thực hiện chương trình', en: 'Programme in force' },
    clause: '8.2.3',
    duty: 'office',
    on: {
      linkTask: { do: [{ append: { from: 'task', to: 'tasks' } }] },
      recordDone: { do: [{ append: { from: 'doneItem', to: 'doneItems' } }] },
      adjust: { do: [{ append: { from: 'adjustment', to: 'adjustments' } }] },
      urge: { do: [{ append: { from: 'urgeLetter', to: 'urgeLetters' } }] },
      checkQuarter: [
        inOrder(1),
        inOrder(2),
        {
          ...inOrder(3),
          refuse: {
            vi: 'mỗi quý kiểm tra một lần, lần lượt từ quý 1 đến quý 3.',
            en: 'each quarter is checked once, from the first to the third.',
            rule,
          },
        },
      ],
      submitReview: {
        to: 'reviewing',
        when: { atLeast: { quartersChecked: 3 } },
        refuse: {
          vi: 'chưa kiểm tra đủ ba quý đầu năm.',
          en: 'the first three quarters have not been checked.',
          rule,
        },
      },
    },
  },
  reviewing: {
    title: { vi: 'Xem xét tổng kết năm', en: 'Review of the year' },
    clause: '8.4',
    duty: 'committee',
    on: { conclude: 'closed', returnReview: 'inForce' },
  },
  closed: { title: { vi: 'Đã tổng kết', en: 'Reviewed' }, outcome: 'done' },
} as const satisfies Readonly<Record<string, Step>>
