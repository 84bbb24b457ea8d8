import type { Condition, Step } from '../../../src/procedure/index.ts'
import { refusedUnder } from '../leadership/regimes.ts'
import { underWay } from './limits.ts'

const nearRetirement = {
  any: [
    { all: [{ is: { termYears: 5 } }, { below: { monthsToRetirement: 24 } }] },
    { all: [{ is: { termYears: 3 } }, { below: { monthsToRetirement: 18 } }] },
  ],
} as const satisfies Condition

const enoughVotes = {
  any: [{ is: { keyStaffShare: 'overHalf' } }, { is: { keyStaffShare: 'half', headAgrees: true } }],
} as const satisfies Condition

const settledVote = {
  any: [
    { is: { leadersShare: 'overHalf' } },
    { all: [{ is: { leadersShare: 'half' } }, { given: 'headDecision' }] },
    { given: 'fullReport' },
  ],
} as const satisfies Condition

const unsettled = {
  vi: 'không quá 50%: đạt 50% thì người đứng đầu quyết định hoặc trình; dưới 50% thì báo cáo đầy đủ cấp có thẩm quyền.',
  en: 'not over half: at half the head decides or submits; under half it is reported in full.',
  rule: refusedUnder('Đ.39.4'),
} as const

/** The steps of a reappointment. */
export const steps = {
  inTerm: {
    title: { vi: 'Còn thời hạn giữ chức vụ', en: 'In term' },
    duty: 'authority',
    on: { notify: 'notified', hold: 'onHold' },
  },
  onHold: {
    title: { vi: 'Chưa thực hiện quy trình', en: 'On hold' },
    duty: 'authority',
    on: { notify: 'notified' },
  },
  notified: {
    title: { vi: 'Đã thông báo xem xét bổ nhiệm lại', en: 'Notice given' },
    duty: 'nominee',
    on: { submitSelfReview: 'selfReviewed' },
  },
  selfReviewed: {
    title: { vi: 'Đã nộp báo cáo tự nhận xét', en: 'Self-review in' },
    duty: 'personnelOffice',
    on: {
      holdConference: {
        to: 'conferenceHeld',
        when: { not: nearRetirement },
        refuse: {
          vi: 'còn dưới 24 tháng (thời hạn 5 năm) hoặc dưới 18 tháng (thời hạn 3 năm) đến tuổi nghỉ hưu: xem xét kéo dài.',
          en: 'under 24 months (term of 5 years) or 18 (of 3) are left to retirement: consider an extension.',
          rule: refusedUnder('Đ.36.1, Đ.39.2'),
        },
      },
      voteExtension: {
        to: 'awaitingDecision',
        when: { all: [nearRetirement, settledVote] },
        refuse: [
          {
            vi: 'thời gian đến tuổi nghỉ hưu còn đủ để bổ nhiệm lại, không kéo dài.',
            en: 'there is time enough to retirement for a reappointment; no extension.',
            rule: refusedUnder('Đ.36.1, Đ.40'),
            when: { not: nearRetirement },
          },
          unsettled,
        ],
      },
    },
  },
  conferenceHeld: {
    title: { vi: 'Đã họp cán bộ chủ chốt', en: 'Conference held' },
    duty: 'head',
    on: { propose: 'headProposed' },
  },
  headProposed: {
    title: { vi: 'Người đứng đầu đã đánh giá, đề xuất', en: 'The head has proposed' },
    duty: 'leaders',
    on: {
      goOn: {
        to: 'voting',
        when: enoughVotes,
        refuse: {
          vi: 'phiếu của cán bộ chủ chốt không quá 50%, hoặc đạt 50% mà người đứng đầu không đồng ý: phải báo cáo cấp có thẩm quyền.',
          en: 'the key staff’s votes are not over half, or half without the head’s consent: report up.',
          rule: refusedUnder('Đ.39.4'),
        },
      },
      reportUp: {
        to: 'reportedUp',
        when: { not: enoughVotes },
        refuse: {
          vi: 'đã đủ phiếu, đưa ra tập thể lãnh đạo biểu quyết.',
          en: 'there are enough votes; put it to the leadership.',
          rule: refusedUnder('Đ.39.4'),
        },
      },
    },
  },
  reportedUp: {
    title: { vi: 'Báo cáo cấp có thẩm quyền', en: 'Reported up' },
    duty: 'authority',
    on: { allow: 'voting', disallow: 'notReappointed' },
  },
  voting: {
    title: { vi: 'Tập thể lãnh đạo biểu quyết', en: 'Vote of the leadership' },
    duty: 'leaders',
    on: { vote: { to: 'awaitingDecision', when: settledVote, refuse: unsettled } },
  },
  awaitingDecision: {
    title: { vi: 'Chờ quyết định', en: 'Awaiting the decision' },
    duty: 'authority',
    on: {
      reappoint: {
        to: 'reappointed',
        when: { all: [{ not: nearRetirement }, { is: { completedDuties: true } }] },
        refuse: [
          {
            vi: 'thời gian đến tuổi nghỉ hưu không đủ để bổ nhiệm lại; xem xét kéo dài.',
            en: 'too little time is left to retirement; consider an extension.',
            rule: refusedUnder('Đ.36.1'),
            when: nearRetirement,
          },
          {
            vi: 'chưa hoàn thành nhiệm vụ trong thời hạn giữ chức vụ.',
            en: 'the duties of the term were not completed.',
            rule: refusedUnder('Đ.37.1'),
          },
        ],
      },
      extend: {
        to: 'extended',
        when: nearRetirement,
        refuse: {
          vi: 'chỉ kéo dài khi còn dưới 24 tháng (thời hạn 5 năm) hoặc dưới 18 tháng (thời hạn 3 năm).',
          en: 'an extension is only for those with under 24 months (term of 5 years) or 18 (of 3).',
          rule: refusedUnder('Đ.36.1, Đ.40'),
        },
      },
      decline: 'notReappointed',
    },
  },
  reappointed: { title: { vi: 'Bổ nhiệm lại', en: 'Reappointed' }, clause: '5.5.1', outcome: 'done' },
  extended: {
    title: { vi: 'Kéo dài đến tuổi nghỉ hưu', en: 'Extended to retirement' },
    clause: '5.5.1',
    outcome: 'done',
  },
  notReappointed: { title: { vi: 'Không bổ nhiệm lại', en: 'Not reappointed' }, outcome: 'refused' },
} as const satisfies Readonly<Record<string, Step>>

/** Whoever has no decision when the term ends may not exercise the post. */
export const across = [
  {
    in: ['inTerm', 'onHold', ...underWay],
    on: {
      stopExercise: {
        when: { lapsed: 'term' },
        refuse: {
          vi: 'chưa hết thời hạn giữ chức vụ.',
          en: 'the term has not ended.',
          rule: refusedUnder('Đ.36.5'),
        },
      },
    },
  },
] as const
