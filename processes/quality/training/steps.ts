import type { Condition, Step } from '../../../src/procedure/index.ts'

const failed = {
  any: [{ is: { verdict: 'notEffective' } }, { is: { verdict: 'partly' } }],
} as const satisfies Condition

/** The steps of a training. */
export const steps = {
  need: {
    title: { vi: 'Xem xét năng lực theo vị trí việc làm', en: 'Look at the competence each post needs' },
    clause: '6.2.1',
    duty: 'unitHead',
    unlimited: {
      vi: 'Xem xét hằng năm hoặc khi thay đổi vị trí, pháp luật; không có thời hạn chung',
      en: 'Looked at every year or when posts or the law change; no common time',
    },
    on: { stateNeed: 'needed' },
  },
  needed: {
    title: { vi: 'Có nhu cầu, lập kế hoạch', en: 'A need is stated; plan' },
    clause: '6.2.2',
    duty: 'staffOffice',
    on: { plan: 'planned', takeOtherAction: 'held', dismissNeed: 'dismissed' },
  },
  planned: {
    title: { vi: 'Chờ phê duyệt kế hoạch', en: 'Plan awaiting approval' },
    clause: '6.1',
    duty: 'head',
    on: { approvePlan: 'approved', returnPlan: 'needed' },
  },
  approved: {
    title: { vi: 'Đã phê duyệt, chờ tổ chức', en: 'Approved, to be held' },
    clause: '6.2.2',
    duty: 'staffOffice',
    on: {
      moveTraining: {},
      hold: {
        to: 'held',
        when: {
          any: [
            { not: { is: { kind: 'internalAuditor' } } },
            { setting: { auditorCertificate: false } },
            { given: 'certificates' },
          ],
        },
        refuse: {
          vi: 'đào tạo chuyên gia đánh giá nội bộ phải ghi số chứng chỉ đã cấp.',
          en: 'for internal auditors the certificates given have to be recorded.',
          rule: 'TT 26/2014/TT-BKHCN, Đ.7.1.c; yêu cầu chứng chỉ do cơ quan quy định',
        },
      },
    },
  },
  held: {
    title: { vi: 'Đã thực hiện, chờ đánh giá hiệu lực', en: 'Done, effect to be judged' },
    clause: '6.2.2',
    duty: 'unitHead',
    on: { evaluate: 'evaluated' },
  },
  evaluated: {
    title: { vi: 'Đã đánh giá hiệu lực', en: 'Effect judged' },
    clause: '6.2.2',
    duty: 'staffOffice',
    on: {
      record: {
        to: 'recorded',
        when: { not: { is: { verdict: 'notEffective' } } },
        refuse: {
          vi: 'đào tạo không có hiệu lực; phải đào tạo lại hoặc dùng biện pháp khác.',
          en: 'the training did not work; train again or take another action.',
          rule: 'TCVN ISO 9001:2008, 6.2.2',
        },
      },
      planAgain: {
        to: 'needed',
        when: failed,
        do: [{ clear: 'verdict' }, { clear: 'certificates' }, { clear: 'attendees' }],
        refuse: {
          vi: 'đào tạo đã có hiệu lực, không phải đào tạo lại.',
          en: 'the training worked; there is no need to train again.',
          rule: 'TCVN ISO 9001:2008, 6.2.2',
        },
      },
    },
  },
  recorded: { title: { vi: 'Đã cập nhật hồ sơ', en: 'Recorded' }, outcome: 'done' },
  dismissed: { title: { vi: 'Không chấp nhận nhu cầu', en: 'Need dismissed' }, outcome: 'refused' },
} as const satisfies Readonly<Record<string, Step>>
