import type { Condition, Step } from '../../../src/procedure/index.ts'

const byThePlan = {
  vi: 'Theo lịch lập kế hoạch của tỉnh; luật không ghi số ngày',
  en: 'By the province’s planning calendar; the law names no number of days',
} as const

const tooOld = {
  all: [
    { regime: 'r2025' },
    { is: { postgraduate: true, firstPostgraduate: true } },
    { any: [{ not: { given: 'age' } }, { atLeast: { age: 46 } }] },
  ],
} as const satisfies Condition

const stillCommitted = {
  all: [{ given: 'service' }, { not: { lapsed: 'service' } }],
} as const satisfies Condition

const leaveEarly = {
  to: 'compensated',
  when: stillCommitted,
  refuse: {
    vi: 'không có cam kết phục vụ, hoặc đã phục vụ đủ thời gian cam kết.',
    en: 'no service was committed, or it has been served.',
    rule: 'NĐ 101/2017/NĐ-CP; NĐ 171/2025/NĐ-CP',
  },
} as const

/** The steps of a training plan. */
export const steps = {
  needs: {
    title: { vi: 'Xác định nhu cầu, năng lực cần có', en: 'Needs and competence' },
    clause: '6.2.2',
    duty: 'unit',
    unlimited: byThePlan,
    on: { proposeNeed: 'drafting' },
  },
  drafting: {
    title: { vi: 'Dự thảo kế hoạch năm', en: 'Draft of the yearly plan' },
    clause: '6.2.2',
    duty: 'homeAffairs',
    unlimited: byThePlan,
    on: { sendForAppraisal: 'appraising' },
  },
  appraising: {
    title: { vi: 'Thẩm định nội dung và kinh phí', en: 'Appraisal' },
    clause: '6.1',
    duty: 'province',
    unlimited: byThePlan,
    on: {
      giveMoneyOpinion: {},
      approve: {
        to: 'approved',
        when: { given: 'moneyOpinion' },
        refuse: {
          vi: 'chưa có ý kiến của Sở Tài chính về kinh phí.',
          en: 'the Department of Finance has not given its opinion on the money.',
          rule: 'TT 36/2018/TT-BTC',
        },
      },
      reject: 'rejected',
    },
  },
  approved: {
    title: { vi: 'Kế hoạch đã duyệt', en: 'Plan approved' },
    clause: '6.2.2',
    duty: 'headOfUnit',
    unlimited: byThePlan,
    on: {
      nominate: {
        to: 'sent',
        when: { all: [{ is: { conditionsMet: true } }, { not: tooOld }] },
        refuse: [
          {
            vi: 'người được cử chưa đủ điều kiện.',
            en: 'someone does not meet the conditions.',
            rule: 'NĐ 101/2017/NĐ-CP; NĐ 171/2025/NĐ-CP',
            when: { not: { is: { conditionsMet: true } } },
          },
          {
            vi: 'cử đi đào tạo sau đại học lần đầu phải không quá 45 tuổi.',
            en: 'a first postgraduate nomination is for those not over 45.',
            rule: 'NĐ 171/2025/NĐ-CP',
          },
        ],
      },
    },
  },
  sent: {
    title: { vi: 'Đã cử học viên', en: 'Learners sent' },
    duty: 'institution',
    on: { openClass: 'inClass' },
  },
  inClass: {
    title: { vi: 'Đang học', en: 'In class' },
    duty: 'institution',
    unlimited: { vi: 'Theo chương trình của khóa học', en: 'By the programme of the course' },
    on: {
      completeCourse: {
        to: 'courseFinished',
        when: { any: [{ not: { is: { postgraduate: true } } }, { given: 'service' }] },
        refuse: {
          vi: 'đào tạo sau đại học phải ghi thời gian cam kết phục vụ.',
          en: 'after postgraduate study the committed time of service is stated.',
          rule: 'NĐ 101/2017/NĐ-CP; NĐ 171/2025/NĐ-CP',
        },
      },
      dropOut: 'compensated',
    },
  },
  courseFinished: {
    title: { vi: 'Hoàn thành khóa', en: 'Course finished' },
    clause: '6.2.2',
    duty: 'headOfUnit',
    on: { evaluate: 'evaluating', leaveEarly },
  },
  evaluating: {
    title: { vi: 'Đánh giá hiệu lực', en: 'Evaluating the effect' },
    clause: '6.2.2',
    duty: 'headOfUnit',
    on: { concludeEffective: 'recorded', concludeIneffective: 'retraining' },
  },
  retraining: {
    title: { vi: 'Cần bồi dưỡng lại', en: 'To be trained again' },
    clause: '6.2.2',
    duty: 'unit',
    unlimited: byThePlan,
    on: { putIntoNeeds: { to: 'needs', do: [{ clear: 'moneyOpinion' }, { clear: 'service' }] } },
  },
  recorded: { title: { vi: 'Đã lưu hồ sơ', en: 'Recorded' }, clause: '4.2.4', outcome: 'done' },
  compensated: { title: { vi: 'Đền bù chi phí', en: 'Compensation' }, outcome: 'withdrawn' },
  rejected: { title: { vi: 'Không duyệt', en: 'Rejected' }, outcome: 'refused' },
} as const satisfies Readonly<Record<string, Step>>
