import type { Condition, Procedure, Step, Transition } from '../../../src/procedure/index.ts'
import { beforeAudit } from './groups.ts'

const standard = 'TCVN ISO 9001:2008, 8.2.2'

const noteAnswer = {
  to: 'collecting',
  do: [{ append: { from: 'answer', to: 'answers' } }, { clear: 'answer' }],
} as const satisfies Transition

const noteSample = {
  to: 'collecting',
  do: [{ append: { from: 'sample', to: 'samples' } }, { clear: 'sample' }],
} as const satisfies Transition

const noteJudgement = {
  to: 'collecting',
  do: [{ append: { from: 'judgement', to: 'judgements' } }, { clear: 'judgement' }],
} as const satisfies Transition

const inTime = { not: { lapsed: 'notice' } } as const satisfies Condition

/** The steps of an internal audit. */
export const steps = {
  planned: {
    title: { vi: 'Lập kế hoạch, lập đoàn', en: 'Plan and team' },
    clause: '8.2.2',
    duty: 'leader',
    on: {
      appointTeam: { do: [{ clear: 'planNumber' }] },
      setPlan: {
        when: { given: 'assignments' },
        do: [{ clear: 'planNumber' }],
        refuse: {
          vi: 'chưa có quyết định thành lập đoàn đánh giá.',
          en: 'the audit team has not been appointed.',
          rule: standard,
        },
      },
      approvePlan: {
        when: { given: 'timetable' },
        refuse: {
          vi: 'chưa có kế hoạch để duyệt.',
          en: 'there is no plan to approve.',
          rule: standard,
        },
      },
      notify: {
        to: 'notified',
        when: { all: [{ given: 'planNumber' }, inTime] },
        refuse: [
          {
            vi: 'kế hoạch chưa được duyệt.',
            en: 'the plan has not been approved.',
            rule: standard,
            when: { not: { given: 'planNumber' } },
          },
          {
            vi: 'không còn đủ thời gian báo trước cho đơn vị; hãy lập lại kế hoạch với ngày muộn hơn.',
            en: 'it is too late to give the units notice for that day; set a later one in the plan.',
            rule: 'thời hạn báo trước do cơ quan quy định, mặc định 05 ngày làm việc',
          },
        ],
      },
    },
  },
  notified: {
    title: { vi: 'Đã thông báo, chuẩn bị đánh giá', en: 'Notice given, to be prepared' },
    clause: '8.2.2',
    duty: 'auditor',
    on: { prepare: 'prepared' },
  },
  prepared: {
    title: { vi: 'Đã chuẩn bị, chờ khai mạc', en: 'Prepared, to be opened' },
    clause: '8.2.2',
    duty: 'leader',
    on: { prepare: {}, open: 'opened' },
  },
  opened: {
    title: { vi: 'Đã khai mạc', en: 'Opened' },
    clause: '8.2.2',
    duty: 'auditor',
    on: { answer: noteAnswer, drawSample: noteSample, judge: noteJudgement },
  },
  collecting: {
    title: { vi: 'Thu thập bằng chứng', en: 'Collect evidence' },
    clause: '8.2.2',
    duty: 'auditor',
    on: {
      answer: noteAnswer,
      drawSample: noteSample,
      judge: noteJudgement,
      agreeFindings: {
        to: 'findingsAgreed',
        when: { given: 'answers' },
        refuse: {
          vi: 'chưa hỏi câu nào trong phiếu hỏi; câu chưa hỏi không phải là bằng chứng phù hợp.',
          en: 'no question of the checklist was asked; a question not asked is no evidence of conformity.',
          rule: standard,
        },
      },
    },
  },
  findingsAgreed: {
    title: { vi: 'Đoàn đã thống nhất phát hiện', en: 'Findings agreed in the team' },
    clause: '8.2.2',
    duty: 'leader',
    on: { holdClosing: 'closingMeeting', resumeCollecting: 'collecting' },
  },
  closingMeeting: {
    title: { vi: 'Đã họp kết thúc, chờ báo cáo', en: 'Closing meeting held, to be reported' },
    clause: '8.2.2',
    duty: 'leader',
    on: {
      acknowledge: { do: [{ set: { agreed: true } }] },
      contest: { do: [{ set: { agreed: false } }] },
      settle: {
        when: { is: { agreed: false } },
        do: [{ set: { agreed: true } }],
        refuse: {
          vi: 'đơn vị không nêu ý kiến không nhất trí.',
          en: 'the unit contests nothing.',
          rule: standard,
        },
      },
      resumeCollecting: { to: 'collecting', do: [{ clear: 'agreed' }] },
      report: {
        to: 'reported',
        when: { is: { agreed: true } },
        refuse: [
          {
            vi: 'đơn vị không nhất trí với phát hiện; cần thu thập thêm bằng chứng, hoặc người đứng đầu kết luận.',
            en: 'the unit contests the findings; collect more evidence, or let the head decide.',
            rule: standard,
            when: { is: { agreed: false } },
          },
          {
            vi: 'trưởng đơn vị chưa ký nhận các phát hiện.',
            en: 'the head of the unit has not signed the findings.',
            rule: standard,
          },
        ],
      },
    },
  },
  reported: {
    title: { vi: 'Đã báo cáo, chờ phê duyệt', en: 'Reported, to be approved' },
    clause: '8.2.2',
    duty: 'head',
    on: { linkFindings: {}, approveReport: 'followUp', returnReport: 'closingMeeting' },
  },
  followUp: {
    title: { vi: 'Theo dõi sau đánh giá', en: 'Follow-up' },
    clause: '8.5.2',
    duty: 'leader',
    on: {
      linkFindings: {},
      recordFollowUp: {},
      close: {
        to: 'closed',
        when: { all: [{ not: { given: 'unlinked' } }, { given: 'summary' }] },
        refuse: [
          {
            vi: 'còn điểm không phù hợp chưa có số phiếu không phù hợp.',
            en: 'a nonconformity found has not been raised yet.',
            rule: 'TCVN ISO 9001:2008, 8.2.2, 8.5.2',
            when: { given: 'unlinked' },
          },
          {
            vi: 'chưa ghi kết quả theo dõi sau đánh giá.',
            en: 'the follow-up has not been recorded.',
            rule: standard,
          },
        ],
      },
    },
  },
  postponed: {
    title: { vi: 'Tạm hoãn', en: 'Postponed' },
    clause: '8.2.2',
    duty: 'programmeManager',
    on: { resume: { to: 'planned', do: [{ clear: 'planNumber' }] } },
  },
  closed: { title: { vi: 'Đã kết thúc', en: 'Closed' }, outcome: 'done' },
  cancelled: { title: { vi: 'Đã hủy', en: 'Cancelled' }, outcome: 'withdrawn' },
} as const satisfies Readonly<Record<string, Step>>

/** What is accepted alike before and during the audit. */
export const across = [
  { in: beforeAudit, on: { postpone: 'postponed' } },
  {
    in: [...beforeAudit, 'opened', 'collecting', 'findingsAgreed', 'postponed'],
    on: { cancel: 'cancelled' },
  },
] as const satisfies NonNullable<Procedure['across']>
