import type { Condition, Refusal, Step } from '../../../src/procedure/index.ts'
import { unverified } from '../../citations.ts'
import { decree2016, gazetted, law2015, recalled } from '../lawmaking/citations.ts'
import { refusals as shared, underLaws } from '../lawmaking/refusals.ts'
import { of2015, of2025 } from '../lawmaking/regimes.ts'
import { byTheProgramme, noLimitOtherwise } from '../lawmaking/unlimited.ts'

const withPolicy = {
  all: [{ regime: of2015 }, { given: 'article27' }, { not: { is: { article27: 'clause1' } } }],
} as const satisfies Condition

const withoutPolicy = {
  any: [{ not: { regime: of2015 } }, { is: { article27: 'clause1' } }],
} as const satisfies Condition

const refusals = {
  noPolicyStage: {
    vi: 'chỉ nghị quyết theo Điều 27, khoản 2–4 của Luật 2015 mới qua bước chính sách.',
    en: 'only resolutions under Article 27, clauses 2 to 4, of the law of 2015 go through the policy stage.',
    rule: {
      law2004: 'Luật 31/2004/QH11',
      ...underLaws('Đ.111–117 (chưa kiểm chứng)', 'Luật 64/2025/QH15'),
    },
  },
  policyFirst: {
    vi: 'nghị quyết theo Điều 27, khoản 2–4 phải lấy ý kiến và thẩm định chính sách trước; hãy ghi khoản khi mở hồ sơ.',
    en: 'under Article 27, clauses 2 to 4, the policy is consulted and appraised first; state the clause at the opening.',
    rule: underLaws('Đ.111–117 (chưa kiểm chứng)'),
  },
} as const satisfies Readonly<Record<string, Refusal>>

const committeeVote = { rule: underLaws('Đ.123 (chưa kiểm chứng)') }
const councilVote = { rule: underLaws('Đ.126 (chưa kiểm chứng)') }

/** The steps of making a resolution. */
export const steps = {
  proposed: {
    title: { vi: 'Đề nghị xây dựng', en: 'Proposal' },
    clause: '7.3.1',
    duty: 'proposer',
    unlimited: byTheProgramme,
    rule: recalled('Đ.111–117'),
    on: {
      consultPolicy: { to: 'policyConsulting', when: withPolicy, refuse: refusals.noPolicyStage },
      approveDrafting: { to: 'assigned', when: withoutPolicy, refuse: refusals.policyFirst },
      rejectProposal: 'proposalRejected',
    },
  },
  policyConsulting: {
    title: { vi: 'Lấy ý kiến chính sách', en: 'Policy consultation' },
    clause: '7.2.1',
    duty: 'justice',
    unlimited: byTheProgramme,
    rule: recalled('Đ.111–113'),
    on: { appraisePolicy: 'policyAppraised' },
  },
  policyAppraised: {
    title: { vi: 'Đã thẩm định chính sách', en: 'Policy appraised' },
    clause: '7.3.4',
    duty: 'councilStanding',
    unlimited: byTheProgramme,
    rule: recalled('Đ.115–117'),
    on: { approveDrafting: 'assigned', rejectProposal: 'proposalRejected' },
  },
  assigned: {
    title: { vi: 'Được chấp thuận, phân công soạn thảo', en: 'Approved to draft' },
    clause: '7.3.2',
    duty: 'proposer',
    unlimited: byTheProgramme,
    rule: recalled('Đ.118–119'),
    on: { draft: 'drafting' },
  },
  drafting: {
    title: { vi: 'Đang soạn thảo', en: 'Drafting' },
    clause: '7.3.3',
    duty: 'proposer',
    unlimited: byTheProgramme,
    on: { postAndConsult: { to: 'consulting', do: [{ clear: 'meetingOn' }] } },
  },
  consulting: {
    title: { vi: 'Đang lấy ý kiến, đăng cổng', en: 'Consulting and posted' },
    clause: '7.3.6',
    duty: 'proposer',
    unlimited: noLimitOtherwise,
    rule: unverified('Luật 80/2015/QH13 (sửa 2020), Đ.120; NĐ 78/2025/NĐ-CP, Đ.50'),
    on: {
      comment: { do: [{ append: { from: 'comment', to: 'comments' } }] },
      receiveReplies: {},
      planMeeting: {},
      closeConsultation: {
        to: 'appraising',
        when: {
          all: [
            { any: [{ regime: of2025 }, { given: 'meetingOn' }] },
            { any: [{ regime: 'law2004' }, { lapsed: 'posting' }] },
          ],
        },
        refuse: [
          shared.noMeeting,
          {
            ...shared.postingRuns,
            rule: underLaws('Đ.120 (chưa kiểm chứng)', 'NĐ 78/2025/NĐ-CP, Đ.50 (chưa kiểm chứng)'),
          },
        ],
      },
    },
  },
  appraising: {
    title: { vi: 'Đang thẩm định', en: 'Being appraised' },
    clause: '7.3.5',
    duty: 'justice',
    rule: gazetted('Đ.121'),
    on: { reportMissing: 'fileIncomplete', appraise: 'appraised', appraiseNotReady: 'drafting' },
  },
  fileIncomplete: {
    title: { vi: 'Hồ sơ thẩm định thiếu', en: 'Appraisal file incomplete' },
    clause: '7.3.5',
    duty: 'proposer',
    unlimited: noLimitOtherwise,
    rule: decree2016('Đ.42'),
    on: { supplement: 'appraising' },
  },
  appraised: {
    title: { vi: 'Đã có báo cáo thẩm định', en: 'Appraised' },
    clause: '7.3.4',
    duty: 'committee',
    unlimited: byTheProgramme,
    rule: recalled('Đ.123'),
    on: {
      committeeAgrees: {
        to: 'agreed',
        when: { is: { majority: true } },
        refuse: { ...shared.noMajority, ...committeeVote },
      },
      committeeReturns: {
        to: 'drafting',
        when: { is: { majority: false } },
        refuse: { ...shared.hasMajority, ...committeeVote },
      },
    },
  },
  agreed: {
    title: { vi: 'UBND thống nhất trình', en: 'Agreed by the committee' },
    clause: '7.3.4',
    duty: 'committee',
    unlimited: noLimitOtherwise,
    rule: recalled('Đ.124'),
    on: { sendForVerification: 'verifying' },
  },
  verifying: {
    title: { vi: 'Ban HĐND thẩm tra', en: 'Verified by the board' },
    clause: '7.3.5',
    duty: 'councilBoard',
    unlimited: byTheProgramme,
    rule: recalled('Đ.124'),
    on: { verify: 'tabled' },
  },
  tabled: {
    title: { vi: 'Trình kỳ họp', en: 'Tabled' },
    clause: '7.3.4',
    duty: 'council',
    unlimited: {
      vi: 'Theo chương trình kỳ họp HĐND',
      en: 'By the agenda of the council’s session',
    },
    rule: recalled('Đ.126'),
    on: {
      distribute: {},
      setEffectiveDay: {},
      pass: {
        to: 'passed',
        when: { all: [{ is: { majority: true } }, { given: 'effectiveOn' }, { not: { lapsed: 'effect' } }] },
        refuse: [
          { ...shared.noMajority, ...councilVote, when: { not: { is: { majority: true } } } },
          shared.noEffectiveDay,
          shared.tooSoon,
        ],
      },
      voteDown: {
        to: 'votedDown',
        when: { is: { majority: false } },
        refuse: { ...shared.hasMajority, ...councilVote },
      },
    },
  },
  passed: {
    title: { vi: 'Đã thông qua', en: 'Passed' },
    clause: '8.2.4',
    duty: 'council',
    unlimited: noLimitOtherwise,
    rule: recalled('Đ.126'),
    on: { certify: 'certified' },
  },
  certified: {
    title: { vi: 'Đã ký chứng thực', en: 'Certified' },
    clause: '7.2.3',
    duty: 'gazette',
    unlimited: noLimitOtherwise,
    rule: law2015('Đ.150'),
    on: {
      sendToGazette: {},
      publish: { to: 'published', when: { given: 'gazetteReceivedOn' }, refuse: shared.notSentToGazette },
    },
  },
  published: {
    title: { vi: 'Đã đăng Công báo, cổng', en: 'Gazetted' },
    clause: '7.2.3',
    duty: 'gazette',
    rule: recalled('Đ.151'),
    on: { takeEffect: { to: 'inForce', when: { lapsed: 'statedDay' }, refuse: shared.notYet } },
  },
  proposalRejected: {
    title: { vi: 'Không chấp thuận đề nghị', en: 'Proposal rejected' },
    outcome: 'refused',
  },
  votedDown: { title: { vi: 'Không thông qua', en: 'Voted down' }, outcome: 'refused' },
  inForce: { title: { vi: 'Có hiệu lực', en: 'In force' }, outcome: 'done' },
} as const satisfies Readonly<Record<string, Step>>
